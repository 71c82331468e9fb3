import { v7 as uuid } from 'uuid';
import type { Change } from '../../../change.ts';
import type { Database } from '../../../database/open.ts';
import type { StatusVersion } from '../../../domain/statuses.ts';

/** A remark in the dialogue about a status. */
export type StatusComment = {
  readonly id: string;
  readonly authorName: string;
  readonly words: string;
  readonly writtenAt: Date;
};

/** The dialogue about a status, oldest first. */
export async function listComments({ client }: Database, threadId: string): Promise<StatusComment[]> {
  const comments = await client.statusComment.findMany({
    where: { threadId },
    orderBy: [{ writtenAt: 'asc' }, { id: 'asc' }],
  });
  const people = await client.person.findMany({
    where: { id: { in: [...new Set(comments.map(({ authorId }) => authorId))] } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return comments.map(({ id, authorId, words, writtenAt }) => ({
    id,
    authorName: names.get(authorId) ?? '–',
    words,
    writtenAt,
  }));
}

/** How many remarks each of the statuses has; those without any are left out. */
export async function countComments(
  { client }: Database,
  threadIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (threadIds.length === 0) return new Map();
  const counts = await client.statusComment.groupBy({
    by: ['threadId'],
    where: { threadId: { in: [...threadIds] } },
    _count: { id: true },
  });
  return new Map(counts.map(({ threadId, _count }) => [threadId, _count.id]));
}

/** Writes a remark in the dialogue about a status. */
export function createComment(
  status: Pick<StatusVersion, 'threadId' | 'networkId' | 'networkName' | 'municipalityName'>,
  author: { readonly id: string; readonly name: string },
  words: string,
  now: Date,
): Change {
  const { threadId, networkId } = status;
  const row = { id: uuid(), threadId, networkId, authorId: author.id, words, writtenAt: now };
  return {
    kind: 'created',
    model: 'StatusComment',
    id: row.id,
    row,
    networkId,
    record: {
      type: 'statusComment',
      columns: {
        id: row.id,
        status: threadId,
        network: status.networkName,
        municipality: status.municipalityName,
        author: author.name,
        words,
        writtenAt: now,
      },
    },
  };
}

/** A remark that someone else should be told of. */
export type Notice = {
  readonly commentId: string;
  readonly networkId: string;
  readonly writtenAt: Date;
  /** The status's author and those who wrote in the dialogue before, but not the writer. */
  readonly recipientIds: readonly string[];
};

/** The remarks written in a window of time (`to` not included), and whom each is for. */
export async function listNotices({ client }: Database, from: Date, to: Date): Promise<Notice[]> {
  const written = await client.statusComment.findMany({
    where: { writtenAt: { gte: from, lt: to } },
    orderBy: [{ writtenAt: 'asc' }, { id: 'asc' }],
  });
  if (written.length === 0) return [];
  const threadId = { in: [...new Set(written.map((comment) => comment.threadId))] };
  const [authors, all] = await Promise.all([
    client.status.findMany({ where: { threadId, version: 1 }, select: { threadId: true, authorId: true } }),
    client.statusComment.findMany({
      where: { threadId, writtenAt: { lt: to } },
      select: { threadId: true, authorId: true, writtenAt: true },
    }),
  ]);
  return written.map((comment) => {
    const isHere = (one: { threadId: string }) => one.threadId === comment.threadId;
    const earlier = all.filter((one) => isHere(one) && one.writtenAt < comment.writtenAt);
    const ids = [...authors.filter(isHere), ...earlier].map(({ authorId }) => authorId);
    return {
      commentId: comment.id,
      networkId: comment.networkId,
      writtenAt: comment.writtenAt,
      recipientIds: [...new Set(ids)].filter((id) => id !== comment.authorId),
    };
  });
}

/** A remark by its id, with the status it is about. */
export async function findComment(
  { client }: Database,
  id: string,
): Promise<(StatusComment & { readonly threadId: string }) | undefined> {
  const comment = await client.statusComment.findUnique({ where: { id } });
  if (comment === null) return undefined;
  const author = await client.person.findUnique({ where: { id: comment.authorId }, select: { name: true } });
  const { threadId, words, writtenAt } = comment;
  return { id, threadId, words, writtenAt, authorName: author?.name ?? '–' };
}
