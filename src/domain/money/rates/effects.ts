import { type Day, monthOf } from '../../../calendar/days.ts';
import type { Change } from '../../../change.ts';
import type { Database } from '../../../database/open.ts';
import { attestedStates, isAttested } from '../../months.ts';
import { type NetworkTerms, readTerms } from '../terms.ts';
import { weigh } from '../work.ts';
import { fixingOn, type Rate } from './rates.ts';

type NetworkRate = Rate & { readonly networkId: string };
type Line = {
  readonly id: string;
  readonly networkId: string;
  readonly municipalityId: string;
  readonly municipality: { readonly name: string };
  readonly personId: string;
  readonly day: Day;
  readonly minutes: number;
  readonly state: string;
  readonly financing: string;
};

/** What a municipality's month of hours comes to by one rate and by another: minutes × øre an hour. */
export type Turned = {
  readonly municipality: string;
  readonly month: string;
  readonly minutes: number;
  readonly before: number;
  readonly after: number;
};

/** What other rates do to hours that stand, and the changes that fix what is attested. */
export type RateEffects = {
  /** Hours that aren't attested and count for something else. */
  readonly changed: readonly Turned[];
  /** Hours that were attested before there was any rate, and get the first one that comes. */
  readonly gained: readonly Turned[];
  /** Whether there are attested hours on or after the first day that is touched: they keep what they have. */
  readonly keeps: boolean;
  readonly changes: readonly Change[];
};

/**
 * What new or changed rates do to the hours of the networks: the months' own work that isn't attested changes; what is
 * attested doesn't, and where its rate wasn't fixed yet it is fixed at the old one. What was attested before there was
 * any rate gets the first one that comes.
 */
export async function effectsOf(
  database: Database,
  before: readonly NetworkRate[],
  after: readonly NetworkRate[],
  now: Date,
): Promise<RateEffects> {
  const fresh = after.filter((rate) => !before.includes(rate));
  if (fresh.length === 0) return { changed: [], gained: [], keeps: false, changes: [] };
  const networkIds = [...new Set(fresh.map(({ networkId }) => networkId))];
  const [lines, keeps, ...terms] = await Promise.all([
    listUnfixed(database, networkIds),
    hasAttested(database, networkIds, fresh),
    ...networkIds.map((networkId) => readTerms(database, networkId)),
  ]);
  const fixed = lines.filter(isAttested).flatMap((line) => {
    const old = fixingOn(ofNetwork(before, line), line, line.day);
    const fixing = old ?? fixingOn(ofNetwork(after, line), line, line.day);
    return fixing === undefined ? [] : [{ line, isNew: old === undefined, change: fix(line, fixing, now) }];
  });
  const turned = (some: readonly Line[]) => byMonth(some, before, after, terms);
  return {
    changed: turned(lines.filter((line) => !isAttested(line))),
    gained: turned(fixed.flatMap(({ line, isNew }) => (isNew ? [line] : []))),
    keeps,
    changes: fixed.map(({ change }) => change),
  };
}

const ofNetwork = <T extends { readonly networkId: string }>(
  all: readonly T[],
  { networkId }: { readonly networkId: string },
): T[] => all.filter((one) => one.networkId === networkId);

async function hasAttested(
  { client }: Database,
  networkIds: readonly string[],
  fresh: readonly NetworkRate[],
): Promise<boolean> {
  const [first] = fresh.map(({ from }) => from).sort();
  const line = await client.hours.findFirst({
    where: {
      ...{ networkId: { in: [...networkIds] }, state: { in: attestedStates } },
      ...(first === undefined ? {} : { day: { gte: first } }),
    },
    select: { id: true },
  });
  return line !== null;
}

/** The own work of the networks whose rate isn't fixed, by municipality and day. */
function listUnfixed({ client }: Database, networkIds: readonly string[]): Promise<Line[]> {
  return client.hours.findMany({
    where: {
      networkId: { in: [...networkIds] },
      financing: { in: ['egeninnsats', 'tilskudd'] },
      perHour: null,
    },
    select: {
      ...{ id: true, networkId: true, municipalityId: true, municipality: { select: { name: true } } },
      ...{ personId: true, day: true, minutes: true, state: true, financing: true },
    },
    orderBy: [{ municipalityId: 'asc' }, { day: 'asc' }, { id: 'asc' }],
  });
}

function fix(line: Line, fixing: NonNullable<ReturnType<typeof fixingOn>>, fixedAt: Date): Change {
  const { id, networkId, state } = line;
  return {
    ...{ kind: 'changed', model: 'Hours', id, networkId },
    row: { ...fixing, fixedAt },
    expect: { perHour: null, state },
    record: { type: 'hours', columns: { id } },
  };
}

/** Each municipality's months in which what counts changes, as far as agreements and settings let it count at all. */
function byMonth(
  lines: readonly Line[],
  before: readonly NetworkRate[],
  after: readonly NetworkRate[],
  terms: readonly NetworkTerms[],
): Turned[] {
  const worth = (line: Line, rates: readonly NetworkRate[]): number => {
    const [own] = ofNetwork(terms, line);
    if (own === undefined) return 0;
    const weighed = weigh({ ...line, isTagged: true }, line.day, { ...own, rates: ofNetwork(rates, line) });
    return 'perHour' in weighed ? line.minutes * weighed.perHour : 0;
  };
  const months = new Map<string, Turned>();
  for (const line of lines) {
    const [old, fresh] = [worth(line, before), worth(line, after)];
    if (old === fresh) continue;
    const { municipality, minutes } = { ...line, municipality: line.municipality.name };
    const month = monthOf(line.day);
    const key = `${line.networkId} ${line.municipalityId} ${month}`;
    const sum = months.get(key) ?? { municipality, month, minutes: 0, before: 0, after: 0 };
    const added = { minutes: sum.minutes + minutes, before: sum.before + old, after: sum.after + fresh };
    months.set(key, { ...sum, ...added });
  }
  return [...months.values()];
}
