import { formatDay, formatMinutes, instantAt } from '../../src/calendar/calendar.ts';
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
import { clockForms, dayForms, durationForms, type Form } from '../../src/grammar/forms.ts';
import type { Language } from '../../src/language.ts';

const now = instantAt('2024-03-14', '10:00');
const languages: readonly Language[] = ['nb', 'nn', 'en'];

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

const code = (text: string): string => `\`${text}\``;

/** The forms as a table in Markdown, its columns padded as the formatter of the pages does it. */
export function formsTable(): string {
  const rows = [
    ['', 'bokmål', 'nynorsk', 'English', 'read on Thursday 14 March 2024 as'],
    ...groups.flatMap(({ title, forms, mean }) =>
      forms.map((form, i) => [
        i === 0 ? title : '',
        ...languages.map((language) => code(form[language])),
        mean(form, 'en', 'en'),
      ]),
    ),
  ];
  const widths = rows[0]?.map((_, column) =>
    Math.max(3, ...rows.map((row) => [...(row[column] ?? '')].length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => cell + ' '.repeat((widths?.[i] ?? 0) - [...cell].length)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line((widths ?? []).map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

/** The pages that hold the table, between the marks. */
export const pages: readonly string[] = ['README.md', 'src/grammar/README.md'];

/** A page with the table as it is now between its marks. */
export function withForms(page: string): string {
  return page.replace(
    /<!-- forms -->[\s\S]*<!-- \/forms -->/,
    () => `<!-- forms -->\n\n${formsTable()}\n\n<!-- /forms -->`,
  );
}
