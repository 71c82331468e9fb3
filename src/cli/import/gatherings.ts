import { type Day, dayOf } from '../../calendar/days.ts';
import { listMoved } from '../../features/gatherings/remind/store-news.ts';
import { formats, isWebAddress, limits, mayAnswerUntil, timesOf } from '../../features/gatherings/rules.ts';
import { dayCell, instantOf, type Kind, localTimeCell, nameKey, textCell } from './cells/cells.ts';
import { choiceCell, formatWords } from './cells/choices.ts';
import type { Places } from './places.ts';
import { changesOf, type Ground, importedId, type Outcome, type Plan, settle, storedById } from './plan.ts';
import { type Cells, type Columns, whole } from './sheet.ts';

export const gatheringColumns: Columns = {
  all: ['network', 'title', 'format', 'start', 'end', 'place', 'link', 'host', 'answerBy'],
  needed: ['network', 'title', 'format', 'start'],
  exported: ['id', 'audience', 'cancelled'],
};

const link: Kind<string> = {
  read: (words) => (words.length <= limits.link && isWebAddress(words) ? words : undefined),
  is: `a web address of at most ${limits.link} characters`,
  write: 'https://teams.microsoft.com/…',
};

const kinds = {
  title: textCell(limits.title, 'a title', 'Samling på Høylandet'),
  format: choiceCell(formats, 'a format', formatWords),
  place: textCell(limits.place, 'a place', 'Høylandet samfunnshus'),
  link,
  host: textCell(limits.host, 'a host', 'Høylandet kommune'),
};

/**
 * Plans the import of gatherings. One is the same when its network, title and first day are, or were when it was
 * imported: what people have moved in Lagbot since stays where they moved it.
 */
export async function planGatherings({ database, lines, places, now }: Ground): Promise<Plan> {
  const stored = await database.client.gathering.findMany({
    orderBy: [{ cancelledAt: 'asc' }, { id: 'asc' }],
  });
  const standing = [
    ...stored.filter((one) => one.cancelledAt === null),
    ...stored.filter((one) => one.cancelledAt !== null),
  ];
  const { records, idOf } = storedById(standing, keyOf);
  const movedIds = await listMoved(database);
  const outcomes = lines.flatMap((cells): Outcome | [] => {
    const wanted = read(cells, places);
    if (wanted === undefined) return [];
    const unsaid = {
      place: null,
      link: null,
      host: null,
      answerBy: null,
      agenda: null,
      createdById: null,
      // As it stands, also where it names people by ids of another database: it never gets wider than it was.
      audience: cells.text('audience'),
      heldAt: null,
      seriesId: null,
      cancelledAt: null as Date | null,
    };
    const exported = cells.text('id');
    const imported = importedId('gathering', exported ?? keyOf(wanted));
    const named = records.get(exported ?? '')?.values;
    const id = named?.networkId === wanted.networkId ? named.id : idOf(imported, keyOf(wanted));
    const isCancelled = cells.text('cancelled') === 'true';
    const stands = records.get(id)?.values;
    const isMoved = stands !== undefined && isElsewhen(stands, wanted, movedIds.has(id));
    const asMoved = isMoved ? { startsAt: null, endsAt: null, answerBy: null } : {};
    const outcome = settle(records, id, cells, {
      wanted: { ...wanted, title: null, ...asMoved },
      fresh: () => ({ id: imported, ...unsaid, ...wanted, ...(isCancelled ? { cancelledAt: now } : {}) }),
      columns: { startsAt: 'start', endsAt: 'end' },
    });
    return isMoved && outcome === 'same' ? 'moved' : (outcome ?? []);
  });
  return {
    outcomes,
    changes: changesOf(records, 'Gathering', ({ networkId }) => networkId),
  };
}

const keyOf = (one: { networkId: string; title: string; startsAt: Date }): string =>
  `${one.networkId} ${dayOf(one.startsAt)} ${nameKey(one.title)}`;

type Moments = { readonly startsAt: Date; readonly endsAt: Date };

/** Whether a gathering is at another time than a line says because people moved it: to another day, or in chat. */
function isElsewhen(stands: Moments, wanted: Moments, wasMoved: boolean): boolean {
  const isOnDay = dayOf(stands.startsAt) === dayOf(wanted.startsAt);
  const isAtTime =
    stands.startsAt.getTime() === wanted.startsAt.getTime() &&
    stands.endsAt.getTime() === wanted.endsAt.getTime();
  return !isOnDay || (wasMoved && !isAtTime);
}

function read(cells: Cells, places: Places) {
  const network = places.network(cells);
  const title = cells.need('title', kinds.title);
  const format = cells.need('format', kinds.format);
  const times = readTimes(cells);
  const place = cells.read('place', kinds.place);
  const link = cells.read('link', kinds.link);
  const host = cells.read('host', kinds.host);
  const answerBy = cells.read('answerBy', dayCell);
  const isLate = times !== undefined && answerBy != null && isTooLate(cells, answerBy, times);
  const row = whole({ networkId: network?.id, title, format, times, place, link, host, answerBy });
  if (row === undefined || isLate) return undefined;
  const { times: both, ...rest } = row;
  return { ...rest, ...both };
}

function isTooLate(cells: Cells, answerBy: Day, times: Moments): boolean {
  const { lastDay } = timesOf(times);
  if (mayAnswerUntil(answerBy, lastDay)) return false;
  cells.fault('answerBy', `${answerBy} is after the gathering's last day, ${lastDay}`);
  return true;
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
