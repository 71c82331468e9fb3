import type { Day } from '../../calendar/days.ts';
import { inForce } from '../../database/in-force.ts';
import type { Database } from '../../database/open.ts';

import { isInvited } from '../../domain/audience/audiences.ts';

import { type Choice, choices, type Gathering } from './rules.ts';

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

/** One of the four answers, as it is stored. */
export const choiceOf = (stored: string | null | undefined): Choice | undefined =>
  choices.find((one) => one === stored);

/** All invited (whoever has a role in the network on that day, and is in its audience) and all who have answered, by name. */
export async function listGuests(
  { client }: Database,
  gathering: Pick<Gathering, 'id' | 'networkId' | 'audience'>,
  day: Day,
): Promise<Guest[]> {
  const [roles, answers] = await Promise.all([
    client.role.findMany({
      where: { networkId: gathering.networkId, ...inForce(day), person: { erasedAt: null } },
      select: {
        personId: true,
        kind: true,
        municipalityId: true,
        person: { select: { name: true } },
        municipality: true,
      },
      orderBy: [{ from: 'asc' }, { id: 'asc' }],
    }),
    client.gatheringAnswer.findMany({
      where: { gatheringId: gathering.id },
      include: { person: { select: { name: true } } },
    }),
  ]);
  const guests = new Map<string, Guest>();
  for (const { personId, person, municipality } of roles.filter((role) =>
    isInvited(gathering.audience, role),
  )) {
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

/** Those who are told when a gathering is sent: all invited on that day but whoever sends it. */
export async function listTold(
  database: Database,
  gathering: Pick<Gathering, 'id' | 'networkId' | 'audience'>,
  exceptId: string,
  day: Day,
): Promise<Guest[]> {
  return (await listGuests(database, gathering, day)).filter(({ id }) => id !== exceptId);
}

const guest = (id: string, name: string): Guest => ({
  id,
  name,
  municipality: undefined,
  choice: undefined,
  attended: undefined,
  answerId: undefined,
});

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

/** Whose an answer is, and to which gathering; undefined where it is gone. */
export const findAnswered = async (
  { client }: Database,
  id: string,
): Promise<{ gatheringId: string; personId: string } | undefined> =>
  (await client.gatheringAnswer.findUnique({
    where: { id },
    select: { gatheringId: true, personId: true },
  })) ?? undefined;

/** The names of those with a role in the network on that day who have answered that they come, but for one person. */
export async function listOthersComing(
  { client }: Database,
  { id, networkId }: Pick<Gathering, 'id' | 'networkId'>,
  exceptId: string,
  day: Day,
): Promise<string[]> {
  const rows = await client.gatheringAnswer.findMany({
    where: {
      gatheringId: id,
      choice: { in: ['coming', 'comingOnline'] },
      personId: { not: exceptId },
      person: { erasedAt: null, roles: { some: { networkId, ...inForce(day) } } },
    },
    select: { person: { select: { name: true } } },
  });
  return rows.map(({ person }) => person.name).sort((a, b) => a.localeCompare(b, 'nb'));
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
