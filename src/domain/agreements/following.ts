import type { Day } from '../../calendar/days.ts';
import type { Change, Row } from '../../change.ts';
import { formatDate } from '../../format/dates.ts';
import { languages } from '../../language.ts';
import { lastDate } from '../occurrences.ts';
import { agreementKey, type Followed, isAlike, type Wanted, wantedIn } from './deadlines.ts';
import { followingTexts } from './texts-deadlines.ts';

/** A deadline as it stands, with what is reported done of it. */
export type Standing = {
  readonly id: string;
  readonly municipalityId: string | null;
  readonly title: string;
  readonly due: Day;
  readonly repeat: string;
  readonly kind: string | null;
  readonly agreementId: string | null;
  readonly rule: string | null;
  readonly cancelledAt: Date | null;
  readonly completions: readonly { readonly id: string; readonly due: Day }[];
};

/** A network whose deadlines follow from its agreements. */
export type FollowingNetwork = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly language: string;
  readonly municipalities: readonly { readonly id: string; readonly language: string | null }[];
  readonly deadlines: readonly Standing[];
};

type When = { readonly today: Day; readonly now: Date; readonly newId: () => string };

/**
 * What happens to a network's deadlines when its agreements change: those that are new are set, those whose date the
 * change moves are moved, and those that nothing asks for any longer are cancelled. What somebody has moved stays where
 * the agreement doesn't move it, and what somebody has taken off stays off; what the agreement itself cancels loses
 * its rule, so that it is set anew where it applies again.
 */
export function followingDeadlines(
  network: FollowingNetwork,
  before: readonly Followed[],
  after: readonly Followed[],
  { today, now, newId }: When,
): Change[] {
  const within = { kind: network.kind, municipalityIds: network.municipalities.map(({ id }) => id) };
  const keys = new Map([...before, ...after].map((one) => [one.id, agreementKey(one)]));
  /** Of which agreement, by which of its rules, whomever it is for. */
  const ruleOf: RuleOf = ({ rule, agreementId }) => `${rule} ${keys.get(agreementId ?? '')}`;
  const standing = network.deadlines.filter(
    ({ rule, agreementId }) => rule !== null && keys.has(agreementId ?? ''),
  );
  const held = new Map(standing.map((one) => [keyOf(one), one] as const));
  const done = standing.filter(
    ({ cancelledAt, completions }) => cancelledAt === null && completions.length > 0,
  );
  // What somebody has reported done of what is each one's own stays so when one more joins.
  const apart = new Set(done.filter(({ municipalityId }) => municipalityId !== null).map(ruleOf));
  const wantedOf = (agreements: readonly Followed[]) =>
    wantedIn(within, agreements, (one) => apart.has(ruleOf(one)));
  const was = new Map(wantedOf(before).map((one) => [keyOf(one), one]));
  const is = wantedOf(after);
  const wanted = new Set(is.map(keyOf));
  // What somebody has reported done of all that an agreement binds stays one for all of them.
  const shared = done.filter((one) => one.municipalityId === null && !wanted.has(keyOf(one)));
  const staying = new Set(shared.map(ruleOf));
  const fresh = is.flatMap((one) => {
    const isThere = held.has(keyOf(one)) || staying.has(ruleOf(one)) || isCovered(one, network);
    if (isThere || isOver(one, today)) return [];
    const alike = standing.filter((other) => ruleOf(other) === ruleOf(one) && isCounterpart(other, one));
    const old = [...was.values()].find((other) => ruleOf(other) === ruleOf(one));
    return standingAs(one, alike, old);
  });
  const ids = new Map([
    ...[...held].map(([key, { id }]) => [key, id] as const),
    ...fresh.map((one) => [keyOf(one), newId()] as const),
  ]);
  const created = fresh.map((one) => create(one, network, ids));
  const moved = is.flatMap((one) => {
    const [own, old] = [held.get(keyOf(one)), was.get(keyOf(one))];
    const isLeft = old !== undefined && isAlike(old, one);
    return own !== undefined && !isLeft && !isAlike(own, one) ? move(own, one, network) : [];
  });
  const lapsed = [...held].flatMap(([key, one]) =>
    wanted.has(key) || one.cancelledAt !== null || one.completions.length > 0 || isOver(one, today)
      ? []
      : [lapse(one, network, now)],
  );
  return [...created, ...moved, ...lapsed];
}

type RuleOf = (one: Pick<Standing, 'rule' | 'agreementId'>) => string;

/** Whether one is for all that an agreement binds, and the other for one of them. */
const isCounterpart = (
  one: Pick<Standing, 'municipalityId'>,
  other: Pick<Standing, 'municipalityId'>,
): boolean => (one.municipalityId === null) !== (other.municipalityId === null);

/**
 * What is new for one of those that an agreement binds, or for all, is as what stood in its place: off where somebody
 * has taken that off, and where somebody has moved it, unless the agreement itself moves.
 */
function standingAs(one: Wanted, alike: readonly Standing[], old: Wanted | undefined): Wanted[] {
  const [first, ...others] = alike.filter(({ cancelledAt }) => cancelledAt === null);
  if (first === undefined) return alike.length === 0 ? [one] : [];
  const isKept = old !== undefined && isAlike(old, one) && others.every((other) => isAlike(other, first));
  return [isKept ? { ...one, due: first.due, repeat: first.repeat } : one];
}

/** Of which agreement, by which of its rules, for whom. */
const keyOf = ({
  agreementId,
  rule,
  municipalityId,
}: Pick<Standing, 'agreementId' | 'rule' | 'municipalityId'>) =>
  `${agreementId} ${rule} ${municipalityId ?? ''}`;

const isOver = (one: Pick<Wanted, 'due' | 'repeat'>, today: Day): boolean => lastDate(one) < today;

/** Whether the network asks for the same already, by a deadline that somebody has set or imported. */
const isCovered = ({ rule, kind, municipalityId }: Wanted, { deadlines }: FollowingNetwork): boolean =>
  deadlines.some(
    (one) =>
      one.agreementId === null &&
      [null, municipalityId].includes(one.municipalityId) &&
      one.cancelledAt === null &&
      (one.rule === rule || (kind === 'attest' && one.kind === kind)),
  );

function wordsOf({ clause, rule, agreement, municipalityId }: Wanted, network: FollowingNetwork) {
  const own = network.municipalities.find(({ id }) => id === municipalityId)?.language;
  const language = languages.find((one) => one === (own ?? network.language)) ?? 'nb';
  const words = followingTexts[language][clause];
  const year = Number(rule.slice(-4));
  const told = { months: agreement.noticeMonths, maxEnd: formatDate(agreement.maxEnd, language) };
  const title = typeof words.title === 'string' ? words.title : words.title(year);
  return { title, clause: words.clause(told) };
}

const base = (id: string, network: FollowingNetwork, municipalityId: string | null, columns: Row) => ({
  ...{ model: 'Deadline', id, networkId: network.id },
  record: {
    type: 'deadline',
    columns: { id, network: network.name, ...columns, municipalityNumber: municipalityId },
  },
});

function create(one: Wanted, network: FollowingNetwork, ids: ReadonlyMap<string, string>): Change {
  const { rule, due, repeat, responsible, kind, agreementId, municipalityId } = one;
  const id = ids.get(keyOf(one)) ?? '';
  const beforeId = ids.get(keyOf({ ...one, rule: one.before ?? null })) ?? null;
  const told = { ...wordsOf(one, network), due, repeat, responsible };
  return {
    kind: 'created',
    row: {
      ...{ id, networkId: network.id, municipalityId, ...told },
      ...{ kind, createdById: null, cancelledAt: null, agreementId, rule, beforeId },
    },
    ...base(id, network, municipalityId, { ...told, rule }),
  };
}

/** Who is done already stays done: the reports of the one date go along. What is taken off moves too, for who restores it. */
function move(standing: Standing, one: Wanted, network: FollowingNetwork): Change[] {
  const { id, completions, municipalityId, cancelledAt } = standing;
  const off = cancelledAt === null ? {} : { cancelled: true };
  const { due, repeat } = one;
  const row = { due, repeat, clause: wordsOf(one, network).clause };
  return [
    {
      kind: 'changed',
      row,
      expect: { due: standing.due, repeat: standing.repeat, cancelledAt },
      ...base(id, network, municipalityId, { title: standing.title, ...row, rule: one.rule, ...off }),
    },
    ...completions
      .filter((done) => repeat === 'none' && done.due === standing.due)
      .map((done): Change => {
        return { kind: 'changed', model: 'Completion', id: done.id, row: { due }, networkId: network.id };
      }),
  ];
}

const lapse = (
  { id, title, due, municipalityId, rule }: Standing,
  network: FollowingNetwork,
  now: Date,
): Change => ({
  kind: 'changed',
  row: { cancelledAt: now, rule: null },
  expect: { cancelledAt: null },
  ...base(id, network, municipalityId, { title, due, rule, cancelled: true }),
});
