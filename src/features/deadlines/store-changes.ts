import { type Day, dayOf, timeOf } from '../../calendar/days.ts';
import type { Change, Row } from '../../change.ts';
import { type Completion, type Deadline, isForOthers, type Municipality } from './rules.ts';

/** A deadline's date for a municipality (or for all, where it is empty) in the columns of the export. */
export function deadlineColumns(
  deadline: Omit<Deadline, 'daysBefore'>,
  due: Day,
  municipality: Municipality | undefined,
  completion?: Pick<Completion, 'completedAt' | 'personName' | 'role' | 'note'>,
): Row {
  const { id, networkName, title, repeat, responsible } = deadline;
  return {
    id,
    network: networkName,
    title,
    due,
    repeat,
    responsible,
    municipality: municipality?.name ?? null,
    municipalityNumber: municipality?.id ?? null,
    completedAt:
      completion === undefined ? null : `${dayOf(completion.completedAt)}T${timeOf(completion.completedAt)}`,
    completedBy: completion === undefined ? null : reporterOf(completion),
    note: completion?.note ?? null,
    // From these an import makes the one deadline again that the rows are dates and municipalities of.
    firstDue: deadline.due,
    audience: deadline.municipalityId === null ? 'network' : 'municipality',
    // By which rule of an agreement it follows: so its agreement and an import know it again.
    rule: deadline.rule,
  };
}

/** Who reported it, and as what where it was the coordinator. */
const reporterOf = ({ personName, role }: Pick<Completion, 'personName' | 'role'>): string =>
  isForOthers(role) ? `${personName} (${role})` : personName;

/** Sets a deadline. */
export function createDeadline(deadline: Deadline, municipality: Municipality | undefined): Change {
  const { id, networkId, municipalityId, title, due, repeat, responsible, kind } = deadline;
  const { createdById, cancelledAt, agreementId, rule, clause, beforeId } = deadline;
  return {
    kind: 'created',
    model: 'Deadline',
    id,
    row: {
      ...{ id, networkId, municipalityId, title, due, repeat, responsible, kind, createdById, cancelledAt },
      ...{ agreementId, rule, clause, beforeId },
    },
    networkId,
    record: { type: 'deadline', columns: deadlineColumns(deadline, due, municipality) },
  };
}

/** A deadline as it stands, whichever language it was read in. */
const stored = (deadline: Deadline): Deadline => ({
  ...deadline,
  title: deadline.storedTitle ?? deadline.title,
});

const changeable = [
  'municipalityId',
  'title',
  'due',
  'repeat',
  'responsible',
  'kind',
  'cancelledAt',
] as const;

/** Changes a deadline; holds only while what is changed still stands as it was read. */
export function changeDeadline(
  before: Deadline,
  after: Deadline,
  municipality: Municipality | undefined,
): Change {
  const names = changeable.filter((name) => String(before[name]) !== String(after[name]));
  return {
    kind: 'changed',
    model: 'Deadline',
    id: before.id,
    row: Object.fromEntries(names.map((name) => [name, after[name]])),
    expect: Object.fromEntries(names.map((name) => [name, stored(before)[name]])),
    networkId: before.networkId,
    record: {
      type: 'deadline',
      columns: {
        ...deadlineColumns(names.includes('title') ? after : stored(after), after.due, municipality),
        cancelled: after.cancelledAt !== null,
      },
    },
  };
}

const completionBase = (
  deadline: Deadline,
  municipality: Municipality | undefined,
  completion: Completion,
) => ({
  model: 'Completion',
  id: completion.id,
  networkId: deadline.networkId,
  record: {
    type: 'completion',
    columns: deadlineColumns(stored(deadline), completion.due, municipality, completion),
  },
});

/** Notes that a municipality is done; holds only while the deadline has the date that was read and isn't deleted. */
export function createCompletion(
  deadline: Deadline,
  municipality: Municipality,
  completion: Completion,
): Change[] {
  const { personName: _, ...row } = completion;
  const { id, due, repeat } = deadline;
  // Writes what already stands: a change that only makes sure of it, for a new row can expect nothing.
  const stands: Change = {
    kind: 'changed',
    model: 'Deadline',
    id,
    row: { due },
    expect: { due, repeat, cancelledAt: null },
  };
  return [stands, { ...completionBase(deadline, municipality, completion), kind: 'created', row }];
}

/** Changes a completion's note, or its date where the deadline's was moved. */
export function changeCompletion(
  deadline: Deadline,
  municipality: Municipality | undefined,
  before: Completion,
  row: { readonly note?: string; readonly due?: Day },
): Change {
  return {
    ...completionBase(deadline, municipality, { ...before, ...row }),
    kind: 'changed',
    row,
    expect: { due: before.due, note: before.note },
  };
}

/** Takes a completion back. */
export function removeCompletion(
  deadline: Deadline,
  municipality: Municipality | undefined,
  completion: Completion,
): Change {
  return { ...completionBase(deadline, municipality, completion), kind: 'removed', row: {} };
}
