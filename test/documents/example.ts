import type { Document, Table } from '../../src/documents/document.ts';

/** A table of so many lines, 90 minutes each, with a row of sums. */
export const linesTable = (count: number, activity = 'Møte om tomter i Hallingbyen'): Table => ({
  totalTitle: 'Sum',
  columns: [
    { title: 'Nr.', kind: 'number' },
    { title: 'Dato', kind: 'day' },
    { title: 'Aktivitet', kind: 'text', width: 3 },
    { title: 'Timer', kind: 'hours', isSummed: true },
    { title: 'Kroner', kind: 'kroner', isSummed: true },
  ],
  rows: Array.from({ length: count }, (_, index) => ({
    cells: [index + 1, '2024-03-12', activity, 90, 105_000],
    isMarked: index === 1,
  })),
});

/** A document with every kind of block. */
export const example = (table: Table, more: Partial<Document> = {}): Document => ({
  title: 'Timeliste',
  subtitle: 'Snåase–Snåsa · mars 2024',
  language: 'nb',
  author: 'I LAG · Trøndelag fylkeskommune',
  createdAt: new Date('2024-04-08T10:00:00Z'),
  foot: 'SHA-256 abc',
  blocks: [
    { kind: 'facts', facts: [{ label: 'Navn', value: 'Åse Čábar-Ïšen' }] },
    { kind: 'heading', level: 1, text: 'Timer' },
    { kind: 'table', table },
    { kind: 'heading', level: 2, text: 'Merknader' },
    { kind: 'list', items: ['Lista har én rettet linje.'] },
    { kind: 'paragraph', text: 'Sjå òg vedlegget.\nNy linje 🎉', isNote: true },
    {
      kind: 'signatures',
      signatures: [
        { role: 'Ansatt', name: 'Åse' },
        { role: 'Attestert av', stamp: 'Stempel' },
      ],
    },
  ],
  ...more,
});
