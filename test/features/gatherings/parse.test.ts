import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Values } from '../../../src/chat/form/form.ts';
import { readNames, splitAttendance } from '../../../src/features/gatherings/attend/parse.ts';
import { newGatheringForm, readDetails } from '../../../src/features/gatherings/plan/cards-form.ts';
import { readGathering } from '../../../src/features/gatherings/plan/parse.ts';
import { printGathering } from '../../../src/features/gatherings/plan/print.ts';
import { languages } from '../../../src/language.ts';

const today = '2024-03-14';

describe('what is typed for a new gathering', () => {
  it.each([
    [
      'Samling på Høylandet: Næringsutvikling 3.-4. april kl 10-15 på Høylandet',
      {
        title: 'Samling på Høylandet: Næringsutvikling',
        format: 'fysisk',
        day: '2024-04-03',
        lastDay: '2024-04-04',
        from: '10:00',
        to: '15:00',
        place: 'Høylandet',
      },
    ],
    [
      'Samling onsdag 3. april kl 10 til torsdag 4. april kl 15 på Høylandet',
      { title: 'Samling', day: '2024-04-03', lastDay: '2024-04-04', from: '10:00', to: '15:00' },
    ],
    [
      'Samling fra 16. april kl 12 til 17. april kl 14 på Stiklestad',
      { title: 'Samling', day: '2024-04-16', lastDay: '2024-04-17', from: '12:00', place: 'Stiklestad' },
    ],
    [
      'Samling 9. april kl 10 – 15, Grong kommunehus',
      { title: 'Samling', day: '2024-04-09', to: '15:00', place: 'Grong kommunehus' },
    ],
    ['Videosamling: Bolig 24. september kl 10-12', { title: 'Videosamling: Bolig', format: 'video' }],
    [
      'Prosjektledermøte første tirsdag i mai kl 09:00-09:45 på Teams',
      { title: 'Prosjektledermøte', format: 'video', day: '2024-05-07', from: '09:00', to: '09:45' },
    ],
    ['Fagdag torsdag 9-11', { title: 'Fagdag', day: '2024-03-14', from: '09:00', to: '11:00' }],
    [
      'fredag kl 10-12 Fagdag på kommunehuset',
      { title: 'Fagdag', format: 'fysisk', day: '2024-03-15', place: 'kommunehuset' },
    ],
    [
      'Møte 4. april kl 12-13 på Leka https://example.com/m',
      { title: 'Møte', format: 'hybrid', place: 'Leka', link: 'https://example.com/m' },
    ],
    [
      'Workshop April 5 at 10-12 at the town hall',
      { title: 'Workshop', day: '2024-04-05', place: 'the town hall' },
    ],
    ['Haustsamling laurdag 5. oktober', { title: 'Haustsamling', day: '2024-10-05' }],
    ['Fagdag', { title: 'Fagdag' }],
  ])('«%s»', (text, expected) => {
    expect(readGathering(text, today).draft).toMatchObject(expected);
  });

  it.each([
    ['Samling tirsdag 9. april, kl 10-15, Teams', { format: 'video' }],
    ['Samling, 9. april, kl 10-15, fysisk', { format: 'fysisk' }],
    ['Samling 9. april kl 10-15, Hybrid', { format: 'hybrid' }],
    ['Samling, 9. april, kl 10-15', {}],
  ])('«%s» names no place', (text, format) => {
    const when = { day: '2024-04-09', lastDay: '2024-04-09', from: '10:00', to: '15:00' };
    expect(readGathering(text, today).draft).toEqual({ title: 'Samling', ...when, ...format });
  });

  it.each([
    'Fagdag 16. april kl 10-15, svarfrist 10. april',
    'Fagdag 16. april kl 10-15. Svar innen 10. april',
    'Fagdag 16. april kl 10-15 (svarfristen er 10. april)',
    'Svarfrist: 10. april. Fagdag 16. april kl 10-15',
    'Fagdag 16. april kl 10-15, påmelding seinast 10. april',
    'Fagdag 16 April at 10-15, answer by 10 April',
  ])('«%s» says until when people answer', (text) => {
    const when = { day: '2024-04-16', lastDay: '2024-04-16', from: '10:00', to: '15:00' };
    expect(readGathering(text, today).draft).toEqual({ title: 'Fagdag', ...when, answerBy: '2024-04-10' });
  });

  it('takes a title for no last day to answer', () => {
    const { draft } = readGathering('Svar 10. april kl 9-11', today);
    expect(draft).toMatchObject({ title: 'Svar', day: '2024-04-10' });
    expect(draft.answerBy).toBeUndefined();
  });

  it('asks which day where the words fit two, and finds no day that does not exist', () => {
    expect(readGathering('Fagdag neste fredag', today).days).toEqual(['2024-03-15', '2024-03-22']);
    expect(readGathering('Fagdag 31. april', today).fault).toEqual({
      code: 'no-such-day',
      text: '31. april',
    });
    expect(readGathering('Fagdag 3. april kl 15-10', today).fault).toEqual({ code: 'no-such-time' });
  });

  it('reads back what it prints, in every language', () => {
    const draft = {
      title: 'Vårsamling',
      format: 'hybrid',
      day: '2024-04-03',
      lastDay: '2024-04-04',
      from: '10:00',
      to: '15:00',
      place: 'rådhuset',
      link: 'https://example.com/m',
      answerBy: '2024-03-27',
    } as const;
    for (const language of languages) {
      expect(readGathering(printGathering(draft, language), today).draft).toEqual(draft);
    }
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(readGathering(text, today).draft.title.length).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('the form of a gathering', () => {
  const readForm = (values: Values) =>
    readDetails(
      newGatheringForm(values, [{ id: 'pilot', name: 'Piloten' }], { earliest: today, language: 'nb' }),
      values,
    );
  const whole = { title: 'Fagdag', format: 'fysisk', day: '2024-04-03', from: '10:00', to: '15:00' };

  it('gives its moments in Oslo time', () => {
    expect(readForm(whole)).toMatchObject({
      details: { startsAt: new Date('2024-04-03T08:00:00Z'), endsAt: new Date('2024-04-03T13:00:00Z') },
    });
    expect(readForm({ title: 'Fagdag', format: 'fysisk', day: '2024-03-31' })).toMatchObject({
      details: { startsAt: new Date('2024-03-30T23:00:00Z'), endsAt: new Date('2024-03-31T22:00:00Z') },
    });
  });

  it.each([
    [{ title: '  ' }, { title: 'Må fylles ut.' }],
    [{ title: 'å'.repeat(141) }, { title: 'Bruk høyst 140 tegn. Nå er det 141.' }],
    [{ day: '2024-02-30' }, { day: 'Skriv en dato som finnes, for eksempel 2024-04-30.' }],
    [{ day: '2024-03-13' }, { day: 'Onsdag 13. mars 2024 er allerede forbi. Skriv en dag fram i tid.' }],
    [{ lastDay: '2024-04-02' }, { lastDay: 'Siste dag kan ikke være før den første.' }],
    [{ to: '' }, { to: 'Fyll ut både fra og til, eller ingen av dem.' }],
    [{ to: '09:00' }, { to: 'Samlingen må slutte etter at den begynner.' }],
    [{ from: '25:00' }, { from: 'Skriv klokkeslettet som 10:00.' }],
    [
      { link: 'example.com' },
      { link: 'Skriv en lenke som begynner med https:// og deretter navnet på nettstedet.' },
    ],
    [{ answerBy: '2024-04-04' }, { answerBy: 'Svarfristen må være før samlingen er over.' }],
  ])('says what is wrong in %o', (values, errors) => {
    expect(readForm({ ...whole, ...values })).toEqual({ errors });
  });
});

describe('names of those who came', () => {
  const people = [{ name: 'Siv Eksempelvik' }, { name: 'Tuva Nyliv' }, { name: 'Tuva Annen' }];

  it('are read whole or by a first name that only one has', () => {
    expect(readNames('siv, Tuva Nyliv (Høylandet)', people).found.map(({ name }) => name)).toEqual([
      'Siv Eksempelvik',
      'Tuva Nyliv',
    ]);
    expect(readNames('Tuva og Kari', people).unknown).toEqual(['Tuva', 'Kari']);
    expect(readNames('ikke Siv', people)).toMatchObject({
      isNot: true,
      found: [{ name: 'Siv Eksempelvik' }],
    });
    expect(readNames('alle', people).isAll).toBe(true);
  });

  it('stand behind a number or a title with its day', () => {
    const none = [() => false, () => undefined] as const;
    expect(splitAttendance('2 Siv, Tuva', ...none)).toEqual({ named: '2', names: 'Siv, Tuva' });
    expect(splitAttendance('Fagdag 2024-04-03', ...none)).toEqual({ named: 'Fagdag 2024-04-03', names: '' });
    expect(splitAttendance('Siv og Tuva', ...none)).toEqual({ named: '', names: 'Siv og Tuva' });
  });
});
