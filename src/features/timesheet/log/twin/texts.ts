import { say, translated } from '../../../../translated.ts';

/** The question whether a line is one that stands already. */
export const twinTexts = translated({
  ask: say('Er dette det samme?', 'Er dette det same?', 'Is this the same?'),
  stands: say(
    (time: string, day: string, activity: string) => `Du har allerede ført ${time} ${day}: ${activity}`,
    (time, day, activity) => `Du har allereie ført ${time} ${day}: ${activity}`,
    (time, day, activity) => `You have already logged ${time} ${day}: ${activity}`,
  ),
  loggedFrom: say(
    (source: string, when: string) => `Ført ${source}${when === '' ? '' : ` ${when}`}.`,
    (source, when) => `Ført ${source}${when === '' ? '' : ` ${when}`}.`,
    (source, when) => `Logged ${source}${when === '' ? '' : `, ${when}`}.`,
  ),
  sources: say<Readonly<Record<string, string>>>(
    { slack: 'fra Slack', teams: 'fra Teams', terminal: 'fra terminalen' },
    { slack: 'frå Slack', teams: 'frå Teams', terminal: 'frå terminalen' },
    { slack: 'from Slack', teams: 'from Teams', terminal: 'from the terminal' },
  ),
  isSame: say('Ja, det er det samme', 'Ja, det er det same', 'Yes, it is the same'),
  isOther: say('Nei, før begge', 'Nei, før begge', 'No, log both'),
  keptOne: say(
    'Da lar jeg den ene linjen stå. Ingenting mer er ført.',
    'Då lèt eg den eine linja stå. Ingenting meir er ført.',
    'Then the one line stays. Nothing more was logged.',
  ),
});
