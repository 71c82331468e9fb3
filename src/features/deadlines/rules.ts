import { type Day, daysBetween, isDay } from '../../calendar/days.ts';
import { addMonths, datesBetween, monthsApart, type Repeat } from '../../domain/occurrences.ts';
import { extentOf, kindsFor } from '../../domain/rights.ts';

/** The roles that can answer for a deadline in their municipality. */
export const responsibles = kindsFor('deadlines.complete', 'duty');
export type Responsible = (typeof responsibles)[number];

/** Whether a role reports deadlines done for municipalities that others answer for. */
export const isForOthers = (kind: string | null): boolean =>
  extentOf('deadlines.complete', kind) === 'network';

/** The longest that is taken, in characters. */
export const limits = { title: 140, note: 500 } as const;

/** So many days ahead of its date or fewer, a deadline is reported done without being asked about. */
export const daysEarly = 30;

/** How far back the latest report can be taken back without naming it, in days. */
export const daysToUndo = 7;

/** How far ahead the front page looks, in days. */
export const daysAtHome = 60;

/** How long a deadline that was missed stays in the list, in days. */
const daysShownAfter = 365;

export type Municipality = { readonly id: string; readonly name: string };

/**
 * `attest`: done when the hours of the month before are attested, and by nothing else. `date`: a day to know of, such as
 * an agreement's end, that nobody reports done or is late with.
 */
export type DeadlineKind = 'attest' | 'date';

/** The kind that a stored word names; none where people report it done. */
export const kindOf = (stored: string | null): DeadlineKind | null =>
  stored === 'attest' || stored === 'date' ? stored : null;

/** A deadline with its network's habits; `due` is its date, or the first of its dates. */
export type Deadline = {
  readonly id: string;
  readonly networkId: string;
  readonly networkName: string;
  readonly daysBefore: readonly number[];
  /** Empty when it is for every municipality of the network. */
  readonly municipalityId: string | null;
  readonly title: string;
  /** What it is called where it stands, where that is in another language. */
  readonly storedTitle?: string;
  readonly due: Day;
  readonly repeat: Repeat;
  readonly responsible: Responsible;
  /** Empty where people report it done. */
  readonly kind: DeadlineKind | null;
  /** The agreement that it follows from, by which of its rules, and the clause as it reads; empty where people have set it. */
  readonly agreementId: string | null;
  readonly rule: string | null;
  readonly clause: string | null;
  /** The deadline that it has to come before. */
  readonly beforeId: string | null;
  readonly createdById: string | null;
  readonly cancelledAt: Date | null;
};

/** That a municipality is done with one of a deadline's dates. */
export type Completion = {
  readonly id: string;
  readonly deadlineId: string;
  readonly due: Day;
  readonly municipalityId: string;
  readonly personId: string;
  readonly personName: string;
  /**
   * As what they reported it: the role that answers for it, or koordinator; empty in older reports. `attested` where it
   * was done by attesting, `nothing` where there was nothing to attest.
   */
  readonly role: string | null;
  readonly note: string | null;
  readonly completedAt: Date;
};

/** Whether two deadlines say the same: called the same, on the same date, of the same people in the same place. */
export const isSameDeadline = (one: Deadline, other: Deadline): boolean =>
  (['networkId', 'municipalityId', 'due', 'repeat', 'responsible'] as const).every(
    (name) => one[name] === other[name],
  ) && normal(one.title) === normal(other.title);

/** All that a deadline is called: as it reads, and as it stands for those of another language. */
export const titlesOf = ({ title, storedTitle }: Deadline): string[] =>
  storedTitle === undefined ? [title] : [title, storedTitle];

/** Whether its day is the agreement's own: it moves with that, and with nothing else. */
export const isOfAgreement = ({ kind, rule, agreementId }: Deadline): boolean =>
  kind === 'date' && rule !== null && agreementId !== null;

/** Whether the agreement that it followed from has cancelled it: it comes back with that alone. */
export const isLapsed = ({ agreementId, rule, cancelledAt }: Deadline): boolean =>
  agreementId !== null && rule === null && cancelledAt !== null;

/** How far ahead what follows from an agreement stands among the rest, in days; it is known years before. */
const daysFollowing = 180;

/** Whether a date that follows from an agreement is so far ahead that it comes after all others. */
export const isFarOff = ({ agreementId }: Pick<Deadline, 'agreementId'>, due: Day, today: Day): boolean =>
  agreementId !== null && daysBetween(today, due) > daysFollowing;

/** Whether a day is one of a deadline's dates. */
export const isDateOf = (deadline: Pick<Deadline, 'due' | 'repeat'>, day: Day): boolean =>
  isDay(day) && datesBetween(deadline, day, day).length > 0;

/** A deadline's first date on a day or after it; undefined when there is none. */
export function nextDate(deadline: Pick<Deadline, 'due' | 'repeat'>, day: Day): Day | undefined {
  if (deadline.repeat === 'none') return day <= deadline.due ? deadline.due : undefined;
  const start = day > deadline.due ? day : deadline.due;
  return datesBetween(deadline, day, addMonths(start, monthsApart(deadline.repeat)))[0];
}

/** Whether somebody by that role answers for a deadline: in all municipalities where it names none. */
export const answersFor = (
  { kind, municipalityId }: { readonly kind: string; readonly municipalityId: string | null },
  deadline: Pick<Deadline, 'responsible' | 'municipalityId'>,
): boolean =>
  kind === deadline.responsible &&
  municipalityId !== null &&
  [null, municipalityId].includes(deadline.municipalityId);

/** Which of a deadline's dates a list shows: the missed ones of a year back, and the next. */
export function shownDates(deadline: Deadline, today: Day): Day[] {
  const next = nextDate(deadline, today);
  if (deadline.kind === 'date') return next === undefined ? [] : [next];
  const missed = datesBetween(deadline, addMonths(today, -12), today).filter((date) => date < today);
  const recent = missed.filter((date) => daysBetween(date, today) <= daysShownAfter);
  return next === undefined ? recent : [...recent, next];
}

/** A text for comparing: lower case, single spaces, plain hyphens. */
export const normal = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‐-―−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();

/** The kind of a deadline that is called so: what is attested in time is known by the attestation itself. */
export const kindNamed = (title: string): DeadlineKind | null =>
  /attest/iu.test(title) && /time|timar|hour/iu.test(title) ? 'attest' : null;
