import { describe, expect, it } from 'vitest';
import {
  readText,
  takeName,
  takePlace,
  takeReference,
  takeState,
} from '../../../src/features/status/parse.ts';

describe('the state at the beginning', () => {
  it.each([
    ['i rute Samfunnsdelen er klar', 'onTrack', 'Samfunnsdelen er klar'],
    ['i rute: Samfunnsdelen er klar', 'onTrack', 'Samfunnsdelen er klar'],
    ['I rute – Samfunnsdelen er klar', 'onTrack', 'Samfunnsdelen er klar'],
    ['Forsinket. Venter på svar', 'delayed', 'Venter på svar'],
    ['forseinka, ventar på svar', 'delayed', 'ventar på svar'],
    ['forsinket:venter på svar', 'delayed', 'venter på svar'],
    ['stanset - mangler kapasitet', 'stopped', 'mangler kapasitet'],
    ['stansa\nmanglar kapasitet', 'stopped', 'manglar kapasitet'],
    ['on track: plan adopted', 'onTrack', 'plan adopted'],
    ['Delayed plan is late', 'delayed', 'plan is late'],
    ['stopped', 'stopped', ''],
    ['Samfunnsdelen er i rute', undefined, 'Samfunnsdelen er i rute'],
    ['Stanset: - første punkt\n- andre punkt', 'stopped', '- første punkt\n- andre punkt'],
  ])('reads «%s»', (typed, state, rest) => {
    const read = takeState(typed);
    expect(read.state).toBe(state);
    expect(read.rest).toBe(rest);
  });
});

describe('the parts of a text', () => {
  it('moves what stands under a label, and keeps the rest as typed', () => {
    expect(readText('Samfunnsdelen er klar for høring. Neste: innbyggermøte i mars.')).toEqual({
      done: 'Samfunnsdelen er klar for høring.',
      next: 'innbyggermøte i mars.',
      helpWanted: undefined,
    });
  });

  it.each([
    ['Kartlagt. Hjelp: en planlegger i to uker', 'en planlegger i to uker'],
    ['Kartlagt.\nHjelp ønskes til boligkartlegging', 'til boligkartlegging'],
    ['Kartlagt. Help wanted: a planner', 'a planner'],
    ['Kartlagt. Treng hjelp til: kart frå fylket', 'kart frå fylket'],
    ['Kartlagt. Trenger hjelp med: kart', 'kart'],
    ['Kartlagt. Ønsker bistand: kart', 'kart'],
  ])('takes labelled help out of «%s»', (typed, helpWanted) => {
    expect(readText(typed)).toEqual({ done: 'Kartlagt.', next: undefined, helpWanted });
  });

  it.each([
    [
      'Venter på svar på søknad. Ønsker bistand fra Innovasjon Norge.',
      'Ønsker bistand fra Innovasjon Norge.',
    ],
    [
      'Forstudien tek lengre tid enn planlagt. Treng prosesshjelp i veke 39.',
      'Treng prosesshjelp i veke 39.',
    ],
    ['Vi trenger hjelp til søknaden! Ellers bra.', 'Vi trenger hjelp til søknaden!'],
    ['We need help with the survey', 'We need help with the survey'],
  ])('hears the wish in «%s» and leaves it where it stands', (typed, helpWanted) => {
    expect(readText(typed)).toEqual({ done: typed, next: undefined, helpWanted });
  });

  it.each([
    'Takk for hjelpen!',
    'Vi trenger ikke hjelp nå.',
    'Treng ikkje bistand.',
    'Fikk god hjelp av KS.',
    'Neste generasjon bibliotek er åpnet',
  ])('hears no wish and no label in «%s»', (typed) => {
    expect(readText(typed)).toEqual({ done: typed, next: undefined, helpWanted: undefined });
  });

  it('keeps the whole text as done where all of it is labelled', () => {
    const read = readText('Hjelp: en planlegger');
    expect(read).toEqual({ done: 'Hjelp: en planlegger', next: undefined, helpWanted: 'en planlegger' });
  });

  it('reads 10,000 characters of anything in an instant', () => {
    const started = performance.now();
    for (const piece of ['trenger ', 'hjelp', 'Neste: ', 'ønsker hjelp. ', '. \n', '🙂']) {
      readText(piece.repeat(Math.ceil(10_000 / piece.length)));
    }
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

const places = [
  { id: '5052', name: 'Leka' },
  { id: '5041', name: 'Snåase–Snåsa' },
  { id: '5046', name: 'Høylandet' },
];

describe('the place that a status is for', () => {
  it.each([
    ['for Leka: i rute: alt bra', '5052', 'i rute: alt bra'],
    ['Leka: alt bra', '5052', 'alt bra'],
    ['Leka forsinket alt seint', '5052', 'forsinket alt seint'],
    ['snåsa: alt bra', '5041', 'alt bra'],
    ['Leka kommune har vedtatt planen', undefined, 'Leka kommune har vedtatt planen'],
    ['i rute: Leka er fin', undefined, 'i rute: Leka er fin'],
  ])('reads «%s»', (typed, id, rest) => {
    const taken = takePlace(typed, places);
    expect(taken.places[0]?.id).toBe(id);
    expect(taken.rest).toBe(rest);
  });

  it('knows both names of a municipality', () => {
    expect(takeName('Snåase-Snåsa uke 3', places)).toEqual({ places: [places[1]], rest: 'uke 3' });
  });
});

describe('the status that is meant', () => {
  const context = { today: '2024-03-14', leaning: 'past' } as const;
  const read = (text: string) => {
    const { week, places: named, number, rest } = takeReference(text, places, context);
    return [week && `${week.year}-${week.week}`, named[0]?.name, number, rest];
  };

  it.each([
    ['2 Bra jobbet!\nVidere?', [undefined, undefined, 2, 'Bra jobbet!\nVidere?']],
    ['Leka Takk', [undefined, 'Leka', undefined, 'Takk']],
    ['Leka uke 10 2 Takk', ['2024-10', 'Leka', 2, 'Takk']],
    ['veke 10 Høylandet: Takk', ['2024-10', 'Høylandet', undefined, 'Takk']],
    ['uke 50', ['2023-50', undefined, undefined, '']],
    ['uke 20 2023 Leka', ['2023-20', 'Leka', undefined, '']],
    ['forrige uke', ['2024-10', undefined, undefined, '']],
    ['2024-W02', ['2024-2', undefined, undefined, '']],
    ['tull', [undefined, undefined, undefined, 'tull']],
  ])('reads «%s»', (typed, expected) => {
    expect(read(typed)).toEqual(expected);
  });
});
