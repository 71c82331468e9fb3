import { describe, expect, it } from 'vitest';
import type { Followed } from '../../../src/domain/agreements/deadlines.ts';
import {
  type FollowingNetwork,
  followingDeadlines,
  type Standing,
} from '../../../src/domain/agreements/following.ts';

const leka: Followed = {
  ...{ id: 'a1', municipalityId: '5052', name: 'Samarbeidsavtale Leka', kind: 'distriktssatsing' },
  ...{ start: '2023-12-20', end: '2025-12-20', maxEnd: '2026-12-20', noticeMonths: 3 },
  ...{ ownFinancingPerYear: 23_000_000, noticeLetterOn: null },
};
const pilot = ['3423', '3421', '3419', '3422'].map(
  (municipalityId, index): Followed => ({
    ...{ id: `b${index}`, municipalityId, name: 'Bygdevekstavtale', kind: 'bygdevekst' },
    ...{ start: '2025-01-01', end: '2028-12-30', maxEnd: '2028-12-30', noticeMonths: 0 },
    ...{ ownFinancingPerYear: 0, noticeLetterOn: null },
  }),
);
const place = (id: string) => ({ id, language: null });
const network = (deadlines: readonly Standing[] = [], ids = ['5052', '5046']): FollowingNetwork => ({
  ...{ id: 'n', name: 'I LAG', kind: 'distriktssatsing', language: 'nb', deadlines },
  municipalities: ids.map(place),
});

const blank: Standing = {
  ...{ id: '', municipalityId: null, title: '', due: '', repeat: 'none', kind: null },
  ...{ agreementId: null, rule: null, cancelledAt: null, completions: [] },
};

type Following = Parameters<typeof followingDeadlines>;
/** What happens to the deadlines, and how they stand after it. */
function follow(
  { deadlines, ...rest }: FollowingNetwork,
  before: Following[1],
  after: Following[2],
  today = '2024-01-10',
) {
  let n = deadlines.length;
  const when = { today, now: new Date(`${today}T08:00:00Z`), newId: () => `d${n++}` };
  const changes = followingDeadlines({ ...rest, deadlines }, before, after, when);
  const rows = new Map<string, Standing>(deadlines.map((one) => [one.id, one]));
  for (const { model, kind, id, row } of changes) {
    if (model !== 'Deadline') continue;
    const was = kind === 'created' ? blank : (rows.get(id) ?? blank);
    rows.set(id, Object.assign({ ...was, id }, row));
  }
  return { changes, deadlines: [...rows.values()] };
}
const dates = (deadlines: readonly Standing[]) =>
  Object.fromEntries(
    deadlines.flatMap(({ rule, due, cancelledAt }) => (rule === null || cancelledAt ? [] : [[rule, due]])),
  );

describe('the deadlines of an agreement', () => {
  it('are its end, the last day of notice, the decision on extension, attestation and the final report', () => {
    const { deadlines } = follow(network(), [], [leka]);
    expect(dates(deadlines)).toEqual({
      ...{ end: '2025-12-20', notice: '2025-09-20', extension: '2025-12-19' },
      ...{ attest: '2024-01-31', final: '2025-12-20' },
    });
    expect(deadlines).toContainEqual(
      expect.objectContaining({
        ...{ municipalityId: '5052', responsible: 'prosjektansvarlig', agreementId: 'a1' },
        title: 'Siste dag for å si opp avtalen til den går ut',
        clause: 'oppsigelse, skriftlig, 3 måneder fra brevets dato',
      }),
    );
    expect(deadlines.find(({ rule }) => rule === 'attest')?.repeat).toBe('monthly-last until 2026-01-31');
  });

  it('are all there, and none twice, when the same is said again', () => {
    const { deadlines } = follow(network(), [], [leka]);
    expect(follow(network(deadlines), [leka], [leka]).changes).toEqual([]);
    expect(follow(network(deadlines), [], [leka]).changes).toEqual([]);
  });

  it('move with an extension, which leaves no other to decide on', () => {
    const { deadlines } = follow(network(), [], [leka]);
    const after = follow(network(deadlines), [leka], [{ ...leka, end: '2026-12-20' }]);
    expect(dates(after.deadlines)).toEqual({
      ...{ end: '2026-12-20', notice: '2026-09-20', attest: '2024-01-31', final: '2026-12-20' },
    });
    const back = follow(network(after.deadlines), [{ ...leka, end: '2026-12-20' }], [leka]);
    expect(dates(back.deadlines)).toEqual(dates(deadlines));
  });

  it('follow a notice to the new last day', () => {
    const { deadlines } = follow(network(), [], [leka]);
    const left = { ...leka, end: '2024-09-01', noticeLetterOn: '2024-06-01' };
    const after = follow(network(deadlines), [leka], [left], '2024-06-03');
    expect(dates(after.deadlines)).toEqual({
      ...{ end: '2024-09-01', attest: '2024-01-31', final: '2024-09-01' },
    });
  });

  it('stay off where somebody has taken them off, and where somebody has moved them', () => {
    const { deadlines } = follow(network(), [], [leka]);
    const changed = deadlines.map((one) =>
      one.rule === 'notice'
        ? { ...one, cancelledAt: new Date('2024-02-01') }
        : one.rule === 'final'
          ? { ...one, due: '2025-11-01' }
          : one,
    );
    const money = { ...leka, ownFinancingPerYear: 1 };
    expect(follow(network(changed), [leka], [money]).changes).toEqual([]);
    const { deadlines: after } = follow(network(changed), [leka], [{ ...leka, end: '2026-12-20' }]);
    expect(dates(after)).toEqual({ end: '2026-12-20', attest: '2024-01-31', final: '2026-12-20' });
    expect(
      dates(follow(network(after), [{ ...leka, end: '2026-12-20' }], [leka]).deadlines),
    ).not.toHaveProperty('notice');
  });

  it('take what is reported done along', () => {
    const { deadlines } = follow(network(), [], [leka]);
    const done = deadlines.map((one) =>
      one.rule === 'final' ? { ...one, completions: [{ id: 'c', due: one.due }] } : one,
    );
    const { changes } = follow(network(done), [leka], [{ ...leka, end: '2026-12-20' }]);
    expect(changes).toContainEqual(
      expect.objectContaining({ model: 'Completion', id: 'c', row: { due: '2026-12-20' } }),
    );
  });

  it('are left out where they are over, and where the network asks for the same already', () => {
    expect(follow(network(), [], [leka], '2026-03-01').deadlines).toEqual([]);
    const own = {
      id: 'd0',
      municipalityId: null,
      title: 'Attestere timer',
      agreementId: null,
      rule: null,
    } as const;
    const stored = {
      ...own,
      due: '2024-01-31',
      repeat: 'monthly',
      kind: 'attest',
      cancelledAt: null,
      completions: [],
    };
    expect(dates(follow(network([stored]), [], [leka]).deadlines)).not.toHaveProperty('attest');
  });

  it('are one for all where one agreement binds the whole network, each year’s treatment before its dialogue', () => {
    const ids = pilot.map(({ municipalityId }) => municipalityId);
    const { deadlines } = follow(network([], ids), [], pilot, '2025-01-10');
    expect(new Set(deadlines.map(({ municipalityId }) => municipalityId))).toEqual(new Set([null]));
    expect(deadlines.map(({ rule }) => rule).toSorted()).toEqual(
      [
        ...['end', 'attainment', 'evaluation'],
        ...[2025, 2026, 2027, 2028].flatMap((year) =>
          ['council', 'dialogue', 'plan', 'approval'].map((rule) => `${rule}-${year}`),
        ),
      ]
        // Nothing is planned for 2029, which the agreement doesn't reach.
        .filter((rule) => !['plan-2028', 'approval-2028'].includes(rule))
        .toSorted(),
    );
    const named = (rule: string) => deadlines.find((one) => one.rule === rule);
    expect(named('council-2026')).toMatchObject({
      ...{ title: 'Kommunestyret behandler status 2026', beforeId: named('dialogue-2026')?.id },
    });
    const [first, ...others] = pilot;
    if (first === undefined) throw new Error('there is a first one');
    const shorter = follow(
      network(deadlines, ids),
      pilot,
      [{ ...first, end: '2026-12-30' }, ...others],
      '2025-01-10',
    );
    const ends = shorter.deadlines.filter(({ rule, cancelledAt }) => rule === 'end' && cancelledAt === null);
    expect(ends.map(({ municipalityId, due }) => `${municipalityId} ${due}`).toSorted()).toEqual([
      ...['3419 2028-12-30', '3421 2028-12-30', '3422 2028-12-30', '3423 2026-12-30'],
    ]);
  });

  it('ask for a plan of a year that begins on the last day, and take it off when the agreement ends before', () => {
    const ids = pilot.map(({ municipalityId }) => municipalityId);
    const longer = pilot.map((one) => ({ ...one, end: '2029-01-01', maxEnd: '2029-01-01' }));
    const { deadlines } = follow(network([], ids), [], longer, '2025-01-10');
    expect(dates(deadlines)).toMatchObject({ 'plan-2028': '2028-11-15', 'approval-2028': '2028-12-15' });
    const after = follow(network(deadlines, ids), longer, pilot, '2025-02-10').deadlines;
    expect(dates(after)).not.toHaveProperty('plan-2028');
    expect(dates(after)).toMatchObject({ 'plan-2027': '2027-11-15', 'dialogue-2028': '2028-10-15' });
  });

  it('concern who joins an agreement that binds all, and no longer who leaves it', () => {
    const ids = ['3423', '3421', '3419', '3422'];
    const four = follow(network([], ids), [], pilot, '2025-01-10').deadlines;
    const late: Followed = {
      ...{ id: 'c0', municipalityId: '3430', name: 'Bygdevekstavtale', kind: 'bygdevekst' },
      ...{ start: '2026-01-01', end: '2028-12-30', maxEnd: '2028-12-30', noticeMonths: 3 },
      ...{ ownFinancingPerYear: 0, noticeLetterOn: null },
    };
    const five = [...ids, '3430'];
    const { deadlines } = follow(network(four, five), pilot, [...pilot, late], '2025-06-10');
    const standing = (all: readonly Standing[], rule: string) =>
      all
        .filter((one) => one.rule === rule && one.cancelledAt === null)
        .map(({ municipalityId }) => municipalityId);
    expect(standing(deadlines, 'dialogue-2026')).toEqual([null]);
    expect(standing(deadlines, 'end')).toEqual([null]);
    expect(standing(deadlines, 'dialogue-2025').sort()).toEqual([...ids].sort());
    const left = { ...late, end: '2027-03-01', maxEnd: '2027-03-01', noticeLetterOn: '2026-12-01' };
    const after = follow(
      network(deadlines, five),
      [...pilot, late],
      [...pilot, left],
      '2026-12-02',
    ).deadlines;
    expect(standing(after, 'dialogue-2027').sort()).toEqual([...ids].sort());
    expect(standing(after, 'end').sort()).toEqual([...five].sort());
  });

  it('are each municipality’s own when one that isn’t bound joins the network, where they were moved and taken off', () => {
    const ids = ['3423', '3421', '3419', '3422'];
    const all = follow(network([], ids), [], pilot, '2025-01-10').deadlines;
    const changed = all.map((one) => {
      if (one.rule === 'dialogue-2025') return { ...one, due: '2025-11-05' };
      return one.rule === 'plan-2025' ? { ...one, cancelledAt: new Date('2025-02-01') } : one;
    });
    const joined = [...ids, '3430'];
    const { deadlines } = follow(network(changed, joined), pilot, pilot, '2025-02-10');
    const standing = (list: readonly Standing[], rule: string) =>
      list
        .filter((one) => one.rule === rule && one.cancelledAt === null)
        .map(({ municipalityId, due }) => `${municipalityId} ${due}`)
        .sort();
    expect(standing(deadlines, 'dialogue-2025')).toEqual(ids.map((id) => `${id} 2025-11-05`).sort());
    expect(standing(deadlines, 'plan-2025')).toEqual([]);
    expect(standing(deadlines, 'council-2026')).toEqual(ids.map((id) => `${id} 2026-09-15`).sort());
    const back = follow(network(deadlines, ids), pilot, pilot, '2025-02-11').deadlines;
    expect(standing(back, 'dialogue-2025')).toEqual(['null 2025-11-05']);
  });

  it('stay each one’s own where one has reported it done, also when all in the network are bound', () => {
    const ids = ['3423', '3421', '3419', '3422'];
    const five = [...ids, '3430'];
    const each = follow(network([], five), [], pilot, '2025-01-10').deadlines;
    const done = each.map((one) =>
      one.rule === 'dialogue-2026' && one.municipalityId === '3423'
        ? { ...one, completions: [{ id: 'c', due: one.due }] }
        : one,
    );
    const late = { ...(pilot[0] ?? leka), id: 'c0', municipalityId: '3430' };
    const { deadlines } = follow(network(done, five), pilot, [...pilot, late], '2025-06-10');
    const standing = (rule: string) =>
      deadlines
        .filter((one) => one.rule === rule && one.cancelledAt === null)
        .map(({ municipalityId }) => municipalityId);
    expect(standing('dialogue-2026').sort()).toEqual([...five].sort());
    expect(standing('dialogue-2027')).toEqual([null]);
  });

  it('stay one for all where somebody has reported one done', () => {
    const ids = ['3423', '3421', '3419', '3422'];
    const { deadlines } = follow(network([], ids), [], pilot, '2025-01-10');
    const done = deadlines.map((one) =>
      one.rule === 'evaluation' ? { ...one, completions: [{ id: 'c', due: one.due }] } : one,
    );
    const [first, ...others] = pilot;
    const left = { ...(first ?? leka), end: '2027-03-01', maxEnd: '2027-03-01' };
    const after = follow(network(done, ids), pilot, [left, ...others], '2026-12-02').deadlines;
    const evaluations = after.filter(
      ({ rule, cancelledAt }) => rule === 'evaluation' && cancelledAt === null,
    );
    expect(evaluations.map(({ municipalityId }) => municipalityId)).toEqual([null]);
  });

  it('are written in the language of those that they are for', () => {
    const nynorsk = { ...network(), municipalities: [{ ...place('5052'), language: 'nn' }] };
    expect(follow(nynorsk, [], [leka]).deadlines.map(({ title }) => title)).toContain(
      'Siste dag for å seie opp avtalen til han går ut',
    );
  });
});
