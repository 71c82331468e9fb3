import { v7 as uuid } from 'uuid';
import type { AgreementVersion } from '../../../../prisma/generated/sqlite/client.ts';
import { addDays, dayOf } from '../../../calendar/days.ts';
import type { Change } from '../../../change.ts';
import type { Database } from '../../../database/open.ts';
import { changedTerms, termsOf } from '../../../domain/agreements/versions.ts';
import { operator } from '../../save.ts';
import { changesOf, type Known, type Outcome, settle, storedBy } from '../plan.ts';
import type { Agreement, AgreementLine } from './lines.ts';

type Version = Readonly<AgreementVersion>;

const keyOf = ({ agreementId, until }: Pick<Version, 'agreementId' | 'until'>) => `${agreementId} ${until}`;

/** Settles the lines of what agreements said before; `made` gives what they said until today of those that change. */
export async function settleVersions(
  { client }: Database,
  lines: readonly AgreementLine[],
  agreementOf: (line: AgreementLine) => Known<Agreement> | undefined,
  now: Date,
): Promise<{
  readonly outcomes: readonly Outcome[];
  readonly changes: readonly Change[];
  made(agreements: readonly Known<Agreement>[]): Change[];
}> {
  const stored: Version[] = await client.agreementVersion.findMany({ orderBy: { changedAt: 'asc' } });
  const records = storedBy(stored, keyOf);
  const outcomes = lines.flatMap((line, index): Outcome | [] => {
    const { cells, until, own, money, reason, noticeLetterOn } = line;
    const agreement = agreementOf(line)?.values;
    if (agreement === undefined || until === null)
      return (
        cells.fault(
          'until',
          'there is no such agreement; write a line without «until» for what it says now',
        ) ?? []
      );
    const { id: agreementId, networkId } = agreement;
    const { kind: _, ...terms } = { ...own, ...money, noticeLetterOn };
    const fresh = (): Version => ({
      ...{ id: uuid(), agreementId, networkId, until, reason },
      // In the order of the file, where several are of one day.
      ...{ changedById: operator, changedAt: new Date(now.getTime() + index) },
      ...termsOf({ ...agreement, countsGrantHours: terms.countsGrantHours, noticeLetterOn }),
      ...Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== null)),
    });
    return (
      settle(records, keyOf({ agreementId, until }), cells, { wanted: { ...terms, reason }, fresh }) ?? []
    );
  });
  return {
    outcomes,
    changes: changesOf(records, 'AgreementVersion', ({ networkId }) => networkId),
    made: (agreements) => agreements.flatMap((one) => versionBefore(one, [...records.values()], now) ?? []),
  };
}

/**
 * What a changed agreement said until today. None where it hadn't begun, and where what it said is kept already: then
 * the change is one of today's, or of what is to come.
 */
function versionBefore(
  { before, values }: Known<Agreement>,
  versions: readonly Known<Version>[],
  now: Date,
): Change | undefined {
  const until = addDays(dayOf(now), -1);
  if (before === undefined || before.start > until || changedTerms(before, values).length === 0)
    return undefined;
  const isKept = versions.some(({ values: one }) => one.agreementId === values.id && one.until >= until);
  if (isKept) return undefined;
  const { id: agreementId, networkId } = values;
  const row = {
    ...{ id: uuid(), agreementId, networkId, until, reason: null },
    ...{ changedById: operator, changedAt: now, ...termsOf(before) },
  };
  const record = { type: 'agreementVersion', columns: { id: row.id, agreementId, until } };
  return { kind: 'created', model: 'AgreementVersion', id: row.id, row, networkId, record };
}
