import { monthWords, partsOfDay, weekdayWords } from '../lexicon/days.ts';
import { words } from '../lexicon/lists.ts';
import { numberWords } from '../lexicon/numbers.ts';
import {
  agoWords,
  distanceUnits,
  englishSeasons,
  monthNouns,
  seasons,
  sideWords,
  stepWords,
} from '../lexicon/periods.ts';
import { unitWords } from '../lexicon/units.ts';
import { keyAt, type Stretch, type Token } from '../tokens.ts';

/** Words that look like a day or a time and that no rule reads; `isSure` where they say when wherever they stand. */
export type UnreadDay = Stretch & { isSure: boolean };

const feastStem =
  /^(?:påske|påsk|pinse|pins|jule|jole|jul|jol|nyttårs|nyårs|jonsok|sankthans|sthans|olsok|fastelavn|advent|skjærtors|skjertors|skirtors|langfre|palme|himmelfart|allehelgen|morsdag|farsdag|kvinnedag|bede|beda|bots|bønn|bønne|bøne|mikkels|mortens)/;
const feastEnd =
  /(?:dag|dagen|aften|aftenen|aftan|afta|eftan|kvelden|helga|helgen|helgi|ferien|tida|tiden|natta|natten|morgonen|morgenen|(?:uk|vek|vik)(?:a|e|i|o|en|å))$/;
const spanEnd = /^\p{L}{3,}(?:uka|uken|uko|veka|veko|veken|vika|viko|helga|helgen|helgi|ferien|feriane)$/u;
const dayEnd = /^\p{L}{3,}(?:dagen|dagane|dagene|kvelden|natta|natten|aftenen|aftanen)$/u;
const englishEnd = /^(?:week|weekend|holidays?|vacation|eve)$/;
const times = words('i på under sist siste forrige førre denne in on during over last this den');
const schoolHoliday = /^(?:vinter|høst|haust|sommer|sumar)feri(?:e|en|er|a|ene|ane)$/;
const englishHolidays = words('break holiday holidays vacation term');
const partsOfMonth = words('primo medio ultimo');
// What is planned for and held as well; at the end of a line they say when.
const lastTimes = words(
  'påske påsken påska pinse pinsen pinsa jul jula julen jol jola nyttår nyår easter christmas whitsun ' +
    'helga helgen helgi nylig nyleg recently',
);
const otherTimes = words('week night evening morning afternoon month');
const vagueWords = words('forleden førleden forledes');
const notDays = words(
  'hverdagen kvardagen arbeidsdagen skoledagen framtiden framtida fremtiden samtiden arbeidsuka arbeidsveka',
);
const namedWeekdays = words('black svart svarte cyber super blå blue');
const longestDistance = 5;

// The words, besides numbers and feasts, that any of it begins with.
const starts: ReadonlySet<string> = new Set([
  ...vagueWords,
  ...times,
  ...sideWords.keys(),
  ...numberWords.keys(),
  ...'her for dagen half the some'.split(' '),
  ...englishSeasons,
  ...partsOfMonth,
  ...lastTimes,
  ...distanceUnits.keys(),
]);

/** What looks like a day at a token and isn't read as one: 'i jubileumsuka', 'for 3 dgr siden', 'sist vinter', 'forleden'. */
export function matchUnreadDay(tokens: readonly Token[], at: number): UnreadDay | undefined {
  const key = keyAt(tokens, at);
  if (key === '') return undefined;
  if (isFeastDay(key) || (key.length > 8 && schoolHoliday.test(key)))
    return { from: at, to: at + 1, isSure: true };
  if (isMistyped(tokens, at)) return { from: at, to: at + (key === 'ig' ? 2 : 1), isSure: true };
  // 'Black Friday', 'cyber Monday': one of its own, if a weekday as well
  if (namedWeekdays.has(key) && weekdayWords.has(keyAt(tokens, at + 1)))
    return { from: at, to: at + 1, isSure: true };
  const last = lastButOne(tokens, at, key);
  if (last) return last;
  if (!starts.has(key) && !/^\d/.test(key)) return undefined;
  if (vagueWords.has(key)) return { from: at, to: at + 1, isSure: true };
  if (key === 'her' && vagueWords.has(keyAt(tokens, at + 1))) return { from: at, to: at + 2, isSure: true };
  if (lastTimes.has(key)) return endsAt(tokens, at + 1) ? { from: at, to: at + 1, isSure: true } : undefined;
  if (partsOfMonth.has(key) && isMonth(keyAt(tokens, at + 1))) return { from: at, to: at + 2, isSure: true };
  // 'Summer holidays', 'half term'
  if ((englishSeasons.has(key) || key === 'half') && englishHolidays.has(keyAt(tokens, at + 1)))
    return { from: at, to: at + 2, isSure: true };
  if (key === 'the' && keyAt(tokens, at + 1) === 'other' && otherTimes.has(keyAt(tokens, at + 2)))
    return { from: at, to: at + 3, isSure: true };
  if (/^(?:a|some)$/.test(key) && /^(?:while|time)$/.test(keyAt(tokens, at + 1)))
    return /^(?:ago|back)$/.test(keyAt(tokens, at + 2)) ? { from: at, to: at + 3, isSure: true } : undefined;
  return distanceAt(tokens, at) ?? strangeDistance(tokens, at) ?? besideOf(tokens, at) ?? timed(tokens, at);
}

const isMonth = (key: string): boolean => monthWords.has(key) || monthNouns.has(key);

/** Whether a line ends at a token, or a mark, a number or nothing else follows. */
const endsAt = (tokens: readonly Token[], to: number): boolean =>
  to === tokens.length || /[,;:.)]$/.test(tokens[to - 1]?.text ?? '') || /^\d/.test(keyAt(tokens, to));

/** 'Fiire dager siden', 'nokre få veker sidan': so long ago, but how long is no number that is known. */
function strangeDistance(tokens: readonly Token[], at: number): UnreadDay | undefined {
  if (at === 0 || !distanceUnits.has(keyAt(tokens, at)) || !nearAgo.test(keyAt(tokens, at + 1)))
    return undefined;
  return { from: at - 1, to: at + 2, isSure: true };
}

const nearAgo = /^(?:sid[aeio]?d?[aen]{0,2}|sia|sien|ago|tilbake|attende)$/;

// 'Forr'går', 'fårigås'; but 'foregår' is a verb.
const nearBeforeYesterday = /^f[oøuyå]\S{0,4}g[jåa]?[åa]r?s?$/;
const goingOn = words('foregår forgår fortgår');
// 'Forriforrige fredag'
const beforeLast = /^f[oø]rr?(?:ige|e|i)?-?f[oø]rr(?:ige|e)$/;

const lastButOneWords = words('nest nestsiste nestsist uka uken veka veken helga helgen week');

/** 'Nest siste fredag', 'forriforrige uke', 'uka før': before the one before this. */
function lastButOne(tokens: readonly Token[], at: number, key: string): UnreadDay | undefined {
  if (key.charAt(0) === 'f') {
    if (!'oøuyå'.includes(key.charAt(1))) return undefined;
    const isNear = key.length > 4 && nearBeforeYesterday.test(key) && !goingOn.has(key);
    return isNear || beforeLast.test(key) ? { from: at, to: at + 1, isSure: true } : undefined;
  }
  if (!lastButOneWords.has(key)) return undefined;
  const next = keyAt(tokens, at + 1);
  if ((key === 'nest' && stepWords.has(next)) || key === 'nestsiste' || key === 'nestsist')
    return { from: at, to: at + 1, isSure: true };
  const isWeekBefore = !key.startsWith('nest');
  if (isWeekBefore && /^(?:før|before|som)$/.test(next) && endsAt(tokens, at + (next === 'som' ? 3 : 2)))
    return { from: at, to: Math.min(tokens.length, at + (next === 'som' ? 3 : 2)), isSure: true };
  return undefined;
}

/** A time of the day glued to a day, and to the 'i' before it: 'går-morges', 'morkveld', 'idagtidlig'. */
const partEnd =
  '(?:kveld(?:en)?|kvell|kveil|natt|nott|morgen|morgon|morges|morra|mårra|mårrå|tidlig|tidleg|formiddag|føremiddag|ettermiddag)';
const partOfDayEnd = new RegExp(`^\\p{L}[\\p{L}-]*${partEnd}$`, 'u');
const mistypedDay = new RegExp(
  [
    '^[ií]g(?!ang)[åaøp]\\p{L}{0,2}$',
    '^gårs(?:dag)?$',
    '^y(?:e?s?t?e?r?d[ae]?y|est)$',
    `^i(?:d[aå]|g[åa]|m[oåa]r|f[oøuy]r|kv)[\\p{L}-]*${partEnd}$`,
    // '12\\3', '12..3', '12:3', '1.3.2o24', '01.03.2024kl', '1.3.24-1', '240312'
    String.raw`^\d{1,2}\\\d{1,2}$`,
    String.raw`^\d{1,2}(?:\.\.\d{1,2}|:\d)$`,
    String.raw`^\d{1,2}[./]\d{1,2}[./](?:2[o0][0-9o]{2}\D{0,3}|2\d\D{1,3})$`,
    String.raw`^\d{1,2}[./]\d{1,2}[./]\d{2,4}-\d`,
    String.raw`^2\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$`,
    // '2dagersiden'
    String.raw`^\d{1,2}\p{L}{3,6}(?:siden|sidan)$`,
  ].join('|'),
  'u',
);
const mistypedStarts = new Set('iígy0123456789');

/** 'Igåt', 'ig år', 'gårs', 'ystdy', '12\\3', '240312': what can hardly be anything but a day. */
const isMistyped = (tokens: readonly Token[], at: number): boolean => {
  const key = keyAt(tokens, at);
  if (!mistypedStarts.has(key.charAt(0))) return false;
  return key === 'ig' ? /^[åa]r$/.test(keyAt(tokens, at + 1)) : key.length > 2 && mistypedDay.test(key);
};

const isFeastDay = (key: string): boolean => key.length > 5 && feastStem.test(key) && feastEnd.test(key);

/** 'For lenge siden', 'for 3 dgr sia', '3 dgr siden'. */
function distanceAt(tokens: readonly Token[], at: number): UnreadDay | undefined {
  const isFor = keyAt(tokens, at) === 'for';
  // '3dgr siden'
  const back = isFor ? at + 2 : at + 1;
  const [, glued] =
    (agoWords.has(keyAt(tokens, back)) && /^\d{1,2}(\p{L}{1,8})$/u.exec(keyAt(tokens, back - 1))) || [];
  if (glued !== undefined && !unitWords.has(glued)) return { from: at, to: back + 1, isSure: true };
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
  if (key === 'dagen' && (sideWords.has(noun) || noun === 'derpå' || noun === 'etterpå')) {
    const isLast = at + 2 === tokens.length;
    return { from: at, to: at + 2, isSure: isLast };
  }
  if (!sideWords.has(key)) return undefined;
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
  // 'I fjor høst'
  if (next === 'fjor' && seasons.has(keyAt(tokens, at + 2))) return { from: at, to: at + 3, isSure: true };
  // 'I morkveld', 'i gå kveld'
  const isGlued = next === word && partOfDayEnd.test(word) && !partsOfDay.has(word);
  if (key === 'i' && isGlued) return { from: at, to, isSure: true };
  if (key === 'i' && next === 'gå' && partsOfDay.has(keyAt(tokens, at + 2)))
    return { from: at, to: at + 3, isSure: true };
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
  if (isEnglish) return { from: at, to: end + 1, isSure: true };
  // 'I vår' says when last of all, and before other words whose something is: 'i vår kommune'.
  return word === 'vår' && /^(?:i|sist|siste|forrige|førre|denne)$/.test(key) && endsAt(tokens, to)
    ? { from: at, to, isSure: true }
    : undefined;
}
