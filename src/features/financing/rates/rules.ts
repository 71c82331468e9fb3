import { addDays, type Day } from '../../../calendar/days.ts';
import type { Rate } from '../../../domain/money/rates/rates.ts';

/** A rate as it is stored. */
export type StoredRate = Rate & {
  readonly id: string;
  readonly networkId: string;
  readonly source: string;
  readonly maxPerHour: number | null;
  readonly maxMinutesPerYear: number | null;
};

/** A rate that is asked for, of a network or a municipality in it. */
export type Wanted = {
  readonly networkId: string;
  readonly municipalityId: string | undefined;
  /** Øre an hour. */
  readonly perHour: number;
  readonly from: Day;
  readonly to: Day | undefined;
  readonly source: string;
};

/** What becomes of a network's rates when another is set. */
export type Turn = {
  readonly rate: StoredRate;
  /** The one with the same first day, which it takes the place of. */
  readonly replaced: StoredRate | undefined;
  /** Those that end the day before. */
  readonly ended: readonly StoredRate[];
  /** The next one for the same, on whose day it ends at the latest. */
  readonly next: StoredRate | undefined;
};

/**
 * A rate that begins while another for the same is in force ends that one the day before, and lasts until the next one
 * begins. The ceiling of a year's hours goes on; one of the hour only while it doesn't bind the new rate.
 */
export function turnOf(rates: readonly StoredRate[], wanted: Wanted, id: string): Turn {
  const { networkId, municipalityId = null, perHour, from } = wanted;
  const same = rates
    .filter((one) => one.networkId === networkId && one.personId === null)
    .filter((one) => one.municipalityId === municipalityId)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const replaced = same.find((one) => one.from === from);
  const ended = same.filter((one) => one.from < from && (one.to === null || one.to >= from));
  const next = same.find((one) => one.from > from);
  const before = replaced ?? ended.at(-1);
  const to = wanted.to ?? replaced?.to ?? null;
  const last = next && addDays(next.from, -1);
  const maxPerHour = before?.maxPerHour ?? null;
  const rate: StoredRate = {
    ...{ id: replaced?.id ?? id, networkId, municipalityId, personId: null, perHour, from },
    to: last !== undefined && (to === null || to > last) ? last : to,
    source: wanted.source === '' ? (replaced?.source ?? '') : wanted.source,
    maxPerHour: maxPerHour !== null && maxPerHour < perHour ? null : maxPerHour,
    maxMinutesPerYear: before?.maxMinutesPerYear ?? null,
  };
  return { rate, replaced, ended, next };
}

/** All rates after a turn. */
export const ratesAfter = (rates: readonly StoredRate[], { rate, replaced, ended }: Turn): StoredRate[] => [
  ...rates
    .filter((one) => one !== replaced)
    .map((one) => (ended.includes(one) ? { ...one, to: addDays(rate.from, -1) } : one)),
  rate,
];

/** Those that are in force on a day, or will be. */
export const fromOn = (rates: readonly StoredRate[], day: Day): StoredRate[] =>
  rates.filter(({ to, personId }) => personId === null && (to === null || to >= day));

/** Kroner an hour from which on a rate is asked about: twice what Forskningsrådet's scheme, the highest known, counts. */
export const unusualKroner = 2200;
/** The highest rate that is taken, in kroner an hour, and as sentences say it. */
export const mostPerHour = { kroner: 10_000, said: '10 000' };

/** Whether a first day is so far off that it may be mistyped. */
export const isFarOff = (from: Day, today: Day): boolean =>
  from > addDays(today, 400) || from < addDays(today, -5 * 365);
