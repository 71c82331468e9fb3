import { clockText, matchRange } from '../../../grammar/clock/clock.ts';
import { tokenize } from '../../../grammar/tokens.ts';
import { trim } from '../../../text.ts';

/** Quiet hours as they are stored: Oslo time, HH:mm; over midnight where `from` is the later one. */
export type QuietHours = { readonly from: string; readonly to: string };

/** What was typed after `profil stille`; `never` where it is no span of the clock, or one without length. */
export type QuietReading =
  | { readonly kind: 'hours'; readonly hours: QuietHours }
  | { readonly kind: 'off' | 'nothing' | 'never' };

const off = new Set(['av', 'slutt', 'aldri', 'off', 'end', 'never']);

/** Reads «16-08», «16:30–7», «fra kl 22 til 07» or «av». */
export function readQuiet(text: string): QuietReading {
  const typed = trim(text).toLowerCase();
  if (typed === '') return { kind: 'nothing' };
  if (off.has(typed)) return { kind: 'off' };
  const tokens = tokenize(typed);
  const range = matchRange(tokens, 0);
  if (range === undefined || range === 'bad' || range.to < tokens.length) return { kind: 'never' };
  // 24:00 ends a day and begins the next.
  const [from, to] = [clockText(range.start % 1440), clockText(range.end % 1440)];
  return from === to ? { kind: 'never' } : { kind: 'hours', hours: { from, to } };
}
