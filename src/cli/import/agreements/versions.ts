import { v7 as uuid } from 'uuid';
import type { AgreementPartyVersion, AgreementVersion } from '../../../../prisma/generated/sqlite/client.ts';
import { addDays, type Day, dayOf } from '../../../calendar/days.ts';
import type { Change, Row } from '../../../change.ts';
import type { Database } from '../../../database/open.ts';
import { partVersions } from '../../../domain/agreements/parties.ts';
import { changedTerms, termsOf } from '../../../domain/agreements/versions.ts';
import { operator } from '../../save.ts';
import { changesOf, type Known, type Outcome, settle, storedBy } from '../plan.ts';
import type { Agreement, AgreementLine } from './lines.ts';
import { type Party, partyKey } from './parties.ts';

type Version = Readonly<AgreementVersion>;
type PartyVersion = Readonly<AgreementPartyVersion>;

type Settled = { readonly outcomes: readonly Outcome[]; readonly changes: readonly Change[] };

/** Settles the lines of what agreements said before, with what they said until today of those that change. */
export async function settleVersions(
  { client }: Database,
  lines: readonly AgreementLine[],
  agreements: readonly Known<Agreement>[],
  agreementOf: (line: AgreementLine) => Known<Agreement> | undefined,
  now: Date,
): Promise<Settled> {
  const stored: Version[] = await client.agreementVersion.findMany({ orderBy: { changedAt: 'asc' } });
  const keyOf = ({ agreementId, until }: Pick<Version, 'agreementId' | 'until'>) => `${agreementId} ${until}`;
  const records = storedBy(stored, keyOf);
  const outcomes = lines.flatMap((line, index): Outcome | [] => {
    const { cells, until, own, part, reason, noticeLetterOn } = line;
    const agreement = agreementOf(line)?.values;
    if (agreement === undefined || until === null) return noteNone(line);
    const { id: agreementId, networkId } = agreement;
    const { kind: _, ...terms } = { ...own, noticeLetterOn };
    const { role: partyRole, ...decision } = part;
    const fresh = (): Version => ({
      ...{ ...made(until, reason, now, index), agreementId, networkId },
      ...termsOf({
        ...{ ...agreement, countsGrantHours: terms.countsGrantHours, noticeLetterOn, partyRole, ...decision },
      }),
      ...Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== null)),
    });
    const wanted = { ...terms, partyRole, ...decision, reason };
    return settle(records, keyOf({ agreementId, until }), cells, { wanted, fresh }) ?? [];
  });
  const before = agreements.flatMap((one) =>
    isKept(one, [...records.values()], ({ agreementId }) => agreementId, now) ||
    one.before === undefined ||
    one.before.start > yesterday(now) ||
    changedTerms(one.before, one.values).length === 0
      ? []
      : [kept('AgreementVersion', { agreementId: one.values.id, ...termsOf(one.before) }, one.values, now)],
  );
  return {
    outcomes,
    changes: [...changesOf(records, 'AgreementVersion', ({ networkId }) => networkId), ...before],
  };
}

/** The same of the other parties of agreements. */
export async function settlePartyVersions(
  { client }: Database,
  lines: readonly AgreementLine[],
  parties: ReadonlyMap<string, Known<Party>>,
  now: Date,
): Promise<Settled> {
  const stored: PartyVersion[] = await client.agreementPartyVersion.findMany({
    orderBy: { changedAt: 'asc' },
  });
  const keyOf = ({ partyId, until }: Pick<PartyVersion, 'partyId' | 'until'>) => `${partyId} ${until}`;
  const records = storedBy(stored, keyOf);
  const outcomes = lines.flatMap((line, index): Outcome | [] => {
    const { cells, until, part, isParty, reason, networkId, name: agreement, party: name } = line;
    const party = name === null ? undefined : parties.get(partyKey({ networkId, agreement, name }))?.values;
    if (party === undefined || until === null) return noteNone(line);
    const said = { ...part, isParty };
    const partyId = party.id;
    const fresh = () => ({ ...made(until, reason, now, index), partyId, networkId, ...said });
    return settle(records, keyOf({ partyId, until }), cells, { wanted: { ...said, reason }, fresh }) ?? [];
  });
  const before = [...parties.values()].flatMap((one) =>
    isKept(one, [...records.values()], ({ partyId }) => partyId, now) ||
    one.before === undefined ||
    partVersions.differing(one.before, one.values).length === 0
      ? []
      : [
          kept(
            'AgreementPartyVersion',
            { partyId: one.values.id, ...partVersions.of(one.before) },
            one.values,
            now,
          ),
        ],
  );
  return {
    outcomes,
    changes: [...changesOf(records, 'AgreementPartyVersion', ({ networkId }) => networkId), ...before],
  };
}

const noteNone = ({ cells }: AgreementLine): [] =>
  cells.fault('until', 'there is no such agreement; write a line without «until» for what it says now') ?? [];

const yesterday = (now: Date): Day => addDays(dayOf(now), -1);

/** Of one day they stand in the order of the file. */
const made = (until: Day, reason: string | null, now: Date, index: number) => ({
  ...{ id: uuid(), until, reason, changedById: operator, changedAt: new Date(now.getTime() + index) },
});

/** Whether what was said until today is kept already: then the change is one of today's, or of what is to come. */
const isKept = <One extends { readonly until: Day }>(
  { values }: Known<{ readonly id: string }>,
  versions: readonly Known<One>[],
  idOf: (version: One) => string,
  now: Date,
): boolean => versions.some(({ values: one }) => idOf(one) === values.id && one.until >= yesterday(now));

/** What was said until today, as its version. */
function kept(model: string, said: Row, { networkId }: { readonly networkId: string }, now: Date): Change {
  const row = { ...made(yesterday(now), null, now, 0), networkId, ...said };
  const record = {
    type: `${model.charAt(0).toLowerCase()}${model.slice(1)}`,
    columns: { id: row.id, until: row.until },
  };
  return { kind: 'created', model, id: row.id, row, networkId, record };
}
