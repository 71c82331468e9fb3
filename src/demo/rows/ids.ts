import { v7 as uuid } from 'uuid';
import { createRandom } from '../random.ts';

/** Makes UUIDv7 ids that are the same for the same seed and the same row of calls; they sort by the moment given. */
export function createIds(seed: string): (moment: Date) => string {
  const random = createRandom(`${seed} ids`);
  return (moment) =>
    uuid({ msecs: moment.getTime(), random: Uint8Array.from({ length: 16 }, () => random.between(0, 255)) });
}
