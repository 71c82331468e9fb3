import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { openTypeOf } from './woff.ts';

export type FontWeight = 'Regular' | 'Bold' | 'RegularItalic';

const read = new Map<FontWeight, Promise<Buffer>>();

/** Roboto in one weight, as an OpenType font: read once, when it is first needed. */
export function readFont(weight: FontWeight): Promise<Buffer> {
  const known = read.get(weight);
  if (known !== undefined) return known;
  const path = createRequire(import.meta.url).resolve(`roboto-fontface/fonts/roboto/Roboto-${weight}.woff`);
  const font = readFile(path).then(openTypeOf);
  read.set(weight, font);
  return font;
}

// What Roboto has no letter for: emoji, arrows, the writing of other parts of the world.
const unknown =
  /[^\n\u0020-\u007e\u00a0-\u017f\u01fa-\u01ff\u0218-\u021b\u038e-\u03a1\u03a3-\u03ce\u0400-\u0482\u1e80-\u1e85\u1ea0-\u1ef9\u2013-\u2015\u2018-\u201e\u2020-\u2022\u2026\u2030\u2032\u2033\u2039\u203a\u20ac\u2116\u2122\u2206\u2211\u2212\u221a\u221e\u2248\u2260\u2264\u2265\ufffd]/gu;
const unseen = /[\p{Cc}\p{Cf}\p{Variation_Selector}]/u;
const replacements: Readonly<Record<string, string>> = {
  '\t': ' ',
  '\u202f': '\u00a0',
  '\u2009': ' ',
  '\u2012': '–',
  '→': '->',
  '⇒': '=>',
  '←': '<-',
  '↔': '<->',
};

/** The text with letters that the font has: what it lacks is shown as �, so that nobody takes it for complete. */
export function inFont(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(unknown, (letter) => replacements[letter] ?? (unseen.test(letter) ? '' : '\ufffd'));
}
