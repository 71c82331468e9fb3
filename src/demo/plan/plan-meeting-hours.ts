import { createRandom } from '../random.ts';
import { groupMeeting } from './activities.ts';
import type { Diary } from './diary.ts';
import type { MunicipalityPlan } from './municipality-plan.ts';
import { daysOf, personOn } from './place-hours.ts';
import { municipalities } from './plan.ts';
import { clock, loggedAfter, minutesOf, type PlannedHours } from './planned-hours.ts';

const meetingStart = 13 * 60;

/** The own work at what took place in the municipalities: their events, and the project group's monthly meetings. */
export function meetingHours(diary: Diary): PlannedHours[] {
  const events = municipalities.flatMap(eventHours);
  for (const { person, day, minutes, range } of events) diary.note(person.name, day, minutes, range);
  return [...events, ...municipalities.flatMap((municipality) => groupMeetingHours(municipality, diary))];
}

function eventHours(municipality: MunicipalityPlan): PlannedHours[] {
  return municipality.events.flatMap(({ day, from, to, text, theme, doers = ['leader', 'member'] }) =>
    doers.map((doer) => {
      const person = personOn(municipality, doer, day);
      return {
        person,
        municipality,
        day,
        minutes: minutesOf(to) - minutesOf(from),
        range: { from, to },
        activity: text,
        theme,
        financing: 'egeninnsats' as const,
        logged: loggedAfter(day, to > '16:00' ? 1 : 0, createRandom(`${day} ${person.name} event`)),
      };
    }),
  );
}

/** Every month but July, on a day on which neither the project leader nor the member has anything else. */
function groupMeetingHours(municipality: MunicipalityPlan, diary: Diary): PlannedHours[] {
  const range = { from: clock(meetingStart), to: clock(meetingStart + groupMeeting.minutes) };
  const months = municipality.ownWorkHours.map((_, index) => `2024-${String(index + 1).padStart(2, '0')}`);
  return months.flatMap((month) => {
    const random = createRandom(`${municipality.number} ${month} group`);
    const pair = (day: string) => [
      personOn(municipality, 'leader', day),
      personOn(municipality, 'member', day),
    ];
    const free = daysOf(municipality, month).filter((day) =>
      pair(day).every(({ name }) => diary.minutesOn(name, day) === 0),
    );
    const day = month === '2024-07' ? undefined : random.pick(free);
    if (day === undefined) return [];
    return pair(day).map((person) => {
      diary.note(person.name, day, groupMeeting.minutes, range);
      return {
        person,
        municipality,
        day,
        minutes: groupMeeting.minutes,
        range,
        activity: groupMeeting.text,
        theme: undefined,
        financing: 'egeninnsats' as const,
        logged: loggedAfter(day, 0, random),
      };
    });
  });
}
