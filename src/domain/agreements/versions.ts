import { addDays, type Day } from '../../calendar/days.ts';

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
  /** What the municipality is in it, when and in which case it decided, with which reservations, and whom to write to there. */
  readonly partyRole: string | null;
  readonly decidedOn: Day | null;
  readonly caseNumber: string | null;
  readonly reservations: string | null;
  readonly contact: string | null;
};

/** Whether there is a grant and nothing says how much of what is done it covers: then nothing can be reckoned from it. */
export const isShareMissing = ({ grantPerYear, grantShare }: Pick<Terms, 'grantPerYear' | 'grantShare'>) =>
  grantPerYear > 0 && grantShare === 0;

/** Up to and including which day something was said. */
export type Earlier = { readonly until: Day };

/** Who made what came after something that was said, when and why. */
export type ChangedBy = {
  readonly id: string;
  readonly changedById: string;
  readonly changedAt: Date;
  readonly reason: string | null;
};

/** What was said up to and including a day, and who made what came after it. */
export type Kept<Said> = Said & Earlier & ChangedBy;

/** What something says now, with the versions that were in force before. */
export type Versioned<Said = Terms> = Said & { readonly earlier: readonly Kept<Said>[] };

/** As it stood on a day: the earlier version that was in force then, else as it stands now. Those of one day come in the order in which they were made. */
export const versionOn = <Head, Kept extends Earlier>(
  head: Head,
  earlier: readonly Kept[],
  day: Day,
): Head | Kept =>
  earlier.toSorted((a, b) => (a.until < b.until ? -1 : 1)).find(({ until }) => day <= until) ?? head;

/** The versions in their order: by the last day of each, and of one day as they were made. */
export const inOrder = <One extends Earlier & Pick<ChangedBy, 'changedAt'>>(
  versions: readonly One[],
): One[] =>
  versions.toSorted(
    (a, b) => a.until.localeCompare(b.until) || a.changedAt.getTime() - b.changedAt.getTime(),
  );

/**
 * How something changes that is said from a day on: `of` gives what is said alone. What is `lasting` is the last that
 * was said of it, from whichever day that holds.
 */
export function versionsOf<Said extends object>(
  of: (one: Said) => Said,
  lasting: readonly (keyof Said)[] = [],
) {
  type Name = keyof Said;
  const namesOf = (one: Said) => Object.keys(of(one)) as Name[];
  return {
    of,
    /** What differs, by name. */
    differing: (before: Said, after: Said): Name[] =>
      namesOf(after).filter((name) => before[name] !== after[name]),
    /** What was said on a day. */
    on: ({ earlier, ...own }: Versioned<Said>, day: Day): Said =>
      of(versionOn<Said, Kept<Said>>({ ...own } as Said, inOrder(earlier), day)),
    /**
     * The same with something else said from a day on: what was said until then becomes an earlier version, which names
     * who changed it. What has been said of a later day already stands: all but what lasts is changed up to where it was
     * changed next.
     */
    changedFrom<One extends Versioned<Said>>(one: One, said: Partial<Said>, from: Day, by: ChangedBy): One {
      const versions = inOrder(one.earlier);
      const at = versions.findIndex(({ until }) => from <= until);
      const first = at < 0 ? versions.length : at;
      const before = of(versions[first] ?? one);
      const kept: Kept<Said> = { ...before, ...by, until: addDays(from, -1) };
      let left: Partial<Said> = said;
      const change = <Own extends Said>(own: Own): Own => {
        const names = namesOf(own).filter(
          (name) => name in left && (own[name] === before[name] || lasting.includes(name)),
        );
        left = Object.assign({}, ...names.map((name) => ({ [name]: left[name] })));
        return { ...own, ...left };
      };
      const later = versions.slice(first).map(change);
      return { ...change(one), earlier: [...versions.slice(0, first), kept, ...later] };
    },
  };
}

/** How an agreement changes. The days that it runs between are the last that was said of them. */
export const {
  of: termsOf,
  on: termsOn,
  differing: changedTerms,
  changedFrom,
} = versionsOf<Terms>(
  (one) => ({
    ...{ start: one.start, end: one.end, maxEnd: one.maxEnd },
    ...{ grantPerYear: one.grantPerYear, ownFinancingPerYear: one.ownFinancingPerYear },
    ...{ grantShare: one.grantShare, noticeMonths: one.noticeMonths },
    ...{ countsGrantHours: one.countsGrantHours, noticeLetterOn: one.noticeLetterOn },
    ...{ partyRole: one.partyRole, decidedOn: one.decidedOn, caseNumber: one.caseNumber },
    ...{ reservations: one.reservations, contact: one.contact },
  }),
  ['start', 'end', 'maxEnd', 'noticeLetterOn'],
);
