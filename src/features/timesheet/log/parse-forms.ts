import { formatDay } from '../../../format/dates.ts';
import { clockForms, dayForms, durationForms, type Form } from '../../../grammar/forms.ts';
import type { Language } from '../../../language.ts';
import { printHours, timeWords } from '../print.ts';
import { parseHours } from '../read/parse.ts';
import type { HoursContext, HoursReading } from '../read/parse-reading.ts';

/** Whole lines: the order is free, and what stays in the activity. */
export const lineForms: readonly Form[] = [
  { nb: '2t i går innbyggermøte', nn: '2t i går innbyggjarmøte', en: '2h yesterday public meeting' },
  {
    nb: 'befaring på kaien 2 timer i går',
    nn: 'synfaring på kaia 2 timar i går',
    en: 'site visit 2 hours yesterday',
  },
  { nb: 'i går: befaring, 2,5 t', nn: 'i går: synfaring, 2,5 t', en: 'yesterday: site visit, 2.5 h' },
  { nb: '2 planmøte', nn: '2 planmøte', en: '2 planning' },
  {
    nb: 'brukte 2t på søknaden på mandag',
    nn: 'brukte 2t på søknaden på måndag',
    en: 'spent 2h on the plan on Monday',
  },
  { nb: '2t 3 søknader', nn: '2t 3 søknader', en: '2h 3 applications' },
  { nb: '2t referat fra mandag', nn: '2t referat frå måndag', en: '2h notes from Monday' },
];

/** What a line belongs to. */
export const tagForms: readonly Form[] = [
  { nb: '2t befaring #næring', nn: '2t synfaring #næring', en: '2h site visit #næring' },
  { nb: '2t befaring, tema næring', nn: '2t synfaring, tema næring', en: '2h site visit, theme næring' },
  {
    nb: '2t tiltak 3 ringte bedrifter',
    nn: '2t tiltak 3 ringde bedrifter',
    en: '2h measure 3 rang companies',
  },
  { nb: '2t møte delmål 2', nn: '2t møte delmål 2', en: '2h meeting goal 2' },
  { nb: '2t tiltak 3', nn: '2t tiltak 3', en: '2h measure 3' },
  { nb: '2t tilskudd: planmøte', nn: '2t tilskot: planmøte', en: '2h grant: planning' },
  { nb: '2t planmøte, egeninnsats', nn: '2t planmøte, eigeninnsats', en: '2h planning, own work' },
  { nb: '2t planmøte #høylandet', nn: '2t planmøte #høylandet', en: '2h planning #høylandet' },
  { nb: '2t planmøte for Høylandet', nn: '2t planmøte for Høylandet', en: '2h planning for Høylandet' },
];

/** What can mean two things: Lagbot asks, and saves nothing until it is answered. */
export const askedForms: readonly Form[] = [
  { nb: '1.30 planmøte', nn: '1,30 planmøte', en: '1.30 planning' },
  { nb: '45 planmøte', nn: '45 planmøte', en: '45 planning' },
  { nb: 'hel dag samling', nn: 'heil dag samling', en: 'full day gathering' },
  { nb: '2–3 timer planmøte', nn: '2–3 timar planmøte', en: '2–3 hours planning' },
  { nb: '9–5 planmøte', nn: '9–5 planmøte', en: '9–5 planning' },
  {
    nb: '8–16 minus 30 min lunsj samling',
    nn: '8–16 minus 30 min lunsj samling',
    en: '8–16 minus 30 min lunch gathering',
  },
  { nb: '2t i helgen befaring', nn: '2t i helga synfaring', en: '2h last weekend site visit' },
  {
    nb: '2t mandag og tirsdag befaring',
    nn: '2t måndag og tysdag synfaring',
    en: '2h Monday and Tuesday site visit',
  },
];

/** Names for the examples to mean, as a person with roles in two municipalities has them. */
export const exampleNames: Omit<HoursContext, 'now'> = {
  themes: ['Plan- og utviklingsprosesser', 'Næringsutvikling', 'Attraktive bomiljø og boliger'],
  municipalities: ['Leka', 'Høylandet'],
  goals: [{ number: 2, title: 'Flere i arbeid', theme: 'Næringsutvikling' }],
  measures: [{ number: 3, title: 'Bedriftsbesøk' }],
};

const activity: Form = { nb: 'befaring', nn: 'synfaring', en: 'site visit' };
const duration: Form = { nb: '2t', nn: '2t', en: '2h' };

/** A duration or a clock as a whole line, and a day as one. */
export const withDuration = (form: Form, language: Language): string =>
  `${form[language]} ${activity[language]}`;
export const withDay = (form: Form, language: Language): string =>
  `${duration[language]} ${form[language]} ${activity[language]}`;

/**
 * A dozen lines that show what can be typed after `timer`, each with what it means when typed at `now`: the line written
 * out in full or, where it is asked about, the answers to choose from.
 */
export function hoursForms(language: Language, now: Date): readonly { example: string; means: string }[] {
  const lines = [
    ...lineForms.slice(0, 2).map((form) => form[language]),
    ...durationForms.filter((_, i) => i === 2 || i === 6).map((form) => withDuration(form, language)),
    ...clockForms.filter((_, i) => i === 1 || i === 4).map((form) => withDuration(form, language)),
    ...dayForms.filter((_, i) => i === 3 || i === 7).map((form) => withDay(form, language)),
    ...tagForms.filter((_, i) => i === 0 || i === 2 || i === 5).map((form) => form[language]),
    ...askedForms.slice(0, 1).map((form) => form[language]),
  ];
  return lines.map((example) => ({
    example,
    means: meaningOf(parseHours(example, { ...exampleNames, now }), language),
  }));
}

/** What a line was read as: written out, or the answers to a question about it; '' where it is something else. */
export function meaningOf(reading: HoursReading, language: Language): string {
  if (reading.kind === 'clear') return printHours(reading.entry, language);
  if (reading.kind !== 'choice') return '';
  const answers = reading.choices.map((draft) =>
    reading.about === 'day' ? formatDay(draft.day, language) : timeWords(draft, language),
  );
  return `${answers.join(' / ')}?`;
}
