import { type Day, dayOf } from '../../../../calendar/days.ts';
import type { Database } from '../../../../database/open.ts';
import { readIn } from '../../../../domain/agreements/following-words.ts';
import { type Duty, dutiesOf } from '../../../../domain/agreements/templates.ts';
import type { Terms } from '../../../../domain/agreements/versions.ts';
import { lastDate } from '../../../../domain/occurrences.ts';
import type { Language } from '../../../../language.ts';

/** That agreements of a network were changed at a moment: one message tells of all that was changed together. */
export type ChangedAt = { readonly networkId: string; readonly at: Date };

/** The dates of a municipality's agreement before and after a change, and who made it. */
export type Changed = {
  readonly agreementId: string;
  readonly networkId: string;
  readonly municipalityId: string;
  readonly municipalityName: string;
  readonly changedById: string;
  /** Other organisations that are parties of it. */
  readonly parties: readonly { readonly name: string }[];
  readonly duties: readonly Duty[];
  readonly before: Dates;
  readonly after: Dates;
};
type Dates = Pick<Terms, 'start' | 'end' | 'maxEnd' | 'noticeMonths'>;

const moment = ({ from, to }: { readonly from: Date; readonly to: Date }) => ({ gte: from, lt: to });

/** When agreements were changed within a window of time, with the municipalities that each change concerns. */
export async function listChangedBetween(
  { client }: Database,
  window: { readonly from: Date; readonly to: Date },
): Promise<readonly (ChangedAt & { readonly changes: readonly Changed[] })[]> {
  const versions = await client.agreementVersion.findMany({
    where: { changedAt: moment(window) },
    include: {
      agreement: {
        include: { municipality: { select: { name: true } }, network: { select: { kind: true } } },
      },
    },
    orderBy: [{ changedAt: 'asc' }, { agreement: { municipality: { name: 'asc' } } }, { id: 'asc' }],
  });
  const networkIds = [...new Set(versions.map(({ networkId }) => networkId))];
  const parties = await client.agreementParty.findMany({
    where: { networkId: { in: networkIds }, isParty: true },
    select: { networkId: true, agreement: true, name: true },
  });
  const moments = new Map(versions.map((one) => [`${one.networkId} ${one.changedAt.toISOString()}`, one]));
  return [...moments.values()].map(({ networkId, changedAt: at }) => ({
    ...{ networkId, at },
    changes: versions
      .filter((one) => one.networkId === networkId && one.changedAt.getTime() === at.getTime())
      .map(({ agreement, ...before }) => ({
        ...{
          agreementId: agreement.id,
          networkId,
          changedById: before.changedById,
          before,
          after: agreement,
        },
        parties: parties.filter((one) => one.networkId === networkId && one.agreement === agreement.name),
        duties: dutiesOf(agreement, agreement.network.kind),
        ...{ municipalityId: agreement.municipalityId, municipalityName: agreement.municipality.name },
      }))
      .filter(({ before, after }) => hasMoved(before, after)),
  }));
}

/** Whether the change moves any day or the notice; what it only says of money moves none. */
const hasMoved = (before: Dates, after: Dates): boolean =>
  (['start', 'end', 'maxEnd', 'noticeMonths'] as const).some((name) => before[name] !== after[name]);

/** The dates to come that follow from agreements, of municipalities or of all in the network, nearest first. */
export async function listFollowingDates(
  { client }: Database,
  networkId: string,
  municipalityIds: readonly string[],
  { now, language }: { readonly now: Date; readonly language: Language },
): Promise<{ title: string; due: Day }[]> {
  const rows = await client.deadline.findMany({
    where: {
      ...{ networkId, cancelledAt: null, agreementId: { not: null }, repeat: 'none' },
      OR: [{ municipalityId: null }, { municipalityId: { in: [...municipalityIds] } }],
    },
    select: { title: true, due: true, repeat: true, rule: true, clause: true },
    orderBy: [{ due: 'asc' }, { title: 'asc' }],
  });
  const today = dayOf(now);
  const coming = rows.filter((one) => lastDate(one) >= today).map((one) => readIn(one, language));
  return [...new Map(coming.map(({ title, due }) => [`${due} ${title}`, { title, due }])).values()];
}
