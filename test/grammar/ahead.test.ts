import { describe, expect, it } from 'vitest';
import { readDeadline } from '../../src/features/deadlines/parse.ts';
import { readGathering } from '../../src/features/gatherings/plan/parse.ts';
import { findDay } from '../../src/grammar/days/days.ts';

const today = '2024-03-14'; // a Thursday

describe('the day of a new deadline', () => {
  it.each([
    ['Rapport om 14 dager', '2024-03-28'],
    ['Rapport om ei veke', '2024-03-21'],
    ['Rapport fredag om ei veke', '2024-03-22'],
    ['Rapport om to uker på fredag', '2024-03-29'],
    ['Rapport 14 dager fra i dag', '2024-03-28'],
    ['Rapport en uke fra 1. april', '2024-04-08'],
    ['Report a week from Friday', '2024-03-22'],
    ['Report two weeks from now', '2024-03-28'],
    ['Rapport førstkommende fredag', '2024-03-15'],
    ['Rapport førstkomande tysdag', '2024-03-19'],
    ['Report coming Friday', '2024-03-15'],
    ['Rapport denne fredagen', '2024-03-15'],
    ['Rapport man', '2024-03-18'],
    ['Rapport siste torsdag i januar', '2025-01-30'],
    ['Rapport siste torsdag i januar 26', '2026-01-29'],
    ['Rapport siste fredag i neste måned', '2024-04-26'],
    ['Rapport første tirsdag i måneden', '2024-04-02'],
    ['Rapport fyrste tysdag i månaden', '2024-04-02'],
    ['Rapport siste dag i måneden', '2024-03-31'],
    ['Rapport innen månedens utgang', '2024-03-31'],
    ['Rapport innan utgangen av månaden', '2024-03-31'],
    ['Rapport innen slutten av april', '2024-04-30'],
    ['Report by end of month', '2024-03-31'],
    ['Report by the end of May', '2024-05-31'],
    ['Rapport 30. april 25', '2025-04-30'],
    ['Rapport 20. desember 25', '2025-12-20'],
    ['Rapport 29. februar 28', '2028-02-29'],
    ['Rapport 01.06.24', '2024-06-01'],
    ['Rapport 010624', '2024-06-01'],
    ['Rapport fredag den 22.', '2024-03-22'],
    ['Rapport skjærtorsdag', '2024-03-28'],
  ])('is read from "%s"', (text, day) => {
    const { title, day: found } = readDeadline(text, today);
    expect([title, found]).toEqual([text.startsWith('Report ') ? 'Report' : 'Rapport', day]);
  });

  it.each([
    ['Handlingsplan 2025-2028 1. oktober', 'Handlingsplan 2025-2028', '2024-10-01'],
    ['Rapport mars 24 innen 10. april', 'Rapport mars 24', '2024-04-10'],
    ['Referat møte 12. mars innen 20. mars', 'Referat møte 12. mars', '2024-03-20'],
    ['Kartlegging 1. juni 24 boliger', 'Kartlegging 24 boliger', '2024-06-01'],
  ])('leaves what else is said in the title: "%s"', (text, title, day) => {
    expect(readDeadline(text, today)).toMatchObject({ title, day });
  });

  it.each(['Rapport i slutten av april', 'Rapport i juni', 'Rapport uke 20'])(
    'is asked about in "%s"',
    (text) => {
      expect(readDeadline(text, today)).not.toHaveProperty('day');
    },
  );
});

describe('when a gathering is', () => {
  it.each([
    ['Videosamling tirsdag kl 9-11', '2024-03-19', '2024-03-19', '09:00–11:00'],
    ['Videosamling tirsdag 9h-11h', '2024-03-19', '2024-03-19', '09:00–11:00'],
    ['Samling siste torsdag i januar 10–12', '2025-01-30', '2025-01-30', '10:00–12:00'],
    ['Samling første tirsdag i mai 25 kl 9-10', '2025-05-06', '2025-05-06', '09:00–10:00'],
    ['Samling 3.-4. april 25 kl 10-15', '2025-04-03', '2025-04-04', '10:00–15:00'],
    ['Samling onsdag 3. og torsdag 4. april kl 10-15', '2024-04-03', '2024-04-04', '10:00–15:00'],
    ['Samling mandag kl 9 til onsdag kl 15', '2024-03-18', '2024-03-20', '09:00–15:00'],
    ['Fagdag 8. mai 24 kl 10-15 i Grong', '2024-05-08', '2024-05-08', '10:00–15:00'],
    ['Webinar neste veke tysdag kl 13-14', '2024-03-19', '2024-03-19', '13:00–14:00'],
    ['Gathering 5 June 24 9-15 in Leka', '2024-06-05', '2024-06-05', '09:00–15:00'],
    ['Workshop Tuesday 2pm-4pm', '2024-03-19', '2024-03-19', '14:00–16:00'],
    ['Workshop 14. mai fra kl 12 til kl 15', '2024-05-14', '2024-05-14', '12:00–15:00'],
  ])('is read from "%s"', (text, day, lastDay, times) => {
    const { draft } = readGathering(text, today);
    expect([draft.day, draft.lastDay, `${draft.from}–${draft.to}`]).toEqual([day, lastDay, times]);
  });
});

describe('a day ahead at the turn of the year', () => {
  it.each([
    ['2026-12-31', 'førstkommende fredag', '2027-01-01'],
    ['2026-12-31', 'mandag uke 53', '2026-12-28'],
    ['2026-12-31', 'uke 1 mandag', '2027-01-04'],
    ['2024-12-30', 'uke 1 mandag', '2024-12-30'],
    ['2024-12-30', 'første tirsdag i måneden', '2025-01-07'],
    ['2024-12-31', 'innen utgangen av måneden', '2024-12-31'],
    ['2024-12-31', 'siste dag i neste måned', '2025-01-31'],
  ])('on %s "%s" is %s', (on, text, day) => {
    expect(findDay(text, { today: on, leaning: 'future' })).toMatchObject({ kind: 'day', day });
  });
});
