import { addDays, type Day, instantAt, monthOf, workingDayOnOrBefore } from '../../calendar/days.ts';
import { kindNamed } from '../../features/deadlines/rules.ts';
import { attestDue, attestedAt, monthAfter } from '../plan/attestation.ts';
import {
  agreement,
  attestDeadline,
  type DeadlinePlan,
  deadlines,
  municipalities,
  network,
  people,
} from '../plan/plan.ts';
import { isInRole } from '../plan/plan-answers.ts';
import type { Shift } from '../shift.ts';
import type { Frame } from './frame-rows.ts';
import { type DemoRows, idOf, type MakeId } from './rows.ts';

type DeadlineRows = Pick<DemoRows, 'Deadline' | 'Completion'>;
type Base = { shift: Shift; makeId: MakeId; frame: Frame };

/**
 * The deadlines, and what the municipalities were done with by the shift's last moment. `monthsWithHours` holds
 * '5052 2024-03' for each municipality and month that has hours.
 */
export function deadlineRows(base: Base, monthsWithHours: ReadonlySet<string>): DeadlineRows {
  const single = deadlines.map((plan) => singleRows(base, plan));
  const attesting = attestingRows(base, monthsWithHours);
  return {
    Deadline: [...single, attesting].flatMap(({ Deadline }) => Deadline),
    Completion: [...single, attesting].flatMap(({ Completion }) => Completion),
  };
}

function deadlineRow(
  { shift, makeId, frame }: Base,
  { title, responsible, rule }: { title: string; responsible: string; rule?: string },
  due: Day,
  repeat: 'none' | 'monthly',
): DemoRows['Deadline'][number] {
  return {
    id: makeId(shift.moment(agreement.start, '11:00')),
    networkId: frame.networkId,
    municipalityId: null,
    title,
    due,
    repeat,
    responsible,
    kind: kindNamed(title),
    ...{ rule: rule ?? null, agreementId: null, clause: null, beforeId: null, cancelledAt: null },
    createdById: idOf(frame.personIds, network.koordinator),
  };
}

function singleRows(base: Base, plan: DeadlinePlan): DeadlineRows {
  const { shift, makeId, frame } = base;
  const due = shift.day(plan.due);
  const row = deadlineRow(base, plan, due, 'none');
  const completions = municipalities.flatMap(({ name, number }) => {
    const daysBefore = plan.done[name];
    if (daysBefore === undefined) return [];
    const planned = addDays(plan.due, -daysBefore);
    const completedAt = instantAt(workingDayOnOrBefore(shift.day(planned)), '14:30');
    const leader = people.find(
      (one) => one.municipality?.number === number && one.role === 'prosjektleder' && isInRole(one, planned),
    );
    if (leader === undefined || completedAt > shift.until) return [];
    const personId = idOf(frame.personIds, leader.name);
    return {
      id: makeId(completedAt),
      deadlineId: row.id,
      due,
      municipalityId: number,
      personId,
      note: null,
      completedAt,
    };
  });
  return { Deadline: [row], Completion: completions };
}

/** One deadline that comes back at the end of every month, from the month after the agreement's first. */
function attestingRows(base: Base, monthsWithHours: ReadonlySet<string>): DeadlineRows {
  const { shift, makeId, frame } = base;
  const firstMonth = monthOf(shift.day(agreement.start));
  const row = deadlineRow(base, attestDeadline, attestDue(firstMonth), 'monthly');
  const completions: DemoRows['Completion'] = [];
  for (let month = firstMonth; instantAt(`${month}-01`, '00:00') <= shift.until; month = monthAfter(month)) {
    for (const municipality of municipalities) {
      const completedAt = attestedAt(municipality, month);
      if (completedAt > shift.until) continue;
      completions.push({
        id: makeId(completedAt),
        deadlineId: row.id,
        due: attestDue(month),
        municipalityId: municipality.number,
        personId: idOf(frame.personIds, municipality.attestant),
        note: monthsWithHours.has(`${municipality.number} ${month}`)
          ? null
          : attestDeadline.noHours[municipality.language],
        completedAt,
      });
    }
  }
  return { Deadline: [row], Completion: completions };
}
