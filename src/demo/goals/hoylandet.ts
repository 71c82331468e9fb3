import type { GoalPlan } from '../plan/goal-plan.ts';

/** Høylandet's plan: what the gathering set going among the businesses, and houses for newcomers. */
export const høylandetGoals: GoalPlan = {
  mainGoal: 'Flere skal velge å bo og arbeide på Høylandet.',
  goals: [
    {
      title: 'Næringsutvikling',
      theme: 'business',
      measures: [
        {
          title: 'Vertskap for samlingen om næringsutvikling',
          responsible: 'prosjektlederen',
          due: '2024-04-04',
          course: [
            ['2024-01-22', 'onTrack'],
            ['2024-04-04', 'done'],
          ],
          activities: [
            'Program og påmelding til samlingen',
            'Møte med bedriftene vi skal besøke',
            'Samling på Høylandet',
          ],
          statuses: ['2024-01-25', '2024-02-01', '2024-02-09', '2024-03-07', '2024-03-14', '2024-03-22'],
        },
        {
          title: 'Oppfølging av tre bedrifter etter samlingen',
          responsible: 'prosjektlederen',
          due: '2024-09-30',
          course: [
            ['2024-04-12', 'onTrack'],
            ['2024-09-30', 'done'],
          ],
          activities: ['Oppfølging av tre bedrifter etter samlingen'],
          statuses: ['2024-04-12', '2024-04-19', '2024-04-26', '2024-08-23'],
        },
        {
          title: 'Felles kontorplasser',
          responsible: 'prosjektgruppa',
          due: '2024-08-30',
          course: [
            ['2024-02-05', 'onTrack'],
            ['2024-05-24', 'delayed'],
            ['2024-06-07', 'onTrack'],
            ['2024-10-25', 'done'],
          ],
          activities: ['Møte om felles kontorplasser'],
          statuses: ['2024-05-10', '2024-05-24', '2024-06-07', '2024-08-30', '2024-09-06', '2024-10-25'],
        },
      ],
    },
    {
      title: 'Attraktive bomiljø og boliger',
      theme: 'homes',
      measures: [
        {
          title: 'Oversikt over ledige hus',
          responsible: 'prosjektgruppa',
          cadence: 'oppdateres hvert halvår',
          course: [['2024-02-19', 'onTrack']],
          activities: ['Oversikt over ledige hus'],
          statuses: ['2024-02-22', '2024-09-13'],
        },
        {
          title: 'Tilflytterkveld og oppfølging av familiene som kom',
          responsible: 'prosjektlederen',
          due: '2024-12-31',
          course: [['2024-09-02', 'onTrack']],
          activities: ['Tilflytterkveld'],
          statuses: ['2024-09-19', '2024-09-27', '2024-10-11'],
        },
      ],
    },
    {
      title: 'Rekruttering og kompetanseutvikling',
      theme: 'recruitment',
      measures: [
        {
          title: 'Lærlingplasser i små bedrifter',
          responsible: 'den prosjektansvarlige',
          due: '2025-05-01',
          course: [['2024-04-15', 'onTrack']],
          activities: ['Møte om lærlingplasser'],
        },
      ],
    },
    {
      title: 'Plan- og utviklingsprosesser',
      theme: 'plan',
      measures: [
        {
          title: 'Handlingsdel til samfunnsdelen',
          responsible: 'prosjektlederen',
          due: '2024-11-29',
          course: [
            ['2024-02-12', 'onTrack'],
            ['2024-11-08', 'delayed'],
          ],
          activities: ['Handlingsdel til samfunnsdelen'],
          statuses: ['2024-11-08', '2024-11-15', '2024-11-29'],
        },
      ],
    },
  ],
};
