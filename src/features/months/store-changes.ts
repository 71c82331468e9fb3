import { v7 as uuid } from 'uuid';
import { dayOf, timeOf } from '../../calendar.ts';
import type { Change } from '../../chat/change.ts';
import { hoursColumns, namesOfLine } from '../hours/store-changes.ts';
import { type Rate, rateOn } from '../rates.ts';
import { type Month, type MonthLine, minutesOf } from './rules.ts';

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
  return [
    ...month.lines.map((line) => changeState(line, stateAfter[deed.kind], rates)),
    createEvent(month, deed),
  ];
}

function changeState(line: MonthLine, state: string, rates: readonly Rate[]): Change {
  const { id, networkId, day, minutes, activity, financing, themeId, goalId, measureId } = line;
  const names = namesOfLine(line, rateOn(rates, line, day) ?? null);
  return {
    kind: 'changed',
    model: 'Hours',
    id,
    row: { state },
    expect: { state: line.state, day, minutes, activity, financing, themeId, goalId, measureId },
    networkId,
    record: { type: 'hours', columns: hoursColumns({ ...line, state }, names) },
  };
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
