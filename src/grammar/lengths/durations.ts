import { type Amount, halfAfter, quartersAt, readAmount, readings } from '../amounts.ts';
import { joiners } from '../lexicon/joining.ts';
import { words } from '../lexicon/lists.ts';
import { articles, countOf, halfWords, hundreds, numberWords, quarterWords } from '../lexicon/numbers.ts';
import { agoWords } from '../lexicon/periods.ts';
import { halfHours, oneAndAHalf, unitWords } from '../lexicon/units.ts';
import { firstOf, type Rule, rulesByWord, type Traced } from '../rules.ts';
import { unitMeant } from '../slips/units.ts';
import { keyAt, type Token } from '../tokens.ts';
import { timesEach } from './counted-durations.ts';
import type { DurationMatch } from './duration-match.ts';

// 'En liten time', 'et lite kvarter', 'ein god time': an hour as it was typed.
const about = words(
  'liten lita lite drøy drøyt god godt knapp knapt snau snaut stiv stivt hel hele heil heile good',
);

const untraced: Traced = {};

// A number in digits as well, before 'halvtimer'.
const lengthStarts: ReadonlySet<string> = new Set([
  ...numberWords.keys(),
  ...articles,
  ...quarterWords.keys(),
  ...halfHours,
  ...oneAndAHalf,
  ...halfWords,
  ...words('trekvarter kvarter kvarters par couple quarter quarters'),
]);
const amountStarts = [...numberWords.keys(), ...hundreds, ...words('null zero')];

/** From the surest to the loosest. */
const rules: readonly Rule<DurationMatch, Traced>[] = [
  { name: 'hours and minutes with a colon', read: matchClockLike, starts: [], digits: true },
  { name: 'a duration as programs write it', read: matchIso, starts: [], digits: true },
  { name: 'decimals behind a space', read: matchSplitDecimals, starts: [], digits: true },
  { name: 'from so many to so many', read: matchTwoToThree, starts: [], digits: true },
  {
    name: 'from so many to so many, in words',
    read: matchWordsToWords,
    starts: numberWords.keys(),
    digits: true,
  },
  { name: 'so many times', read: matchTimes, starts: [...numberWords.keys(), 'twice'], digits: true },
  { name: 'a sum', read: (tokens, at) => matchSum(tokens, at), starts: amountStarts, digits: true },
  { name: 'a length in words', read: matchInWords, starts: lengthStarts, digits: true },
  { name: 'a number and a unit', read: matchAmount, starts: amountStarts, digits: true },
];
const rulesFor = rulesByWord(rules, (key) => /^(?:[.,½¼¾]|pt\d)/.test(key));

/** A duration with its unit at a token: '2,5 t', '1t30', '1:30', 'halvannen time', 'tre kvarter', 'half an hour'. */
export function matchDuration(
  tokens: readonly Token[],
  at: number,
  context: Traced = untraced,
): DurationMatch | undefined {
  const match = firstOf(rulesFor(keyAt(tokens, at)), tokens, at, context);
  // 'For to timer siden' says when, not how long.
  if (!match || agoWords.has(keyAt(tokens, match.to))) return undefined;
  // 'Tre timer minus et kvarter'; an amount in digits has its minus already.
  if (match.from === at && keyAt(tokens, at - 1) === 'minus' && match.minutes.every((n) => n > 0))
    return { ...match, from: at - 1, minutes: match.minutes.map((n) => -n) };
  return andSome(tokens, timesAfter(tokens, match));
}

/** '2, 5t' and '2 ,5t', as a phone puts the space; the former can be five hours after another number. */
function matchSplitDecimals(tokens: readonly Token[], at: number): DurationMatch | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const isAfter = at === 0 && token?.text.endsWith(',') === true;
  if (!token || !next || !(isAfter || next.key.startsWith(','))) return undefined;
  if (!/^\d{1,2},?$/.test(token.text)) return undefined;
  const decimals = /^(,?)(\d{1,2})([a-zæøå]*)$/.exec(next.key);
  if (!decimals || isAfter === (decimals[1] === ',')) return undefined;
  const joined = { ...token, key: `${token.key},${decimals[2]}${decimals[3]}` };
  const match = matchAmount([joined, ...tokens.slice(at + 2, at + 6)], 0);
  const other = isAfter ? matchAmount(tokens, at + 1) : undefined;
  if (!match || (isAfter && !other)) return undefined;
  const minutes = [...match.minutes, ...(other?.minutes ?? [])];
  return { from: at, to: match.to + at + 1, minutes, isClear: match.isClear && minutes.length === 1 };
}

const timeWords = words('fra frå from kl klokka at til until till innen');
// Spreadsheets and timers write the seconds as well.
const hoursAndMinutes = /^(\d{1,3}):(\d{2})(?::(\d{2}))?([a-zæøå]*)$/;

function matchClockLike(tokens: readonly Token[], at: number): DurationMatch | undefined {
  const key = keyAt(tokens, at);
  if (!key.includes(':')) return undefined;
  const parts = hoursAndMinutes.exec(key);
  const [hours, minutes, seconds] = [Number(parts?.[1]), Number(parts?.[2]), Number(parts?.[3] ?? 0)];
  const unit = parts?.[4] ?? '';
  if (!parts || minutes > 59 || seconds > 59) return undefined;
  const own = unitWords.get(unit === '' ? keyAt(tokens, at + 1) : unit);
  if (own === 1 && parts[3] === undefined)
    return inMinutes(at, unit === '' ? at + 2 : at + 1, hours, minutes);
  if (unit !== '' && own !== 60) return undefined;
  const hasUnit = unit === '' && unitWords.get(keyAt(tokens, at + 1)) === 60;
  // From nine on it may as well be a time of day: '09:00 møte'.
  const isTime = hours >= 9 && hours <= 24;
  const isClear = !(isTime || timeWords.has(keyAt(tokens, at - 1))) || unit !== '' || hasUnit;
  const whole = { from: at, to: hasUnit ? at + 2 : at + 1 };
  const total = hours * 60 + minutes;
  if (seconds === 0) return { ...whole, minutes: [total], isClear };
  // Half a minute is nobody's to give away or to take: the whole minutes around it, the nearer first.
  const around = seconds < 30 ? [total, total + 1] : [total + 1, total];
  return { ...whole, minutes: around, isClear: false };
}

const isoDuration = /^pt(?=\d)(?:(\d{1,2}(?:[.,]\d{1,2})?)h)?(?:(\d{1,3})m)?(?:(\d{1,2})s)?$/;

/** 'PT2H', 'PT1H30M', as programs write it; half a minute and more of seconds is one. */
function matchIso(tokens: readonly Token[], at: number): DurationMatch | undefined {
  const parts = keyAt(tokens, at).startsWith('pt') ? isoDuration.exec(keyAt(tokens, at)) : null;
  if (!parts) return undefined;
  const [hours, minutes, seconds] = [parts[1]?.replace(',', '.'), parts[2], parts[3]].map((n) =>
    Number(n ?? 0),
  );
  const total = (hours ?? 0) * 60 + (minutes ?? 0) + (seconds ?? 0) / 60;
  return { from: at, to: at + 1, minutes: [Math.round(total)], isClear: Number.isInteger(total) };
}

/** '1:25 min' may be hours and minutes as well as minutes and seconds; the latter are whole minutes, the nearer one. */
function inMinutes(from: number, to: number, first: number, second: number): DurationMatch {
  const short = second < 30 ? first : first + 1;
  return { from, to, minutes: [first * 60 + second, ...(short > 0 ? [short] : [])], isClear: false };
}

const twoNumbers = /^(\d{1,2}(?:[.,](?:25|5|75))?)([ht]?)-(\d{1,2}(?:[.,](?:25|5|75))?)([a-zæøå]*)$/;
// From this hour on, what ends by noon is as likely the clock: '8-10h', '7h-8h'.
const firstHour = 6;

const orWords = words('til to - eller or');
/** '2 til 3 timer', 'to-tre timer', 'two or three hours': both are readings. */
function matchWordsToWords(tokens: readonly Token[], at: number): DurationMatch | undefined {
  const key = keyAt(tokens, at);
  if (!key.includes('-') && !orWords.has(keyAt(tokens, at + 1))) return undefined;
  if (key.includes('-') && numberWords.has(key)) return undefined; // 'twenty-five'
  const [first = '', second, ...more] = key.split('-');
  const isGlued = second !== undefined && more.length === 0 && /^\D/.test(first);
  if (!isGlued && !orWords.has(keyAt(tokens, at + 1))) return undefined;
  const to = isGlued ? at + 2 : at + 4;
  const unit = unitWords.get(keyAt(tokens, to - 1));
  const counts = [countOf(first), countOf(isGlued ? second : keyAt(tokens, at + 2))];
  const [least, most] = counts;
  if (unit === undefined || least === undefined || most === undefined) return undefined;
  return { from: at, to, minutes: [least * unit, most * unit], isClear: false };
}

/** '2-3 timer' gives both as readings. */
function matchTwoToThree(tokens: readonly Token[], at: number): DurationMatch | undefined {
  const key = keyAt(tokens, at);
  const parts = key.includes('-') ? twoNumbers.exec(key) : null;
  if (!parts) return undefined;
  const [first = 0, second = 0] = [parts[1], parts[3]].map((n) => Number(n?.replace(',', '.')));
  const glued = parts[4] ?? '';
  const unit = unitWords.get(glued === '' ? keyAt(tokens, at + 1) : glued);
  if (unit === undefined || (parts[2] !== '' && parts[2] !== glued)) return undefined;
  const isClock = /^[ht]$/.test(glued) && first >= firstHour && first < second;
  const minutes = [...(isClock ? [(second - first) * unit] : []), first * unit, second * unit];
  return { from: at, to: glued === '' ? at + 2 : at + 1, minutes, isClear: false };
}

const timesSigns = words('x × * ganger gonger times');
const gluedTimes = /^(\d{1,2})[x×*](\d.{0,9})$/;
const eachSigns = words('à á a på of');

/** '3 x 20 min', '3x20 min', 'tre ganger en halv time', '3 gonger à 20 min', 'twice 30 min': so many times the same. */
function matchTimes(tokens: readonly Token[], at: number): DurationMatch | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const glued = gluedTimes.exec(token.key);
  if (glued) {
    const words = [{ ...token, key: glued[2] ?? '' }, ...tokens.slice(at + 1, at + 6)];
    const one = matchAmount(words, 0);
    return one && timesOver({ ...one, to: one.to + at }, at, Number(glued[1]));
  }
  const isTwice = token.key === 'twice';
  if (!isTwice && !timesSigns.has(keyAt(tokens, at + 1))) return undefined;
  const times = isTwice ? 2 : countOf(token.key);
  if (times === undefined) return undefined;
  const sign = isTwice ? at : at + 1;
  const start = eachSigns.has(keyAt(tokens, sign + 1)) && !isArticle(tokens, sign + 1) ? sign + 2 : sign + 1;
  const one = matchInWords(tokens, start) ?? matchAmount(tokens, start);
  return one && timesOver(one, at, times);
}

/** The 'a' of 'three times a quarter' is no sign. */
const isArticle = (tokens: readonly Token[], at: number): boolean =>
  keyAt(tokens, at) === 'a' && !/^\d/.test(keyAt(tokens, at + 1));

const timesOver = (one: DurationMatch, from: number, times: number): DurationMatch => ({
  ...one,
  from,
  minutes: one.minutes.map((n) => n * times),
});

/** '2t x 3'; '30 min tre ganger' may be all of them or each. */
function timesAfter(tokens: readonly Token[], match: DurationMatch): DurationMatch {
  const sign = keyAt(tokens, match.to);
  const counted = keyAt(tokens, match.to + 1);
  if (timesSigns.has(sign) && /^\d{1,2}$/.test(counted))
    return { ...match, to: match.to + 2, minutes: match.minutes.map((n) => n * Number(counted)) };
  const times = sign === 'twice' ? 2 : timesSigns.has(counted) ? countOf(sign) : undefined;
  const [only, ...others] = match.minutes;
  if (times === undefined || times < 2 || only === undefined || others.length > 0)
    return timesEach(tokens, match);
  const to = sign === 'twice' ? match.to + 1 : match.to + 2;
  return { ...match, to, minutes: [only * times, only], isClear: false };
}

const someMore = words('litt noe noko vel some');

/** 'To timer og litt' says no whole length, and is asked about. */
function andSome(tokens: readonly Token[], match: DurationMatch): DurationMatch {
  const next = match.to + 1;
  if (!joiners.has(keyAt(tokens, match.to))) return match;
  if (someMore.has(keyAt(tokens, next))) return { ...match, to: next + 1, isClear: false };
  const isFew =
    /^(noen|nokre|nokon|few|par)$/.test(keyAt(tokens, next)) && unitWords.get(keyAt(tokens, next + 1)) === 1;
  return isFew ? { ...match, to: next + 2, isClear: false } : match;
}

const mostTerms = 6;

/**
 * '2 + 1 t', '1 + 2 + 1 t': the last one's unit is that of all, so that no number is left over. Before minutes a small
 * number may be hours ('2 + 30 min'); after other words it may be part of them ('tiltak 2 + 1 t').
 */
function matchSum(tokens: readonly Token[], at: number, terms = mostTerms): DurationMatch | undefined {
  if (!hasPlus(tokens, at)) return undefined;
  const first = readAmount(tokens, at);
  if (first === undefined || first.unit !== undefined || first.isNegative) return undefined;
  if (terms < 2 || keyAt(tokens, first.to) !== '+') return undefined;
  const rest = matchSum(tokens, first.to + 1, terms - 1) ?? matchAmount(tokens, first.to + 1);
  const [base] = rest?.minutes ?? [];
  if (rest === undefined || base === undefined || base < 0) return undefined;
  const added = first.num / first.den;
  const isInHours = unitBefore(tokens, rest.to) === 60;
  const asHours = base + added * 60;
  const readings = isInHours ? [asHours] : added > 12 ? [base + added] : [asHours, base + added];
  if (!readings.every(Number.isInteger)) return undefined;
  const minutes = at === 0 || terms < mostTerms ? readings : [...readings, base];
  return { from: at, to: rest.to, minutes, isClear: rest.isClear && minutes.length === 1 };
}

/** Whether there is a plus where an amount of four words at most can end. */
function hasPlus(tokens: readonly Token[], at: number): boolean {
  for (let to = at + 1; to <= at + 4; to += 1) if (keyAt(tokens, to) === '+') return true;
  return false;
}

/** The unit of a duration that ends before a token, in minutes. */
function unitBefore(tokens: readonly Token[], to: number): number | undefined {
  const word = keyAt(tokens, to - 1);
  return unitWords.get(word.replace(/^[\d.,½¼¾-]+/, ''));
}

function matchInWords(tokens: readonly Token[], at: number): DurationMatch | undefined {
  const key = keyAt(tokens, at);
  if (!lengthStarts.has(key)) return matchHalves(tokens, at);
  const afterArticle = articles.has(key) ? at + 1 : at;
  const start = afterArticle > at && about.has(keyAt(tokens, afterArticle)) ? at + 2 : afterArticle;
  const word = keyAt(tokens, start);
  const next = keyAt(tokens, start + 1);
  const fixed = (to: number, ...minutes: number[]): DurationMatch => ({
    from: at,
    to,
    minutes,
    isClear: minutes.length === 1,
  });
  const halves = matchHalves(tokens, at);
  if (halves) return halves;
  if (word === 'kvart' && unitWords.get(next) === 60) return fixed(start + 2, 15);
  if (word === 'trekvart' && unitWords.get(next) === 60) return fixed(start + 2, 45);
  if (halfHours.has(word)) return fixed(start + 1, 30);
  if (start === at + 2 && unitWords.get(word) === 60) return fixed(start + 1, 60);
  if (oneAndAHalf.has(word) && unitWords.get(next) === 60) return fixed(start + 2, 90);
  if (oneAndAHalf.has(word) && unitWords.get(next) === 15) return fixed(start + 2, 23, 22);
  if ((word === 'halv' || word === 'half' || word === 'halve') && unitWords.get(next) === 60)
    return fixed(start + 2, 30);
  if (word === 'half' && next === 'an' && unitWords.get(keyAt(tokens, start + 2)) === 60)
    return fixed(start + 3, 30);
  if (word === 'trekvarter') return fixed(start + 1, 45);
  if (word === 'kvarter' || word === 'kvarters') return fixed(start + 1, 15);
  if (word === 'par' && unitWords.get(next) === 60) return fixed(start + 2, 120, 180);
  if (word === 'couple' && next === 'of' && unitWords.get(keyAt(tokens, start + 2)) === 60)
    return fixed(start + 3, 120, 180);
  return matchQuarters(tokens, at);
}

/** 'Fire halve timer', '3 halvtimer', 'three half hours', 'three half-hours'. */
function matchHalves(tokens: readonly Token[], at: number): DurationMatch | undefined {
  const next = keyAt(tokens, at + 1);
  if (!next.startsWith('hal')) return undefined;
  const isWord = /^(?:halvtim(?:er|ar|a)|half-hours)$/.test(next);
  const isPair = halfWords.has(next) && /^(?:tim|hours)/.test(keyAt(tokens, at + 2));
  const n = isWord || isPair ? (countOf(keyAt(tokens, at)) ?? 0) : 0;
  return n > 1 ? { from: at, to: at + (isWord ? 2 : 3), minutes: [n * 30], isClear: true } : undefined;
}

function matchQuarters(tokens: readonly Token[], at: number): DurationMatch | undefined {
  const counted = /^quarters?$/.test(keyAt(tokens, at)) ? 1 : (numberWords.get(keyAt(tokens, at)) ?? 0);
  const noun = /^quarters?$/.test(keyAt(tokens, at)) ? at : at + 1;
  if (counted === 0 || !/^quarters?$/.test(keyAt(tokens, noun))) return undefined;
  const rest = ['of', 'an', 'hour'].every((word, i) => keyAt(tokens, noun + 1 + i) === word);
  const to = rest ? noun + 4 : keyAt(tokens, noun + 1) === 'hour' ? noun + 2 : undefined;
  return to === undefined ? undefined : { from: at, to, minutes: [counted * 15], isClear: true };
}

function matchAmount(tokens: readonly Token[], at: number): DurationMatch | undefined {
  const amount = readAmount(tokens, at);
  if (!amount) return undefined;
  const unit =
    amount.unit === undefined ? unitWords.get(keyAt(tokens, amount.to)) : unitWords.get(amount.unit);
  if (isYouthClub(tokens, at)) return undefined;
  // A lone m after a space is metres, or somebody's initial.
  const isLoneM = amount.unit === 'm' && amount.tail === undefined;
  if (unit === undefined && !isLoneM) return withSlip(tokens, at, amount);
  const to = amount.unit === undefined ? amount.to + 1 : amount.to;
  if (amount.tail !== undefined) return withTail(at, to, amount, amount.tail, unit ?? 1);
  const isMinus = keyAt(tokens, at - 1) === 'minus';
  const signed = isMinus ? { ...amount, isNegative: true } : amount;
  const first = { from: isMinus ? at - 1 : at, to, ...readings(signed, unit ?? 1) };
  return unit === 60 && !signed.isNegative ? withMinutes(tokens, first) : first;
}

/** '2 huors', '90mn': a unit that is asked about, since it is mistyped. */
function withSlip(tokens: readonly Token[], at: number, amount: Amount): DurationMatch | undefined {
  if (amount.tail !== undefined || articles.has(keyAt(tokens, at))) return undefined;
  const unit = unitMeant(amount.unit ?? keyAt(tokens, amount.to));
  if (unit === undefined) return undefined;
  const to = amount.unit === undefined ? amount.to + 1 : amount.to;
  return { from: at, to, ...readings(amount, unit), isClear: false };
}

const clubBinders = words('med hos av fra frå i og til with from and');

/** 'Møte med 4H' is with the youth organisation. */
const isYouthClub = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.key.startsWith('4h') === true &&
  /^4H\b/.test(tokens[at].text) &&
  clubBinders.has(keyAt(tokens, at - 1));

function withTail(
  at: number,
  to: number,
  amount: Amount,
  tail: number,
  unit: number,
): DurationMatch | undefined {
  if (unit !== 60 || amount.decimals !== '' || amount.den !== 1) return undefined;
  const minutes = amount.num * 60 + tail;
  return { from: at, to, minutes: [amount.isNegative ? -minutes : minutes], isClear: true };
}

/** Adds what follows whole hours: '30 min', 'og 30 minutter', 'og et kvarter', 'and a half'; '1t 30' can mean two things. */
function withMinutes(tokens: readonly Token[], hours: DurationMatch): DurationMatch {
  const [base] = hours.minutes;
  if (base === undefined || !hours.isClear || base % 60 !== 0) return hours;
  const half = halfAfter(tokens, hours.to);
  if (half !== undefined && unitWords.get(keyAt(tokens, half)) !== 60)
    return { ...hours, to: half, minutes: [base + 30] };
  const start = joiners.has(keyAt(tokens, hours.to)) ? hours.to + 1 : hours.to;
  const quarters = start > hours.to ? quartersAt(tokens, start) : undefined;
  const added =
    matchMinutes(tokens, start) ?? (quarters && { to: quarters.to, minutes: 15 * quarters.quarters });
  if (added) return { ...hours, to: added.to, minutes: [base + added.minutes] };
  return hours;
}

/** Minutes that complete hours, 59 at most: '30 min', '30m', 'et kvarter', 'tre kvarter'. */
function matchMinutes(tokens: readonly Token[], at: number): { to: number; minutes: number } | undefined {
  const match = matchInWords(tokens, at);
  const [quarter] = match?.minutes ?? [];
  if (match?.isClear && quarter !== undefined && quarter < 60) return { to: match.to, minutes: quarter };
  const amount = readAmount(tokens, at);
  if (amount?.den !== 1 || amount.isNegative || amount.tail !== undefined) return undefined;
  const unit = amount.unit ?? keyAt(tokens, amount.to);
  const size = unit === 'm' ? 1 : unitWords.get(unit);
  if (size === undefined || size === 60 || amount.num * size > 59) return undefined;
  return { to: amount.unit === undefined ? amount.to + 1 : amount.to, minutes: amount.num * size };
}
