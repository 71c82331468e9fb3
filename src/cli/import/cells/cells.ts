import { type Day, instantAt, isDay } from '../../../calendar/days.ts';
import { withoutUnseen } from '../../../chat/incoming/unseen.ts';

/** What a cell can hold: how it is read (undefined where it can't be), what it is, and how to write it. */
export type Kind<T> = {
  read(words: string): T | undefined;
  readonly is: string;
  readonly write: string;
};

/** A day as `2024-04-03` or `3.4.2024`, also with midnight after it. */
export const dayCell: Kind<Day> = { read: dayOfWords, is: 'a day', write: '2024-04-03' };

/** A spreadsheet writes a day as a moment at midnight. */
const midnight = /(?:T|\s+)0?0[:.]00(?:[:.]00(?:\.0+)?)?Z?$/i;

function dayOfWords(typed: string): Day | undefined {
  const words = typed.replace(midnight, '');
  const [, date, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(words) ?? [];
  const day = year === undefined ? words : `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

/** A day with a time of day in Oslo, HH:mm; a day alone has no time. */
export type LocalTime = { readonly day: Day; readonly time: string | undefined };

/** A local time as `2024-04-03T10:00`, `2024-04-03 10:00` or `3.4.2024 10.00`; or a day alone. */
export const localTimeCell: Kind<LocalTime> = {
  read: (words) => {
    const [, date = '', hour, minute] =
      /^(\S+?)(?:(?:T|\s+(?:kl\.?\s*)?)(\d{1,2})[:.](\d\d)(?:[:.]00)?)?$/i.exec(words) ?? [];
    const day = dayOfWords(date);
    if (day === undefined) return undefined;
    if (hour === undefined || minute === undefined) return { day, time: undefined };
    return Number(hour) < 24 && Number(minute) < 60
      ? { day, time: `${hour.padStart(2, '0')}:${minute}` }
      : undefined;
  },
  is: 'a time',
  write: '2024-04-03T10:00 (Oslo time)',
};

/** The instant of a local time; a day alone stands for its beginning or, as an end, for its end. */
export const instantOf = ({ day, time }: LocalTime, alone: '00:00' | '24:00'): Date =>
  instantAt(day, time ?? alone);

/** A moment as an export has it, `2024-04-03T08:00:00.000Z`, or a local time. */
export const momentCell: Kind<Date> = {
  read: (words) => {
    if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?(?:Z|[+-]\d\d:\d\d)$/.test(words)) {
      const moment = new Date(words);
      return Number.isNaN(moment.getTime()) ? undefined : moment;
    }
    const local = localTimeCell.read(words);
    return local && instantOf(local, '00:00');
  },
  is: 'a moment',
  write: '2024-04-03T10:00 (Oslo time)',
};

/** An e-mail address, in lower case. */
export const emailCell: Kind<string> = {
  read: (words) => (/^[^\s@;,<>]+@[^\s@;,<>]+\.[^\s@;,<>]+$/.test(words) ? words.toLowerCase() : undefined),
  is: 'an e-mail address',
  write: 'kari.nordmann@kommune.no',
};

/** A text of at most so many characters. */
export function textCell(most: number, is: string, example: string): Kind<string> {
  return {
    read: (words) => {
      const text = words.replace(/\s+/gu, ' ').trim();
      return text !== '' && text.length <= most ? text : undefined;
    },
    is: `${is} of at most ${most} characters`,
    write: example,
  };
}

/** A platform's id: no spaces, no `@`: names and e-mail addresses are no ids. */
export function idCell(is: string, example: string): Kind<string> {
  // Entra writes its ids in either case, and they are compared as they stand.
  const isEntraId = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
  return {
    read: (words) => {
      if (!/^[\w.:-]+$/.test(words)) return undefined;
      return isEntraId.test(words) ? words.toLowerCase() : words;
    },
    is,
    write: example,
  };
}

/** Names for comparing: without regard to case, kinds of dashes and apostrophes, doubled spaces and unseen marks. */
export const nameKey = (name: string): string =>
  withoutUnseen(name)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‐-―−]/gu, '-')
    .replace(/['`´‘’‛ʹʻʼʽ′＇]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();
