import { monthOf } from '../../calendar/days.ts';
import { leka } from '../municipalities/leka.ts';
import type { Frame } from '../rows/frame-rows.ts';
import { type DemoRows, idOf, type MakeId } from '../rows/rows.ts';
import type { Shift } from '../shift.ts';

// A line in March, attested, is corrected in May: the leader of Leka had written an hour too much.

type Line = DemoRows['Hours'][number];

/** When the correction was handed in and attested. */
export const correctionSubmitted = { day: '2024-05-07', time: '09:25' } as const;
export const correctionAttested = { day: '2024-05-08', time: '14:10' } as const;

const written = { day: '2024-05-07', time: '09:20' } as const;
const reason = 'Førte en time for mye. Møtet var slutt før tida.';
/** In minutes. */
const tooMuch = 60;
/** The corrected line's own minutes are at most these, so that the day stays a working day with an hour more. */
const longest = 180;

/**
 * The lines with one of them written wrong, a line that takes it back and a new one with what the plan has; all as
 * they are where May hasn't come yet.
 */
export function withCorrection(
  lines: readonly Line[],
  { shift, makeId, frame }: { shift: Shift; makeId: MakeId; frame: Frame },
): Line[] {
  const march = monthOf(shift.day('2024-03-15'));
  const leader = idOf(frame.personIds, leka.leaders[0]?.name ?? '');
  const right = lines.find(
    (line) =>
      line.personId === leader &&
      line.municipalityId === leka.number &&
      monthOf(line.day) === march &&
      line.financing === 'egeninnsats' &&
      line.state === 'attested' &&
      line.from === null &&
      line.minutes <= longest,
  );
  if (right === undefined || shift.moment(correctionAttested.day, correctionAttested.time) > shift.until)
    return [...lines];
  const wrong = { ...right, minutes: right.minutes + tooMuch };
  const loggedAt = shift.moment(written.day, written.time);
  const correction = { loggedAt, correctsId: right.id, reason };
  return [
    ...lines.map((line) => (line === right ? wrong : line)),
    { ...wrong, ...correction, id: makeId(loggedAt), minutes: -wrong.minutes },
    // Of lines that are written at one moment the ids keep the order.
    { ...right, ...correction, id: makeId(new Date(loggedAt.getTime() + 1)) },
  ];
}
