import { mostKroner, numberOf, øreOf } from '../../../grammar/kroner.ts';
import type { Kind } from './cells.ts';

/** More kroner an hour than anybody's work counts for: whoever writes more has left out a decimal mark. */
const mostPerHour = 10_000;

/** As many hours as a leap year has. */
const hoursInYear = 8784;

/** Kroner an hour as whole øre: `700`, `612,50`, `1 100`, `kr 700,00`, `700,-`. */
export const kronerCell: Kind<number> = {
  read: (words) => {
    const øre = øreOf(words);
    return øre !== undefined && øre > 0 && øre <= mostPerHour * 100 ? øre : undefined;
  },
  is: 'an amount in kroner an hour',
  write: '700 or 612,50',
};

/** Kroner a year as whole øre, 0 where there are none: `687500`, `kr 687 500`, `687.500,00`. */
export const yearlyKronerCell: Kind<number> = {
  read: (words) => {
    const øre = øreOf(words);
    return øre !== undefined && øre <= mostKroner * 100 ? øre : undefined;
  },
  is: `an amount in kroner a year, at most ${mostKroner}`,
  write: '687500 or kr 687 500',
};

/** Kroner as whole øre, less than nothing where they take others back: `50000`, `kr 50 000`, `-45000,00`. */
export const signedKronerCell: Kind<number> = {
  read: (words) => {
    const [, sign = '', amount = ''] = /^([-−–]?)\s*(.*)$/u.exec(words) ?? [];
    const øre = øreOf(amount);
    if (øre === undefined || øre === 0 || øre > mostKroner * 100) return undefined;
    return sign === '' ? øre : -øre;
  },
  is: `an amount in kroner, at most ${mostKroner}`,
  write: '50000 or kr 50 000',
};

/** A payment's kroner as whole øre, more than nothing: `343750`, `kr 343 750`. */
export const paymentKronerCell: Kind<number> = {
  ...signedKronerCell,
  read: (words) => {
    const øre = signedKronerCell.read(words);
    return øre !== undefined && øre > 0 ? øre : undefined;
  },
};

/** A share in percent as hundredths of a percent: `75`, `75 %`, `66,67`. Less than one is a fraction, and not meant. */
export const shareCell: Kind<number> = {
  read: (words) => {
    const percent = numberOf(words.replace(/(?:%|prosent|percent)$/iu, ''));
    const isShare = percent !== undefined && percent <= 100 && (percent === 0 || percent >= 1);
    return isShare ? Math.round(percent * 100) : undefined;
  },
  is: 'a share in percent',
  write: '75 for 75 %',
};

/** Hours a year as whole minutes: `1850`, `1 850`, `1687,5`. */
export const yearlyHoursCell: Kind<number> = {
  read: (words) => {
    const hours = numberOf(words);
    return hours !== undefined && hours > 0 && hours <= hoursInYear ? Math.round(hours * 60) : undefined;
  },
  is: 'a number of hours a year',
  write: '1850 or 1687,5',
};

/** A whole number up to `most`, perhaps with a word for what it counts after it. */
export const countCell = (most: number, is: string, example: string): Kind<number> => ({
  read: (words) => {
    const [, digits] = /^(\d{1,4})(?:[.,]0+)?(?:\s*\p{L}+\.?)?$/u.exec(words) ?? [];
    return digits !== undefined && Number(digits) <= most ? Number(digits) : undefined;
  },
  is: `${is} from 0 to ${most}`,
  write: example,
});
