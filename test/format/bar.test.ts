import { expect, test } from 'vitest';
import { bar } from '../../src/format/bar.ts';

test.each([
  [0, 100, '▁▁▁▁▁▁▁▁'],
  [0.1, 100, '▇▁▁▁▁▁▁▁'],
  [63, 100, '▇▇▇▇▇▁▁▁'],
  [99.9, 100, '▇▇▇▇▇▇▇▁'],
  [100, 100, '▇▇▇▇▇▇▇▇'],
  [250, 100, '▇▇▇▇▇▇▇▇'],
  [0, 0, '▇▇▇▇▇▇▇▇'],
])('%d of %d is drawn %s', (value, whole, drawn) => {
  expect(bar(value, whole)).toBe(drawn);
});
