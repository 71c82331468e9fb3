import { v7 as uuid } from 'uuid';
import { type Day, dayOf, timeOf } from '../../calendar.ts';
import type { Change, Row } from '../../chat/change.ts';
import { type Language, languages } from '../../chat/language.ts';
import type { Database } from '../../database/open.ts';
import { parseDaysBefore } from '../reminder-days.ts';
import { type Choice, choices, formats, type Gathering } from './rules.ts';

/** Somebody who is invited or has answered. The municipality is the one of their role in the network. */
export type Guest = {
  readonly id: string;
  readonly name: string;
  readonly municipality: { readonly id: string; readonly name: string } | undefined;
  readonly choice: Choice | undefined;
  readonly attended: boolean | undefined;
  readonly answerId: string | undefined;
};

/** A person's stored answer. */
export type AnswerRow = {
  readonly id: string;
  readonly choice: Choice | undefined;
  readonly attended: boolean | undefined;
};

const withNetwork = (personId: string) =>
  ({
    network: { select: { name: true, reminderDaysBefore: true } },
    answers: { where: { personId }, select: { choice: true } },
  }) as const;

type Stored = Omit<Gathering, 'networkName' | 'daysBefore' | 'format' | 'mine'> & {
  readonly format: string;
  readonly network: { readonly name: string; readonly reminderDaysBefore: string };
  readonly answers: readonly { readonly choice: string | null }[];
};

function gatheringOf({ network, answers, format, ...row }: Stored): Gathering {
  return {
    ...row,
    networkName: network.name,
    daysBefore: parseDaysBefore(network.reminderDaysBefore),
    format: formats.find((one) => one === format) ?? 'fysisk',
    mine: choiceOf(answers[0]?.choice),
  };
}

const choiceOf = (stored: string | null | undefined): Choice | undefined =>
  choices.find((one) => one === stored);

type Viewer = { readonly networkIds: readonly string[]; readonly personId: string };

/** A gathering of one of the networks, with the person's answer. */
export async function findGathering(
  { client }: Database,
  id: string,
  { networkIds, personId }: Viewer,
): Promise<Gathering | undefined> {
  const row = await client.gathering.findFirst({
    where: { id, networkId: { in: [...networkIds] } },
    include: withNetwork(personId),
  });
  return row === null ? undefined : gatheringOf(row);
}

/** The gatherings that haven't ended and aren't cancelled, nearest first: the list whose numbers people type. */
export async function listUpcoming(
  { client }: Database,
  { networkIds, personId }: Viewer,
  now: Date,
): Promise<Gathering[]> {
  const rows = await client.gathering.findMany({
    where: { networkId: { in: [...networkIds] }, cancelledAt: null, endsAt: { gt: now } },
    include: withNetwork(personId),
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    take: 99,
  });
  return rows.map(gatheringOf);
}

/** The gatherings that have begun, latest first. */
export async function listBegun(
  { client }: Database,
  { networkIds, personId }: Viewer,
  now: Date,
): Promise<Gathering[]> {
  const rows = await client.gathering.findMany({
    where: { networkId: { in: [...networkIds] }, cancelledAt: null, startsAt: { lte: now } },
    include: withNetwork(personId),
    orderBy: [{ startsAt: 'desc' }, { id: 'asc' }],
    take: 99,
  });
  return rows.map(gatheringOf);
}

/** The cancelled gatherings that would not have ended yet, nearest first. */
export async function listCancelled(
  { client }: Database,
  { networkIds, personId }: Viewer,
  now: Date,
): Promise<Gathering[]> {
  const rows = await client.gathering.findMany({
    where: { networkId: { in: [...networkIds] }, cancelledAt: { not: null }, endsAt: { gt: now } },
    include: withNetwork(personId),
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    take: 99,
  });
  return rows.map(gatheringOf);
}

/** A network as a gathering needs it. */
export async function findNetwork(
  { client }: Database,
  id: string,
): Promise<{ id: string; name: string; daysBefore: number[] } | undefined> {
  const row = await client.network.findUnique({ where: { id } });
  return row === null
    ? undefined
    : { id: row.id, name: row.name, daysBefore: parseDaysBefore(row.reminderDaysBefore) };
}

const inForce = (day: Day) => ({ from: { lte: day }, OR: [{ to: null }, { to: { gte: day } }] });

/** All invited (everyone with a role in the network on that day) and all who have answered, by name. */
export async function listGuests(
  { client }: Database,
  gathering: Pick<Gathering, 'id' | 'networkId'>,
  day: Day,
): Promise<Guest[]> {
  const [roles, answers] = await Promise.all([
    client.role.findMany({
      where: { networkId: gathering.networkId, ...inForce(day), person: { erasedAt: null } },
      select: { personId: true, person: { select: { name: true } }, municipality: true },
      orderBy: [{ from: 'asc' }, { id: 'asc' }],
    }),
    client.gatheringAnswer.findMany({
      where: { gatheringId: gathering.id },
      include: { person: { select: { name: true } } },
    }),
  ]);
  const guests = new Map<string, Guest>();
  for (const { personId, person, municipality } of roles) {
    const known = guests.get(personId);
    if (known?.municipality === undefined) {
      guests.set(personId, { ...guest(personId, person.name), municipality: municipality ?? undefined });
    }
  }
  for (const { id, personId, person, choice, attended } of answers) {
    guests.set(personId, {
      ...(guests.get(personId) ?? guest(personId, person.name)),
      choice: choiceOf(choice),
      attended: attended ?? undefined,
      answerId: id,
    });
  }
  return [...guests.values()].sort((a, b) => a.name.localeCompare(b.name, 'nb'));
}

const guest = (id: string, name: string): Guest => ({
  id,
  name,
  municipality: undefined,
  choice: undefined,
  attended: undefined,
  answerId: undefined,
});

/** How many people have a role in the network on that day. */
export async function countInvited({ client }: Database, networkId: string, day: Day): Promise<number> {
  const people = await client.role.groupBy({
    by: ['personId'],
    where: { networkId, ...inForce(day), person: { erasedAt: null } },
  });
  return people.length;
}

/** A person's answer to a gathering. */
export async function findAnswer(
  { client }: Database,
  gatheringId: string,
  personId: string,
): Promise<AnswerRow | undefined> {
  const row = await client.gatheringAnswer.findUnique({
    where: { gatheringId_personId: { gatheringId, personId } },
  });
  if (row === null) return undefined;
  return { id: row.id, choice: choiceOf(row.choice), attended: row.attended ?? undefined };
}

/** The latest answer of a person to a gathering that hasn't ended, for taking it back. */
export async function findLatestAnswered(
  { client }: Database,
  personId: string,
  now: Date,
): Promise<string | undefined> {
  const row = await client.gatheringAnswer.findFirst({
    where: { personId, choice: { not: null }, gathering: { cancelledAt: null, endsAt: { gt: now } } },
    orderBy: [{ answeredAt: 'desc' }, { id: 'desc' }],
    select: { gatheringId: true },
  });
  return row?.gatheringId;
}

/** The gatherings of all networks that begin in the days given (inclusive) and aren't cancelled. */
export async function listBeginning(
  { client }: Database,
  from: Date,
  to: Date,
): Promise<Pick<Gathering, 'id' | 'networkId' | 'startsAt' | 'answerBy' | 'daysBefore'>[]> {
  const rows = await client.gathering.findMany({
    where: { cancelledAt: null, startsAt: { gte: from, lte: to } },
    select: {
      id: true,
      networkId: true,
      startsAt: true,
      answerBy: true,
      network: { select: { reminderDaysBefore: true } },
    },
  });
  return rows.map(({ network, ...row }) => ({
    ...row,
    daysBefore: parseDaysBefore(network.reminderDaysBefore),
  }));
}

/** The gatherings with their last day to answer in the days given (inclusive) that aren't cancelled. */
export async function listAnswerBy(
  { client }: Database,
  from: Day,
  to: Day,
): Promise<{ id: string; networkId: string; answerBy: Day | null }[]> {
  return client.gathering.findMany({
    where: { cancelledAt: null, answerBy: { gte: from, lte: to } },
    select: { id: true, networkId: true, answerBy: true },
  });
}

/** The gatherings that were cancelled in `from <= time < to` before they began. */
export async function listCancelledBetween(
  { client }: Database,
  from: Date,
  to: Date,
): Promise<{ id: string; networkId: string; startsAt: Date; cancelledAt: Date | null }[]> {
  return client.gathering.findMany({
    where: { cancelledAt: { gte: from, lt: to } },
    select: { id: true, networkId: true, startsAt: true, cancelledAt: true },
  });
}

/** Who has a role in each of the networks on a day, by network. */
export async function listInvited(
  { client }: Database,
  networkIds: readonly string[],
  day: Day,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const roles = await client.role.findMany({
    where: { networkId: { in: [...networkIds] }, ...inForce(day), person: { erasedAt: null } },
    select: { networkId: true, personId: true },
    distinct: ['networkId', 'personId'],
    orderBy: { personId: 'asc' },
  });
  const byNetwork = new Map<string, string[]>();
  for (const { networkId, personId } of roles) {
    const people = byNetwork.get(networkId) ?? [];
    people.push(personId);
    byNetwork.set(networkId, people);
  }
  return byNetwork;
}

/** The language to write to a person in: their own choice, else their municipality's, else the network's. */
export async function findReader(
  { client }: Database,
  personId: string,
  networkId: string,
  day: Day,
): Promise<{ language: Language } | undefined> {
  const role = await client.role.findFirst({
    where: { personId, networkId, ...inForce(day), person: { erasedAt: null } },
    select: {
      municipalityId: true,
      person: { select: { language: true } },
      network: { select: { language: true } },
    },
    orderBy: [{ from: 'asc' }, { id: 'asc' }],
  });
  if (role === null) return undefined;
  const { municipalityId, person, network } = role;
  const own = languageOf(person.language);
  if (own !== undefined || municipalityId === null)
    return { language: own ?? languageOf(network.language) ?? 'nb' };
  const membership = await client.membership.findUnique({
    where: { networkId_municipalityId: { networkId, municipalityId } },
    select: { language: true },
  });
  return { language: languageOf(membership?.language) ?? languageOf(network.language) ?? 'nb' };
}

const languageOf = (stored: string | null | undefined): Language | undefined =>
  languages.find((one) => one === stored);

/** Oslo time as an import takes it, '2024-04-03T10:00'. */
export const localTime = (instant: Date): string => `${dayOf(instant)}T${timeOf(instant)}`;

/** A gathering in the columns of the export. */
export function gatheringColumns(
  gathering: Omit<Gathering, 'daysBefore' | 'mine' | 'agenda' | 'networkId' | 'format'> & {
    readonly format: string;
  },
): Row {
  const { id, networkName, title, format, startsAt, endsAt, place, link, host, answerBy, cancelledAt } =
    gathering;
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
    cancelled: cancelledAt !== null,
  };
}

/** Announces a gathering. */
export function createGathering(gathering: Gathering, createdById: string): Change {
  const { id, networkId, title, format, startsAt, endsAt, place, link, host, agenda, answerBy, cancelledAt } =
    gathering;
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

type Span = { readonly gte?: Date; readonly lt?: Date };

/** A network's gatherings that begin in a span of time, cancelled ones too, in order of time. */
export async function listGatheringsOf({ client }: Database, networkId: string, startsAt: Span) {
  const rows = await client.gathering.findMany({
    where: { networkId, startsAt },
    include: { network: { select: { name: true } } },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ network, ...row }) => ({ ...row, networkName: network.name }));
}

/** The answers to gatherings that begin in a span of time, each with the person's municipality on that day. */
export async function listAnswersOf({ client }: Database, networkId: string, startsAt: Span) {
  const rows = await client.gatheringAnswer.findMany({
    where: { gathering: { networkId, startsAt } },
    include: {
      gathering: { select: { title: true, startsAt: true } },
      person: {
        select: {
          id: true,
          name: true,
          roles: {
            where: { networkId },
            include: { municipality: true },
            orderBy: [{ from: 'asc' }, { id: 'asc' }],
          },
        },
      },
    },
    orderBy: [
      { gathering: { startsAt: 'asc' } },
      { gatheringId: 'asc' },
      { person: { name: 'asc' } },
      { id: 'asc' },
    ],
  });
  return rows.map(({ person: { roles, ...person }, ...row }) => {
    const day = dayOf(row.gathering.startsAt);
    const held = roles.filter(({ municipality }) => municipality !== null);
    const then = held.find(({ from, to }) => from <= day && (to === null || to >= day)) ?? held[0];
    return { ...row, person: { ...person, municipality: then?.municipality ?? undefined } };
  });
}
