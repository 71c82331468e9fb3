import type { GoalPlan } from '../plan/goal-plan.ts';

/** Tydal's plan: the housing survey and what it leads to, with more wishes than hands. */
export const tydalGoals: GoalPlan = {
  mainGoal: 'Den som vil bo og arbeide i Tydal, skal finne en bolig her.',
  goals: [
    {
      title: 'Attraktive bomiljø og boliger',
      theme: 'homes',
      measures: [
        {
          title: 'Boligkartlegging i 60 husstander',
          responsible: 'prosjektlederen',
          due: '2024-05-31',
          course: [
            ['2024-01-26', 'onTrack'],
            ['2024-04-05', 'delayed'],
            ['2024-06-21', 'stopped'],
            ['2024-08-23', 'delayed'],
            ['2024-09-19', 'onTrack'],
            ['2024-10-11', 'done'],
          ],
          activities: [
            'Boligkartlegging, intervjuer',
            'Boligkartlegging, registrering av svar',
            'Boligkartlegging, ny runde',
          ],
          statuses: [
            '2024-01-26',
            '2024-02-08',
            '2024-03-01',
            '2024-04-05',
            '2024-04-19',
            '2024-05-03',
            '2024-05-16',
            '2024-06-21',
            '2024-07-05',
            '2024-08-23',
            '2024-08-30',
            '2024-09-06',
            '2024-09-13',
            '2024-09-19',
            '2024-10-11',
          ],
        },
        {
          title: 'Rapport fra boligkartleggingen',
          responsible: 'prosjektlederen',
          due: '2024-12-13',
          course: [
            ['2024-10-14', 'onTrack'],
            ['2024-12-05', 'done'],
          ],
          activities: ['Rapport fra boligkartleggingen'],
          statuses: ['2024-10-25', '2024-12-05'],
        },
        {
          title: 'Flere utleieboliger, med en standard leieavtale',
          responsible: 'prosjektgruppa',
          due: '2025-03-31',
          course: [['2024-09-02', 'onTrack']],
          activities: ['Møte om utleieboliger'],
          statuses: ['2024-11-08', '2024-11-22'],
        },
      ],
    },
    {
      title: 'Næringsutvikling',
      theme: 'business',
      measures: [
        {
          title: 'Hytta som kontor',
          responsible: 'prosjektgruppa',
          due: '2024-11-29',
          course: [
            ['2024-02-12', 'onTrack'],
            ['2024-06-21', 'stopped'],
          ],
          activities: ['Samtale med hytteeiere om hytta som kontor'],
          statuses: ['2024-03-14'],
        },
        {
          title: 'Oversikt over lokale håndverkere',
          responsible: 'prosjektlederen',
          due: '2024-06-28',
          course: [
            ['2024-02-12', 'onTrack'],
            ['2024-07-05', 'done'],
          ],
          activities: ['Oversikt over lokale håndverkere'],
        },
      ],
    },
    {
      title: 'Rekruttering og kompetanseutvikling',
      theme: 'recruitment',
      measures: [
        {
          title: 'Felles stillinger med nabokommuner',
          responsible: 'kommunedirektøren',
          due: '2025-06-30',
          course: [],
        },
      ],
    },
    {
      title: 'Plan- og utviklingsprosesser',
      theme: 'plan',
      measures: [
        {
          title: 'Boligtiltak i handlingsdelen',
          responsible: 'den prosjektansvarlige',
          due: '2025-03-31',
          course: [],
        },
      ],
    },
  ],
};
