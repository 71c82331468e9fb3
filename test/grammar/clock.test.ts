import { describe, expect, it } from 'vitest';
import { findClock } from '../../src/grammar/clock/clock.ts';

describe('a clock in a text', () => {
  it.each([
    'kl 10-15',
    'kl. 10–15',
    'kl.10-15',
    'kl 10.00 - 15.00',
    '10:00-15:00',
    '1000-1500',
    'fra 10 til 15',
    'frå kl 10 til kl 15',
    'kl 10 til 15',
    'mellom kl 10 og 15',
    'from 10am to 3pm',
    '10am-3pm',
  ])('is a from–to in "%s"', (text) => {
    expect(findClock(`Samling 3. april ${text} på Leka`)).toEqual({
      kind: 'range',
      from: '10:00',
      to: '15:00',
      rest: 'Samling 3. april på Leka',
    });
  });

  it('is a time where it stands alone', () => {
    expect(findClock('Møte kl 9.30')).toEqual({ kind: 'time', time: '09:30', rest: 'Møte' });
    expect(findClock('Møte kl halv ti')).toMatchObject({ time: '09:30' });
    expect(findClock('Møte kl ti over ni')).toMatchObject({ time: '09:10', rest: 'Møte' });
    expect(findClock('Møte kl fem på halv ni')).toMatchObject({ time: '08:25', rest: 'Møte' });
    expect(findClock('Møte kl 20 på 10')).toMatchObject({ time: '09:40', rest: 'Møte' });
    expect(findClock('Meeting at noon')).toMatchObject({ time: '12:00', rest: 'Meeting' });
    expect(findClock('Meeting at 2 pm')).toMatchObject({ time: '14:00' });
    expect(findClock('Møte 14:00')).toMatchObject({ time: '14:00' });
  });

  it('is impossible where no clock shows it, or where it ends before it begins', () => {
    expect(findClock('Møte kl 25')).toMatchObject({ kind: 'impossible' });
    expect(findClock('Møte kl 9-10.75')).toMatchObject({ kind: 'impossible' });
    expect(findClock('Møte kl 15-10')).toMatchObject({ kind: 'impossible' });
  });

  it('is absent from years, days and counts', () => {
    for (const text of [
      'Plan 2024-2027',
      'Samling 3.-4. april',
      'Møte med 3-4 kommuner',
      'Fra 2024 til 2027',
    ]) {
      expect(findClock(text)).toEqual({ kind: 'none', rest: text });
    }
  });
});
