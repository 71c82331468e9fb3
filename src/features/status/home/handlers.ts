import { addDays, dayOf, instantAt, weekRange } from '../../../calendar/days.ts';
import { readNudged } from '../../../domain/nudges.ts';
import type { NamedPlace } from '../../../domain/places.ts';
import { mayDo, networksFor } from '../../../domain/rights.ts';
import { formatWeek } from '../../../format/dates.ts';
import type { Context, HomePart, ShowHome } from '../../context.ts';
import { nudgeDay } from '../../nudges.ts';
import { reportingPlaces } from '../handlers-read.ts';
import { weekInstants, weekOf } from '../rules.ts';
import { helpRows, ownRow, weekRow } from './cards.ts';
import { type Owing, readOwing, readStatuses, type ShortStatus } from './store.ts';

/** So far back it is of interest who asked for help, and what was to be done next, in days. */
const daysBack = 35;
/** More municipalities or networks than this have no line each. */
const mostLines = 2;

/** Whether one's own municipality has reported; for the county how its week stands, and who asks for help. */
export const showStatusHome: ShowHome = async (context, read) => {
  const { actor, now } = context;
  const places = reportingPlaces(context);
  const networks = networksFor(actor, 'digest.read');
  const areas = [
    ...networks.map(({ networkId }) => ({ networkId, municipalityId: undefined })),
    ...places.map(({ networkId, municipalityId }) => ({ networkId, municipalityId })),
  ];
  const since = instantAt(addDays(weekRange(weekOf(now)).from, -daysBack), '00:00');
  const ids = networks.map(({ networkId }) => networkId);
  const [statuses, owing, isNudged] = await Promise.all([
    readStatuses(read, areas, since),
    ids.length === 0 ? [] : readOwing(read, ids, dayOf(now)),
    readNudged(read, 'status', ids, nudgeDay(now)),
  ]);
  return [
    ...ownParts(places, statuses, context),
    ...countyParts(networks, { statuses, owing, isNudged }, context),
  ];
};

const isOf =
  (place: Owing) =>
  ({ networkId, municipalityId }: Owing): boolean =>
    networkId === place.networkId && municipalityId === place.municipalityId;

function ownParts(
  places: readonly NamedPlace[],
  statuses: readonly ShortStatus[],
  { language, now }: Context,
): HomePart[] {
  const { from } = weekInstants(weekOf(now));
  const rows = places.slice(0, mostLines).map((place) => {
    const own = statuses.filter(isOf(place));
    const reported = own.find(({ postedAt }) => postedAt >= from);
    const before = own.find(({ postedAt }) => postedAt < from);
    return ownRow(place, { now: reported, before }, places.length === 1, language);
  });
  return [{ at: 'status', rows }];
}

type Network = { readonly networkId: string; readonly networkName: string };

function countyParts(
  networks: readonly Network[],
  {
    statuses,
    owing,
    isNudged,
  }: {
    readonly statuses: readonly ShortStatus[];
    readonly owing: readonly Owing[];
    readonly isNudged: (networkId: string, matter: string) => boolean;
  },
  { actor, language, now }: Context,
): HomePart[] {
  const view = { language, now };
  const { from } = weekInstants(weekOf(now));
  const newest = statuses.filter((one, index) => statuses.findIndex(isOf(one)) === index);
  const asking = newest.filter(
    ({ helpWanted, answers, networkId }) =>
      (helpWanted ?? '') !== '' && answers === 0 && mayDo(actor, 'status.nudge', { networkId }),
  );
  const weeks = networks.slice(0, mostLines).flatMap((network) => {
    const all = owing.filter(({ networkId }) => networkId === network.networkId);
    if (all.length === 0) return [];
    const reported = newest.filter(
      (one) => one.networkId === network.networkId && one.postedAt >= from && all.some(isOf(one)),
    );
    const may = mayDo(actor, 'status.nudge', network);
    const isDone = isNudged(network.networkId, formatWeek(weekOf(now)));
    const nudge = isDone ? 'done' : may ? 'may' : 'none';
    return [weekRow(network, { all: all.length, reported, nudge }, networks.length === 1, view)];
  });
  const help = helpRows(asking, view);
  return [
    { at: 'help', rows: help, waits: asking.length },
    { at: 'week', rows: weeks },
  ];
}
