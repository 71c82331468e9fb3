import type { Inline, Text } from '../../chat/card.ts';
import type { RichTextBlock, TextRun } from './render/adaptive-card.ts';

type RunStyle = Pick<TextRun, 'weight' | 'size' | 'color' | 'isSubtle'>;

/**
 * A text as rich text, one block a line (a run has no line breaks of its own). Unlike a TextBlock's, a run's
 * text is no Markdown: what people wrote shows as they wrote it.
 */
export function richText(text: Text, style: RunStyle = {}): RichTextBlock[] {
  const lines = linesOf(text).filter((line) => line.some((part) => lettersOf(part).trim() !== ''));
  return lines.map((line, index) => ({
    type: 'RichTextBlock',
    ...(index === 0 ? {} : { spacing: 'none' as const }),
    inlines: line.map((part) => run(part, style)),
  }));
}

/** One line of rich text, for a cell: line breaks become spaces, and an empty text keeps its place. */
export function richLine(text: string, style: RunStyle = {}): RichTextBlock {
  const pieces = text.split('\n');
  const line =
    pieces.length === 1
      ? text
      : pieces
          .map((piece) => piece.trim())
          .filter(Boolean)
          .join(' ');
  return { type: 'RichTextBlock', inlines: [run(line === '' ? '\u00a0' : line, style)] };
}

function run(part: Inline, style: RunStyle): TextRun {
  const text = withoutFunctions(lettersOf(part));
  if (typeof part === 'string') return { type: 'TextRun', text, ...style };
  if ('strong' in part) return { type: 'TextRun', text, ...style, weight: 'bolder' };
  return { type: 'TextRun', text, ...style, selectAction: { type: 'Action.OpenUrl', url: part.link } };
}

function lettersOf(part: Inline): string {
  if (typeof part === 'string') return part;
  return 'strong' in part ? part.strong : part.text;
}

function linesOf(text: Text): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const part of typeof text === 'string' ? [text] : text) {
    lettersOf(part)
      .split('\n')
      .forEach((piece, index) => {
        if (index > 0) lines.push([]);
        if (piece !== '') lines.at(-1)?.push(withLetters(part, piece));
      });
  }
  return lines;
}

function withLetters(part: Inline, letters: string): Inline {
  if (typeof part === 'string') return letters;
  return 'strong' in part ? { strong: letters } : { link: part.link, text: letters };
}

/**
 * A text for a place that reads Markdown (a heading, an input's error message): marks that would be taken for
 * formatting show as typed. https://learn.microsoft.com/adaptive-cards/authoring-cards/text-features
 */
export function escapeMarkdown(text: string): string {
  return withoutFunctions(text)
    .replace(/[\\`*_[\]~]/gu, '\\$&')
    .replace(/&(?=#?\w+;)/gu, '\\&')
    .replace(/^([^\S\n]*)([-+#>])/gmu, '$1\\$2')
    .replace(/^([^\S\n]*\d+)([.)])/gmu, '$1\\$2');
}

/** `{{DATE(…)}}` is a function in every text of a card: a mark without width keeps it a text. */
function withoutFunctions(text: string): string {
  return text.replaceAll('{{', '{\u200b{');
}
