import type { GoalPlan } from '../plan/goal-plan.ts';

/** Rennebu's plan: a feasibility study, trainees, and a site in the centre. */
export const rennebuGoals: GoalPlan = {
  mainGoal: 'Rennebu skal bli ein kommune der kunnskap blir til nye arbeidsplassar.',
  goals: [
    {
      title: 'Forsking og innovasjon',
      theme: 'research',
      measures: [
        {
          title: 'Forstudie: intervju med tolv bedrifter',
          responsible: 'prosjektleiaren',
          due: '2024-06-28',
          course: [
            ['2024-02-02', 'onTrack'],
            ['2024-07-04', 'done'],
          ],
          activities: ['Forstudie, intervju med bedrifter'],
          statuses: ['2024-02-02', '2024-03-08', '2024-06-07', '2024-07-04'],
        },
        {
          title: 'Forstudie: rapport til styringsgruppa',
          responsible: 'prosjektleiaren',
          due: '2024-10-31',
          course: [
            ['2024-05-13', 'onTrack'],
            ['2024-09-06', 'delayed'],
            ['2024-10-25', 'onTrack'],
            ['2024-12-06', 'done'],
          ],
          activities: ['Forstudie, skriving', 'Møte i forstudiegruppa', 'Ope møte om forstudien'],
          statuses: [
            '2024-08-16',
            '2024-08-23',
            '2024-09-06',
            '2024-09-13',
            '2024-09-20',
            '2024-09-27',
            '2024-10-11',
            '2024-10-25',
            '2024-11-08',
            '2024-11-21',
            '2024-12-06',
          ],
        },
      ],
    },
    {
      title: 'Rekruttering og kompetanseutvikling',
      theme: 'recruitment',
      measures: [
        {
          title: 'Traineeordning saman med fem bedrifter',
          responsible: 'styringsgruppa for traineeordninga',
          due: '2024-08-30',
          course: [
            ['2024-01-19', 'onTrack'],
            ['2024-08-09', 'done'],
          ],
          activities: ['Møte om traineeordning', 'Utlysing av traineestilling'],
          statuses: [
            '2024-01-19',
            '2024-02-23',
            '2024-03-21',
            '2024-04-18',
            '2024-04-26',
            '2024-05-10',
            '2024-05-24',
            '2024-08-09',
          ],
        },
        {
          title: 'Ny trainee på plass',
          responsible: 'prosjektleiaren',
          due: '2025-03-31',
          cadence: 'kvart år',
          course: [['2024-12-13', 'onTrack']],
          statuses: ['2024-12-13'],
        },
      ],
    },
    {
      title: 'Næringsutvikling',
      theme: 'business',
      measures: [
        {
          title: 'Skisse for sentrumstomta',
          responsible: 'prosjektgruppa',
          due: '2024-11-29',
          course: [['2024-02-12', 'onTrack']],
          activities: ['Synfaring på sentrumstomta'],
          statuses: ['2024-06-20'],
        },
      ],
    },
    {
      title: 'Plan- og utviklingsprosessar',
      theme: 'plan',
      measures: [
        {
          title: 'Funna frå forstudien inn i samfunnsdelen',
          responsible: 'den prosjektansvarlege',
          due: '2025-06-30',
          course: [],
        },
      ],
    },
  ],
};
