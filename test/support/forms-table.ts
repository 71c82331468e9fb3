import { instantAt } from '../../src/calendar/days.ts';
import {
  askedForms,
  exampleNames,
  lineForms,
  meaningOf,
  tagForms,
  withDay,
  withDuration,
} from '../../src/features/timesheet/log/parse-forms.ts';
import { parseHours } from '../../src/features/timesheet/read/parse.ts';
import { formatDay } from '../../src/format/dates.ts';
import { formatMinutes } from '../../src/format/numbers.ts';
import { clockForms, dayForms, durationForms, type Form } from '../../src/grammar/forms.ts';
import { type Language, languages } from '../../src/language.ts';
import { code, markdownTable } from './markdown-table.ts';

const now = instantAt('2024-03-14', '10:00');

type Group = {
  readonly title: string;
  readonly forms: readonly Form[];
  /** What a form means, in the words of a language; '' where it is not understood. */
  readonly mean: (form: Form, language: Language, inLanguage: Language) => string;
};

function entryOf(text: string) {
  const reading = parseHours(text, { ...exampleNames, now });
  return reading.kind === 'clear' ? reading.entry : undefined;
}

const whole = (form: Form, language: Language, inLanguage: Language): string =>
  meaningOf(parseHours(form[language], { ...exampleNames, now }), inLanguage);

/** The tables of forms, in order; each meaning is what the parser makes of the form. */
export const groups: readonly Group[] = [
  {
    title: 'how long',
    forms: durationForms,
    mean: (form, language, inLanguage) => {
      const entry = entryOf(withDuration(form, language));
      return entry === undefined ? '' : formatMinutes(entry.minutes, inLanguage);
    },
  },
  {
    title: 'from–to',
    forms: clockForms,
    mean: (form, language) => {
      const entry = entryOf(withDuration(form, language));
      return `${entry?.from}–${entry?.to}`;
    },
  },
  {
    title: 'the day',
    forms: dayForms,
    mean: (form, language, inLanguage) => {
      const entry = entryOf(withDay(form, language));
      return entry === undefined ? '' : formatDay(entry.day, inLanguage);
    },
  },
  { title: 'a whole line', forms: lineForms, mean: whole },
  { title: 'what it belongs to', forms: tagForms, mean: whole },
  { title: 'asked about', forms: askedForms, mean: whole },
];

/** The forms as a table in Markdown. */
export function formsTable(): string {
  const rows = groups.flatMap(({ title, forms, mean }) =>
    forms.map((form, i) => [
      i === 0 ? title : '',
      ...languages.map((language) => code(form[language])),
      mean(form, 'en', 'en'),
    ]),
  );
  return markdownTable(['', 'bokmål', 'nynorsk', 'English', 'read on Thursday 14 March 2024 as'], rows);
}
