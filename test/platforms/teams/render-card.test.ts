import { AdaptiveCard, HostConfig, SerializationContext, Version } from 'adaptivecards';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Card } from '../../../src/chat/card.ts';
import * as make from '../../../src/chat/card.ts';
import { more } from '../../../src/chat/more.ts';
import { plainText } from '../../../src/chat/plain-text.ts';
import { limits } from '../../../src/platforms/teams/limits.ts';
import { type AdaptiveCard as Rendered, sizeOf } from '../../../src/platforms/teams/render/adaptive-card.ts';
import { renderCard } from '../../../src/platforms/teams/render/card.ts';
import { renderForm } from '../../../src/platforms/teams/render/form.ts';
import { renderCards } from '../../../src/platforms/teams/render/split-card.ts';
import { escapeMarkdown } from '../../../src/platforms/teams/rich-text.ts';
import { noteForm } from '../../support/teams-bot.ts';

const button = (label: string): make.Button => ({
  label,
  action: 'a.b',
  value: label,
  typed: `gjør ${label}`,
});
const everything = make.card(
  make.heading('Uke 11'),
  make.paragraph([
    'Du har ført ',
    { strong: '12,5 timer' },
    '. ',
    { link: 'https://example.no', text: 'Se' },
  ]),
  make.facts(['Kommune', 'Snåase–Snåsa'], ['Tom', '']),
  make.list(['første', ['andre ', { strong: 'punkt' }]]),
  make.row('Timer', 'november 13:30', button('Før')),
  make.row('Samling', ['tirsdag ', { strong: 'bolig' }], button('Kommer'), button('Kanskje')),
  make.divider(),
  make.table([{ title: 'Dag' }, { title: 'Timer', align: 'right' }], [['12.3.', '2,5'], ['13.3.']]),
  make.note('Satsen er 700 kr/t.'),
  more('nb', 'satser', make.heading('Før'), make.list(['650 kr/t i 2023'])) || make.divider(),
  make.buttons(...['1', '2', '3', '4', '5', '6', '7'].map(button)),
  make.select({
    label: 'Delmål',
    action: 'a.c',
    options: [{ label: 'Bolig', value: 'b' }],
    typed: 'delmål …',
  }),
);

/** What Microsoft's own parser finds wrong with a card. */
function faultsIn(rendered: Rendered): string[] {
  const parser = new SerializationContext(new Version(1, 5));
  const parsed = new AdaptiveCard();
  parsed.hostConfig = new HostConfig({ actions: { maxActions: limits.actionsInRow } });
  parsed.parse(JSON.parse(JSON.stringify(rendered)), parser);
  const parsing = Array.from({ length: parser.eventCount }, (_, index) => parser.getEventAt(index).message);
  const validation = parsed.validateProperties().validationEvents.map(({ message }) => message);
  return [...parsing, ...validation];
}

/** All texts that a card shows, in their order. */
function textsIn(within: unknown): string[] {
  if (typeof within !== 'object' || within === null) return [];
  return Object.entries(within).flatMap(([key, value]) => {
    const isShown = ['text', 'title', 'label'].includes(key) && typeof value === 'string';
    return isShown && key !== 'fallbackText' ? [value] : textsIn(key === 'fallback' ? null : value);
  });
}

describe('a card', () => {
  // Teams takes this in cards of version 1.2 and later, with no choices of its own; the schema has it from 1.6.
  it('lets one pick somebody of the tenant', () => {
    const person = { field: 'person', name: 'who', label: 'Konto' } as const;
    expect(JSON.stringify(renderForm({ ...noteForm, fields: [person] }, 'nb', 'dialog'))).toContain(
      '"choices":[],"choices.data":{"type":"Data.Query","dataset":"graph.microsoft.com/users"}',
    );
  });

  it('is one that Adaptive Cards takes, whatever is on it', () => {
    expect(faultsIn(renderCard(everything, 'nb'))).toEqual([]);
    expect(faultsIn(renderCard(everything, 'nb', 'dialog'))).toEqual([]);
    expect(faultsIn(renderForm(noteForm, 'nb', 'chat', { errors: { text: 'x' }, typed: {} }))).toEqual([]);
  });

  it('has all its words as plain text for a client that can’t show it', () => {
    expect(renderCard(everything, 'nb').fallbackText).toBe(plainText(everything));
  });

  it('shows no more actions in a row than Teams does, and drops none', () => {
    const rows = renderCard(everything, 'nb').body.filter((element) => element.type === 'ActionSet');
    for (const row of rows) expect(row.actions.length).toBeLessThanOrEqual(limits.actionsInRow);
    expect(rows.flatMap(({ actions }) => actions.map(({ title }) => title))).toEqual([
      ...['Kommer', 'Kanskje'],
      ...['1', '2', '3', '4', '5', '6', '7'],
      ...['Velg', 'Mer', 'Mindre'],
    ]);
  });

  it('draws a divider above what follows it, and none at its end', () => {
    const body = renderCard(
      make.card(make.paragraph('a'), make.divider(), make.paragraph('b'), make.divider()),
      'nb',
    );
    expect(body.body.map(({ separator }) => separator ?? false)).toEqual([false, true]);
  });

  it('lets buttons be pressed while a list beside them is empty', () => {
    const [row] = renderCard(everything, 'nb').body.filter((element) => element.type === 'ActionSet');
    expect(row?.actions[0]).toMatchObject({
      associatedInputs: 'none',
      fallback: { associatedInputs: 'none' },
    });
  });

  it('keeps a row’s empty cells, so that columns stay under their titles', () => {
    const table = renderCard(everything, 'nb').body.filter((element) => element.type === 'Table')[1];
    expect(table?.rows.map(({ cells }) => cells.length)).toEqual([2, 2, 2]);
  });
});

describe('a table', () => {
  const titles = ['Kommune', 'Timer', 'Dokumentert (kr)', 'Teller (kr)', 'Støtter tilskudd (kr)'];
  const figures = ['Snåase–Snåsa', '1\u00a0227,75', '859\u00a0425', '859\u00a0425', '2\u00a0578\u00a0275'];
  const hours = [
    '1',
    'lør. 21. november',
    '1 t 30 min',
    'Møte om rekruttering til helse og omsorg',
    'utkast',
  ];

  it.each([
    ['figures', titles, figures, 'small'],
    ['a list of hours', ['Nr.', 'Dag', 'Tid', 'Aktivitet', 'Status'], hours, undefined],
    ['two columns', ['Tema', 'Timer'], ['Rekruttering og kompetanseutvikling', '7,5'], undefined],
  ])('of %s has room for every word in a narrow chat', (_what, columns, row, size) => {
    const shown = renderCard(
      make.card(
        make.table(
          columns.map((title) => ({ title })),
          [row],
        ),
      ),
      'nb',
    );
    const [table] = shown.body.filter((element) => element.type === 'Table');
    const widths = table?.columns.map(({ width }) => width) ?? [];
    // A narrow card is 414 pixels inside; a cell's padding and border take 17, a letter about 7.2 or, small, 6.2.
    const all = widths.reduce((total, width) => total + width, 0);
    row.forEach((text, index) => {
      const longest = Math.max(...text.split(/ |(?<=–)/u).map(({ length }) => length));
      const room = (414 * (widths[index] ?? 0)) / all - 17;
      expect(room).toBeGreaterThanOrEqual(longest * (size === 'small' ? 6.2 : 7.2));
    });
    expect(JSON.stringify(table?.rows[0]?.cells[0])).toContain(
      size === undefined ? '"weight"' : `"size":"${size}"`,
    );
  });
});

test('a title breaks where its column is narrow, and a figure never does', () => {
  const { body } = renderCard(
    make.card(make.table([{ title: 'Egeninnsats (kr)', align: 'right' }], [['111\u00a0475']])),
    'nb',
  );
  const [table] = body.filter((element) => element.type === 'Table');
  expect(table?.rows.map(({ cells }) => cells[0]?.items[0])).toEqual([
    { type: 'TextBlock', text: 'Egeninnsats (kr)', wrap: true, weight: 'bolder' },
    { type: 'TextBlock', text: '111\u00a0475' },
  ]);
});

describe('what people wrote', () => {
  it('is no Markdown in rich text', () => {
    const text = '*a* _b_ [c](d) `e` # f 1. g';
    expect(textsIn(renderCard(make.card(make.paragraph(text)), 'nb').body)).toEqual([text]);
  });

  it.each([
    ['*stjerne*', '\\*stjerne\\*'],
    ['snake_case', 'snake\\_case'],
    ['[a](b)', '\\[a\\](b)'],
    ['# tittel', '\\# tittel'],
    ['- punkt', '\\- punkt'],
    ['1. april', '1\\. april'],
    ['a &amp; b', 'a \\&amp; b'],
    ['Snåase–Snåsa, 10-punktsmodellen & mer', 'Snåase–Snåsa, 10-punktsmodellen & mer'],
  ])('%s is shown as typed in a heading', (typed, escaped) => {
    expect(escapeMarkdown(typed)).toBe(escaped);
  });

  it('calls no function of Adaptive Cards', () => {
    const [shown] = textsIn(renderCard(make.card(make.paragraph('{{DATE(2024-03-12)}}')), 'nb').body);
    expect(shown).not.toContain('{{');
  });
});

describe('a card that is too big for one message', () => {
  const big: Card = make.card(
    make.heading('Timer'),
    make.table(
      [{ title: 'Dag' }, { title: 'Aktivitet' }],
      Array.from({ length: 400 }, (_, day) => [`dag ${day}`, `møte ${day} om planen`]),
    ),
    make.paragraph(Array.from({ length: 5_000 }, (_, word) => `ord${word}`).join(' ')),
    make.buttons(
      ...Array.from({ length: 40 }, (_, index) => ({ ...button(`${index}`), value: 'x'.repeat(2_000) })),
    ),
  );

  it('is sent as several, none of them too big, with the titles over each piece of a table', () => {
    const cards = renderCards(big, 'nb');
    expect(cards.length).toBeGreaterThan(3);
    for (const one of cards) expect(sizeOf(one)).toBeLessThanOrEqual(limits.cardBytes);
    for (const one of cards.slice(0, 3)) expect(textsIn(one.body)).toContain('Aktivitet');
    expect(textsIn(cards[0]?.body)).toContain('Timer');
  });

  it('keeps a heading with what it stands above', () => {
    const line = 'ord '.repeat(1_000);
    const parts = Array.from({ length: 12 }, (_, part) => [
      make.heading(`Del ${part}`),
      make.paragraph(line),
    ]);
    const cards = renderCards(make.card(...parts.flat()), 'nb');
    expect(cards.length).toBeGreaterThan(2);
    for (const { body } of cards) expect(body.at(-1)?.type).not.toBe('TextBlock');
  });

  it('loses nothing and keeps its order', () => {
    const shown = renderCards(big, 'nb').flatMap(({ body }) => textsIn(body));
    const days = shown.filter((text) => /^dag \d+$/u.test(text));
    expect(days).toEqual(Array.from({ length: 400 }, (_, day) => `dag ${day}`));
    expect(shown.join(' ').match(/ord\d+/gu)).toHaveLength(5_000);
    expect(shown.filter((text) => /^\d+$/u.test(text))).toHaveLength(40);
  });

  test('every letter arrives, wherever a text is cut', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }), (piece) => {
        const text = piece.replace(/[\s{]/gu, 'x').repeat(Math.ceil(30_000 / piece.length));
        const cards = renderCards(make.card(make.list([text])), 'nb');
        expect(
          cards
            .flatMap(({ body }) => textsIn(body))
            .join('')
            .replace('• ', ''),
        ).toBe(text);
        for (const one of cards) expect(sizeOf(one)).toBeLessThanOrEqual(limits.cardBytes);
      }),
      { numRuns: 20 },
    );
  });
});
