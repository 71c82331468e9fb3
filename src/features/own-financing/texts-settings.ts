import type { Translated } from '../../chat/language.ts';

/** How own work is reckoned, for the coordinator who decides it. */
export const settingsTexts: Translated<{
  title(network: string): string;
  formTitle: string;
  year: string;
  years: Readonly<Record<'agreement' | 'calendar', string>>;
  grant: string;
  untagged: string;
  answers: Readonly<Record<'yes' | 'no', string>>;
  save: string;
  cancel: string;
  effect: string;
  command(settings: string): string;
  typed: string;
  which: string;
  unknown: string;
  notYours: string;
}> = {
  nb: {
    title: (network) => `Slik regnes egeninnsatsen i ${network}`,
    formTitle: 'Egeninnsats',
    year: 'Året som vises',
    years: { agreement: 'avtaleåret', calendar: 'kalenderåret' },
    grant: 'Timer på tilskuddet teller med',
    untagged: 'Timer uten delmål og tiltak teller',
    answers: { yes: 'ja', no: 'nei' },
    save: 'Lagre',
    cancel: 'Avbryt',
    effect: 'Det gjelder med en gang, også for timer som allerede er ført.',
    command: (settings) => `egeninnsats innstillinger ${settings}`,
    typed: 'egeninnsats innstillinger kalenderår, tilskudd teller ikke, uten delmål teller',
    which: 'Hvilket nettverk gjelder det?',
    unknown:
      'Jeg forstår ikke innstillingen. Skriv «egeninnsats innstillinger», eller for eksempel «egeninnsats innstillinger kalenderår, tilskudd teller ikke, uten delmål teller».',
    notYours: 'Innstillingene er for koordinatoren i nettverket.',
  },
  nn: {
    title: (network) => `Slik blir eigeninnsatsen rekna i ${network}`,
    formTitle: 'Eigeninnsats',
    year: 'Året som blir vist',
    years: { agreement: 'avtaleåret', calendar: 'kalenderåret' },
    grant: 'Timar på tilskotet tel med',
    untagged: 'Timar utan delmål og tiltak tel',
    answers: { yes: 'ja', no: 'nei' },
    save: 'Lagre',
    cancel: 'Avbryt',
    effect: 'Det gjeld med ein gong, òg for timar som alt er førte.',
    command: (settings) => `eigeninnsats innstillingar ${settings}`,
    typed: 'eigeninnsats innstillingar kalenderår, tilskot tel ikkje, utan delmål tel',
    which: 'Kva for nettverk gjeld det?',
    unknown:
      'Eg forstår ikkje innstillinga. Skriv «eigeninnsats innstillingar», eller til dømes «eigeninnsats innstillingar kalenderår, tilskot tel ikkje, utan delmål tel».',
    notYours: 'Innstillingane er for koordinatoren i nettverket.',
  },
  en: {
    title: (network) => `How own work is reckoned in ${network}`,
    formTitle: 'Own work',
    year: 'The year that is shown',
    years: { agreement: 'the agreement year', calendar: 'the calendar year' },
    grant: 'Hours paid by the grant count too',
    untagged: 'Hours without goal or measure count',
    answers: { yes: 'yes', no: 'no' },
    save: 'Save',
    cancel: 'Cancel',
    effect: 'It holds at once, for hours that are already logged too.',
    command: (settings) => `ownwork settings ${settings}`,
    typed: 'ownwork settings calendar, grant counts not, without goal counts',
    which: 'Which network is it about?',
    unknown:
      "I don't understand the setting. Type “ownwork settings”, or for example “ownwork settings calendar, grant counts not, without goal counts”.",
    notYours: "The settings are for the network's coordinator.",
  },
};
