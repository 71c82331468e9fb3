import { v7 as uuid } from 'uuid';
import { type Day, dayOf } from '../../../calendar/days.ts';
import type { Database } from '../../../database/open.ts';
import { overlapped } from '../../../domain/agreements/overlaps.ts';
import { noPart } from '../../../domain/agreements/parties.ts';
import { listFollowing } from '../../../domain/agreements/store-following.ts';
import { isShareMissing } from '../../../domain/agreements/versions.ts';
import { dayCell, nameKey } from '../cells/cells.ts';
import { changesOf, type Ground, type Known, type Outcome, type Plan, settle, storedBy } from '../plan.ts';
import { type Agreement, type AgreementLine, agreementKey, readAgreementLine } from './lines.ts';
import { settleParties } from './parties.ts';
import { firstSaid, termsOfLine } from './terms.ts';
import { settlePartyVersions, settleVersions } from './versions.ts';

type Records = Map<string, Known<Agreement>>;

/**
 * Plans the import of agreements. A municipality's is the same when its network and name are, or, where none has that
 * name, its first day; another party is the same when its agreement and name are, and what it said before when the last
 * day of that is.
 */
export async function planAgreements({ database, lines, places, now }: Ground): Promise<Plan> {
  const records: Records = storedBy(await listAgreements(database), ({ id }) => id);
  const all = lines.flatMap((cells) => readAgreementLine(cells, places, dayOf(now)) ?? []);
  const read = all.filter(({ until }) => until === null);
  const outcomes = read.map((line) => settleLine(records, line, read));
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
  all: readonly AgreementLine[],
): Outcome | undefined {
  const { cells, name, networkId, municipality, party, part, noticeLetterOn } = line;
  if (municipality === null) return undefined;
  const alike = all.filter((one) => agreementKey(one) === agreementKey(line));
  const known = findKnown([...records.values()], line, line.own.start ?? firstSaid(alike, 'start'));
  const own = termsOfLine(line, alike, known?.values);
  if (own === undefined) return undefined;
  // Where the line is about another party too, the role, the day and the case are that one's.
  const { role: partyRole = null, ...decision } = party === null ? part : noPart;
  const isSameName = known?.values.name != null && nameKey(known.values.name) === nameKey(name);
  const start = own.start ?? known?.values.start ?? cells.need('start', dayCell);
  const end = own.end ?? known?.values.end ?? cells.need('end', dayCell);
  if (start === undefined || end === undefined) return undefined;
  const id = known?.values.id ?? uuid();
  const said = { ...own, partyRole, ...decision, noticeLetterOn };
  return settle<Agreement>(records, id, cells, {
    wanted: { ...said, name: isSameName ? null : name },
    fresh: () => ({
      ...{ ...said, id, networkId, municipalityId: municipality.id, name, start, end },
      maxEnd: own.maxEnd ?? end,
      noticeMonths: own.noticeMonths ?? 0,
      grantShare: own.grantShare ?? 0,
      grantPerYear: own.grantPerYear ?? 0,
      ownFinancingPerYear: own.ownFinancingPerYear ?? 0,
    }),
    columns: { name: 'agreement' },
  });
}

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
  if (isShareMissing(mine.values))
    cells.fault('grantShare', 'is 0 or empty, and there is a grant; write the share that it covers: 75');
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
