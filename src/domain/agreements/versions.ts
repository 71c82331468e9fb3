import { addDays, type Day } from '../../calendar/days.ts';
import { versionOn } from './version-on.ts';

/** What an agreement says, as it can change while it lasts. */
export type Terms = {
  readonly start: Day;
  readonly end: Day;
  /** The last end that an extension may give. */
  readonly maxEnd: Day;
  /** Øre; 0 where there are none. */
  readonly grantPerYear: number;
  readonly ownFinancingPerYear: number;
  /** Hundredths of a percent; 0 where it isn't said. */
  readonly grantShare: number;
  /** Months from the letter's date; 0 where nothing is agreed. */
  readonly noticeMonths: number;
  /** Whether hours paid by the grant count as own financing; the network's rule where it says nothing. */
  readonly countsGrantHours: boolean | null;
  /** The date of the letter by which notice was given. */
  readonly noticeLetterOn: Day | null;
};

/** What an agreement said up to and including a day, and who made what came after it. */
export type Version = Terms & {
  readonly id: string;
  readonly until: Day;
  readonly changedById: string;
  readonly changedAt: Date;
  readonly reason: string | null;
};

/** An agreement with its own terms, and the versions that were in force before them. */
export type Versioned = Terms & { readonly earlier: readonly Version[] };

const termNames = [
  ...(['start', 'end', 'maxEnd', 'grantPerYear', 'ownFinancingPerYear', 'grantShare'] as const),
  ...(['noticeMonths', 'countsGrantHours', 'noticeLetterOn'] as const),
] as const satisfies readonly (keyof Terms)[];

/** The days that an agreement runs between are the last that was said of them, from whichever day that holds. */
const days: readonly (keyof Terms)[] = ['start', 'end', 'maxEnd', 'noticeLetterOn'];

/** The terms alone of what has them. */
export const termsOf = (one: Terms): Terms => ({
  ...{ start: one.start, end: one.end, maxEnd: one.maxEnd },
  ...{ grantPerYear: one.grantPerYear, ownFinancingPerYear: one.ownFinancingPerYear },
  ...{ grantShare: one.grantShare, noticeMonths: one.noticeMonths },
  ...{ countsGrantHours: one.countsGrantHours, noticeLetterOn: one.noticeLetterOn },
});

/** The terms that differ, by their names. */
export const changedTerms = (before: Terms, after: Terms): (keyof Terms)[] =>
  termNames.filter((name) => before[name] !== after[name]);

/** The versions in their order: by the last day of each, and of one day as they were made. */
export const inOrder = <One extends Pick<Version, 'until' | 'changedAt'>>(versions: readonly One[]): One[] =>
  versions.toSorted(
    (a, b) => a.until.localeCompare(b.until) || a.changedAt.getTime() - b.changedAt.getTime(),
  );

/** What an agreement said on a day. */
export const termsOn = ({ earlier, ...own }: Versioned, day: Day): Terms =>
  termsOf(versionOn(own, inOrder(earlier), day));

/**
 * The agreement with other terms from a day on: what it said until then becomes an earlier version, which names who
 * changed it. What has been said of a later day already stands: money and other terms are changed up to
 * where they were changed next.
 */
export function changedFrom<One extends Versioned>(
  agreement: One,
  said: Partial<Terms>,
  from: Day,
  by: Pick<Version, 'id' | 'changedById' | 'changedAt' | 'reason'>,
): One {
  const versions = inOrder(agreement.earlier);
  const at = versions.findIndex(({ until }) => from <= until);
  const first = at < 0 ? versions.length : at;
  const before = termsOf(versions[first] ?? agreement);
  const kept: Version = { ...before, ...by, until: addDays(from, -1) };
  let left: Partial<Terms> = said;
  const change = <Own extends Terms>(one: Own): Own => {
    left = Object.fromEntries(
      termNames.flatMap((name) =>
        name in left && (one[name] === before[name] || days.includes(name)) ? [[name, left[name]]] : [],
      ),
    );
    return { ...one, ...left };
  };
  const later = versions.slice(first).map(change);
  return { ...change(agreement), earlier: [...versions.slice(0, first), kept, ...later] };
}
