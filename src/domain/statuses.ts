import { v7 as uuid } from 'uuid';
import { dayOf, isoWeekOf } from '../calendar/days.ts';
import type { Change, Row } from '../change.ts';
import { formatWeek } from '../format/dates.ts';

export const statusStates = ['onTrack', 'delayed', 'stopped'] as const;
export type StatusState = (typeof statusStates)[number];

/** What a status says; `done` is never empty. */
export type StatusText = {
  readonly state: StatusState;
  readonly done: string;
  readonly next: string | undefined;
  readonly helpWanted: string | undefined;
};

/** A goal or a measure with the number and the title that people know it by. */
type Named = { readonly id: string; readonly number: number; readonly title: string };

/** What a status is about: a goal, a measure of a goal, or where both are missing the municipality's whole project. */
export type Subject = { readonly goal: Named | undefined; readonly measure: Named | undefined };

/** A version of a status, with the names that go with it. */
export type StatusVersion = StatusText &
  Subject & {
    readonly id: string;
    readonly threadId: string;
    readonly version: number;
    readonly networkId: string;
    readonly networkName: string;
    readonly municipalityId: string;
    readonly municipalityName: string;
    readonly authorId: string;
    readonly authorName: string;
    readonly source: string;
    /** When the first version was written: the week it belongs to. */
    readonly postedAt: Date;
    readonly writtenAt: Date;
    readonly withdrawn: boolean;
  };

/** A version as it is about to be written. */
export type NewVersion = Omit<StatusVersion, 'id' | 'withdrawn'>;

/** The id of a new status. */
export const newThreadId = (): string => uuid();

/** Writes a version: the first of a new status, or the next one of a status that stands. */
export function createVersion(version: NewVersion): Change {
  const whole: StatusVersion = { ...version, id: uuid(), withdrawn: false };
  const { networkName: _, municipalityName: __, authorName: ___, goal, measure, ...row } = whole;
  return {
    kind: 'created',
    model: 'Status',
    id: whole.id,
    row: {
      ...row,
      next: whole.next ?? null,
      helpWanted: whole.helpWanted ?? null,
      goalId: goal?.id ?? null,
      measureId: measure?.id ?? null,
    },
    networkId: whole.networkId,
    record: { type: 'status', columns: statusColumns(whole) },
  };
}

/** A version with the columns of the export. */
export function statusColumns(version: StatusVersion): Row {
  return {
    id: version.id,
    network: version.networkName,
    municipality: version.municipalityName,
    municipalityNumber: version.municipalityId,
    author: version.authorName,
    week: formatWeek(isoWeekOf(dayOf(version.postedAt))),
    state: version.state,
    done: version.done,
    next: version.next ?? null,
    helpWanted: version.helpWanted ?? null,
    version: version.version,
    postedAt: version.postedAt,
    writtenAt: version.writtenAt,
    withdrawn: version.withdrawn,
    source: version.source,
    goal: version.goal?.title ?? null,
    measure: version.measure?.title ?? null,
  };
}
