import { v7 as uuid } from 'uuid';
import type { Day } from '../../../calendar/days.ts';
import type { Database } from '../../../database/open.ts';
import { overlapped } from '../../../domain/agreements/overlaps.ts';
import { noPart } from '../../../domain/agreements/parties.ts';
import { listFollowing } from '../../../domain/agreements/store-following.ts';
import { dayCell, nameKey } from '../cells/cells.ts';
import { changesOf, type Ground, type Known, type Outcome, type Plan, settle, storedBy } from '../plan.ts';
import {
  type Agreement,
  type AgreementLine,
  agreementKey,
  type Own,
  ownOf,
  readAgreementLine,
} from './lines.ts';
import { settleParties } from './parties.ts';
import { settlePartyVersions, settleVersions } from './versions.ts';

type Records = Map<string, Known<Agreement>>;

/**
 * Plans the import of agreements. A municipality's is the same when its network and name are, or, where none has that
 * name, its first day; another party is the same when its agreement and name are, and what it said before when the last
 * day of that is.
 */
export async function planAgreements({ database, lines, places, now }: Ground): Promise<Plan> {
  const records: Records = storedBy(await listAgreements(database), ({ id }) => id);
  const all = lines.flatMap((cells) => readAgreementLine(cells, places) ?? []);
  const read = all.filter(({ until }) => until === null);
  const owns = ownsOf(read);
  const outcomes = read.map((line) => {
    const own = owns.get(agreementKey(line));
    return own === undefined || line.municipality === null ? undefined : settleLine(records, line, own, read);
  });
  for (const line of read) noteFaults(line, records);
  const parties = await settleParties(database, read, [...records.values()]);
  const earlier = all.filter(({ until }) => until !== null);
  const versions = await settleVersions(
    database,
    earlier.filter(({ municipality }) => municipality !== null),
    [...records.values()],
    (line) => findKnown([...records.values()], line, line.own.start),
    now,
  );
  const partyVersions = await settlePartyVersions(
    database,
    earlier.filter(({ municipality }) => municipality === null),
    parties.records,
    now,
  );
  const changes = changesOf(records, 'Agreement', ({ networkId }) => networkId);
  const following = await listFollowing(database, [...places.made().changes, ...changes], now);
  return {
    outcomes: [
      ...read.flatMap((_, index) => strongest(outcomes[index], parties.outcomes[index])),
      ...versions.outcomes,
      ...partyVersions.outcomes,
    ],
    changes: [...changes, ...versions.changes, ...parties.changes, ...partyVersions.changes, ...following],
  };
}

async function listAgreements({ client }: Database): Promise<Agreement[]> {
  return client.agreement.findMany({ orderBy: [{ start: 'asc' }, { id: 'asc' }] });
}

function ownsOf(read: readonly AgreementLine[]): ReadonlyMap<string, Own> {
  const keys = [...new Set(read.map(agreementKey))];
  return new Map(keys.map((key) => [key, ownOf(read.filter((line) => agreementKey(line) === key))]));
}

/** A line about a municipality and another party counts once. */
function strongest(...outcomes: readonly (Outcome | undefined)[]): Outcome[] {
  const strength: readonly Outcome[] = ['new', 'changed', 'same'];
  const found = strength.find((one) => outcomes.includes(one));
  return found === undefined ? [] : [found];
}

/** Puts what a line says of its municipality beside the row of that agreement. */
function settleLine(
  records: Records,
  line: AgreementLine,
  own: Own,
  all: readonly AgreementLine[],
): Outcome | undefined {
  const { cells, name, networkId, municipality, party, part, noticeLetterOn } = line;
  if (municipality === null) return undefined;
  const known = findKnown([...records.values()], line, own.start);
  const id = known?.values.id ?? uuid();
  const alike = all.filter((one) => agreementKey(one) === agreementKey(line));
  // Who leaves has an end of their own.
  const isLeaving = noticeLetterOn !== null;
  const said = (column: 'grantPerYear' | 'ownFinancingPerYear') =>
    line.money[column] ?? (known === undefined ? firstSaid(alike, column) : null);
  // Where the line is about another party too, the role, the day and the case are that one's.
  const { role: partyRole = null, ...decision } = party === null ? part : noPart;
  const isSameName = known?.values.name != null && nameKey(known.values.name) === nameKey(name);
  const wanted = {
    ...own,
    ...(isLeaving ? { end: line.own.end, maxEnd: line.own.maxEnd ?? line.own.end } : {}),
    name: isSameName ? null : name,
    grantPerYear: said('grantPerYear'),
    ownFinancingPerYear: said('ownFinancingPerYear'),
    ...{ partyRole, ...decision, noticeLetterOn },
  };
  const start = own.start ?? known?.values.start ?? cells.need('start', dayCell);
  const end = wanted.end ?? known?.values.end ?? cells.need('end', dayCell);
  if (start === undefined || end === undefined) return undefined;
  return settle<Agreement>(records, id, cells, {
    wanted,
    fresh: () => ({
      ...{ id, networkId, municipalityId: municipality.id, name, start, end, maxEnd: wanted.maxEnd ?? end },
      noticeMonths: own.noticeMonths ?? 0,
      grantShare: own.grantShare ?? 0,
      grantPerYear: wanted.grantPerYear ?? 0,
      ownFinancingPerYear: wanted.ownFinancingPerYear ?? 0,
      ...{ partyRole, ...decision, noticeLetterOn, kind: own.kind, countsGrantHours: own.countsGrantHours },
    }),
    columns: { name: 'agreement' },
  });
}

/** What the lines of an agreement say of money stands for those that say nothing. */
const firstSaid = (
  lines: readonly AgreementLine[],
  column: 'grantPerYear' | 'ownFinancingPerYear',
): number | null => lines.map(({ money }) => money[column]).find((value) => value !== null) ?? null;

function findKnown(
  records: readonly Known<Agreement>[],
  { networkId, municipality, name }: AgreementLine,
  start: Day | null,
): Known<Agreement> | undefined {
  const own = records.filter(
    ({ values }) => values.networkId === networkId && values.municipalityId === municipality?.id,
  );
  return (
    own.find(({ values }) => values.name !== null && nameKey(values.name) === nameKey(name)) ??
    own.find(({ values }) => values.start === start)
  );
}

/** Days in the wrong order, and days that another agreement of the municipality has. */
function noteFaults({ cells, networkId, municipality, name }: AgreementLine, records: Records): void {
  const own = [...records.values()].filter(
    ({ values }) => values.networkId === networkId && values.municipalityId === municipality?.id,
  );
  const mine = own.find(
    ({ values, line }) => line === cells.line && nameKey(values.name ?? '') === nameKey(name),
  );
  if (mine === undefined) return;
  const { start, end, maxEnd } = mine.values;
  if (end < start) cells.fault('end', `${end} is before the first day, ${start}`);
  if (maxEnd < end) cells.fault('maxEnd', `${maxEnd} is before the agreement's end, ${end}`);
  const others = own.filter((one) => one !== mine).map(({ values, line }) => ({ ...values, line }));
  const other = overlapped(mine.values, others);
  if (other === undefined || (other.line ?? 0) > cells.line) return;
  const span = `${other.start}–${other.end}`;
  cells.fault(
    'start',
    `overlaps «${other.name ?? ''}» ${span} of the same municipality; write that name to change it, or other days`,
  );
}
