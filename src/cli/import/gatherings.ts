import { v7 as uuid } from 'uuid';
import { type Day, dayOf } from '../../calendar.ts';
import { formats, limits } from '../../features/gatherings/rules.ts';
import { choiceCell, dayCell, instantOf, localTimeCell, nameKey, textCell } from './cells.ts';
import { created, type Places } from './places.ts';
import { changeOf, type Ground, type Outcome, type Plan, settle, storedBy } from './plan.ts';
import type { Cells, Columns } from './sheet.ts';

export const gatheringColumns: Columns = {
  all: ['network', 'title', 'format', 'start', 'end', 'place', 'link', 'host', 'answerBy'],
  needed: ['network', 'title', 'format', 'start'],
};

const kinds = {
  title: textCell(limits.title, 'a title', 'Samling på Høylandet'),
  format: choiceCell(formats, 'a format'),
  place: textCell(limits.place, 'a place', 'Høylandet samfunnshus'),
  link: textCell(limits.link, 'a link', 'https://…'),
  host: textCell(limits.host, 'a host', 'Høylandet kommune'),
};

/** Plans the import of gatherings. One is the same when its network, title and first day are. */
export async function planGatherings({ database, lines, places }: Ground): Promise<Plan> {
  const stored = await database.client.gathering.findMany({
    orderBy: [{ cancelledAt: 'asc' }, { id: 'asc' }],
  });
  const standing = [
    ...stored.filter((one) => one.cancelledAt === null),
    ...stored.filter((one) => one.cancelledAt !== null),
  ];
  const records = storedBy(standing, keyOf);
  const outcomes = lines.flatMap((cells): Outcome[] => {
    const wanted = read(cells, places);
    if (wanted === undefined) return [];
    const unsaid = {
      place: null,
      link: null,
      host: null,
      answerBy: null,
      agenda: null,
      createdById: null,
      cancelledAt: null,
    };
    const outcome = settle(records, keyOf(wanted), cells, {
      wanted: { ...wanted, title: null },
      fresh: () => ({ id: uuid(), ...unsaid, ...wanted }),
      columns: { startsAt: 'start', endsAt: 'end' },
    });
    return outcome === undefined ? [] : [outcome];
  });
  const all = [...records.values()];
  const fresh = all.filter(({ before }) => before === undefined).map(({ values }) => values);
  return {
    outcomes,
    changes: [
      ...fresh.map((row) => created('Gathering', 'gathering', row, row.networkId)),
      ...all.flatMap((one) => changeOf('Gathering', 'gathering', one, one.values.networkId)),
    ],
  };
}

const keyOf = (one: { networkId: string; title: string; startsAt: Date }): string =>
  `${one.networkId} ${dayOf(one.startsAt)} ${nameKey(one.title)}`;

type Wanted = {
  networkId: string;
  title: string;
  format: string;
  startsAt: Date;
  endsAt: Date;
  place: string | null;
  link: string | null;
  host: string | null;
  answerBy: Day | null;
};

function read(cells: Cells, places: Places): Wanted | undefined {
  const network = places.network(cells);
  const title = cells.need('title', kinds.title);
  const format = cells.need('format', kinds.format);
  const times = readTimes(cells);
  const place = cells.read('place', kinds.place);
  const link = cells.read('link', kinds.link);
  const host = cells.read('host', kinds.host);
  const answerBy = cells.read('answerBy', dayCell);
  if (network === undefined || title === undefined || format === undefined || times === undefined)
    return undefined;
  if (place === undefined || link === undefined || host === undefined || answerBy === undefined)
    return undefined;
  if (answerBy !== null && answerBy > dayOf(times.startsAt)) {
    return cells.fault(
      'answerBy',
      `${answerBy} is after the gathering's first day, ${dayOf(times.startsAt)}`,
    );
  }
  return { networkId: network.id, title, format, ...times, place, link, host, answerBy };
}

/** From when to when; days without times of day are taken whole, from midnight to midnight. */
function readTimes(cells: Cells): { startsAt: Date; endsAt: Date } | undefined {
  const start = cells.need('start', localTimeCell);
  const end = cells.read('end', localTimeCell);
  if (start === undefined || end === undefined) return undefined;
  if (end === null && start.time !== undefined) {
    return cells.fault('end', `is empty; write when it ends, ${start.day}T15:00, or the day alone as start`);
  }
  const startsAt = instantOf(start, '00:00');
  const endsAt = instantOf(end ?? start, '24:00');
  if (endsAt <= startsAt) return cells.fault('end', 'is not after the start; write a later time');
  return { startsAt, endsAt };
}
