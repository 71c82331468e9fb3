import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { instantAt } from '../../../src/calendar/days.ts';
import { parseHours } from '../../../src/features/timesheet/read/parse.ts';
import type { HoursDraft, HoursReading } from '../../../src/features/timesheet/read/parse-reading.ts';

const now = instantAt('2024-03-14', '10:00');
const themes = ['Plan- og utviklingsprosesser', 'Næringsutvikling', 'Attraktive bomiljø og boliger'];
const municipalities = ['Leka', 'Snåase–Snåsa', 'Rennebu'];
const read = (text: string): HoursReading => parseHours(text, { now, themes, municipalities });

function entryOf(text: string): HoursDraft {
  const reading = read(text);
  if (reading.kind !== 'clear') throw new Error(`${text}: ${JSON.stringify(reading)}`);
  return reading.entry;
}

type Phrase = { now: string; text: string; minutes: string; day: string; activity: string; detail: string };

function phrasesOf(file: string): Phrase[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [at = '', , text = '', minutes = '', day = '', activity = '', detail = ''] = line.split('\t');
      return { now: at, text, minutes, day, activity, detail };
    });
}

function outcomeOf({ now: at, text }: Phrase): Omit<Phrase, 'now'> {
  const reading = parseHours(text, { now: instantAt(at.slice(0, 10), at.slice(11)) });
  const none = { text, day: '', activity: '' };
  switch (reading.kind) {
    case 'clear': {
      const { minutes, day, activity } = reading.entry;
      return { text, minutes: String(minutes), day, activity, detail: '' };
    }
    case 'choice': {
      const { about, choices } = reading;
      const detail =
        about === 'day' ? `days:${choices.map((c) => c.day)}` : `choice:${choices.map((c) => c.minutes)}`;
      return { ...none, minutes: '?', detail };
    }
    case 'missing':
      return { ...none, minutes: '?', detail: `missing:${reading.missing}` };
    case 'impossible':
      return { ...none, minutes: '!', detail: reading.fault.code };
  }
}

describe('what people type', () => {
  it('means what the shared phrases say', () => {
    for (const { now: at, detail: _, ...phrase } of phrasesOf('phrases.tsv')) {
      expect(outcomeOf({ now: at, detail: '', ...phrase })).toMatchObject(phrase);
    }
  });

  it('means what the further phrases say, questions and refusals included', () => {
    const phrases = phrasesOf('more-phrases.tsv');
    expect(phrases.length).toBeGreaterThan(300);
    for (const phrase of phrases) {
      const { now: _, ...expected } = phrase;
      expect(outcomeOf(phrase)).toEqual(expected);
    }
  });
});

describe('an entry', () => {
  it('keeps from and to where a clock was typed', () => {
    expect(entryOf('kl 9-11.30 videosamling')).toMatchObject({ minutes: 150, from: '09:00', to: '11:30' });
    expect(entryOf('2t kl 9 planmøte')).toMatchObject({ minutes: 120, from: '09:00', to: '11:00' });
    expect(entryOf('22-24 vakt')).toMatchObject({ minutes: 120, from: '22:00', to: '24:00' });
    expect(entryOf('2t planmøte')).not.toHaveProperty('from');
  });

  it('takes theme, financing and municipality from tags, wherever they stand', () => {
    const entry = entryOf('2t befaring #næring i går #eigeninnsats #leka');
    expect(entry).toEqual({
      minutes: 120,
      day: '2024-03-13',
      activity: 'befaring',
      theme: 'Næringsutvikling',
      financing: 'egeninnsats',
      municipality: 'Leka',
    });
    expect(entryOf('#snåsa 2t språkplan').municipality).toBe('Snåase–Snåsa');
    expect(entryOf('2t tomter #boliger').theme).toBe('Attraktive bomiljø og boliger');
  });

  it('leaves a number with a # in the activity', () => {
    expect(entryOf('2t sak #12 møte').activity).toBe('sak #12 møte');
    expect(entryOf('2t #2.1 befaring').activity).toBe('#2.1 befaring');
    expect(entryOf('2t næring i Leka')).not.toHaveProperty('theme');
  });

  it('takes all that follows a duration, a day and a colon as the activity', () => {
    expect(entryOf('i går 2t: 1t reise og møte om 12. mars').activity).toBe('1t reise og møte om 12. mars');
    expect(entryOf('2t: befaring i går')).toMatchObject({ day: '2024-03-13', activity: 'befaring' });
  });
});

describe('a row of a table', () => {
  it.each([
    ['11.03.2024\t08:00\t11:30\tplanstrategi', 210, '2024-03-11'],
    ['11.03.2024\t08:00\t11:30\t3,5\tplanstrategi', 210, '2024-03-11'],
    ['11.mar.24\t3,5\tplanstrategi', 210, '2024-03-11'],
    ['11.03.2024\tplanstrategi\t3', 180, '2024-03-11'],
    ['planstrategi\t3:30:00', 210, '2024-03-14'],
    ['planstrategi;11.03.2024;3', 180, '2024-03-11'],
  ])('is a line: %j', (text, minutes, day) => {
    expect(entryOf(text)).toMatchObject({ minutes, day, activity: 'planstrategi' });
  });

  it('is asked about where its hours are not what its clocks come to', () => {
    expect(read('08:00\t11:30\t3\tplanstrategi')).toMatchObject({
      choices: [{ minutes: 180 }, { minutes: 210 }],
    });
  });
});

describe('a question', () => {
  it('leaves no word between two from–tos in the activity that they sum up to', () => {
    for (const text of ['9-11 og 12-14 planmøte', 'kl 9-11 og 12-14 planmøte']) {
      const reading = read(text);
      expect(reading.kind === 'choice' ? reading.choices[0] : reading).toMatchObject({
        minutes: 240,
        activity: 'planmøte',
      });
    }
  });

  it('offers what each answer would save', () => {
    expect(read('1.30 planmøte')).toEqual({
      kind: 'choice',
      about: 'minutes',
      choices: [
        { minutes: 90, day: '2024-03-14', activity: 'planmøte' },
        { minutes: 78, day: '2024-03-14', activity: 'planmøte' },
      ],
    });
    expect(read('1t 30 planmøte')).toMatchObject({
      choices: [{ activity: 'planmøte' }, { activity: '30 planmøte' }],
    });
    expect(read('1-3 planmøte')).toMatchObject({
      choices: [
        { from: '13:00', to: '15:00' },
        { from: '01:00', to: '03:00' },
      ],
    });
  });

  it('says which part is missing and keeps the others', () => {
    expect(read('2t uke 10 befaring')).toEqual({
      kind: 'missing',
      missing: ['day'],
      draft: { minutes: 120, activity: 'befaring' },
      week: { year: 2024, week: 10 },
    });
    expect(read('planmøte i går #næring')).toEqual({
      kind: 'missing',
      missing: ['minutes'],
      draft: { day: '2024-03-13', activity: 'planmøte', theme: 'Næringsutvikling' },
    });
    expect(read('kl 10 planmøte')).toMatchObject({
      missing: ['minutes'],
      draft: { from: '10:00', activity: 'planmøte' },
    });
    expect(read('2t i mars befaring')).toMatchObject({ missing: ['day'], month: '2024-03' });
    expect(read('')).toEqual({
      kind: 'missing',
      missing: ['minutes', 'activity'],
      draft: { day: '2024-03-14' },
    });
  });
});

describe('a refusal', () => {
  it('carries what a sentence about it needs', () => {
    expect(read('2t i morgen planmøte')).toEqual({
      kind: 'impossible',
      fault: { code: 'future', day: '2024-03-15' },
    });
    expect(read('2t 31.2. planmøte')).toEqual({
      kind: 'impossible',
      fault: { code: 'no-such-day', text: '31.2.' },
    });
    expect(read('25t planmøte')).toEqual({
      kind: 'impossible',
      fault: { code: 'over-a-day', minutes: 1500 },
    });
    expect(read('22-01 vakt')).toEqual({
      kind: 'impossible',
      fault: { code: 'past-midnight', from: '22:00', to: '01:00' },
    });
    expect(read('kl 23 2t vakt')).toEqual({
      kind: 'impossible',
      fault: { code: 'past-midnight', from: '23:00', to: '01:00' },
    });
    expect(read('kl 25 planmøte')).toEqual({
      kind: 'impossible',
      fault: { code: 'no-such-time', text: 'kl 25' },
    });
    expect(read('2t tirsdag uke 54 befaring')).toEqual({
      kind: 'impossible',
      fault: { code: 'no-such-week', week: 54 },
    });
  });
});
