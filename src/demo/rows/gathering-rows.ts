import { agreement, type GatheringPlan, gatherings, network } from '../plan/plan.ts';
import { type PlannedAnswer, planAnswers } from '../plan/plan-answers.ts';
import type { Shift } from '../shift.ts';
import type { Frame } from './frame-rows.ts';
import { type DemoRows, idOf, type MakeId } from './rows.ts';

/** The gatherings, with what had been answered and who had come by the shift's last moment. */
export function gatheringRows(
  shift: Shift,
  makeId: MakeId,
  { networkId, personIds }: Frame,
): Pick<DemoRows, 'Gathering' | 'GatheringAnswer'> {
  const announced = shift.moment(agreement.start, '10:00');
  const ids = new Map(gatherings.map((gathering) => [gathering, makeId(announced)]));
  const createdById = idOf(personIds, network.koordinator);
  return {
    Gathering: gatherings.map((gathering) => ({
      id: idOf(ids, gathering),
      networkId,
      title: gathering.title,
      format: gathering.format,
      startsAt: shift.moment(gathering.start.day, gathering.start.time),
      endsAt: endOf(gathering, shift),
      place: gathering.place ?? null,
      link: gathering.link ?? null,
      host: gathering.host ?? null,
      agenda: gathering.agenda,
      answerBy: gathering.answerBy === undefined ? null : shift.day(gathering.answerBy),
      createdById,
    })),
    GatheringAnswer: planAnswers().flatMap((answer) => {
      const row = answerRow(answer, shift);
      if (row === undefined) return [];
      const { gathering, person } = answer;
      return {
        id: makeId(row.answeredAt),
        gatheringId: idOf(ids, gathering),
        personId: idOf(personIds, person.name),
        ...row,
      };
    }),
  };
}

function endOf({ end }: GatheringPlan, shift: Shift): Date {
  return shift.moment(end.day, end.time);
}

/** What is known of an answer by the shift's last moment; undefined where nothing is. */
function answerRow(
  { gathering, choice, answered, attended }: PlannedAnswer,
  shift: Shift,
): { choice: string | null; attended: boolean | null; answeredAt: Date } | undefined {
  const ended = endOf(gathering, shift);
  const isOver = ended <= shift.until;
  if (choice === undefined) {
    return isOver ? { choice: null, attended, answeredAt: ended } : undefined;
  }
  const answeredAt = shift.moment(answered.day, answered.time);
  return answeredAt <= shift.until ? { choice, attended: isOver ? attended : null, answeredAt } : undefined;
}
