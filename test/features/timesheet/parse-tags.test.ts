import { describe, expect, it } from 'vitest';
import { instantAt } from '../../../src/calendar/days.ts';
import { parseHours } from '../../../src/features/timesheet/read/parse.ts';
import type { HoursContext, HoursReading } from '../../../src/features/timesheet/read/parse-reading.ts';

const context: HoursContext = {
  now: instantAt('2024-03-14', '10:00'),
  themes: ['Plan- og utviklingsprosesser', 'Næringsutvikling', 'Attraktive bomiljø og boliger'],
  municipalities: ['Leka'],
  goals: [
    { number: 1, title: 'Flere boliger', theme: 'Attraktive bomiljø og boliger' },
    { number: 2, title: 'Næringsutvikling i bygda', theme: 'Næringsutvikling' },
  ],
  measures: [
    { number: 1, title: 'Boligkartlegging' },
    { number: 3, title: 'Bedriftsbesøk hver måned' },
  ],
};
const inTwo: HoursContext = { ...context, municipalities: ['Leka', 'Høylandet', 'Snåase–Snåsa'] };

const read = (text: string, names = context): HoursReading => parseHours(text, names);

/** What a clear line says beside its minutes and its day. */
function said(text: string, names = context): Record<string, unknown> {
  const reading = read(text, names);
  if (reading.kind !== 'clear') throw new Error(`${text}: ${JSON.stringify(reading)}`);
  const { minutes: _m, day: _d, from: _f, to: _t, ...rest } = reading.entry;
  return rest;
}

describe('a measure and a goal', () => {
  it.each([
    '2t tiltak 3 befaring',
    '2t befaring tiltak 3',
    'tiltak 3: 2t befaring',
    'befaring tiltak 3 2t i går',
    '2t i går befaring, tiltak nr. 3',
    '2t #tiltak3 befaring',
    '2t #tiltak 3 befaring',
    '2t Tiltak 3 - befaring',
    '2h measure 3 befaring',
    '9-11 tiltak 3 befaring',
    'befaring 2,5 tiltak 3',
    'befaring 2t #bedriftsbesøk',
  ])('are read from "%s"', (text) => {
    expect(said(text)).toEqual({ activity: 'befaring', measure: 3 });
  });

  it('are both read where both stand', () => {
    expect(said('2t delmål 2, tiltak 3, ringte')).toEqual({ activity: 'ringte', goal: 2, measure: 3 });
    expect(said('2 timar #delmål2 #tiltak3 ringde')).toEqual({ activity: 'ringde', goal: 2, measure: 3 });
  });

  it('name the line where nothing else does', () => {
    expect(said('2t tiltak 3')).toEqual({ activity: 'Bedriftsbesøk hver måned', measure: 3 });
    expect(said('2t i går delmål 2').activity).toBe('Næringsutvikling i bygda');
    expect(read('45 tiltak 3')).toMatchObject({ kind: 'choice', choices: [{ minutes: 45, measure: 3 }] });
  });

  it('stay in the activity as well where other words lead up to them', () => {
    expect(said('2t møte om tiltak 3')).toEqual({ activity: 'møte om tiltak 3', measure: 3 });
    expect(said('2t arbeid med delmål 2 i går')).toEqual({ activity: 'arbeid med delmål 2', goal: 2 });
  });

  it.each(['møte om tiltak 3 og 4', 'tiltak 3, 4 og 5', 'gikk gjennom tiltak 3 på møtet'])(
    'are words of the activity in "%s"',
    (activity) => {
      expect(said(`2t ${activity}`)).toEqual({ activity });
    },
  );

  it('are refused by a number that there is none of, if there is a #', () => {
    expect(read('2t #tiltak9 møte')).toEqual({
      kind: 'impossible',
      fault: { code: 'no-such-measure', number: 9 },
    });
    expect(read('i går 2t: møte #delmål7')).toMatchObject({ fault: { code: 'no-such-goal', number: 7 } });
  });

  it('are words like others to a person whose municipality has none', () => {
    const { goals: _g, measures: _m, ...bare } = context;
    expect(said('2t #tiltak3 møte', bare).activity).toBe('#tiltak3 møte');
    expect(said('2t tiltak 3', bare)).toEqual({ activity: 'tiltak 3' });
  });

  it.each(['2t tema for folkemøtet', '2t tema og plan', '2t møte tema til neste gang'])(
    'are none where a small word stands in the place of a name: %s',
    (text) => {
      const reading = parseHours(text, { ...context, themes: ['Forskning og innovasjon', 'Tilflytting'] });
      expect(JSON.stringify(reading)).not.toMatch(/"theme":"[^"]/);
    },
  );

  it('are taken away by a tag that says so', () => {
    expect(said('2t møte #utendelmål #utantiltak')).toEqual({ activity: 'møte', goal: 0, measure: 0 });
  });
});

describe('a theme', () => {
  it.each(['2t #bomiljø møte', '2t møte, tema attraktive', '2t tema: bomiljø møte', 'tema bomiljø: 2t møte'])(
    'is read from "%s"',
    (text) => {
      expect(said(text)).toEqual({ activity: 'møte', theme: 'Attraktive bomiljø og boliger' });
    },
  );

  it('brings the goal that is named for it', () => {
    expect(said('2t #næring møte')).toEqual({ activity: 'møte', theme: 'Næringsutvikling', goal: 2 });
  });

  it('is a word of the activity inside a sentence', () => {
    expect(said('2t næring i Leka')).toEqual({ activity: 'næring i Leka' });
    expect(said('2t tema for samlingen')).toEqual({ activity: 'tema for samlingen' });
  });
});

describe('a tag that can mean two things', () => {
  it('is asked about, with what each answer would save', () => {
    expect(read('2t #bolig møte')).toEqual({
      kind: 'choice',
      about: 'tag',
      choices: [
        { minutes: 120, day: '2024-03-14', activity: 'møte', measure: 1 },
        { minutes: 120, day: '2024-03-14', activity: 'møte', theme: 'Attraktive bomiljø og boliger' },
      ],
    });
    expect(read('i går 2t #bolig: møte')).toMatchObject({ about: 'tag', choices: [{ measure: 1 }, {}] });
  });

  it('stays in the activity while something else is asked about', () => {
    expect(read('1.30 #bolig møte')).toMatchObject({
      about: 'minutes',
      choices: [{ activity: '#bolig møte' }, {}],
    });
  });
});

describe('the financing', () => {
  it.each([
    ['2t møte, tilskudd', 'tilskudd'],
    ['2t møte (tilskot)', 'tilskudd'],
    ['2t tilskudd: møte', 'tilskudd'],
    ['tilskudd: møte 2t', 'tilskudd'],
    ['2h grant: møte', 'tilskudd'],
    ['2t møte #egeninnsats', 'egeninnsats'],
    ['2t i går, eget arbeid: møte', 'egeninnsats'],
    ['2t møte, eigeninnsats i går', 'egeninnsats'],
    ['2h møte, own work', 'egeninnsats'],
    ['2t møte som eigeninnsats', 'egeninnsats'],
    ['møte som tilskudd 2t i går', 'tilskudd'],
    ['2t møte #annet', 'annet'],
    ['2t i går møte tilskudd', 'tilskudd'],
    ['tilskudd 2t i går møte', 'tilskudd'],
    ['2t i går tilskot møte', 'tilskudd'],
    ['grant 2h møte', 'tilskudd'],
    ['2h møte grant', 'tilskudd'],
    ['2t eigeninnsats møte', 'egeninnsats'],
    ['2h møte own work', 'egeninnsats'],
    ['2t møte annet', 'annet'],
    ['anna 2t møte', 'annet'],
  ])('is read from "%s"', (text, financing) => {
    expect(said(text)).toEqual({ activity: 'møte', financing });
  });

  it.each([
    'søknad om tilskudd',
    'tilskudd til bedrifter',
    'møte om egeninnsats',
    'informasjon og annet',
    'the grant',
  ])('is a word of the activity in "%s"', (activity) => {
    expect(said(`2t ${activity}`)).toEqual({ activity });
  });

  it.each([
    ['søknad tilskudd', 'tilskudd', 'søknad'],
    ['rapport egeninnsats', 'egeninnsats', 'rapport'],
    ['annet møte', 'annet', 'møte'],
    ['diverse annet', 'annet', 'diverse'],
    ['grant meeting', 'tilskudd', 'meeting'],
  ])('is asked about in "%s"', (activity, financing, rest) => {
    expect(read(`2t ${activity}`)).toMatchObject({
      about: 'tag',
      choices: [{ activity: rest, financing }, { activity }],
    });
  });

  it('alone leaves open what was done', () => {
    expect(read('2t tilskudd')).toMatchObject({ missing: ['activity'], draft: { financing: 'tilskudd' } });
  });
});

describe('a tag that fits nothing', () => {
  it.each([
    ['#hoylandet', { municipality: 'Høylandet' }],
    ['#Høylandets', { municipality: 'Høylandet' }],
    ['#naering', { theme: 'Næringsutvikling' }],
    ['#bedriftsbesøket', { measure: 3 }],
  ])('is found as a name typed elsewhere is, where no name begins so: %s', (tag, tags) => {
    const reading = parseHours(`2t møte ${tag}`, {
      now: instantAt('2024-03-14', '10:00'),
      themes: ['Plan- og utviklingsprosesser', 'Næringsutvikling'],
      municipalities: ['Leka', 'Høylandet'],
      goals: [],
      measures: [{ number: 3, title: 'Bedriftsbesøk' }],
    });
    expect(reading).toMatchObject({ kind: 'clear', entry: { activity: 'møte', ...tags } });
  });

  it('is asked about with the themes there are, those like it first, and none', () => {
    expect(read('2t #nering møte')).toMatchObject({
      kind: 'choice',
      about: 'tag',
      unread: '#nering',
      choices: [{ theme: 'Næringsutvikling', activity: 'møte' }, {}, {}, { theme: '', activity: 'møte' }],
    });
  });

  it('is no part of the activity though something else is asked about, or missing', () => {
    for (const text of ['1.30 møte #ungdom', '2t uke 10 møte #ungdom', 'møte #ungdom'])
      expect(read(text)).toMatchObject({ kind: 'missing', unread: '#ungdom', draft: { activity: 'møte' } });
  });

  it('is left out where the theme is said', () => {
    expect(read('2t møte #næring #ungdom')).toMatchObject({
      unread: '#ungdom',
      choices: [{ theme: 'Næringsutvikling', activity: 'møte' }],
    });
  });
});

describe('another municipality', () => {
  it.each([
    ['2t møte for Høylandet', 'Høylandet'],
    ['2t møte i Høylandet kommune', 'Høylandet'],
    ['for Leka 2t møte', 'Leka'],
    ['2t møte i Snåsa i går', 'Snåase–Snåsa'],
    ['2t møte #snåsa', 'Snåase–Snåsa'],
  ])('is read from "%s" by who has a role in several', (text, municipality) => {
    expect(said(text, inTwo)).toEqual({ activity: 'møte', municipality });
  });

  it('is where it was to who has a role in one, and in any other words', () => {
    expect(said('2t møte for Leka')).toEqual({ activity: 'møte for Leka' });
    expect(said('2t møte i Høylandet med KS', inTwo)).toEqual({ activity: 'møte i Høylandet med KS' });
    expect(said('2t tur til Leka', inTwo)).toEqual({ activity: 'tur til Leka' });
  });
});

describe('two tags that contradict each other', () => {
  it.each([
    ['2t befaring #egeninnsats #tilskudd', [{ financing: 'egeninnsats' }, { financing: 'tilskudd' }]],
    ['#tilskudd 2t befaring egeninnsats', [{ financing: 'tilskudd' }, { financing: 'egeninnsats' }]],
    ['tilskudd 2t befaring eget arbeid', [{ financing: 'tilskudd' }, { financing: 'egeninnsats' }]],
    ['2t befaring #plan #boliger', [{ theme: context.themes?.[0] }, { theme: context.themes?.[2] }]],
    ['2t befaring #tiltak1 i går #tiltak3', [{ measure: 1 }, { measure: 3 }]],
    ['tiltak 1 2t befaring tiltak 3', [{ measure: 1 }, { measure: 3 }]],
  ])('are asked about: %s', (text, options) => {
    const reading = read(text);
    const choices = options.map((one) => expect.objectContaining({ ...one, activity: 'befaring' }));
    expect(reading).toMatchObject({ kind: 'choice', about: 'tag', choices });
  });

  it('are one where they say the same, and leave out what is bound to the activity', () => {
    expect(said('2t befaring #plan #plan')).toEqual({ activity: 'befaring', theme: context.themes?.[0] });
    expect(said('2t søknad om tilskudd #egeninnsats')).toMatchObject({ activity: 'søknad om tilskudd' });
  });
});

describe('a number that no measure or goal has', () => {
  it.each([
    ['2t befaring tiltak 99', 'tiltak 99', 'befaring', { measure: 3 }],
    ['tiltak 99: 2t befaring', 'tiltak 99', 'befaring', { measure: 3 }],
    ['2t arbeid med tiltak 99', 'tiltak 99', 'arbeid', { measure: 3 }],
    ['2t befaring delmål 7', 'delmål 7', 'befaring', { goal: 2 }],
  ])('is asked about: %s', (text, unread, activity, nearest) => {
    const reading = read(text);
    if (reading.kind !== 'choice') throw new Error(JSON.stringify(reading));
    expect([reading.about, reading.unread?.replace(':', '')]).toEqual(['tag', unread]);
    expect(reading.choices[0]).toMatchObject({ ...nearest, activity });
    expect(reading.choices.at(-1)).not.toHaveProperty(Object.keys(nearest)[0] ?? '');
    expect(reading.choices.at(-1)?.activity).toContain(unread);
  });

  it('is part of the activity amid its words', () => {
    expect(said('2t møte om tiltak 45 i klimaplanen').activity).toBe('møte om tiltak 45 i klimaplanen');
  });
});
