import { describe, expect, test } from 'vitest';
import {
  counties,
  municipalities,
  municipalityNumbered,
} from '../../../src/domain/municipalities/municipalities.ts';
import { countiesNamed, municipalitiesNamed } from '../../../src/domain/municipalities/named.ts';

const shown = ({ found, repeated, unknown }: ReturnType<typeof municipalitiesNamed>) =>
  [
    ...found.map(({ id }) => id),
    ...repeated.map(({ said, among }) => `${said}: ${among.map(({ id }) => id).join('/')}`),
    ...unknown.map(({ said, nearest }) => `${said}? ${nearest.map(({ name }) => name).join('/')}`.trim()),
  ].join(' ');

describe('the municipalities', () => {
  test('are 357 in 15 counties, each with a number of its own', () => {
    expect(municipalities).toHaveLength(357);
    expect(new Set(municipalities.map(({ id }) => id)).size).toBe(357);
    expect(counties).toHaveLength(15);
    expect(municipalityNumbered('5041')).toMatchObject({
      name: 'Snåase–Snåsa',
      names: ['Snåase', 'Snåsa'],
      county: 'Trøndelag',
    });
  });

  test('are each found by every name, with number, and by the label that tells them apart', () => {
    for (const { id, names, name, label } of municipalities) {
      for (const one of [id, label, `${label} kommune`, `${id} ${name}`, ...names.map((n) => `${id} ${n}`)])
        expect(shown(municipalitiesNamed(one)), one).toBe(id);
      for (const one of names)
        expect(
          municipalitiesNamed(one).found.concat(municipalitiesNamed(one).repeated.flatMap((r) => r.among)),
        ).toContainEqual(expect.objectContaining({ id }));
    }
  });
});

describe('a list of municipalities', () => {
  test.each([
    ['Leka', '5052'],
    ['leka kommune', '5052'],
    ['LEKA KOMMUNE', '5052'],
    ['5052', '5052'],
    ['5052 Leka', '5052'],
    ['0301', '0301'],
    ['Snåsa', '5041'],
    ['Snåase', '5041'],
    ['snasa', '5041'],
    ['Snåase – Snåsa', '5041'],
    ['Snåase-Snåsa', '5041'],
    ['Tana', '5628'],
    ['Deatnu', '5628'],
    ['Aurskog-Høland', '3226'],
    ['aurskog høland', '3226'],
    ['Nore og Uvdal', '3338'],
    ['Nore og Uvdal og Flesberg', '3338 3334'],
    ['Leka, Tydal og 5022', '5052 5033 5022'],
    ['Leka,Tydal,5022', '5052 5033 5022'],
    ['Leka/Tydal', '5052 5033'],
    ['Leka Tydal Rennebu', '5052 5033 5022'],
    ['Leka\nTydal\nRennebu', '5052 5033 5022'],
    ['1. Leka\n2. Tydal\n3. Rennebu', '5052 5033 5022'],
    ['- Leka\n- Tydal', '5052 5033'],
    ['Leka; Tydal & Rennebu', '5052 5033 5022'],
    ['Leka and Tydal', '5052 5033'],
    ['Leka og Tydal kommune', '5052 5033'],
    ['Leka, Tydal og Rennebu kommuner', '5052 5033 5022'],
    ['5052 Leka, 5033 Tydal', '5052 5033'],
    ['5052 5033', '5052 5033'],
    ['Leka, leka og 5052', '5052'],
    ['Berlevåg, Båtsfjord, Nesseby og Tana', '5630 5632 5636 5628'],
    ['Kåfjord, Skjervøy, Nordreisa, Kvænangen', '5540 5542 5544 5546'],
    ['Solund og Fedje', '4636 4633'],
    ['Os', '3430'],
    ['Ås', '3218'],
    ['Hå og Time', '1119 1121'],
    ['Herøy', 'Herøy: 1515/1818'],
    ['Våler', 'Våler: 3114/3419'],
    ['Herøy (Nordland)', '1818'],
    ['Herøy i Nordland', '1818'],
    ['Leka og Våler', '5052 Våler: 3114/3419'],
    ['Leca', 'Leca? Leka'],
    ['Tyldal', 'Tyldal? Tydal/Suldal'],
    ['Leka og Renebu', '5052 Renebu? Rennebu/Ringebu'],
    ['Renebu, Leka', '5052 Renebu? Rennebu/Ringebu'],
    ['Kåfj', 'Kåfj? Gáivuotna–Kåfjord–Kaivuono'],
    ['5052 Tydal', '5052 Tydal? Tydal'],
    ['1755 Leka', '1755 Leka? Leka'],
    ['Atlantis', 'Atlantis?'],
    ['9999', '9999?'],
    ['', ''],
    [' , og ', ''],
  ])('%j is %s', (text, meant) => {
    expect(shown(municipalitiesNamed(text))).toBe(meant);
  });

  test('prefers those in the counties', () => {
    expect(shown(municipalitiesNamed('Våler, Åmot', ['Innlandet']))).toBe('3422 3419');
    expect(shown(municipalitiesNamed('Våler', ['Trøndelag']))).toBe('Våler: 3114/3419');
    expect(shown(municipalitiesNamed('Herøy', ['Nordland', 'Trøndelag']))).toBe('1818');
  });

  test('takes little time, whatever is pasted', () => {
    for (const unit of ['Leka ', 'x', 'og ', '5 ', 'leca, ', 'kommune ', '- ', '5052 x ']) {
      const begun = performance.now();
      municipalitiesNamed(unit.repeat(20_000));
      expect(performance.now() - begun, unit).toBeLessThan(1000);
    }
  });
});

describe('a list of counties', () => {
  test.each([
    ['Trøndelag', ['Trøndelag']],
    ['trøndelag fylkeskommune', ['Trøndelag']],
    ['Møre og Romsdal', ['Møre og Romsdal']],
    ['Innlandet og Møre og Romsdal fylkeskommune', ['Innlandet', 'Møre og Romsdal']],
    ['Trøndelag fylkeskommune, Nordland fylkeskommune', ['Trøndelag', 'Nordland']],
  ])('%j', (text, meant) => {
    expect(countiesNamed(text)).toEqual({ found: meant, repeated: [], unknown: [] });
  });

  test('says what is none', () => {
    expect(countiesNamed('Trønderlag').unknown).toEqual([{ said: 'Trønderlag', nearest: ['Trøndelag'] }]);
    expect(countiesNamed('Viken').unknown).toEqual([{ said: 'Viken', nearest: [] }]);
  });
});
