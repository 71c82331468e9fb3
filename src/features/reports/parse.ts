import { type Day, monthRange } from '../../calendar/days.ts';
import type { YearChoice } from '../../domain/money/meters.ts';
import { yearAtHead } from '../../domain/money/years.ts';
import type { NamedPlace } from '../../domain/places.ts';
import { findDay } from '../../grammar/days/days.ts';
import { type Head, monthAtHead } from '../../grammar/month-at-head.ts';
import {
  type Enough,
  type Known as KnownNames,
  known,
  knownAtHead,
  named,
  placed,
} from '../../grammar/names.ts';
import { comparable, splitWords, trim, withoutEnd } from '../../text.ts';
import { type ReportFormat, reportFormats } from './report.ts';

/** A period as it was asked for: days, or a year of own financing whose days depend on the agreement. */
export type Period =
  | { readonly kind: 'days'; readonly from: Day; readonly to: Day }
  | { readonly kind: 'year'; readonly year: YearChoice };

type Named = { readonly id: string; readonly name: string };
type KnownPlace = Pick<NamedPlace, 'municipalityId' | 'municipalityName' | 'label'> &
  Partial<Pick<NamedPlace, 'networkName'>>;

/** What is known beforehand: whom and where the words can mean. */
export type Known<Person extends Named, Place> = {
  readonly today: Day;
  readonly people: readonly Person[];
  readonly places: readonly Place[];
};

/** What was read; several people or places where the words fit several. `rest` is what nothing was made of. */
export type Reading<Person, Place> = {
  readonly period: Period | undefined;
  readonly format: ReportFormat | undefined;
  readonly people: readonly Person[] | undefined;
  readonly places: readonly Place[] | undefined;
  readonly whose: 'own' | 'all' | undefined;
  readonly rest: string;
};

/** Reads «mars Pia», «2024 Leka xlsx», «avtaleår 1», «1.1.–30.4. alle» and the like, in any order. */
export function readRequest<Person extends Named, Place extends KnownPlace>(
  text: string,
  { today, people, places }: Known<Person, Place>,
): Reading<Person, Place> {
  // What is looked up anew for each of the words is made ready once.
  const persons = known(people, byName);
  const seats = known(places, byPlace);
  let read: Reading<Person, Place> = {
    ...{ period: undefined, format: undefined, people: undefined, places: undefined, whose: undefined },
    rest: withoutEnd(trim(text), '?!.'),
  };
  for (let before = ''; before !== read.rest; ) {
    before = read.rest;
    // A whole name goes before a month: «Mai Hansen» is somebody.
    const name = (words: number, enough: Enough) =>
      read.people === undefined ? namedBy(read.rest, persons, words, enough) : undefined;
    const place = (enough: Enough) =>
      read.places === undefined ? namedBy(read.rest, seats, 1, enough) : undefined;
    const whole = name(2, 'part');
    if (whole !== undefined) read = { ...read, people: whole.found, rest: whole.rest };
    else {
      const period = read.period === undefined ? periodAtHead(read.rest, today) : undefined;
      const format = read.format === undefined ? formatAtHead(read.rest) : undefined;
      const whose = read.whose === undefined ? whoseAtHead(read.rest) : undefined;
      const where = place('part');
      if (period !== undefined) read = { ...read, period: period.found, rest: period.rest };
      else if (format !== undefined) read = { ...read, format: format.found, rest: format.rest };
      else if (whose !== undefined) read = { ...read, whose: whose.found, rest: whose.rest };
      else if (where !== undefined) read = { ...read, places: where.found, rest: where.rest };
      else {
        const who = name(1, 'part');
        const begun = who === undefined ? place('beginning') : undefined;
        const person = who ?? (begun === undefined ? name(1, 'beginning') : undefined);
        if (begun !== undefined) read = { ...read, places: begun.found, rest: begun.rest };
        else if (person !== undefined) read = { ...read, people: person.found, rest: person.rest };
        else read = { ...read, rest: withoutGlue(read.rest) };
      }
    }
  }
  return read;
}

const byName = named(({ name }: Named) => name);
const byPlace = placed(({ municipalityId, municipalityName, label, networkName }: KnownPlace) => ({
  ...{ id: municipalityId, name: municipalityName, label, network: networkName },
}));

/** Names at the head of a text that take so many words of it at least. */
function namedBy<T>(
  text: string,
  all: KnownNames<T>,
  words: number,
  enough: Enough,
): Head<readonly T[]> | undefined {
  const found = knownAtHead(text, all, enough);
  if (found === undefined) return undefined;
  const taken = splitWords(withoutGlue(text), 99).words.length - splitWords(found.rest, 99).words.length;
  return taken >= words ? found : undefined;
}

/** Without a word that leads up to what is named, however often it is said at once: «på på Leka» is read in one go. */
const withoutGlue = (text: string): string =>
  trim(text).replace(/^(for|i|til|som|av|kommune|year|år|året|in|of|as|på)(?:\s+\1)*(?=\s|$)\s*/iu, '');

/** Reads a period that is all of a text: «mars 2024», «2024», «avtaleår 1», «1.1.–30.4.». */
export function readPeriod(text: string, today: Day): Period | undefined {
  const head = periodAtHead(withoutGlue(text), today);
  return head !== undefined && head.rest === '' ? head.found : undefined;
}

function periodAtHead(text: string, today: Day): Head<Period> | undefined {
  const year = yearAtHead(text, today);
  if (year !== undefined) return { found: { kind: 'year', year: year.found }, rest: year.rest };
  return monthPeriod(text, today) ?? spanAtHead(text, today);
}

function monthPeriod(text: string, today: Day): Head<Period> | undefined {
  const head = monthAtHead(text, today);
  return head && { found: { kind: 'days', ...monthRange(head.found) }, rest: head.rest };
}

function spanAtHead(text: string, today: Day): Head<Period> | undefined {
  for (let count = 8; count > 0; count -= 1) {
    const { words, rest } = splitWords(text, count);
    if (words.length < count) continue;
    const found = findDay(words.join(' '), { today, leaning: 'past' });
    if (found.kind === 'span' && found.rest === '') {
      return { found: { kind: 'days', from: found.from, to: found.to }, rest };
    }
  }
  return undefined;
}

const formatWords: ReadonlyMap<string, ReportFormat> = new Map([
  ...reportFormats.map((format) => [format, format] as const),
  ...['excel', 'regneark', 'rekneark', 'workbook', 'spreadsheet'].map((word) => [word, 'xlsx'] as const),
  ...['word', 'tekst', 'doc'].map((word) => [word, 'docx'] as const),
]);

function formatAtHead(text: string): Head<ReportFormat> | undefined {
  const { words, rest } = splitWords(text, 1);
  const found = formatWords.get(comparable(words[0] ?? ''));
  return found === undefined ? undefined : { found, rest };
}

const wholeWords =
  /^(?:hele kommunen|heile kommunen|whole municipality|alle|alles|all|everybody|everyone)(?=\s|$)/iu;
const ownWords = /^(?:min|mi|meg|egen|eiga|my own|my|mine|me)(?=\s|$)/iu;

function whoseAtHead(text: string): Head<'own' | 'all'> | undefined {
  const all = wholeWords.exec(text);
  const own = all === null ? ownWords.exec(text) : null;
  const found = all ?? own;
  if (found === null) return undefined;
  return { found: all === null ? 'own' : 'all', rest: trim(text.slice(found[0].length)) };
}
