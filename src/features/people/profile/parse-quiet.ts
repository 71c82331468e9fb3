import { trim } from '../../../text.ts';

/** Quiet hours as they are stored: Oslo time, HH:mm; over midnight where `from` is the later one. */
export type QuietHours = { readonly from: string; readonly to: string };

/** What was typed after `profil stille`; `never` where it is no span of the clock, or one without length. */
export type QuietReading =
  | { readonly kind: 'hours'; readonly hours: QuietHours }
  | { readonly kind: 'off' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'never' };

const off = new Set(['av', 'slutt', 'aldri', 'off', 'end', 'never']);
const time = String.raw`(?:kl\.?\s*)?(\d{1,2})(?:[:.]?(\d{2}))?`;
const span = new RegExp(
  String.raw`^(?:fra|frå|from|mellom|between)?\s*${time}\s*(?:[-–—−]|til|to|og|and)\s*${time}$`,
  'iu',
);

/** Reads «16-08», «16:30–7», «fra kl 22 til 07» or «av». */
export function readQuiet(text: string): QuietReading {
  const typed = trim(text).toLowerCase();
  if (typed === '') return { kind: 'nothing' };
  if (off.has(typed)) return { kind: 'off' };
  const found = span.exec(typed);
  if (found === null) return { kind: 'never' };
  const from = clockOf(found[1], found[2]);
  const to = clockOf(found[3], found[4]);
  if (from === undefined || to === undefined || from === to) return { kind: 'never' };
  return { kind: 'hours', hours: { from, to } };
}

/** A time of day as HH:mm, midnight as 00:00; undefined where no clock shows it. */
function clockOf(hours = '', minutes = '00'): string | undefined {
  if (Number(minutes) > 59 || Number(hours) > 24 || (hours === '24' && minutes !== '00')) return undefined;
  return `${hours === '24' ? '00' : hours.padStart(2, '0')}:${minutes}`;
}
