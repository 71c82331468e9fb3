import { monthOf } from '../../calendar/days.ts';
import { type HashedLine, hashLines } from '../../domain/line-hash.ts';
import { attestedAt, submittedAt } from '../plan/attestation.ts';
import { correctionAttested, correctionSubmitted } from '../plan/correction.ts';
import type { MunicipalityPlan } from '../plan/municipality-plan.ts';
import { municipalities } from '../plan/plan.ts';
import type { Shift } from '../shift.ts';
import type { Frame } from './frame-rows.ts';
import { type DemoRows, idOf, type MakeId } from './rows.ts';

type Line = DemoRows['Hours'][number];
type Event = DemoRows['MonthEvent'][number];
type Base = { shift: Shift; makeId: MakeId; frame: Frame };

const minuteMs = 60_000;

/** What was done with each person's months, as the states of their lines say: handed in, attested, and corrected. */
export function monthRows(base: Base, lines: readonly Line[]): Event[] {
  const months = new Map<string, Line[]>();
  for (const line of lines.filter(({ state }) => state !== 'draft')) {
    const key = `${line.municipalityId} ${monthOf(line.day)} ${line.personId}`;
    months.set(key, [...(months.get(key) ?? []), line]);
  }
  return [...months.values()].flatMap((month) => {
    const plan = municipalities.find(({ number }) => number === month[0]?.municipalityId);
    return plan === undefined ? [] : eventsOf(base, plan, month);
  });
}

function eventsOf(base: Base, plan: MunicipalityPlan, lines: readonly Line[]): Event[] {
  const [first] = lines;
  if (first === undefined) return [];
  const month = monthOf(first.day);
  const attestedTime = attestedAt(plan, month);
  const corrections = lines.filter(({ correctsId }) => correctsId !== null);
  const attested = lines.filter((line) => line.state === 'attested' && !corrections.includes(line));
  const handedIn = lines.filter(({ state }) => state === 'submitted');
  const attestant = idOf(base.frame.personIds, plan.attestant);
  const { shift } = base;
  const at = ({ day, time }: typeof correctionSubmitted | typeof correctionAttested) =>
    shift.moment(day, time);
  const submit = (some: readonly Line[], moment: Date) =>
    some.length === 0
      ? []
      : [eventOf(base, some, { kind: 'submitted', actorId: first.personId, at: moment })];
  const attest = (some: readonly Line[], moment: Date) =>
    some.length === 0 ? [] : [eventOf(base, some, { kind: 'attested', actorId: attestant, at: moment })];
  return [
    ...submit(attested, earlier(lastWritten(attested, month), new Date(attestedTime.getTime() - minuteMs))),
    ...attest(attested, attestedTime),
    ...submit(handedIn, lastWritten(handedIn, month)),
    ...submit(corrections, at(correctionSubmitted)),
    ...(corrections.length === 0 ? [] : attest([...attested, ...corrections], at(correctionAttested))),
  ];
}

const earlier = (a: Date, b: Date): Date => (a < b ? a : b);

/** When lines can have been handed in: on the month's usual day, or once the last of them was written. */
function lastWritten(lines: readonly Line[], month: string): Date {
  const last = Math.max(...lines.map(({ loggedAt }) => new Date(loggedAt).getTime()));
  return new Date(Math.max(submittedAt(month).getTime(), last + 5 * minuteMs));
}

function eventOf(
  { makeId, frame }: Base,
  lines: readonly Line[],
  deed: { kind: string; actorId: string; at: Date },
): Event {
  const [first] = lines;
  if (first === undefined) throw new Error('a month without lines has no events');
  return {
    id: makeId(deed.at),
    personId: first.personId,
    networkId: frame.networkId,
    municipalityId: first.municipalityId,
    month: monthOf(first.day),
    ...deed,
    deputyForId: null,
    reason: null,
    hash: deed.kind === 'attested' ? hashLines(lines.map(hashedOf)) : null,
    lines: lines.length,
    minutes: lines.reduce((sum, { minutes }) => sum + minutes, 0),
  };
}

/** A row as the database will give it back. */
export const hashedOf = (line: Line): HashedLine => ({
  ...line,
  from: line.from ?? null,
  to: line.to ?? null,
  themeId: line.themeId ?? null,
  goalId: line.goalId ?? null,
  measureId: line.measureId ?? null,
  correctsId: line.correctsId ?? null,
  reason: line.reason ?? null,
  loggedAt: new Date(line.loggedAt),
});
