import type { GoalPlan } from '../plan/goal-plan.ts';

/** Leka's plan: room by the quay, the samfunnsdel, and homes for those who want to move there. */
export const lekaGoals: GoalPlan = {
  mainGoal: 'Leka skal være et godt sted å bo, arbeide og drive virksomhet hele året.',
  goals: [
    {
      title: 'Næringsutvikling',
      theme: 'business',
      measures: [
        {
          title: 'Lagerplass ved kaia: behov, plass og kostnadsoverslag',
          responsible: 'prosjektlederen',
          due: '2024-09-30',
          course: [
            ['2024-02-09', 'onTrack'],
            ['2024-10-11', 'delayed'],
            ['2024-10-25', 'done'],
          ],
          activities: ['Befaring på kaia', 'Møte om lagerplass ved kaia', 'Næringsverksted'],
          statuses: ['2024-02-09', '2024-08-23', '2024-09-13', '2024-10-11', '2024-10-18', '2024-10-25'],
        },
        {
          title: 'Oversikt over ledige lokaler',
          responsible: 'prosjektgruppa',
          due: '2024-06-28',
          course: [
            ['2024-02-12', 'onTrack'],
            ['2024-06-21', 'done'],
          ],
          activities: ['Oversikt over ledige lokaler'],
          statuses: ['2024-06-21'],
        },
        {
          title: 'Besøk hos bedriftene',
          responsible: 'prosjektlederen',
          cadence: 'minst fem besøk hvert halvår',
          course: [['2024-04-08', 'onTrack']],
          activities: ['Bedriftsbesøk'],
          statuses: ['2024-04-12', '2024-08-16', '2024-08-30'],
        },
      ],
    },
    {
      title: 'Plan- og utviklingsprosesser',
      theme: 'plan',
      measures: [
        {
          title: 'Ny samfunnsdel, fra høring til vedtak',
          responsible: 'prosjektlederen',
          due: '2024-06-30',
          course: [
            ['2024-01-15', 'onTrack'],
            ['2024-04-19', 'delayed'],
            ['2024-04-26', 'onTrack'],
            ['2024-06-07', 'done'],
          ],
          activities: [
            'Innbyggermøte plan',
            'Møte med ungdomsrådet om samfunnsdelen',
            'Oppsummering av høringsinnspill',
            'Arbeid med samfunnsdelen',
          ],
          statuses: [
            '2024-01-19',
            '2024-02-16',
            '2024-02-23',
            '2024-03-01',
            '2024-03-08',
            '2024-03-15',
            '2024-04-19',
            '2024-04-26',
            '2024-05-10',
            '2024-05-24',
            '2024-06-07',
          ],
        },
        {
          title: 'Handlingsdel for næring og bolig',
          responsible: 'den prosjektansvarlige',
          due: '2025-02-28',
          course: [['2024-08-12', 'onTrack']],
          statuses: ['2024-11-08'],
        },
      ],
    },
    {
      title: 'Attraktive bomiljø og boliger',
      theme: 'homes',
      statuses: ['2024-09-06', '2024-09-20', '2024-09-27'],
      measures: [
        {
          title: 'Tilflytterside med ledige tomter',
          responsible: 'prosjektgruppa',
          due: '2024-08-30',
          course: [
            ['2024-02-05', 'onTrack'],
            ['2024-08-28', 'done'],
          ],
          activities: ['Tekst og bilder til tilflyttersida'],
          statuses: ['2024-07-05', '2024-08-01'],
        },
        {
          title: 'Intervju med tilflyttere, og en kort rapport',
          responsible: 'prosjektlederen',
          due: '2024-12-13',
          course: [['2024-03-04', 'onTrack']],
          activities: ['Intervju med tilflyttere'],
          statuses: ['2024-11-22'],
        },
      ],
    },
  ],
};
