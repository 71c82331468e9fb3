import { randomInt, timingSafeEqual } from 'node:crypto';
import type { Interaction } from '../../../chat/interaction.ts';
import { withoutAddress } from '../../../chat/turn/match.ts';
import { hashToken } from '../../../secret.ts';
import { comparable, splitWords, trim } from '../../../text.ts';
import { startSaid } from '../texts-said.ts';

/** A code as it is stored: by its hash. */
export type StoredCode = {
  readonly id: string;
  readonly expiresAt: Date;
  readonly misses: number;
  readonly usedAt: Date | null;
};

/** How long a code holds, in milliseconds, and how often a wrong one may be typed meanwhile. */
export const codeHolds = 60 * 60 * 1000;
export const mostMisses = 5;

/** Without those that look like another. */
const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const quarter = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');

/** A new code, `K7QM-3XTP-9WBD`: 60 bits, which neither five tries nor an hour with the hash find. */
export const makeCode = (): string => [quarter(), quarter(), quarter()].join('-');

/** The hash of a code, with small letters or without its dashes too. */
export const hashOf = (code: string): string =>
  hashToken(
    code
      .slice(0, 100)
      .toUpperCase()
      .replace(/[^A-Z0-9]/g, ''),
  );

/** Whether a code can be used now. */
const isOpen = ({ expiresAt, misses, usedAt }: StoredCode, now: Date): boolean =>
  usedAt === null && misses < mostMisses && expiresAt > now;

/** What a code that was typed comes to: the one that it is, or why it is none that holds. */
type Tried =
  | { readonly is: 'right'; readonly code: StoredCode }
  | { readonly is: 'used' | 'expired' | 'dead' | 'none' }
  /** Those that it might have been, and how many tries are left. */
  | { readonly is: 'wrong'; readonly open: readonly StoredCode[]; readonly left: number };

/** Looks for a code that was typed among those that were given out; each is compared in the same time. */
export function tryCode(typed: string, codes: readonly StoredCode[], now: Date): Tried {
  const hash = Buffer.from(hashOf(typed));
  const [code] = codes.filter(({ id }) => {
    const stored = Buffer.from(id);
    return stored.length === hash.length && timingSafeEqual(stored, hash);
  });
  if (code !== undefined && isOpen(code, now)) return { is: 'right', code };
  if (code !== undefined && code.usedAt !== null) return { is: 'used' };
  const open = codes.filter((one) => isOpen(one, now));
  const isDead = codes.some(({ misses, expiresAt }) => misses >= mostMisses && expiresAt > now);
  if (isDead && open.length === 0) return { is: 'dead' };
  if (code !== undefined) return { is: code.misses >= mostMisses ? 'dead' : 'expired' };
  if (open.length === 0) return { is: 'none' };
  return { is: 'wrong', open, left: Math.max(...open.map(({ misses }) => mostMisses - misses - 1)) };
}

/** What somebody says who may be the first: their code, '' where they want to write it; undefined for all else. */
export function codeSaid(interaction: Interaction): string | undefined {
  const { begin } = startSaid;
  switch (interaction.did) {
    case 'press':
      return interaction.action === begin.id ? '' : undefined;
    case 'submit':
      return interaction.form === begin.id ? trim(interaction.values.code ?? '') : undefined;
    case 'command': {
      const { words, rest } = splitWords(withoutAddress(trim(interaction.text)), 1);
      return comparable(words[0] ?? '') === begin.phrase.nb ? trim(rest) : undefined;
    }
    case 'open':
      return undefined;
  }
}

/** What the first network is called until its coordinator says what. */
export const provisionalName = 'Nytt nettverk';
