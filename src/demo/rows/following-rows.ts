import { dayOf } from '../../calendar/days.ts';
import { type FollowingNetwork, followingDeadlines } from '../../domain/agreements/following.ts';
import type { DemoRows, MakeId } from './rows.ts';

/** The deadlines that follow from the networks' agreements, as they were set when those were made. */
export function followingRows(
  {
    Network,
    Membership,
    Agreement,
    Deadline,
  }: Pick<DemoRows, 'Network' | 'Membership' | 'Agreement' | 'Deadline'>,
  now: Date,
  makeId: MakeId,
): DemoRows['Deadline'] {
  return Network.flatMap(({ id, name, kind, language }) => {
    const network: FollowingNetwork = {
      ...{ id, name, kind, language },
      municipalities: Membership.filter(({ networkId }) => networkId === id).map((one) => {
        return { id: one.municipalityId, language: one.language ?? null };
      }),
      deadlines: Deadline.filter(({ networkId }) => networkId === id).map((one) => ({
        ...{
          id: one.id,
          title: one.title,
          due: one.due,
          repeat: one.repeat ?? 'none',
          kind: one.kind ?? null,
        },
        ...{ municipalityId: one.municipalityId ?? null, rule: one.rule ?? null },
        ...{ agreementId: null, cancelledAt: null, completions: [] },
      })),
    };
    const agreements = Agreement.filter(({ networkId }) => networkId === id).map((one) => ({
      ...one,
      ...{ name: one.name ?? null, kind: one.kind ?? null, noticeLetterOn: one.noticeLetterOn ?? null },
    }));
    const when = { today: dayOf(now), now, newId: () => makeId(now) };
    return followingDeadlines(network, [], agreements, when).map(
      ({ row }) => row as DemoRows['Deadline'][number],
    );
  });
}
