import type { Translated } from '../../chat/language.ts';

/** The question whether a line is one that stands already. */
export const twinTexts: Translated<{
  readonly ask: string;
  readonly stands: (time: string, day: string, activity: string) => string;
  readonly loggedFrom: (source: string, when: string) => string;
  readonly sources: Readonly<Record<string, string>>;
  readonly isSame: string;
  readonly isOther: string;
  readonly keptOne: string;
}> = {
  nb: {
    ask: 'Er dette det samme?',
    stands: (time, day, activity) => `Du har allerede ført ${time} ${day}: ${activity}`,
    loggedFrom: (source, when) => `Ført ${source}${when === '' ? '' : ` ${when}`}.`,
    sources: { slack: 'fra Slack', teams: 'fra Teams', terminal: 'fra terminalen' },
    isSame: 'Ja, det er det samme',
    isOther: 'Nei, før begge',
    keptOne: 'Da lar jeg den ene linja stå. Ingenting mer er ført.',
  },
  nn: {
    ask: 'Er dette det same?',
    stands: (time, day, activity) => `Du har alt ført ${time} ${day}: ${activity}`,
    loggedFrom: (source, when) => `Ført ${source}${when === '' ? '' : ` ${when}`}.`,
    sources: { slack: 'frå Slack', teams: 'frå Teams', terminal: 'frå terminalen' },
    isSame: 'Ja, det er det same',
    isOther: 'Nei, før begge',
    keptOne: 'Då lèt eg den eine linja stå. Ingenting meir er ført.',
  },
  en: {
    ask: 'Is this the same?',
    stands: (time, day, activity) => `You have already logged ${time} ${day}: ${activity}`,
    loggedFrom: (source, when) => `Logged ${source}${when === '' ? '' : `, ${when}`}.`,
    sources: { slack: 'from Slack', teams: 'from Teams', terminal: 'from the terminal' },
    isSame: 'Yes, it is the same',
    isOther: 'No, log both',
    keptOne: 'Then the one line stays. Nothing more was logged.',
  },
};
