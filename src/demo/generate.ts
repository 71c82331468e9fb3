import { monthOf } from '../calendar/days.ts';
import { withCorrection } from './plan/correction.ts';
import { agreement } from './plan/plan.ts';
import { deadlineRows } from './rows/deadline-rows.ts';
import { withFixing } from './rows/fixed-rows.ts';
import { followingRows } from './rows/following-rows.ts';
import { frameRows } from './rows/frame-rows.ts';
import { gatheringRows } from './rows/gathering-rows.ts';
import { hoursRows } from './rows/hours-rows.ts';
import { createIds } from './rows/ids.ts';
import { monthRows } from './rows/month-rows.ts';
import type { DemoRows } from './rows/rows.ts';
import { statusRows } from './rows/status-rows.ts';
import { type DemoYear, shiftTo } from './shift.ts';

/**
 * The demonstration network and its year as rows: the same every time for the same target. `year: 2024` is the year
 * as planned; `alive` is what would stand in the database at that moment. Throws a RangeError for a year outside
 * 2000 to 2100.
 */
export function generate(target: DemoYear): DemoRows {
  const shift = shiftTo(target);
  const makeId = createIds('I LAG');
  const { frame, rows } = frameRows(shift, makeId);
  const hours = hoursRows(shift, makeId, frame);
  const monthsWithHours = new Set(
    hours.map(({ municipalityId, day }) => `${municipalityId} ${monthOf(day)}`),
  );
  const base = { shift, makeId, frame };
  const rest = {
    ...gatheringRows(shift, makeId, frame),
    ...deadlineRows(base, monthsWithHours),
    ...statusRows(shift, makeId, frame),
  };
  const corrected = withCorrection(hours, base);
  const all = { ...rows, ...rest, Hours: corrected, MonthEvent: monthRows(base, corrected) };
  const following = followingRows(all, shift.moment(agreement.start, '11:00'), makeId);
  return {
    ...all,
    Deadline: [...all.Deadline, ...following],
    Hours: withFixing(corrected, all, shift),
  };
}
