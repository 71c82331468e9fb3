/** Steps of a bar: as many as stand beside a label on a phone. */
const steps = 8;

/**
 * How much of a whole there is, drawn in letters: '▇▇▇▇▇▁▁▁' for 63 of 100. It is full once the whole is reached and not
 * before, and empty only where there is nothing; the figures always stand beside it.
 */
export function bar(value: number, whole: number): string {
  const rounded = Math.round((value / whole) * steps);
  const filled = value >= whole ? steps : value <= 0 ? 0 : Math.min(steps - 1, Math.max(1, rounded));
  return '▇'.repeat(filled) + '▁'.repeat(steps - filled);
}
