import { words } from '../../../grammar/lexicon/lists.ts';
import { keyAt, type Stretch, type Token } from '../../../grammar/tokens.ts';

const glueBefore = words(
  'på i for ca cirka circa omtrent rundt about approx approximately totalt nesten knapt knappe godt litt over drøyt ' +
    'drøye snaue snaut varighet varigheit duration nærmere bortimot minst around nearly almost over sånn omlag omkring kring ikring oppimot inntil maks max ~ ≈',
);

// 'Om lag to timer', 'opp mot 2t'
const gluePairs = new Set(
  'om lag|opp mot|at least|just over|just under|more than|less than|til sammen|til saman|i alt|in all|litt under|rett under|rett over|like under|like over|overkant av|underkant av'.split(
    '|',
  ),
);
const pairEnds = new Set([...gluePairs].map((pair) => pair.replace(/^.* /, '')));
const lastingVerbs = words('varte varde varer lasted');

const spendingVerbs = words('brukte brukt bruka brukar bruker spent');
const spenders = words('jeg eg æ vi har i we have');
const spentOn = words('på til on');
const greetings = words('hei heisann hallo halla hi hello hey lagbot');
const asking = words('kan kunne vil du could can would you please vennligst ver vennleg og å');
const loggingVerbs = words(
  'før føre ført registrer registrere registrert noter notere skriv skrive log add register timer timar hours',
);
const loggingPairs = new Set(
  'legg inn|legge inn|legg til|legge til|skriv opp|skrive opp|før opp|føre opp|set opp|sett opp'.split('|'),
);

/**
 * The stretch with the small words around it: 'møte på 2t', 'ca. 2 timer', '2 hours of', 'jeg brukte 2t på'. The 'på'
 * of 'brukte 2t på tirsdag' is the day's.
 */
export function withGlue(
  tokens: readonly Token[],
  { from, to: last }: Stretch,
  days: readonly Stretch[] = [],
): Stretch {
  const to = afterAbout(tokens, last);
  const isSpentOn = spentOn.has(keyAt(tokens, to)) && !days.some((day) => day.from <= to && to < day.to);
  const end = isSpentOn ? to + 1 : to;
  let start = from;
  if (
    pairEnds.has(keyAt(tokens, start - 1)) &&
    gluePairs.has(`${keyAt(tokens, start - 2)} ${keyAt(tokens, start - 1)}`)
  )
    start -= 2;
  for (let i = 0; i < 2 && glueBefore.has(keyAt(tokens, start - 1)); i += 1) start -= 1;
  if (lastingVerbs.has(keyAt(tokens, start - 1))) start -= 1;
  const isAboutSo = keyAt(tokens, to) === 'tid' && keyAt(tokens, to - 1).endsWith('s'); // 'en times tid'
  if (isCommand(tokens, start)) return { from: 0, to: keyAt(tokens, to) === 'for' ? to + 1 : end };
  if (!spendingVerbs.has(keyAt(tokens, start - 1)))
    return { from: start, to: keyAt(tokens, to) === 'of' || isAboutSo ? to + 1 : to };
  start -= 1;
  for (let i = 0; i < 2 && spenders.has(keyAt(tokens, start - 1)); i += 1) start -= 1;
  return { from: start, to: end };
}

const aboutAfter = words('ca cirka circa omtrent omlag omkring approx approximately');
const pairsAfter = new Set(
  'or so|eller så|eller noe|eller noko|eller deromkring|or thereabouts|pluss minus|sånn omtrent|sånn ca|sånn cirka|så omtrent'.split(
    '|',
  ),
);

const pairStarts = new Set([...pairsAfter].map((pair) => pair.replace(/ .*/, '')));

/** Where the small words after a duration end that make it a rough one: 'an hour or so', '2t ca', 'en time eller så'. */
function afterAbout(tokens: readonly Token[], to: number): number {
  const word = keyAt(tokens, to);
  // 'Ca 2t ca 10 personer'
  if (aboutAfter.has(word)) return /^\d/.test(keyAt(tokens, to + 1)) ? to : to + 1;
  if (!pairStarts.has(word)) return to;
  return pairsAfter.has(`${word} ${keyAt(tokens, to + 1)}`) ? to + 2 : to;
}

const longestCommand = 6;

/** 'Før 2t møte', 'hei, kan du legge inn 2 timer': what to do with the line, said before the duration. */
function isCommand(tokens: readonly Token[], start: number): boolean {
  if (start === 0 || start > longestCommand) return false;
  let at = 0;
  while (at < start && greetings.has(keyAt(tokens, at))) at += 1;
  const greeted = at;
  while (at < start && asking.has(keyAt(tokens, at))) at += 1;
  if (at === start) return at === greeted;
  const verb = loggingPairs.has(`${keyAt(tokens, at)} ${keyAt(tokens, at + 1)}`)
    ? at + 2
    : loggingVerbs.has(keyAt(tokens, at))
      ? at + 1
      : -1;
  return verb === start;
}

const without = words('minus uten utan med inkl inkludert less with without including');
const deducting = words('minus less fratrukket fråtrekt trukket');
const meals = words('lunsj lunsjen lunch matpause matpausa matpausen spisepause');
const pauses = words('lunsj lunch pause pauser matpause matpausa break spisepause');

/** The stretch of a duration that is a pause, with the words that say so: 'minus 30 min', '(lunsj 30 min)'. */
export function withPause(tokens: readonly Token[], { from, to }: Stretch): Stretch | undefined {
  const isNegative = keyAt(tokens, from) === 'minus';
  const end = pauses.has(keyAt(tokens, to)) ? to + 1 : to;
  // 'Lunsj 30 min', 'lunsj på en halv time'
  const isSized = pauses.has(keyAt(tokens, from - 2)) && /^(på|of)$/.test(keyAt(tokens, from - 1));
  const named = pauses.has(keyAt(tokens, from - 1)) ? from - 1 : isSized ? from - 2 : from;
  const start = without.has(keyAt(tokens, named - 1)) ? named - 1 : named;
  return isNegative || end > to || named < from ? { from: start, to: end } : undefined;
}

const withWords = words('med with');
const withoutWords = words('uten utan without');

/** A pause without a unit; `minutes` where it is said how many. */
type Pause = Stretch & { minutes?: number };

/**
 * The words of a pause that isn't said how long it was ('minus lunsj', 'uten lunsj', right after the time 'med lunsj'), or
 * of which the unit isn't said ('minus 30').
 */
export function unmeasuredPause(tokens: readonly Token[], time: readonly Stretch[]): Pause | undefined {
  for (let at = 1; at < tokens.length; at += 1) {
    const key = keyAt(tokens, at);
    const isMeal = meals.has(key);
    const code = key.charCodeAt(0);
    const mayBeMinutes = code >= 49 && code <= 54;
    if (!isMeal && !mayBeMinutes && !pauses.has(key)) continue;
    const before = keyAt(tokens, at - 1);
    const stretch = { from: at - 1, to: at + 1 };
    if (deducting.has(before)) {
      if (!mayBeMinutes) return stretch;
      if (/^(?:[1-5]\d|60)$/.test(key)) return { ...stretch, minutes: Number(key) };
    }
    if (isMeal && withoutWords.has(before)) return stretch;
    const isBeside = time.some(({ to }) => to === at - 1) || /^[([]/.test(tokens[at - 1]?.text ?? '');
    if (isMeal && withWords.has(before) && isBeside) return stretch;
  }
  return undefined;
}

const pauseNamed =
  /(?:(?<!\p{L})(?:med|m\/|with|w\/|inkl\.?|incl\.?|inkludert|including|og|and)|[+,(&])\s*(?:(?:en|ein|ei|a|kort|short|felles)\s+)?(?:lunsj|lunsjpause|lunch|matpause|matpausa|spisepause|pause|pauser|pausar|break|breaks)(?!\p{L})/iu;

/** Whether an activity speaks of a pause in it ('workshop med lunsj'), which is counted in where nothing says otherwise. */
export const namesPause = (activity: string): boolean => pauseNamed.test(activity);
