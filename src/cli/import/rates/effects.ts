import { type Day, monthOf } from '../../../calendar/days.ts';
import { formatHours, formatKroner } from '../../../calendar/format.ts';
import type { Change } from '../../../change.ts';
import type { Database } from '../../../database/open.ts';
import { fixingOn, type Rate, rateOn } from '../../../domain/money/rates.ts';
import { attestedStates, isAttested } from '../../../domain/months.ts';

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
};

/** What other rates would do to hours that stand, in words, and the changes that fix what is attested. */
export type RateEffects = { readonly notes: string[]; readonly changes: Change[] };

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
  const changed = after.filter((rate) => !before.includes(rate));
  if (changed.length === 0) return { notes: [], changes: [] };
  const lines = await listUnfixed(database, changed);
  const attested = lines.filter(isAttested);
  const fixed = attested.flatMap((line) => {
    const old = fixingOn(ofNetwork(before, line), line, line.day);
    const fixing = old ?? fixingOn(ofNetwork(after, line), line, line.day);
    return fixing === undefined ? [] : [{ line, isNew: old === undefined, change: fix(line, fixing, now) }];
  });
  const gained = fixed.flatMap(({ line, isNew }) => (isNew ? [line] : []));
  return {
    notes: [
      ...told(
        'Hours that aren’t attested yet count for something else:',
        lines.filter((line) => !isAttested(line)),
        before,
        after,
      ),
      ...told('Attested before there was a rate, and fixed at the first one:', gained, before, after),
      ...((await hasAttested(database, changed))
        ? ['Months that are attested or locked keep the rate that they were attested with.']
        : []),
    ],
    changes: fixed.map(({ change }) => change),
  };
}

const ofNetwork = (rates: readonly NetworkRate[], { networkId }: { networkId: string }): NetworkRate[] =>
  rates.filter((rate) => rate.networkId === networkId);

async function hasAttested({ client }: Database, changed: readonly NetworkRate[]): Promise<boolean> {
  const networkIds = [...new Set(changed.map(({ networkId }) => networkId))];
  const [first] = changed.map(({ from }) => from).sort();
  const line = await client.hours.findFirst({
    where: {
      ...{ networkId: { in: networkIds }, state: { in: attestedStates } },
      ...(first === undefined ? {} : { day: { gte: first } }),
    },
    select: { id: true },
  });
  return line !== null;
}

/** The own work of the networks whose rate isn't fixed, by municipality and day. */
function listUnfixed({ client }: Database, changed: readonly NetworkRate[]): Promise<Line[]> {
  return client.hours.findMany({
    where: {
      networkId: { in: [...new Set(changed.map(({ networkId }) => networkId))] },
      financing: { in: ['egeninnsats', 'tilskudd'] },
      perHour: null,
    },
    select: {
      ...{ id: true, networkId: true, municipalityId: true, municipality: { select: { name: true } } },
      ...{ personId: true, day: true, minutes: true, state: true },
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

/** A line for each municipality and month whose amount changes: «Leka 2024-03, 26:34: kr 18,600 → kr 15,500». */
function told(
  title: string,
  lines: readonly Line[],
  before: readonly NetworkRate[],
  after: readonly NetworkRate[],
): string[] {
  const months = new Map<string, { minutes: number; before: number; after: number }>();
  for (const line of lines) {
    const old = rateOn(ofNetwork(before, line), line, line.day) ?? 0;
    const fresh = rateOn(ofNetwork(after, line), line, line.day) ?? 0;
    if (old === fresh) continue;
    const key = `${line.municipality.name} ${monthOf(line.day)}`;
    const sum = months.get(key) ?? { minutes: 0, before: 0, after: 0 };
    months.set(key, {
      minutes: sum.minutes + line.minutes,
      before: sum.before + line.minutes * old,
      after: sum.after + line.minutes * fresh,
    });
  }
  const kroner = (sixtieths: number) =>
    formatKroner(Math.round(sixtieths / 60), 'en').replaceAll('\u00a0', ' ');
  const rows = [...months].map(
    ([key, sum]) => `  ${key}, ${formatHours(sum.minutes)}: ${kroner(sum.before)} → ${kroner(sum.after)}`,
  );
  return rows.length === 0 ? [] : [title, ...rows];
}
