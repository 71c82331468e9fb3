import { describe, expect, it } from 'vitest';
import { allNamed, nameAtHead, named, placed, titled } from '../../src/grammar/names.ts';

const title = titled((one: string) => one);
const titles = [
  'Sluttrapport',
  'Søknad',
  'Søknad om midler',
  'Prosjektledermøte',
  'Fellessamling i Leka',
  'Tertialstatus 1',
  'Tertialstatus 2',
  'Programmet for våren',
  'Sikkerhetsplan',
  'Skjønnsmidler 2024',
  'Boligtomter i Namdalen',
];
const places = [
  { id: '5052', name: 'Leka' },
  { id: '5046', name: 'Høylandet' },
  { id: '5041', name: 'Snåase–Snåsa' },
  { id: '5034', name: 'Meråker' },
  { id: '5436', name: 'Porsanger – Porsáŋgu – Porsanki' },
];
const place = placed((one: (typeof places)[number]) => one);
const people = ['Siv Eksempelvik', 'Pia Gruppenes', 'Pia Utanfor', 'Kari Li', 'Ida O’Hara', 'Åse Bø'];
const person = named((one: string) => one);

describe('a title', () => {
  it.each([
    ['Sluttrapport', 'Sluttrapport', ''],
    ['«Sluttrapport»', 'Sluttrapport', ''],
    ['“Sluttrapport”', 'Sluttrapport', ''],
    ['„sluttrapport“ sendt i går', 'Sluttrapport', 'sendt i går'],
    ['"SLUTTRAPPORT": sendt', 'Sluttrapport', 'sendt'],
    ["'Sluttrapport' – sendt", 'Sluttrapport', 'sendt'],
    ['sluttrapporten', 'Sluttrapport', ''],
    ['den sluttrapporten', 'Sluttrapport', ''],
    ['på Prosjektledermøte', 'Prosjektledermøte', ''],
    ['på prosjektledermøtet', 'Prosjektledermøte', ''],
    ['til Prosjektledermotet', 'Prosjektledermøte', ''],
    ['prosjektledermøtet, litt sein', 'Prosjektledermøte', 'litt sein'],
    ['Søknad om midler', 'Søknad om midler', ''],
    ['søknaden om midler sendt', 'Søknad om midler', 'sendt'],
    ['Søknad midler', 'Søknad om midler', ''],
    ['Søknad sendt', 'Søknad', 'sendt'],
    ['fellessamlinga i leka', 'Fellessamling i Leka', ''],
    ['fellessamlingen', 'Fellessamling i Leka', ''],
    ['Fellessaml', 'Fellessamling i Leka', ''],
    ['rapporten', 'Sluttrapport', ''],
    ['tertialstatusen 2', 'Tertialstatus 2', ''],
    ['skjønnsmidlene', 'Skjønnsmidler 2024', ''],
    ['skjønnsmidlane sendt', 'Skjønnsmidler 2024', 'sendt'],
    ['boligtomtene', 'Boligtomter i Namdalen', ''],
    ['program for våren', 'Programmet for våren', ''],
  ])('is known as «%s»', (typed, found, rest) => {
    expect(nameAtHead(typed, titles, title)).toMatchObject({ found: [found], rest });
  });

  it('is not named by other words, nor by a piece in the middle of one', () => {
    for (const typed of ['ikke ennå', 'nei', 'fremdriftsplan', 'ikke', 'på', 'i går', 'om', 'sendt', '']) {
      expect(nameAtHead(typed, titles, title), typed).toBeUndefined();
    }
  });

  it('that is shared in part is several', () => {
    expect(allNamed('tertialstatus', titles, title)).toEqual(['Tertialstatus 1', 'Tertialstatus 2']);
  });

  it('is known in both Norwegians', () => {
    expect(allNamed('framdriftsplana', ['Fremdriftsplan'], title)).toEqual(['Fremdriftsplan']);
    expect(allNamed('fremdriftsplanen', ['Framdriftsplan'], title)).toEqual(['Framdriftsplan']);
  });
});

describe('a municipality', () => {
  it.each([
    'Leka',
    'leka',
    'LEKA',
    '«Leka»',
    'Leka kommune',
    'i Leka kommune',
    'for leka kommune:',
    'Leka kommunen',
    'kommunen Leka',
    '5052',
    'for 5052',
    'Lekas',
  ])('is known as «%s»', (typed) => {
    expect(nameAtHead(typed, places, place, 'whole')).toMatchObject({ found: [places[0]], rest: '' });
  });

  it('is known by either half of a double name, and without its accents', () => {
    for (const typed of [
      'snåsa',
      'Snåase',
      'Snåase-Snåsa',
      'snåase–snåsa kommune',
      'Snasa',
      'snåase/snåsa',
    ]) {
      expect(nameAtHead(typed, places, place, 'whole')?.found, typed).toEqual([places[2]]);
    }
    expect(allNamed('porsangu', places, place)).toEqual([places[4]]);
    expect(allNamed('hoylandet', places, place)).toEqual([places[1]]);
  });

  it('is known by an unmistakable beginning where nothing else may follow', () => {
    expect(allNamed('høyl', places, place)).toEqual([places[1]]);
    expect(nameAtHead('høyl', places, place, 'whole')).toBeUndefined();
    expect(allNamed('505', places, place)).toEqual([]);
  });
});

describe('a person', () => {
  it('is known by all, some or the beginning of a name', () => {
    expect(allNamed('eksempelvik', people, person)).toEqual(['Siv Eksempelvik']);
    expect(allNamed('Siv Eks', people, person)).toEqual(['Siv Eksempelvik']);
    expect(allNamed('Pia', people, person)).toEqual(['Pia Gruppenes', 'Pia Utanfor']);
    expect(allNamed("Ida O'Hara", people, person)).toEqual(['Ida O’Hara']);
    expect(allNamed('ase bo', people, person)).toEqual(['Åse Bø']);
    expect(nameAtHead('til Sivs mars', people, person)).toMatchObject({
      found: ['Siv Eksempelvik'],
      rest: 'mars',
    });
  });

  it('is not somebody with a name that goes on', () => {
    expect(allNamed('Karin', people, person)).toEqual([]);
  });
});
