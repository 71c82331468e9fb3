import { v7 as uuid } from 'uuid';
import { dayOf, timeOf } from '../../../calendar/days.ts';
import type { Change } from '../../../change.ts';
import { fixingOn, type Rate, rateOfLine } from '../../../domain/money/rates/rates.ts';
import { minutesOf } from '../../../domain/months.ts';
import { hoursColumns, namesOfLine } from '../store-changes.ts';
import type { Month, MonthLine } from './rules.ts';

/** What is done with a month. */
export type MonthDeed = {
  readonly kind: 'submitted' | 'withdrawn' | 'returned' | 'attested' | 'locked' | 'unlocked';
  readonly actor: { readonly id: string; readonly name: string };
  readonly deputyFor?: { readonly id: string; readonly name: string } | undefined;
  readonly at: Date;
  readonly reason?: string;
  /** SHA-256 over all of the month's lines that are attested then. */
  readonly hash?: string;
  /** The lines that the event is about, where they are more than those whose state changes. */
  readonly about?: readonly MonthLine[];
};

/** The state that a line gets by a deed. */
const stateAfter: Readonly<Record<MonthDeed['kind'], string>> = {
  submitted: 'submitted',
  withdrawn: 'draft',
  returned: 'returned',
  attested: 'attested',
  locked: 'locked',
  unlocked: 'attested',
};

/** Gives a month's lines their new state, each only while it stands as it was read, and notes who did it. */
export function changeMonth(month: Month, deed: MonthDeed, rates: readonly Rate[]): Change[] {
  return [...month.lines.map((line) => changeState(line, deed, rates)), createEvent(month, deed)];
}

function changeState(line: MonthLine, { kind, at }: MonthDeed, rates: readonly Rate[]): Change {
  const { id, networkId, day, minutes, activity, financing, themeId, goalId, measureId } = line;
  const state = stateAfter[kind];
  const isFixing = kind === 'attested' || (kind === 'locked' && typeof line.perHour !== 'number');
  const fixed = isFixing ? fixedBy(line, rates, at) : {};
  const after = { ...line, ...fixed, state };
  const names = namesOfLine(line, rateOfLine(after, rates));
  return {
    kind: 'changed',
    model: 'Hours',
    id,
    row: { ...fixed, state },
    expect: { state: line.state, day, minutes, activity, financing, themeId, goalId, measureId },
    networkId,
    record: { type: 'hours', columns: hoursColumns(after, names) },
  };
}

/** What is fixed of a line now; a correction has the rate of the line that it reverses already. */
function fixedBy(line: MonthLine, rates: readonly Rate[], fixedAt: Date) {
  if (typeof line.perHour === 'number') return { fixedAt };
  const fixing = fixingOn(rates, line, line.day);
  return fixing === undefined ? {} : { ...fixing, fixedAt };
}

function createEvent(month: Month, deed: MonthDeed): Change {
  const { kind, actor, deputyFor, at, reason = null, hash = null, about = month.lines } = deed;
  const { personId, networkId, municipalityId } = month;
  const shared = { month: month.month, kind, reason, hash, lines: about.length, minutes: minutesOf(about) };
  const row = { id: uuid(), personId, networkId, municipalityId, ...shared };
  return {
    kind: 'created',
    model: 'MonthEvent',
    id: row.id,
    row: { ...row, actorId: actor.id, deputyForId: deputyFor?.id ?? null, at },
    networkId,
    record: {
      type: 'month',
      columns: {
        id: row.id,
        person: month.personName,
        municipality: month.municipalityName,
        municipalityNumber: municipalityId,
        ...shared,
        by: actor.name,
        deputyFor: deputyFor?.name ?? null,
        at: `${dayOf(at)}T${timeOf(at)}`,
      },
    },
  };
}
