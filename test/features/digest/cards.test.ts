import { describe, expect, it } from 'vitest';
import { plainInline, plainText } from '../../../src/chat/plain-text.ts';
import { digestCard } from '../../../src/features/digest/cards.ts';
import { digestOf } from '../../../src/features/digest/rules.ts';
import type { DigestFacts } from '../../../src/features/digest/rules-content.ts';

/** A week of a network in which everybody writes as much as there is room for. */
function facts(size: number): DigestFacts {
  const municipalities = Array.from({ length: size }, (_, n) => ({
    id: String(5000 + n),
    name: `Kommune ${n}`,
  }));
  const words = 'Vi har arbeidet med planen. '.repeat(90).trim();
  return {
    network: { id: 'n', name: 'I LAG', county: 'Trøndelag' },
    week: { year: 2024, week: 12 },
    now: new Date('2024-03-25T07:00:00Z'),
    municipalities,
    themes: [{ id: 't', name: 'Næringsutvikling' }],
    leaders: [],
    statuses: municipalities.map(({ id }) => ({
      municipalityId: id,
      author: 'Siv Eksempelvik',
      day: '2024-03-21',
      state: 'delayed',
      done: words,
      next: words,
      helpWanted: words,
    })),
    weekHours: [{ municipalityId: '5000', themeId: 't', minutes: 90 }],
    years: [{ year: 2024, to: '2024-03-24', hours: [], ownFinancing: [] }],
    deadlines: [
      {
        id: 'd',
        municipalityId: null,
        title: 'Plan',
        due: '2024-02-15',
        repeat: 'none',
        responsible: 'prosjektleder',
      },
    ],
    completions: [],
    gatherings: [],
  };
}

describe('the digest on a screen', () => {
  it.each([6, 40])('stays readable for %i municipalities that all write a lot', (size) => {
    const content = digestOf(facts(size));
    const { elements } = digestCard(content, 'nb');
    expect(elements.length).toBeLessThan(30);
    for (const element of elements) {
      if (element.element !== 'list') continue;
      for (const item of element.items) expect(plainInline(item).length).toBeLessThan(1_000);
    }
    expect(content.statuses[0]?.done).toHaveLength(2_519);
  });

  it('puts help and missed deadlines before everything else, and the figures last', () => {
    const titles = digestCard(digestOf(facts(6)), 'nb').elements.flatMap((element) =>
      element.element === 'heading' ? element.text : [],
    );
    expect(titles).toEqual([
      'Ukesrapport for I LAG, uke 12 i 2024',
      'Hjelp ønskes',
      'Frister som har gått ut (siste tre måneder)',
      'Har kommunene meldt status?',
      'Det kommunene skriver',
      'Timer',
      'Egeninnsats 2024 til og med søndag 24. mars 2024',
    ]);
  });

  it('tells a ceiling that all share in a sentence, and differing ones in a column', () => {
    const facing = (ceilings: readonly number[]) => {
      const content = digestOf(facts(2));
      const municipalities = ceilings.map((ceiling, n) => ({
        municipality: `Kommune ${n}`,
        ...{ minutes: 60, documented: 70_000, counted: 70_000, ceiling, grantSupported: 210_000 },
        ...{ beyondCeiling: 0, minutesWithoutRate: 0, minutesOutsideAgreement: 0, hasAgreement: true },
        ...{ grantPerYear: 68_750_000, grantAtRisk: 0 },
      }));
      return plainText(
        digestCard({ ...content, ownFinancing: [{ year: 2024, to: '2024-03-24', municipalities }] }, 'nb'),
      );
    };
    const shared = facing([23_000_000, 23_000_000]);
    expect(shared).toMatch(/For hver kommune teller inntil kr\s230\s000 i året\./u);
    expect(shared).not.toContain('Tak (kr)');
    expect(facing([23_000_000, 11_500_000])).toMatch(/Tak \(kr\)[\s\S]*115\s000/u);
  });

  it('holds nothing but what JSON can hold', () => {
    const content = digestOf(facts(6));
    expect(JSON.parse(JSON.stringify(content))).toEqual(content);
  });
});
