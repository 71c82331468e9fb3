import { dayOf } from '../../../calendar/days.ts';
import type { Change, Row } from '../../../change.ts';
import { inForce } from '../../../database/in-force.ts';
import type { Database } from '../../../database/open.ts';
import { earliestFirst, languageIn, spokenThere } from '../../../domain/people.ts';
import { type Actor, roleOf } from '../../../domain/roles.ts';

/** A person's calendar address: the hash of its secret, and since when it holds. */
export type Feed = { readonly id: string; readonly personId: string; readonly createdAt: Date };

/** The person's calendar address, where they have one. */
export async function findFeed({ client }: Database, personId: string): Promise<Feed | undefined> {
  return (await client.calendarFeed.findUnique({ where: { personId } })) ?? undefined;
}

/** Whose calendar address has this hash, with their roles of today; undefined where it is nobody's (any more). */
export async function findFeedOwner(
  { client }: Database,
  hash: string,
  now: Date,
): Promise<Actor | undefined> {
  const feed = await client.calendarFeed.findUnique({
    where: { id: hash, person: { erasedAt: null } },
    select: {
      person: {
        select: {
          id: true,
          name: true,
          language: true,
          roles: {
            where: inForce(dayOf(now)),
            select: {
              ...spokenThere,
              kind: true,
              municipalityId: true,
              network: { select: { name: true, language: true } },
            },
            orderBy: [...earliestFirst],
          },
        },
      },
    },
  });
  if (feed === null) return undefined;
  const { id, name, language, roles } = feed.person;
  return {
    id,
    name,
    language: languageIn(language, roles),
    roles: roles.flatMap(({ network, municipality, ...role }) =>
      roleOf({ ...role, networkName: network.name, municipalityName: municipality?.name ?? null }),
    ),
  };
}

const change = (feed: Feed, kind: Change['kind'], row: Row): Change => ({
  ...{ kind, model: 'CalendarFeed', id: feed.id, row },
  record: { type: 'calendarFeed', columns: { person: feed.personId } },
});

/** Makes a calendar address work. */
export const createFeed = (feed: Feed): Change => change(feed, 'created', feed);

/** Makes a calendar address dead. */
export const removeFeed = (feed: Feed): Change => change(feed, 'removed', {});
