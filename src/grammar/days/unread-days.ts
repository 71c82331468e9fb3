import { keyAt, type Stretch, type Token } from '../tokens.ts';
import { numberWords, unitWords } from '../words.ts';
import { agoWords } from './weeks.ts';

/** Words that look like a day or a time and that no rule reads; `isSure` where they say when wherever they stand. */
export type UnreadDay = Stretch & { isSure: boolean };

const feastStem =
  /^(?:påske|påsk|pinse|pins|jule|jole|jul|jol|nyttårs|nyårs|jonsok|sankthans|sthans|olsok|fastelavn|advent|skjærtors|skjertors|skirtors|langfre|palme|himmelfart|allehelgen|morsdag|farsdag|kvinnedag)/;
const feastEnd =
  /(?:dag|dagen|aften|aftenen|aftan|afta|eftan|kvelden|helga|helgen|helgi|ferien|tida|tiden|natta|natten|morgonen|morgenen|(?:uk|vek|vik)(?:a|e|i|o|en|å))$/;
const spanEnd = /^\p{L}{3,}(?:uka|uken|uko|veka|veko|veken|vika|viko|helga|helgen|helgi|ferien|feriane)$/u;
const dayEnd = /^\p{L}{3,}(?:dagen|dagane|dagene|kvelden|natta|natten|aftenen|aftanen)$/u;
const englishEnd = /^(?:week|weekend|holidays?|vacation|eve)$/;
const times = new Set('i på under sist siste forrige førre denne in on during over last this den'.split(' '));
const seasons = new Set(
  'vinter vinteren sommer sommeren sumar sumaren høst høsten haust hausten vårparten'.split(' '),
);
const englishSeasons = new Set('winter summer spring autumn fall'.split(' '));
const vagueWords = new Set('forleden førleden forledes'.split(' '));
const notDays = new Set(
  'hverdagen kvardagen arbeidsdagen skoledagen framtiden framtida fremtiden samtiden arbeidsuka arbeidsveka'.split(
    ' ',
  ),
);
const besideWords = new Set('før etter efter before after'.split(' '));
const longestDistance = 5;

// The words, besides numbers and feasts, that any of it begins with.
const starts: ReadonlySet<string> = new Set([
  ...vagueWords,
  ...times,
  ...besideWords,
  ...numberWords.keys(),
  ...'her for dagen'.split(' '),
]);

/** What looks like a day at a token and isn't read as one: 'i jubileumsuka', 'for 3 dgr siden', 'sist vinter', 'forleden'. */
export function matchUnreadDay(tokens: readonly Token[], at: number): UnreadDay | undefined {
  const key = keyAt(tokens, at);
  if (key === '') return undefined;
  if (isFeastDay(key)) return { from: at, to: at + 1, isSure: true };
  if (!starts.has(key) && !/^\d/.test(key)) return undefined;
  if (vagueWords.has(key)) return { from: at, to: at + 1, isSure: true };
  if (key === 'her' && vagueWords.has(keyAt(tokens, at + 1))) return { from: at, to: at + 2, isSure: true };
  return distanceAt(tokens, at) ?? besideOf(tokens, at) ?? timed(tokens, at);
}

const isFeastDay = (key: string): boolean => key.length > 5 && feastStem.test(key) && feastEnd.test(key);

/** 'For lenge siden', 'for 3 dgr sia', '3 dgr siden'. */
function distanceAt(tokens: readonly Token[], at: number): UnreadDay | undefined {
  const isFor = keyAt(tokens, at) === 'for';
  if (!isFor && !/^\d{1,2}$/.test(keyAt(tokens, at)) && !numberWords.has(keyAt(tokens, at))) return undefined;
  for (let to = at + 2; to < at + (isFor ? longestDistance : 3); to += 1)
    if (agoWords.has(keyAt(tokens, to))) {
      // Hours ago are today.
      const isToday =
        unitWords.has(keyAt(tokens, to - 1)) || /^(litt|lite|stund)$/.test(keyAt(tokens, to - 1));
      return isToday ? undefined : { from: at, to: to + 1, isSure: true };
    }
  return undefined;
}

/** 'Dagen før', 'dagen derpå', 'før helga', 'etter ferien'. */
function besideOf(tokens: readonly Token[], at: number): UnreadDay | undefined {
  const key = keyAt(tokens, at);
  const noun = keyAt(tokens, at + 1);
  if (key === 'dagen' && (besideWords.has(noun) || noun === 'derpå')) {
    const isLast = at + 2 === tokens.length;
    return { from: at, to: at + 2, isSure: isLast };
  }
  if (!besideWords.has(key)) return undefined;
  const isTime =
    spanEnd.test(noun) ||
    /^(påske|påsken|påska|pinse|pinsen|pinsa|jul|jula|julen|jol|jola|nyttår|ferien|helga|helgen|easter|christmas|whitsun)$/.test(
      noun,
    );
  return isTime ? { from: at, to: at + 2, isSure: true } : undefined;
}

/** 'I vinterferien', 'på plandagen', 'sist haust', 'last winter'. */
function timed(tokens: readonly Token[], at: number): UnreadDay | undefined {
  const key = keyAt(tokens, at);
  if (!times.has(key)) return undefined;
  const next = keyAt(tokens, at + 1);
  const word = times.has(next) ? keyAt(tokens, at + 2) : next;
  const to = times.has(next) ? at + 3 : at + 2;
  if (notDays.has(word)) return undefined;
  if (isFeastDay(word)) return { from: at, to, isSure: true };
  if (spanEnd.test(word) || /^(ferien|helgene|helgane)$/.test(word)) return { from: at, to, isSure: true };
  if (dayEnd.test(word)) return { from: at, to, isSure: false };
  if (/^(i|sist|siste|forrige|førre|denne)$/.test(key) && seasons.has(word))
    return { from: at, to, isSure: true };
  if (/^(last|this)$/.test(key) && englishSeasons.has(word)) return { from: at, to, isSure: true };
  // 'In the autumn holidays', 'last bank holiday'
  const end = [at + 2, at + 3].find((each) => englishEnd.test(keyAt(tokens, each)));
  const isEnglish = /^(in|on|during|over|last|this)$/.test(key) && end !== undefined;
  return isEnglish ? { from: at, to: end + 1, isSure: true } : undefined;
}
