import { expect, it } from 'vitest';
import {
  attestedStates,
  isAttested,
  isOpen,
  isSubmitted,
  lineStates,
  openStates,
  stateOf,
} from '../../src/domain/months.ts';

it('each state of a line is open, handed in or attested, and nothing else', () => {
  for (const state of lineStates) {
    expect([isOpen, isSubmitted, isAttested].filter((is) => is({ state }))).toHaveLength(1);
    expect([openStates.includes(state), attestedStates.includes(state)]).toEqual([
      isOpen({ state }),
      isAttested({ state }),
    ]);
  }
});

it('a month stands where the least done of its lines does', () => {
  expect(stateOf([{ state: 'locked' }, { state: 'attested' }])).toBe('attested');
  expect(stateOf([{ state: 'attested' }, { state: 'draft' }, { state: 'returned' }])).toBe('returned');
  expect(stateOf([])).toBe('draft');
});
