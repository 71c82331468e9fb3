import { addDays, instantAt } from '../../../calendar/days.ts';
import type { Row } from '../../../change.ts';
import type { Database } from '../../../database/open.ts';
import type { ReportRequest } from '../report.ts';

type Place = Pick<ReportRequest, 'networkId' | 'municipalityId' | 'from' | 'to'>;

/** Rows of one kind of record, with the same columns. */
export type Records = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
};

/** What passed between municipality and county in the period: every version of each status, and the remarks. */
export async function listDialogue({ client }: Database, place: Place): Promise<Records[]> {
  const { networkId, municipalityId, from, to } = place;
  const versions = await client.status.findMany({
    where: {
      networkId,
      municipalityId,
      postedAt: { gte: instantAt(from, '00:00'), lt: instantAt(addDays(to, 1), '00:00') },
    },
    include: { author: { select: { name: true } } },
    orderBy: [{ postedAt: 'asc' }, { threadId: 'asc' }, { version: 'asc' }],
  });
  const comments = await client.statusComment.findMany({
    where: { threadId: { in: [...new Set(versions.map(({ threadId }) => threadId))] } },
    orderBy: [{ writtenAt: 'asc' }, { id: 'asc' }],
  });
  const people = await client.person.findMany({
    where: { id: { in: [...new Set(comments.map(({ authorId }) => authorId))] } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return [
    {
      name: 'status',
      columns: [
        ...['id', 'status', 'version', 'author', 'state', 'done', 'next', 'helpWanted'],
        ...['postedAt', 'writtenAt', 'withdrawn', 'goalId', 'measureId'],
      ],
      rows: versions.map(({ threadId, author, authorId: _, ...version }) => ({
        ...version,
        status: threadId,
        author: author.name,
      })),
    },
    {
      name: 'status-comments',
      columns: ['id', 'status', 'author', 'words', 'writtenAt'],
      rows: comments.map(({ id, threadId, authorId, words, writtenAt }) => ({
        id,
        status: threadId,
        author: names.get(authorId) ?? '',
        words,
        writtenAt,
      })),
    },
  ];
}
