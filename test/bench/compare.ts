import { type Order, type Result, resultShape } from './order.ts';
import type { Kind } from './requests.ts';
import { median } from './table.ts';

/** A server under load; it remembers the number of its next request. */
export type Contestant = {
  readonly name: string;
  readonly kind: Kind;
  readonly url: string;
  /** Whether its HTTP answer says what was saved. */
  readonly isAnswered: boolean;
  next: number;
};

/** The medians over the rounds. `against` gives the median of the rounds' own ratios of requests a second. */
export type Measured = {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
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
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, one] of contestants.entries()) {
      results[index]?.push(await apply(load, one, { seconds: secondsARound }));
    }
  }
  return results.map(measured);
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

function measured(results: readonly Result[]): Measured {
  const each = results.map((result) => result.perSecond);
  return {
    perSecond: median(each),
    p50: median(results.map((result) => result.p50)),
    p99: median(results.map((result) => result.p99)),
    rounds: each,
    against: (other) => median(each.map((value, round) => value / (other.rounds[round] ?? Number.NaN))),
  };
}
