import type { Translated } from '../../chat/language.ts';

/** What is read about reminding those who haven't reported the week's status. */
export const nudgeTexts: Translated<{
  readonly lead: (week: string, network: string) => string;
  readonly everybody: (week: string, network: string) => string;
  readonly named: (week: string, network: string) => string;
  readonly which: string;
  readonly typed: (verb: string, network: string) => string;
  readonly noNetwork: (typed: string) => string;
}> = {
  nb: {
    lead: (week, network) => `Purre dem som ikke har meldt status for ${week} i ${network}?`,
    everybody: (week, network) =>
      `Alle i ${network} har meldt status for ${week}, eller kommunen har ingen prosjektleder. Det er ingen å purre.`,
    named: (week, network) => `Status for ${week} i ${network}`,
    which: 'Hvilket nettverk?',
    typed: (verb, network) => ['status purr', verb, network].filter((part) => part !== '').join(' '),
    noNetwork: (typed) => `Du koordinerer ikke noe nettverk som heter «${typed}». Skriv «status purr».`,
  },
  nn: {
    lead: (week, network) => `Purre dei som ikkje har meldt status for ${week} i ${network}?`,
    everybody: (week, network) =>
      `Alle i ${network} har meldt status for ${week}, eller kommunen har ingen prosjektleiar. Det er ingen å purre.`,
    named: (week, network) => `Status for ${week} i ${network}`,
    which: 'Kva nettverk?',
    typed: (verb, network) => ['status purr', verb, network].filter((part) => part !== '').join(' '),
    noNetwork: (typed) => `Du koordinerer ikkje noko nettverk som heiter «${typed}». Skriv «status purr».`,
  },
  en: {
    lead: (week, network) => `Remind those who haven't reported status for ${week} in ${network}?`,
    everybody: (week, network) =>
      `Everybody in ${network} has reported status for ${week}, or the municipality has no project leader. There is nobody to remind.`,
    named: (week, network) => `status for ${week} in ${network}`,
    which: 'Which network?',
    typed: (verb, network) => ['status nudge', verb, network].filter((part) => part !== '').join(' '),
    noNetwork: (typed) => `You coordinate no network called “${typed}”. Type “status nudge”.`,
  },
};
