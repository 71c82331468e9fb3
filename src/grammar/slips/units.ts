import { monthWords } from '../lexicon/days.ts';
import { words } from '../lexicon/lists.ts';
import { unitWords } from '../lexicon/units.ts';
import { isSlip } from './letters.ts';

const fewest = 4;
const units = 'time timer timar timen hour hours minutt minutter minuttar minute minutes kvarter'.split(' ');
// Too short to be a letter away from anything.
const shortSlips = new Map([
  ...'mn mnt mni mim mint minn mln mitn'.split(' ').map((word) => [word, 1] as const),
  ...'tmm tmi tie tme hrz hrss hurs hous hor hrus'.split(' ').map((word) => [word, 60] as const),
]);
/** Words a letter away from a unit that a number counts, or that stand before one: '2 tiger', 'tiden 2'. */
const others = words(
  'tide tider tiden tida tidene tier tire tine tinte timene tiger tigre tema team teamet tame timian time-out tomer tamer ' +
    'tome tone tune tile tiere tilen dime four tour tours your home house horn holar minus minuss minutt-for ' +
    'kvartal kvartaler kvarten kvarts kvartere minst mine timmy tims times tips',
);

/** The minutes of the unit that a word after a number is likely a slip for: '2 huors', '20 mim', '3 tiemr'. */
export function unitMeant(key: string): number | undefined {
  if (!'thmk'.includes(key.charAt(0)) || key === '') return undefined;
  const short = shortSlips.get(key);
  if (short !== undefined) return short;
  if (key.length < fewest || key.length > 10 || others.has(key) || monthWords.has(key)) return undefined;
  const unit = units.find((word) => (key.length > fewest || word.length > key.length) && isSlip(key, word));
  return unit === undefined ? undefined : unitWords.get(unit);
}
