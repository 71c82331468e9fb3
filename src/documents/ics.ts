import { TZDate } from '@date-fns/tz';
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { addDays, type Day } from '../calendar/days.ts';

/** Something with a place in a calendar: from an instant to another, or whole days, the last one included. */
export type CalendarEntry = {
  /** Stays the same for as long as it is the same thing, wherever it is moved. */
  readonly uid: string;
  /** How often it has been changed: of two with one uid, calendars believe the higher. */
  readonly sequence: number;
  readonly title: string;
  readonly when:
    | { readonly startsAt: Date; readonly endsAt: Date }
    | { readonly day: Day; readonly lastDay: Day };
  readonly isCancelled: boolean;
  /** Whether the time is one's own all the same, as that of a deadline is. */
  readonly isFree?: boolean;
  readonly place?: string | undefined;
  readonly link?: string | undefined;
  readonly description?: string | undefined;
};

export const icsMime = 'text/calendar; charset=utf-8';

const zone = 'Europe/Oslo';

/** Oslo's clock as RFC 5545 (3.6.5) wants it told: the European Union's rule since 1996. */
const osloZone = `BEGIN:VTIMEZONE
TZID:${zone}
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`.replaceAll('\n', '\r\n');

/**
 * Entries as an iCalendar file (RFC 5545), in Oslo's time and without alarms: the reminders are ours. `name` is what a
 * calendar that subscribes is called; it has one, and a file to be opened once has none.
 */
export function writeIcs(entries: readonly CalendarEntry[], now: Date, name?: string): string {
  const calendar = ical({
    prodId: { company: 'Lagbot', product: 'Lagbot', language: 'NO' },
    method: ICalCalendarMethod.PUBLISH,
    ...(name === undefined ? {} : { name }),
  });
  // The calendar itself has no zone: with one, the library writes its stamps without saying that they are UTC.
  calendar.timezone({ name: null, generator: () => osloZone });
  for (const { uid, sequence, title, when, isCancelled, isFree, place, link, description } of entries) {
    const event = calendar.createEvent({
      id: uid,
      sequence,
      stamp: now,
      summary: title,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...timesOf(when),
    });
    const where = place ?? link;
    if (isFree === true) event.transparency(ICalEventTransparency.TRANSPARENT);
    if (where !== undefined) event.location(where);
    if (link !== undefined) event.url(plainUri(link));
    if (description !== undefined) event.description(description);
  }
  return calendar.toString();
}

/** An address has no escapes in a calendar (RFC 5545, 3.3.13); the library would make them of these characters. */
const plainUri = (link: string): string => link.replace(/[,;\\]/g, encodeURIComponent);

/** Whole days end on the day after their last (RFC 5545, 3.6.1), and have no zone. */
function timesOf(when: CalendarEntry['when']) {
  if ('startsAt' in when) {
    const { startsAt, endsAt } = when;
    return { start: new TZDate(startsAt, zone), end: new TZDate(endsAt, zone), timezone: zone };
  }
  const atMidnight = (day: Day) => new Date(`${day}T00:00:00Z`);
  return { start: atMidnight(when.day), end: atMidnight(addDays(when.lastDay, 1)), allDay: true };
}
