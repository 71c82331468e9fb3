import type { Document, Table } from '../../../src/documents/document.ts';

/** All that stands in a document, as one text, with plain spaces. */
export const textOf = ({ blocks }: Document): string =>
  blocks
    .map((block) => {
      switch (block.kind) {
        case 'heading':
        case 'paragraph':
          return block.text;
        case 'facts':
          return block.facts.map(({ label, value }) => `${label}: ${value}`).join('\n');
        case 'list':
          return block.items.join('\n');
        case 'table':
          return block.table.rows.map(({ cells }) => cells.join(' | ')).join('\n');
        case 'signatures':
          return block.signatures.map(({ role, name }) => `${role}: ${name}`).join('\n');
        default:
          return '';
      }
    })
    .join('\n')
    .replaceAll('\u00a0', ' ');

/** The tables of a document, in order. */
export const tablesOf = ({ blocks }: Document): Table[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
