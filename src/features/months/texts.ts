import type { Language, Translated } from '../../chat/language.ts';
import type { MonthState } from './rules.ts';

const verbs = {
  nb: {
    submit: 'lever',
    withdraw: 'trekk',
    show: 'måned',
    attest: 'attester',
    return: 'returner',
    deputy: 'stedfortreder',
    lock: 'lås',
    unlock: 'lås opp',
  },
  nn: {
    submit: 'lever',
    withdraw: 'trekk',
    show: 'månad',
    attest: 'attester',
    return: 'returner',
    deputy: 'stadfortredar',
    lock: 'lås',
    unlock: 'lås opp',
  },
  en: {
    submit: 'submit',
    withdraw: 'withdraw',
    show: 'month',
    attest: 'attest',
    return: 'return',
    deputy: 'deputy',
    lock: 'lock',
    unlock: 'unlock',
  },
} as const;
export type Verb = keyof (typeof verbs)['nb'];

export const word = { nb: 'timer', nn: 'timar', en: 'hours' } as const;

/** A command as it is typed in a language: «timer lever mars 2024». */
export const typed = (verb: Verb, rest: string, language: Language): string =>
  `${word[language]} ${verbs[language][verb]} ${rest}`.trimEnd();

/** A verb as it is typed in any of the languages, with other words for the same. */
export const verbWords = (verb: Verb, ...others: readonly string[]): string[] => [
  ...new Set([verbs.nb[verb], verbs.nn[verb], verbs.en[verb], ...others]),
];

type MonthTexts = {
  readonly states: Readonly<Record<MonthState, string>>;
  readonly financings: Readonly<Record<string, string>>;
  readonly person: string;
  readonly municipality: string;
  readonly state: string;
  readonly sum: string;
  readonly attestedBy: string;
  readonly by: (name: string, deputyFor: string | null, moment: string) => string;
  readonly columns: { day: string; time: string; activity: string; goal: string; state: string };
  readonly goal: (number: number) => string;
  readonly measure: (number: number) => string;
  readonly byGoal: string;
  readonly byFinancing: string;
  readonly untagged: string;
  readonly reversing: (reason: string) => string;
  readonly replacing: (reason: string) => string;
  readonly corrected: string;
  readonly returnedFor: (name: string, reason: string) => string;
  readonly noAgreement: string;
  readonly outside: (days: string) => string;
  readonly noGoal: (lines: number) => string;
  readonly late: (lines: number) => string;
  readonly submitted: (month: string) => string;
  readonly whoAttests: (names: string) => string;
  readonly nobodyAttests: string;
  readonly othersOpen: (months: string, example: string) => string;
  readonly withdrawn: (month: string) => string;
  readonly canChange: string;
  readonly buttons: { submit: string; withdraw: string; show: string };
  readonly whichMonth: string;
  readonly homeOpen: (months: string) => string;
  readonly faults: {
    notOver(month: string, from: string): string;
    noMonth(typed: string, example: string): string;
    noHours(month: string): string;
    noRole(name: string, place: string, month: string): string;
    nothingOpen: string;
    onlyThisMonth(month: string, from: string): string;
    alreadySubmitted(month: string): string;
    alreadyAttested(month: string): string;
    nothingSubmitted: string;
    notSubmitted(month: string): string;
    noPlace(typed: string): string;
    changed: string;
    gone: string;
  };
};

export const texts: Translated<MonthTexts> = {
  nb: {
    states: {
      draft: 'utkast',
      returned: 'returnert',
      submitted: 'levert',
      attested: 'attestert',
      locked: 'låst',
    },
    financings: { egeninnsats: 'egeninnsats', tilskudd: 'tilskudd', annet: 'annet' },
    person: 'Person',
    municipality: 'Kommune',
    state: 'Status',
    sum: 'Sum',
    attestedBy: 'Attestert av',
    by: (name, deputyFor, moment) =>
      deputyFor === null ? `${name}, ${moment}` : `${name} (stedfortreder for ${deputyFor}), ${moment}`,
    columns: { day: 'Dag', time: 'Tid', activity: 'Aktivitet', goal: 'Delmål', state: 'Status' },
    goal: (number) => `Delmål ${number}`,
    measure: (number) => `Tiltak ${number}`,
    byGoal: 'Etter delmål',
    byFinancing: 'Etter finansiering',
    untagged: 'Uten delmål',
    reversing: (reason) => `trekker fra, grunn: ${reason}`,
    replacing: (reason) => `ny linje, grunn: ${reason}`,
    corrected: 'rettet',
    returnedFor: (name, reason) => `${name} returnerte måneden: ${reason}`,
    noAgreement:
      'Merk: Avtalen er ikke lagt inn ennå, så timene er ikke regnet. Spør koordinatoren i fylket.',
    outside: (days) => `Merk: Utenfor avtaleperioden, regnes ikke med: ${days}.`,
    noGoal: (n) => `Merk: ${n} ${n === 1 ? 'linje' : 'linjer'} er uten delmål, tiltak og tema.`,
    late: (n) =>
      `Merk: ${n} ${n === 1 ? 'linje' : 'linjer'} er ført eller rettet etter at måneden ble attestert, og må attesteres for seg.`,
    submitted: (month) => `Levert: ${month}`,
    whoAttests: (names) => `${names} får beskjed og kan attestere.`,
    nobodyAttests: 'Kommunen har ingen annen som kan attestere dette nå. Ta det opp med koordinatoren.',
    othersOpen: (months, example) => `Ikke levert ennå: ${months}. Skriv for eksempel «${example}».`,
    withdrawn: (month) => `Trukket tilbake: ${month}`,
    canChange: 'Linjene er utkast igjen og kan endres.',
    buttons: { submit: 'Lever', withdraw: 'Trekk tilbake', show: 'Vis' },
    whichMonth: 'Hvilken måned mener du?',
    homeOpen: (months) => `Timer som ikke er levert: ${months}.`,
    faults: {
      notOver: (month, from) =>
        `${capital(month)} er ikke over. Måneden kan leveres og attesteres fra ${from}.`,
      noMonth: (said, example) => `Jeg skjønte ikke «${said}». Skriv for eksempel «${example}».`,
      noHours: (month) => `Du har ingen timer i ${month}.`,
      noRole: (name, place, month) =>
        `${name} hadde ingen rolle i ${place} i ${month}, så måneden kan ikke leveres eller attesteres. Koordinatoren kan rette datoene for rollen.`,
      nothingOpen: 'Du har ingen måneder å levere. Alt du har ført, er levert.',
      onlyThisMonth: (month, from) => `Bare ${month} er ikke levert, og den kan leveres fra ${from}.`,
      alreadySubmitted: (month) => `${capital(month)} er allerede levert, og venter på attestering.`,
      alreadyAttested: (month) => `${capital(month)} er allerede attestert.`,
      nothingSubmitted: 'Du har ingen leverte måneder som venter på attestering.',
      notSubmitted: (month) => `${capital(month)} er ikke levert, så det er ingenting å trekke tilbake.`,
      noPlace: (said) => `Du har ingen timer i «${said}» den måneden.`,
      changed: 'Måneden er endret siden du så den. Her er den slik den står nå. Ingenting er gjort.',
      gone: 'Den måneden finner jeg ikke. Skriv «timer måned mars».',
    },
  },
  nn: {
    states: {
      draft: 'utkast',
      returned: 'returnert',
      submitted: 'levert',
      attested: 'attestert',
      locked: 'låst',
    },
    financings: { egeninnsats: 'eigeninnsats', tilskudd: 'tilskot', annet: 'anna' },
    person: 'Person',
    municipality: 'Kommune',
    state: 'Status',
    sum: 'Sum',
    attestedBy: 'Attestert av',
    by: (name, deputyFor, moment) =>
      deputyFor === null ? `${name}, ${moment}` : `${name} (stadfortredar for ${deputyFor}), ${moment}`,
    columns: { day: 'Dag', time: 'Tid', activity: 'Aktivitet', goal: 'Delmål', state: 'Status' },
    goal: (number) => `Delmål ${number}`,
    measure: (number) => `Tiltak ${number}`,
    byGoal: 'Etter delmål',
    byFinancing: 'Etter finansiering',
    untagged: 'Utan delmål',
    reversing: (reason) => `trekkjer frå, grunn: ${reason}`,
    replacing: (reason) => `ny linje, grunn: ${reason}`,
    corrected: 'retta',
    returnedFor: (name, reason) => `${name} returnerte månaden: ${reason}`,
    noAgreement:
      'Merk: Avtalen er ikkje lagd inn enno, så timane er ikkje rekna. Spør koordinatoren i fylket.',
    outside: (days) => `Merk: Utanfor avtaleperioden, blir ikkje rekna med: ${days}.`,
    noGoal: (n) => `Merk: ${n} ${n === 1 ? 'linje' : 'linjer'} er utan delmål, tiltak og tema.`,
    late: (n) =>
      `Merk: ${n} ${n === 1 ? 'linje' : 'linjer'} er ført eller retta etter at månaden blei attestert, og må attesterast for seg.`,
    submitted: (month) => `Levert: ${month}`,
    whoAttests: (names) => `${names} får beskjed og kan attestere.`,
    nobodyAttests: 'Kommunen har ingen annan som kan attestere dette no. Ta det opp med koordinatoren.',
    othersOpen: (months, example) => `Ikkje levert enno: ${months}. Skriv til dømes «${example}».`,
    withdrawn: (month) => `Trekt tilbake: ${month}`,
    canChange: 'Linjene er utkast igjen og kan endrast.',
    buttons: { submit: 'Lever', withdraw: 'Trekk tilbake', show: 'Vis' },
    whichMonth: 'Kva månad meiner du?',
    homeOpen: (months) => `Timar som ikkje er leverte: ${months}.`,
    faults: {
      notOver: (month, from) =>
        `${capital(month)} er ikkje over. Månaden kan leverast og attesterast frå ${from}.`,
      noMonth: (said, example) => `Eg skjøna ikkje «${said}». Skriv til dømes «${example}».`,
      noHours: (month) => `Du har ingen timar i ${month}.`,
      noRole: (name, place, month) =>
        `${name} hadde inga rolle i ${place} i ${month}, så månaden kan ikkje leverast eller attesterast. Koordinatoren kan rette datoane for rolla.`,
      nothingOpen: 'Du har ingen månader å levere. Alt du har ført, er levert.',
      onlyThisMonth: (month, from) => `Berre ${month} er ikkje levert, og han kan leverast frå ${from}.`,
      alreadySubmitted: (month) => `${capital(month)} er alt levert, og ventar på attestering.`,
      alreadyAttested: (month) => `${capital(month)} er alt attestert.`,
      nothingSubmitted: 'Du har ingen leverte månader som ventar på attestering.',
      notSubmitted: (month) => `${capital(month)} er ikkje levert, så det er ingenting å trekkje tilbake.`,
      noPlace: (said) => `Du har ingen timar i «${said}» den månaden.`,
      changed: 'Månaden er endra sidan du såg han. Her er han slik han står no. Ingenting er gjort.',
      gone: 'Den månaden finn eg ikkje. Skriv «timar månad mars».',
    },
  },
  en: {
    states: {
      draft: 'draft',
      returned: 'returned',
      submitted: 'submitted',
      attested: 'attested',
      locked: 'locked',
    },
    financings: { egeninnsats: 'own work', tilskudd: 'grant', annet: 'other' },
    person: 'Person',
    municipality: 'Municipality',
    state: 'State',
    sum: 'Sum',
    attestedBy: 'Attested by',
    by: (name, deputyFor, moment) =>
      deputyFor === null ? `${name}, ${moment}` : `${name} (deputy for ${deputyFor}), ${moment}`,
    columns: { day: 'Day', time: 'Time', activity: 'Activity', goal: 'Goal', state: 'State' },
    goal: (number) => `Goal ${number}`,
    measure: (number) => `Measure ${number}`,
    byGoal: 'By goal',
    byFinancing: 'By financing',
    untagged: 'Without a goal',
    reversing: (reason) => `reverses, reason: ${reason}`,
    replacing: (reason) => `new line, reason: ${reason}`,
    corrected: 'corrected',
    returnedFor: (name, reason) => `${name} returned the month: ${reason}`,
    noAgreement:
      "Note: The agreement hasn't been entered yet, so the hours aren't reckoned. Ask the county's coordinator.",
    outside: (days) => `Note: Outside the agreement’s period, not counted: ${days}.`,
    noGoal: (n) => `Note: ${n} ${n === 1 ? 'line has' : 'lines have'} no goal, measure or theme.`,
    late: (n) =>
      `Note: ${n} ${n === 1 ? 'line was' : 'lines were'} logged or corrected after the month was attested; what is new is attested separately.`,
    submitted: (month) => `Submitted: ${month}`,
    whoAttests: (names) => `${names} will be told and can attest it.`,
    nobodyAttests: 'Nobody else in the municipality can attest this now. Ask the coordinator.',
    othersOpen: (months, example) => `Not submitted yet: ${months}. Type for example “${example}”.`,
    withdrawn: (month) => `Withdrawn: ${month}`,
    canChange: 'The lines are drafts again and can be changed.',
    buttons: { submit: 'Submit', withdraw: 'Withdraw', show: 'Show' },
    whichMonth: 'Which month do you mean?',
    homeOpen: (months) => `Hours not submitted: ${months}.`,
    faults: {
      notOver: (month, from) => `${month} isn’t over. It can be submitted and attested from ${from}.`,
      noMonth: (said, example) => `I didn’t get “${said}”. Type for example “${example}”.`,
      noHours: (month) => `You have no hours in ${month}.`,
      noRole: (name, place, month) =>
        `${name} had no role in ${place} in ${month}, so the month can’t be submitted or attested. The coordinator can correct the dates of the role.`,
      nothingOpen: 'You have no months to submit. All you have logged is submitted.',
      onlyThisMonth: (month, from) => `Only ${month} isn’t submitted, and it can be from ${from}.`,
      alreadySubmitted: (month) => `${month} is submitted already and waits to be attested.`,
      alreadyAttested: (month) => `${month} is attested already.`,
      nothingSubmitted: 'You have no submitted months that wait to be attested.',
      notSubmitted: (month) => `${month} isn’t submitted, so there is nothing to withdraw.`,
      noPlace: (said) => `You have no hours in “${said}” that month.`,
      changed: 'The month has changed since you saw it. Here it is as it stands now. Nothing was done.',
      gone: 'I can’t find that month. Type “hours month march”.',
    },
  },
};

/** A month at the head of a sentence or a card. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
