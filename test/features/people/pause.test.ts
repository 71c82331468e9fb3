import { expect, test } from 'vitest';
import { readPause } from '../../../src/features/people/profile/parse-pause.ts';

test.each([
  ['til fredag', { kind: 'until', day: '2024-03-15' }],
  ['t.o.m. 12. april', { kind: 'until', day: '2024-04-12' }],
  ['2024-04-12', { kind: 'until', day: '2024-04-12' }],
  ['til 2. påskedag', { kind: 'until', day: '2024-04-01' }],
  ['to uker', { kind: 'until', day: '2024-03-28' }],
  ['i to veker', { kind: 'until', day: '2024-03-28' }],
  ['for two weeks', { kind: 'until', day: '2024-03-28' }],
  ['3 dager', { kind: 'until', day: '2024-03-17' }],
  ['ut mars', { kind: 'until', day: '2024-03-31' }],
  ['ut uka', { kind: 'until', day: '2024-03-17' }],
  ['resten av måneden', { kind: 'until', day: '2024-03-31' }],
  ['til neste fredag', { kind: 'choice', days: ['2024-03-15', '2024-03-22'] }],
  ['av', { kind: 'off' }],
  ['Slutt', { kind: 'off' }],
  ['stopp', { kind: 'off' }],
  ['', { kind: 'unclear' }],
  ['uke 28', { kind: 'until', from: '2024-07-08', day: '2024-07-14' }],
  ['2.–15. september', { kind: 'until', from: '2024-09-02', day: '2024-09-15' }],
  ['15.–2. september', { kind: 'unclear' }],
  ['ut', { kind: 'unclear' }],
  ['lenge', { kind: 'unclear' }],
] as const)('a pause of «%s» on a Thursday is %j', (text, reading) => {
  expect(readPause(text, '2024-03-14')).toEqual(reading);
});
