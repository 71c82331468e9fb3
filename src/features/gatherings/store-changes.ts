import { v7 as uuid } from 'uuid';
import { dayOf, timeOf } from '../../calendar/days.ts';
import type { Change, Row } from '../../change.ts';
import { type Choice, type Gathering, newsActions } from './rules.ts';
import type { AnswerRow, Guest } from './store-guests.ts';

/** Oslo time as an import takes it, '2024-04-03T10:00'. */
const localTime = (instant: Date): string => `${dayOf(instant)}T${timeOf(instant)}`;

/** A gathering in the columns of the export. */
export function gatheringColumns(
  gathering: Omit<
    Gathering,
    'daysBefore' | 'mine' | 'agenda' | 'networkId' | 'format' | 'heldAt' | 'seriesId'
  > & {
    readonly format: string;
  },
): Row {
  const { id, networkName, title, format, startsAt, endsAt, place, link, host, answerBy, cancelledAt } =
    gathering;
  const { audience } = gathering;
  return {
    id,
    network: networkName,
    title,
    format,
    start: localTime(startsAt),
    end: localTime(endsAt),
    place,
    link,
    host,
    answerBy,
    audience,
    cancelled: cancelledAt !== null,
  };
}

/** Sets up a gathering; those invited are told when `noteAnnounced` says so. */
export function createGathering(gathering: Gathering, createdById: string): Change {
  const { id, networkId, title, format, startsAt, endsAt, place, link, host, agenda, answerBy, cancelledAt } =
    gathering;
  const { audience, heldAt, seriesId } = gathering;
  const row = {
    id,
    networkId,
    title,
    format,
    startsAt,
    endsAt,
    place,
    link,
    host,
    agenda,
    answerBy,
    cancelledAt,
    audience,
    heldAt,
    seriesId,
  };
  return {
    kind: 'created',
    model: 'Gathering',
    id,
    row: { ...row, createdById },
    networkId,
    record: { type: 'gathering', columns: gatheringColumns(gathering) },
  };
}

const changeable = [
  'title',
  'format',
  'startsAt',
  'endsAt',
  'place',
  'link',
  'host',
  'agenda',
  'answerBy',
  'cancelledAt',
  'audience',
  'heldAt',
] as const;

/** Changes a gathering; holds only while what is changed still stands as it was read. */
export function changeGathering(before: Gathering, after: Gathering): Change {
  const names = changeable.filter((name) => String(before[name]) !== String(after[name]));
  return {
    kind: 'changed',
    model: 'Gathering',
    id: before.id,
    row: Object.fromEntries(names.map((name) => [name, after[name]])),
    expect: Object.fromEntries(names.map((name) => [name, before[name]])),
    networkId: before.networkId,
    record: { type: 'gathering', columns: gatheringColumns(after) },
  };
}

/** What has to hold while somebody answers: a new row can expect nothing, so this writes what already stands. */
export const stillOn = ({ id }: Pick<Gathering, 'id'>): Change => ({
  kind: 'changed',
  model: 'Gathering',
  id,
  row: { cancelledAt: null },
  expect: { cancelledAt: null },
});

/**
 * What those invited have to hear of, as an event of its own: the audit log says that a gathering was changed, never
 * what in it. Nothing where neither time nor place changed and it wasn't restored.
 */
export function noteNews(before: Gathering, after: Gathering, { by, now }: By): Change[] {
  const differs = (...names: (typeof changeable)[number][]) =>
    names.some((name) => String(before[name]) !== String(after[name]));
  const action = differs('cancelledAt')
    ? newsActions.restored
    : differs('startsAt', 'endsAt')
      ? newsActions.moved
      : differs('place', 'format', 'link')
        ? newsActions.relocated
        : undefined;
  // Whoever hasn't been told of it yet is told of it as it is when it is sent.
  if (action === undefined || before.heldAt !== null) return [];
  return [event(action, before, { by, now })];
}

/** Says that those invited are to be told of a gathering, now. */
export const noteAnnounced = (gathering: Gathering, who: By): Change =>
  event(newsActions.announced, gathering, who);

type By = { readonly by: string; readonly now: Date };

function event(action: string, { id: recordId, networkId }: Gathering, { by, now }: By): Change {
  const id = uuid();
  const row = { id, at: now, actor: by, action, recordId, networkId };
  return { kind: 'created', model: 'AuditEvent', id, row };
}

type AnswerValues = { readonly choice: Choice | undefined; readonly attended: boolean | undefined };
type Answering = {
  readonly gathering: Gathering;
  readonly person: Pick<Guest, 'id' | 'name' | 'municipality'>;
  readonly now: Date;
};

/** Writes a person's answer or attendance: a new row, a changed one, or none where nothing is known any more. */
export function changeAnswer(
  { gathering, person, now }: Answering,
  before: AnswerRow | undefined,
  after: AnswerValues,
): Change {
  const id = before?.id ?? uuid();
  const values = { choice: after.choice ?? null, attended: after.attended ?? null };
  const answeredAt = now;
  const base = {
    model: 'GatheringAnswer',
    id,
    networkId: gathering.networkId,
    record: { type: 'answer', columns: answerColumns({ gathering, person, answeredAt, ...values }) },
  };
  if (before === undefined) {
    const row = { id, gatheringId: gathering.id, personId: person.id, ...values, answeredAt };
    return { ...base, kind: 'created', row };
  }
  const expect = { choice: before.choice ?? null, attended: before.attended ?? null };
  if (values.choice === null && values.attended === null)
    return { ...base, kind: 'removed', row: {}, expect };
  const isNewChoice = before.choice !== after.choice;
  return { ...base, kind: 'changed', row: isNewChoice ? { ...values, answeredAt } : values, expect };
}

/** An answer in the columns of the export. */
export function answerColumns(answer: {
  readonly gathering: { readonly title: string; readonly startsAt: Date };
  readonly person: Pick<Guest, 'name' | 'municipality'>;
  readonly choice: string | null;
  readonly attended: boolean | null;
  readonly answeredAt: Date;
}): Row {
  const { gathering, person, choice, attended, answeredAt } = answer;
  return {
    gathering: gathering.title,
    start: localTime(gathering.startsAt),
    person: person.name,
    municipality: person.municipality?.name ?? null,
    municipalityNumber: person.municipality?.id ?? null,
    answer: choice,
    answeredAt: localTime(answeredAt),
    attended,
  };
}
