import { addDays, instantAt, workingDayOnOrAfter, workingDayOnOrBefore } from '../../calendar/days.ts';
import type { MunicipalityPlan, PlannedStatus } from '../plan/municipality-plan.ts';
import { municipalities, network, people } from '../plan/plan.ts';
import { isInRole } from '../plan/plan-answers.ts';
import { createRandom } from '../random.ts';
import type { Shift } from '../shift.ts';
import type { Frame } from './frame-rows.ts';
import { type DemoRows, idOf, type MakeId } from './rows.ts';

type StatusRows = Pick<DemoRows, 'Status' | 'StatusComment'>;

/** The status updates and the coordinator's remarks that had been written by the shift's last moment. */
export function statusRows(shift: Shift, makeId: MakeId, frame: Frame): StatusRows {
  const all = municipalities.flatMap((municipality) =>
    municipality.statuses.map((status) => rowsOf(municipality, status, shift, makeId, frame)),
  );
  return {
    Status: all.flatMap(({ Status }) => Status).sort((a, b) => (a.id < b.id ? -1 : 1)),
    StatusComment: all.flatMap(({ StatusComment }) => StatusComment).sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

function rowsOf(
  municipality: MunicipalityPlan,
  status: PlannedStatus,
  shift: Shift,
  makeId: MakeId,
  { networkId, personIds, targets }: Frame,
): StatusRows {
  const random = createRandom(`${municipality.number} ${status.on}`);
  // Where the day has become a holiday it was written just before, in the same week but for a week of holidays.
  const day = workingDayOnOrBefore(shift.day(status.on));
  const time = random.pick(['08:40', '09:55', '11:20', '13:05', '14:25', '15:10']) ?? '12:00';
  const postedAt = instantAt(day, time);
  if (postedAt > shift.until) return { Status: [], StatusComment: [] };
  const threadId = makeId(postedAt);
  const row = {
    id: makeId(postedAt),
    threadId,
    version: 1,
    networkId,
    municipalityId: municipality.number,
    authorId: idOf(personIds, leaderOn(municipality, status)),
    state: status.state,
    done: status.done,
    next: status.next ?? null,
    helpWanted: status.helpWanted ?? null,
    ...targets.ofStatus(municipality.number, status.on),
    source: 'demo',
    postedAt,
    writtenAt: postedAt,
  };
  const writtenAt = instantAt(workingDayOnOrAfter(addDays(day, 1)), '10:30');
  if (status.comment === undefined || writtenAt > shift.until) return { Status: [row], StatusComment: [] };
  const authorId = idOf(personIds, network.koordinator);
  const comment = { id: makeId(writtenAt), threadId, networkId, authorId, words: status.comment, writtenAt };
  return { Status: [row], StatusComment: [comment] };
}

function leaderOn(municipality: MunicipalityPlan, { on }: PlannedStatus): string {
  const leader = people.find(
    (one) => one.municipality === municipality && one.role === 'prosjektleder' && isInRole(one, on),
  );
  return leader?.name ?? municipality.attestant;
}
