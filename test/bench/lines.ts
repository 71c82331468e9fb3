import type { Measured } from './compare.ts';
import type { Line } from './table.ts';

const goalRatio = 0.75;
const goalP99 = 100;

/** Lagbot's requests a second beside the bare handler's (and a bare acknowledgement's), and its latencies. */
export function throughputLines(name: string, [lagbot, bare, acknowledged]: readonly Measured[]): Line[] {
  if (lagbot === undefined || bare === undefined) return [];
  const ratio = lagbot.against(bare);
  const beside: Line[] =
    acknowledged === undefined
      ? []
      : [
          {
            name: `${name}, beside a bare acknowledgement`,
            value: lagbot.perSecond.toFixed(0),
            floor: acknowledged.perSecond.toFixed(0),
            ratio: lagbot.against(acknowledged).toFixed(2),
          },
        ];
  return [
    {
      name: `${name}, requests/s`,
      value: lagbot.perSecond.toFixed(0),
      floor: bare.perSecond.toFixed(0),
      ratio: ratio.toFixed(2),
      goal: `≥ ${goalRatio}`,
      isReached: ratio >= goalRatio,
    },
    ...beside,
    {
      name: `${name}, CPU a request`,
      value: `${lagbot.cost.toFixed(0)} µs`,
      floor: `${bare.cost.toFixed(0)} µs`,
      ratio: (bare.cost / lagbot.cost).toFixed(2),
    },
    { name: `${name}, p50`, value: inMilliseconds(lagbot.p50), floor: inMilliseconds(bare.p50) },
    {
      name: `${name}, p99`,
      value: inMilliseconds(lagbot.p99),
      floor: inMilliseconds(bare.p99),
      goal: `< ${goalP99} ms`,
      isReached: lagbot.p99 < goalP99,
    },
  ];
}

const inMilliseconds = (value: number): string => `${value.toFixed(1)} ms`;
