import { table, words } from './lists.ts';

/** Units of time in minutes. */
export const unitWords: ReadonlyMap<string, number> = table(
  [60, 't time timer timar timen tima tim timers times timars timane timan h hr hrs hour hours'],
  // As they are mistyped.
  [60, 'timestid timr tmer tmr tiemr tmier timmer timmar timerr timarr tmar tiamr tiner hous horus hurs'],
  [15, 'kvarter kvarters kvartér kvart'],
  [1, 'min mins minutt minutter minuttar minutta minutters minutts minute minutes minuter minuttr mintter'],
);

export const halfHours = words('halvtime halvtimen halvtimes halvtima');
export const oneAndAHalf = words(
  'halvannen halvannan halvanna halvannet halvanen halvonna halvtanna halvtannan halvtannen',
);
/** A whole day of work and a half one, in one word. */
export const wholeDays = words('heldag heldags heildag heildags helldag');
export const halfDays = words('halvdag halvdags');
