import { existsSync, readFileSync } from 'node:fs';
import { type Order, type Result, resultShape } from './order.ts';
import type { Kind } from './requests.ts';
import { median } from './table.ts';

/** A server under load; it remembers the number of its next request. */
export type Contestant = {
  readonly name: string;
  readonly kind: Kind;
  readonly url: string;
  readonly pid: number;
  /** Whether its HTTP answer says what was saved. */
  readonly isAnswered: boolean;
  next: number;
};

/** The medians over the rounds. `against` gives the median of the rounds' own ratios of requests a second. */
export type Measured = {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** What a request costs the process, in microseconds of a core: what else runs on the machine hardly changes it. */
  readonly cost: number;
  against(other: Measured): number;
  readonly rounds: readonly number[];
};

const atOnce = 32;
const rounds = 9;
const secondsARound = 1;
/** So many requests that the code is compiled, and everyone's Teams conversation is kept. */
const warmUp = 1500;

/** Loads one contestant after the other, A B A B …, so that what slows the machine slows all of them. */
export async function compare(load: string, contestants: readonly Contestant[]): Promise<Measured[]> {
  for (const one of contestants) await apply(load, one, { count: warmUp });
  const results = contestants.map((): Result[] => []);
  const before = contestants.map(({ pid }) => cpuTime(pid));
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, one] of contestants.entries()) {
      results[index]?.push(await apply(load, one, { seconds: secondsARound }));
    }
  }
  const used = contestants.map(({ pid }, index) => cpuTime(pid) - (before[index] ?? 0));
  return results.map((each, index) => measured(each, used[index] ?? Number.NaN));
}

/** Has the generator at `load` send some requests, or for some seconds. Throws when one was answered wrongly. */
export async function apply(
  load: string,
  contestant: Contestant,
  { count = Number.MAX_SAFE_INTEGER, seconds = 60 }: Partial<Pick<Order, 'count' | 'seconds'>>,
): Promise<Result> {
  const { name, kind, url, isAnswered, next: first } = contestant;
  const order: Order = { kind, url, isAnswered, first, atOnce, count, seconds };
  const response = await fetch(`${load}/run`, { method: 'POST', body: JSON.stringify(order) });
  const result = resultShape.parse(await response.json());
  if (result.faults.length > 0) throw new Error(`${name} answered wrongly:\n${result.faults.join('\n')}`);
  contestant.next += result.requests;
  return result;
}

/** Microseconds that a process has worked so far (clock ticks of 10 ms); NaN where the system doesn't tell so. */
function cpuTime(pid: number): number {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return Number.NaN;
  const [user, system] = readFileSync(file, 'utf8').split(') ')[1]?.split(' ').slice(11, 13) ?? [];
  return (Number(user) + Number(system)) * 10_000;
}

function measured(results: readonly Result[], used: number): Measured {
  const each = results.map((result) => result.perSecond);
  return {
    perSecond: median(each),
    p50: median(results.map((result) => result.p50)),
    p99: median(results.map((result) => result.p99)),
    cost: used / results.reduce((sum, result) => sum + result.requests, 0),
    rounds: each,
    against: (other) => median(each.map((value, round) => value / (other.rounds[round] ?? Number.NaN))),
  };
}
