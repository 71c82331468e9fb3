import { addDays, type Day, monthOf, monthRange } from '../../calendar/days.ts';
import { addMonths } from '../occurrences.ts';
import { lastNoticeDay } from './notice.ts';
import { type Duty, dutiesOf } from './templates.ts';
import type { followingTexts } from './texts-deadlines.ts';

/** What of a municipality's agreement its deadlines follow from. */
export type Followed = {
  readonly id: string;
  readonly municipalityId: string;
  /** Several municipalities' agreements of one name are one agreement, also where one of them joins it later. */
  readonly name: string | null;
  readonly kind: string | null;
  readonly start: Day;
  readonly end: Day;
  readonly maxEnd: Day;
  readonly noticeMonths: number;
  readonly ownFinancingPerYear: number;
  readonly noticeLetterOn: Day | null;
};

/** Which clause of an agreement a deadline follows from. */
export type Clause = keyof (typeof followingTexts)['nb'];

/** A date that follows from an agreement: one, or one that repeats. */
type Following = {
  /** The clause, with the year where it asks for something every year: `end`, `council-2026`. */
  readonly rule: string;
  readonly clause: Clause;
  readonly due: Day;
  readonly repeat: string;
  readonly responsible: 'prosjektleder' | 'prosjektansvarlig';
  /** attest: met by the attestation itself; date: a day to know of, that nobody reports done. */
  readonly kind: 'attest' | 'date' | null;
  /** The rule of the deadline that it has to come before. */
  readonly before?: string;
};

/** What follows from an agreement, for one of its municipalities or, where it is the same for all of a network, for all. */
export type Wanted = Following & {
  readonly agreementId: string;
  readonly municipalityId: string | null;
  readonly agreement: Followed;
};

/**
 * The days in a year on which what is asked for yearly is due: status in the council, then the political dialogue,
 * then the next year's plan, drafted and approved before its grant. The agreement names the order and no days: the
 * coordinator moves them.
 */
const yearly = [
  { clause: 'council', duty: 'councilBeforeDialogue', day: '09-15', responsible: 'prosjektansvarlig' },
  { clause: 'dialogue', duty: 'councilBeforeDialogue', day: '10-15', responsible: 'prosjektansvarlig' },
  { clause: 'plan', duty: 'yearlyPlan', day: '11-15', responsible: 'prosjektleder' },
  { clause: 'approval', duty: 'yearlyPlan', day: '12-15', responsible: 'prosjektansvarlig' },
] as const satisfies readonly { clause: Clause; duty: Duty; day: string; responsible: string }[];

const once = { repeat: 'none', responsible: 'prosjektleder', kind: null } as const;
const governing = { ...once, responsible: 'prosjektansvarlig' } as const;

/** The dates that follow from a municipality's agreement of a kind. */
function followingFrom(agreement: Followed, networkKind: string): Following[] {
  const { end, maxEnd, noticeMonths, noticeLetterOn } = agreement;
  const duties = dutiesOf(agreement, networkKind);
  const isAsked = (duty: Duty) => duties.includes(duty);
  const one = (
    clause: Clause,
    due: Day,
    rest: Pick<Following, 'repeat' | 'responsible' | 'kind'>,
  ): Following => ({
    ...{ rule: clause, clause, due },
    ...rest,
  });
  const isLeft = noticeLetterOn !== null;
  return [
    one('end', end, { ...once, kind: 'date' }),
    ...(noticeMonths > 0 && !isLeft
      ? [one('notice', lastNoticeDay(end, noticeMonths), { ...governing, kind: 'date' })]
      : []),
    ...(maxEnd > end && !isLeft ? [one('extension', addDays(end, -1), governing)] : []),
    ...(isAsked('attestedHours') ? [attesting(agreement)] : []),
    ...(isAsked('finalReport') ? [one('final', end, once)] : []),
    ...(isAsked('goalAttainment') ? [one('attainment', end, once)] : []),
    ...(isAsked('evaluation') ? [one('evaluation', end, once)] : []),
    ...yearly.filter(({ duty }) => isAsked(duty)).flatMap((asked) => everyYear(asked, agreement)),
  ];
}

/** What is asked for in each year of an agreement; a plan is the next year's, which the agreement has to reach. */
const everyYear = (
  { clause, duty, day, responsible }: (typeof yearly)[number],
  { start, end }: Followed,
): Following[] =>
  yearsOf(start, end).flatMap((year) => {
    const due = `${year}-${day}`;
    const reached = duty === 'yearlyPlan' ? `${year + 1}-01-01` : due;
    if (due < start || reached > end) return [];
    const before = clause === 'council' ? { before: `dialogue-${year}` } : {};
    return [{ ...once, rule: `${clause}-${year}`, clause, due, responsible, ...before }];
  });

const yearsOf = (start: Day, end: Day): number[] => {
  const first = Number(start.slice(0, 4));
  return Array.from({ length: Number(end.slice(0, 4)) - first + 1 }, (_, index) => first + index);
};

/** Each month's hours are attested by the last day of the month after it. */
function attesting({ start, end }: Followed): Following {
  const lastOfNext = (day: Day) => monthRange(monthOf(addMonths(monthRange(monthOf(day)).from, 1))).to;
  return {
    ...{
      rule: 'attest',
      clause: 'attest',
      due: lastOfNext(start),
      responsible: 'prosjektansvarlig',
      kind: 'attest',
    },
    repeat: `monthly-last until ${lastOfNext(end)}`,
  };
}

/** Whether what follows by a rule is a day to know of alone. */
export const isOnlyDate = (rule: string | null): boolean => rule === 'end' || rule === 'notice';

/**
 * All that follows from a network's agreements; of an agreement that binds all its municipalities, once for all but for
 * what is to stay each one's own.
 */
export function wantedIn(
  { kind, municipalityIds }: { readonly kind: string; readonly municipalityIds: readonly string[] },
  agreements: readonly Followed[],
  isApart: (one: Wanted) => boolean,
): Wanted[] {
  return alikeBy(agreements, agreementKey).flatMap((group) => {
    const own = group
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .flatMap((agreement) =>
        followingFrom(agreement, kind).map((one): Wanted => {
          const { id: agreementId, municipalityId } = agreement;
          return { ...one, agreementId, municipalityId, agreement };
        }),
      );
    const isOfAll =
      group.length > 1 && municipalityIds.every((id) => group.some((one) => one.municipalityId === id));
    if (!isOfAll) return own;
    return alikeBy(own, ({ rule }) => rule).flatMap((alike) => {
      const [first] = alike;
      const isShared =
        first !== undefined &&
        !isApart(first) &&
        alike.length === group.length &&
        alike.every((one) => isAlike(one, first));
      return isShared ? [{ ...first, municipalityId: null }] : alike;
    });
  });
}

/** Which agreement a municipality's is of; where nobody has called it anything, all that begin on one day are one. */
export const agreementKey = ({ name, start }: Pick<Followed, 'name' | 'start'>): string =>
  name === null ? start : `«${name}»`;

const alikeBy = <One>(all: readonly One[], keyOf: (one: One) => string): One[][] =>
  [...new Set(all.map(keyOf))].map((key) => all.filter((one) => keyOf(one) === key));

/** Whether two fall on the same days. */
export const isAlike = (
  a: Pick<Following, 'due' | 'repeat'>,
  b: Pick<Following, 'due' | 'repeat'>,
): boolean => a.due === b.due && a.repeat === b.repeat;
