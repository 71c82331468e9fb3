import type { GoalPlan } from '../plan/goal-plan.ts';

/** Meråker's plan: the plan for businesses, the land that it asks for, and a way home for commuters. */
export const meråkerGoals: GoalPlan = {
  mainGoal: 'Meråker skal ha fleire arbeidsplassar, og heimar som folk har lyst til å flytte til.',
  goals: [
    {
      title: 'Næringsutvikling',
      theme: 'business',
      measures: [
        {
          title: 'Næringsplan med tiltaksliste',
          responsible: 'prosjektleiaren',
          due: '2024-09-30',
          course: [
            ['2024-01-11', 'onTrack'],
            ['2024-05-31', 'delayed'],
            ['2024-06-07', 'onTrack'],
            ['2024-09-13', 'done'],
          ],
          activities: [
            'Tiltaksliste til næringsplanen',
            'Verkstad om næringsplanen',
            'Folkemøte om næringsplanen',
            'Arbeid med næringsplanen',
          ],
          statuses: [
            '2024-01-11',
            '2024-01-19',
            '2024-01-26',
            '2024-02-02',
            '2024-02-23',
            '2024-03-08',
            '2024-03-22',
            '2024-04-19',
            '2024-04-25',
            '2024-05-03',
            '2024-05-16',
            '2024-05-31',
            '2024-06-07',
            '2024-06-14',
            '2024-06-28',
            '2024-07-05',
            '2024-08-09',
            '2024-08-30',
            '2024-09-06',
            '2024-09-13',
          ],
        },
        {
          title: 'Næringsareal: kartlegging og grunnundersøking',
          responsible: 'prosjektleiaren',
          due: '2024-12-31',
          course: [
            ['2024-08-12', 'onTrack'],
            ['2024-10-25', 'delayed'],
            ['2024-11-08', 'onTrack'],
          ],
          activities: ['Kartlegging av næringsareal', 'Samtale med grunneigarar om næringsareal'],
          statuses: [
            '2024-07-26',
            '2024-08-16',
            '2024-09-20',
            '2024-09-27',
            '2024-10-11',
            '2024-10-25',
            '2024-11-08',
            '2024-11-22',
          ],
        },
        {
          title: 'Besøk hos bedriftene',
          responsible: 'prosjektleiaren',
          cadence: 'minst eitt i månaden',
          course: [['2024-02-05', 'onTrack']],
          activities: ['Bedriftsbesøk'],
        },
      ],
    },
    {
      title: 'Plan- og utviklingsprosessar',
      theme: 'plan',
      measures: [
        {
          title: 'Ungdom og tilflyttarar med i arbeidet med samfunnsdelen',
          responsible: 'prosjektgruppa',
          due: '2025-03-31',
          course: [['2024-03-04', 'onTrack']],
          activities: ['Medverknadsmøte med ungdomsskulen', 'Arbeid med samfunnsdelen'],
        },
      ],
    },
    {
      title: 'Attraktive bumiljø og bustader',
      theme: 'homes',
      measures: [
        {
          title: 'Oversikt over ledige hus',
          responsible: 'prosjektgruppa',
          cadence: 'blir oppdatert kvart halvår',
          course: [['2024-02-12', 'onTrack']],
          activities: ['Oversikt over ledige hus'],
          statuses: ['2024-08-23'],
        },
        {
          title: 'Bustadpolitisk plan',
          responsible: 'prosjektleiaren',
          due: '2025-06-30',
          course: [['2024-02-19', 'onTrack']],
          activities: ['Utkast til bustadpolitisk plan'],
        },
      ],
    },
    {
      title: 'Rekruttering og kompetanseutvikling',
      theme: 'recruitment',
      measures: [
        {
          title: 'Ein veg heim for pendlarane',
          responsible: 'prosjektgruppa',
          due: '2024-11-29',
          course: [
            ['2024-02-26', 'onTrack'],
            ['2024-11-29', 'delayed'],
          ],
          activities: ['Møte om pendlarar som vil flytte heim'],
          statuses: ['2024-03-01', '2024-03-15'],
        },
      ],
    },
  ],
};
