import type { GoalPlan } from '../plan/goal-plan.ts';

/** Snåase–Snåsa's plan: travellers, local food, and recruiting in two languages. */
export const snåsaGoals: GoalPlan = {
  mainGoal: 'Snåase–Snåsa skal styrke reiselivet, lokalmaten og rekrutteringen, på sørsamisk og norsk.',
  goals: [
    {
      title: 'Næringsutvikling',
      theme: 'business',
      measures: [
        {
          title: 'Reiselivsgruppe med felles booking',
          responsible: 'reiselivsgruppa',
          due: '2024-12-31',
          course: [
            ['2024-01-25', 'onTrack'],
            ['2024-11-22', 'delayed'],
            ['2024-12-06', 'onTrack'],
          ],
          activities: ['Arbeidsmøte i reiselivsgruppa', 'Åpent møte om reiseliv'],
          statuses: [
            '2024-01-25',
            '2024-08-08',
            '2024-08-15',
            '2024-10-10',
            '2024-10-25',
            '2024-11-08',
            '2024-11-22',
            '2024-12-06',
          ],
        },
        {
          title: 'Kart over turmål og overnatting',
          responsible: 'prosjektgruppa',
          due: '2024-06-28',
          course: [
            ['2024-02-05', 'onTrack'],
            ['2024-07-04', 'done'],
          ],
          activities: ['Kart over turmål og overnatting'],
          statuses: ['2024-04-12', '2024-04-19', '2024-07-04'],
        },
        {
          title: 'Støtte fra Innovasjon Norge til forprosjektet',
          responsible: 'prosjektlederen',
          due: '2024-06-28',
          course: [
            ['2024-03-04', 'onTrack'],
            ['2024-05-10', 'delayed'],
            ['2024-06-14', 'onTrack'],
            ['2024-08-23', 'done'],
          ],
          activities: ['Søknad til Innovasjon Norge'],
          statuses: [
            '2024-03-15',
            '2024-03-22',
            '2024-05-10',
            '2024-05-24',
            '2024-06-07',
            '2024-06-14',
            '2024-08-23',
          ],
        },
      ],
    },
    {
      title: 'Rekruttering og kompetanseutvikling',
      theme: 'recruitment',
      measures: [
        {
          title: 'Velkomstpakke til nye ansatte på sørsamisk og norsk',
          responsible: 'prosjektgruppa',
          due: '2024-06-28',
          course: [
            ['2024-02-19', 'onTrack'],
            ['2024-06-28', 'done'],
          ],
          activities: ['Velkomstpakke på sørsamisk og norsk'],
          statuses: ['2024-02-23', '2024-04-26', '2024-06-28', '2024-09-27'],
        },
        {
          title: 'Rekrutteringsside på to språk',
          responsible: 'prosjektlederen',
          due: '2024-09-30',
          course: [
            ['2024-03-04', 'onTrack'],
            ['2024-09-20', 'done'],
          ],
          activities: ['Møte om sørsamisk språk i rekrutteringen'],
          statuses: ['2024-09-20'],
        },
      ],
    },
    {
      title: 'Forskning og innovasjon',
      theme: 'research',
      measures: [
        {
          title: 'Forprosjekt for lokalmat, fulgt av en forsker',
          responsible: 'prosjektlederen',
          due: '2025-06-30',
          course: [
            ['2024-03-08', 'onTrack'],
            ['2024-05-10', 'stopped'],
            ['2024-08-23', 'onTrack'],
          ],
          activities: ['Møte om forprosjekt for lokalmat', 'Samtale med forsker om følgeevaluering'],
          statuses: ['2024-03-08', '2024-08-30', '2024-09-05', '2024-09-13'],
        },
      ],
    },
    {
      title: 'Plan- og utviklingsprosesser',
      theme: 'plan',
      measures: [
        {
          title: 'Satsingene inn i samfunnsdelen',
          responsible: 'den prosjektansvarlige',
          due: '2025-05-30',
          course: [['2024-02-12', 'onTrack']],
          activities: ['Arbeid med samfunnsdelen'],
        },
      ],
    },
  ],
};
