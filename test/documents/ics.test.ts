import { describe, expect, test } from 'vitest';
import { instantAt } from '../../src/calendar/days.ts';
import { type CalendarEntry, writeIcs } from '../../src/documents/ics.ts';

const now = new Date('2024-03-14T09:00:00Z');
const entry: CalendarEntry = {
  uid: 'one@lagbot',
  sequence: 2,
  title: 'Fagdag; plan, budsjett',
  when: { startsAt: instantAt('2024-04-03', '10:00'), endsAt: instantAt('2024-04-03', '15:00') },
  isCancelled: false,
};
const linesOf = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');

describe('an iCalendar file', () => {
  test('tells times as Oslo’s clock shows them, in summer and in winter, with the zone’s rule', () => {
    const winter = { startsAt: instantAt('2024-11-05', '09:00'), endsAt: instantAt('2024-11-05', '10:30') };
    const lines = linesOf(writeIcs([entry, { ...entry, uid: 'two@lagbot', when: winter }], now));
    expect(lines).toContain('DTSTART;TZID=Europe/Oslo:20240403T100000');
    expect(lines).toContain('DTEND;TZID=Europe/Oslo:20240403T150000');
    expect(lines).toContain('DTSTART;TZID=Europe/Oslo:20241105T090000');
    expect(lines).toContain('DTEND;TZID=Europe/Oslo:20241105T103000');
    expect(lines.filter((line) => line === 'BEGIN:VTIMEZONE')).toHaveLength(1);
    expect(lines.filter((line) => line === 'DTSTAMP:20240314T090000Z')).toHaveLength(2);
  });

  test('gives whole days without a zone, up to the day after the last', () => {
    const when = { day: '2024-03-30', lastDay: '2024-03-31' };
    const lines = linesOf(writeIcs([{ ...entry, when, isFree: true }], now));
    expect(lines).toContain('DTSTART;VALUE=DATE:20240330');
    expect(lines).toContain('DTEND;VALUE=DATE:20240401');
    expect(lines).toContain('TRANSP:TRANSPARENT');
    expect(lines).not.toContain('BEGIN:VTIMEZONE');
  });

  test('escapes what is typed, and folds lines so that none is longer than 75 bytes', () => {
    const description = `Kl. 10: åpning; så ${'æøå '.repeat(60)}\nslutt`;
    const text = writeIcs([{ ...entry, description, place: 'Høylandet', link: 'https://x.example/a' }], now);
    expect(linesOf(text)).toContain('SUMMARY:Fagdag\\; plan\\, budsjett');
    expect(linesOf(text)).toContain('LOCATION:Høylandet');
    expect(linesOf(text)).toContain('URL;VALUE=URI:https://x.example/a');
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  test('gives a link without the escapes of a text', () => {
    const lines = linesOf(writeIcs([{ ...entry, link: 'https://x.example/møte?a=1,2;b=3' }], now));
    expect(lines).toContain('URL;VALUE=URI:https://x.example/møte?a=1%2C2%3Bb=3');
    expect(lines).toContain('LOCATION:https://x.example/møte?a=1\\,2\\;b=3');
  });

  test('says that what is called off is, has no alarm, and a name only where it is subscribed to', () => {
    const text = writeIcs([{ ...entry, isCancelled: true }], now);
    expect(linesOf(text)).toEqual(
      expect.arrayContaining(['STATUS:CANCELLED', 'SEQUENCE:2', 'UID:one@lagbot']),
    );
    expect(text).not.toContain('VALARM');
    expect(text).not.toContain('X-WR-CALNAME');
    expect(linesOf(writeIcs([], now, 'Lagbot'))).toContain('X-WR-CALNAME:Lagbot');
  });
});
