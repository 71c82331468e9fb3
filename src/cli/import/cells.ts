import { type Day, instantAt, isDay } from '../../calendar.ts';
import { type Language, languages } from '../../chat/language.ts';

/** What a cell can hold: how it is read (undefined where it can't be), what it is, and how to write it. */
export type Kind<T> = {
  read(words: string): T | undefined;
  readonly is: string;
  readonly write: string;
};

/** A day as `2024-04-03` or `3.4.2024`. */
export const dayCell: Kind<Day> = { read: dayOfWords, is: 'a day', write: '2024-04-03' };

function dayOfWords(words: string): Day | undefined {
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

/** More kroner an hour than anybody's work counts for: whoever writes more has left out a decimal mark. */
const mostPerHour = 10_000;

/** A positive number with at most two decimals, as people group and mark it; undefined where it is none. */
function numberOf(words: string): number | undefined {
  const plain = words.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^\d+(\.\d{1,2})?$/.test(plain) && Number(plain) > 0 ? Number(plain) : undefined;
}

/** Kroner with a decimal comma or point as whole øre: `700`, `612,50`, `1 100`. */
export const kronerCell: Kind<number> = {
  read: (words) => {
    const kroner = numberOf(words);
    return kroner !== undefined && kroner <= mostPerHour ? Math.round(kroner * 100) : undefined;
  },
  is: 'an amount in kroner an hour',
  write: '700 or 612,50',
};

/** As many hours as a leap year has. */
const mostPerYear = 8784;

/** Hours a year as whole minutes: `1850`, `1 850`, `1687,5`. */
export const yearlyHoursCell: Kind<number> = {
  read: (words) => {
    const hours = numberOf(words);
    return hours !== undefined && hours <= mostPerYear ? Math.round(hours * 60) : undefined;
  },
  is: 'a number of hours a year',
  write: '1850 or 1687,5',
};

/** An e-mail address, in lower case. */
export const emailCell: Kind<string> = {
  read: (words) => (/^[^\s@;,<>]+@[^\s@;,<>]+\.[^\s@;,<>]+$/.test(words) ? words.toLowerCase() : undefined),
  is: 'an e-mail address',
  write: 'kari.nordmann@kommune.no',
};

const languageWords: Readonly<Record<string, Language>> = {
  bokmål: 'nb',
  nynorsk: 'nn',
  english: 'en',
  engelsk: 'en',
};

/** A language by its code or name. */
export const languageCell: Kind<Language> = {
  read: (words) =>
    languages.find((language) => language === words.toLowerCase()) ?? languageWords[words.toLowerCase()],
  is: 'a language',
  write: 'nb, nn or en',
};

/** One of several words, exactly. */
export function choiceCell<T extends string>(choices: readonly T[], is: string): Kind<T> {
  return {
    read: (words) => choices.find((choice) => choice === words),
    is,
    write: `one of ${choices.join(', ')}`,
  };
}

/** A text of at most so many characters. */
export function textCell(most: number, is: string, example: string): Kind<string> {
  return {
    read: (words) => (words.length <= most ? words.replace(/\s+/gu, ' ') : undefined),
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

/** Names for comparing: without regard to case, kinds of dashes and doubled spaces. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‐-―−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
