import { expect, test } from 'vitest';
import { buttonsIn } from '../../../src/chat/card.ts';
import { plainText } from '../../../src/chat/plain-text.ts';
import { sentCard } from '../../../src/features/digest/cards.ts';
import type { DigestContent } from '../../../src/features/digest/rules-content.ts';
import { renderMessages } from '../../../src/platforms/slack/render/card.ts';
import { renderCards } from '../../../src/platforms/teams/render/split-card.ts';

/** A week of so many municipalities, each with its hours and a short status, but for the last, which is silent. */
function weekOf(places: number): DigestContent {
  const names = Array.from({ length: places }, (_, index) => `Snåase–Snåsa nr. ${index + 1}`);
  const told = names.slice(0, -1);
  return {
    format: 1,
    network: { id: 'n', name: 'I LAG', county: 'Trøndelag' },
    ...{
      week: '2024-W48',
      from: '2024-11-25',
      to: '2024-12-01',
      madeAt: '2024-12-02T07:00:00Z',
      isWhole: true,
    },
    helpWanted: [],
    reports: { reported: told, noProgress: [], notReported: names.slice(-1), away: [], notReachable: [] },
    statuses: told.map((municipality) => ({
      ...{ municipality, author: 'Siv Eksempelvik', day: '2024-11-29', state: 'onTrack' as const },
      ...{ done: 'Vi har hatt innbyggermøte om bolig. '.repeat(8), next: null, helpWanted: null },
    })),
    deadlines: { near: [], missed: [] },
    gatherings: [],
    hours: {
      years: [2024],
      municipalities: names.map((municipality, index) => ({
        ...{ municipality, weekMinutes: 60 * (index + 1), yearMinutes: [48 * 90] },
      })),
      themes: [],
      total: { weekMinutes: 600, yearMinutes: [48 * 600] },
    },
    ownFinancing: [],
  };
}

test('a week begins with who needs following up, and has the table in the same message', () => {
  const text = plainText(sentCard(weekOf(6), 'nb'));
  const [first = '', ...rest] = text.split('\n');
  expect(first).toBe('I LAG, uke 48: Snåase–Snåsa nr. 6 trenger oppfølging');
  expect(rest).toContain('Status: 5 av 6 har meldt: 5 i rute. Ingen ber om hjelp.');
  expect(text).toMatch(/nr\. 6 +6:00 +72:00 +– +ikke meldt/);
});

test.each([0, 1, 6, 40])('a week of %d municipalities is one message on both platforms', (places) => {
  const card = sentCard(weekOf(places), 'nb');
  expect(renderMessages(card)).toHaveLength(1);
  expect(renderCards(card, 'nb')).toHaveLength(1);
  expect(
    plainText(card)
      .split('\n')
      .filter((line) => !line.startsWith('→')).length,
  ).toBeLessThanOrEqual(13);
  expect(buttonsIn(card).length).toBeLessThanOrEqual(5);
});

test('a call for help comes before everything else', () => {
  const content = weekOf(6);
  const call = {
    municipality: 'Leka',
    author: 'Siv',
    day: '2024-11-29',
    words: 'Vi mangler planfaglig hjelp.',
  };
  const hours = {
    ...content.hours,
    municipalities: [
      ...content.hours.municipalities,
      { municipality: 'Leka', weekMinutes: 0, yearMinutes: [0] },
    ],
  };
  const text = plainText(sentCard({ ...content, helpWanted: [call], hours }, 'nb'));
  expect(text.split('\n')[0]).toBe('I LAG, uke 48: Leka ber om hjelp');
  expect(text).toContain('• Leka (Siv, fre. 29. november): Vi mangler planfaglig hjelp.');
});
