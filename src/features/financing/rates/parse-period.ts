import { type Day, monthRange } from '../../../calendar/days.ts';
import { monthAtHead } from '../../../grammar/month-at-head.ts';
import { trim } from '../../../text.ts';
import { type Days, takeDays } from '../parse-days.ts';

const after = String.raw`(?=$|[\s,.;])`;
const newYear = `nyttår|årsskiftet|new year(?:['’]s)?`;
/** «T.o.m.» is one word, and what lasts until further notice has no last day. */
const openEnd = /(?:^|\s)(?:inntil|til|intil)\s+(?:videre|vidare)(?=$|[\s,.;])|until further notice/giu;
const ending = new RegExp(
  String.raw`(?:^|\s)(?:(?:og|and)\s+)?(?:(?:ut|through|(?:to|until) the end of)\s+(året|år|the year|måneden|månaden|the month|20\d\d${after}|)|(?:fram\s+)?(?:til|to|until)\s+(${newYear})${after})`,
  'iu',
);
const beginning = new RegExp(
  String.raw`(?:^|\s)(?:fra|frå|from|fom)(?:\s+og\s+med)?\s+(?:(neste|next)\s+)?(${newYear}|måned|månad|month|år|year)${after}`,
  'iu',
);
const wholeYear = new RegExp(String.raw`(?:^|\s)(?:for|i|in)\s+(20\d\d)${after}`, 'iu');

/**
 * Reads `[fra DAG] [til DAG]` as a rate has it: `fra nyttår`, `fra neste måned`, `fra 1. januar og ut året`, `ut juni`, `for
 * 2025`, `f.o.m.`, `t.o.m.`, `inntil videre`. A date without its year is of the year that it is now.
 */
export function takePeriod(text: string, today: Day): Days {
  const plain = text.replace(/(?<!\p{L})([ft])\.\s?o\.\s?m\.?(?=\s|$)/giu, '$1om').replace(openEnd, ' ');
  const end = endIn(plain, today);
  const start = startIn(end?.rest ?? plain, today);
  const days = takeDays(start?.rest ?? end?.rest ?? plain, today, { leaning: 'past', isThisYear: true });
  const from = days.from ?? start?.from;
  const to = days.to ?? end?.dayFrom(from ?? today) ?? start?.to;
  return { ...days, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

type End = { readonly rest: string; readonly dayFrom: (from: Day) => Day };

/** The last day, as far as it hangs on the first. */
function endIn(text: string, today: Day): End | undefined {
  const match = ending.exec(text);
  if (match === null) return undefined;
  const behind = text.slice(match.index + match[0].length);
  const rest = (words: string) => trim(`${text.slice(0, match.index)} ${words}`);
  const unit = (match[1] ?? match[2] ?? '').toLowerCase();
  if (/^20\d\d$/.test(unit)) return { rest: rest(behind), dayFrom: () => `${unit}-12-31` };
  if (/^(?:måned|månad|the month)/u.test(unit))
    return { rest: rest(behind), dayFrom: (from) => monthRange(from.slice(0, 7)).to };
  if (unit !== '') return { rest: rest(behind), dayFrom: (from) => `${from.slice(0, 4)}-12-31` };
  // «Ut juni»
  const month = monthAtHead(behind, today);
  if (month === undefined) return undefined;
  const isOfYear = /20\d\d/.test(behind.slice(0, behind.length - month.rest.length));
  return {
    rest: rest(month.rest),
    dayFrom: (from) => {
      const inYear = `${from.slice(0, 4)}-${month.found.slice(5)}`;
      const later = `${Number(from.slice(0, 4)) + 1}-${month.found.slice(5)}`;
      return monthRange(isOfYear ? month.found : inYear < from.slice(0, 7) ? later : inYear).to;
    },
  };
}

type Start = { readonly rest: string; readonly from: Day; readonly to?: Day };

function startIn(text: string, today: Day): Start | undefined {
  const match = beginning.exec(text) ?? wholeYear.exec(text);
  if (match === null) return undefined;
  const rest = trim(`${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`);
  const [, first = '', unit] = match;
  if (unit === undefined) return { rest, from: `${first}-01-01`, to: `${first}-12-31` };
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const isNewYear = new RegExp(`^(?:${newYear})$`, 'iu').test(unit);
  if (first === '' && !isNewYear) return undefined;
  if (/^m/iu.test(unit)) {
    const next = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
    return { rest, from: `${next}-01` };
  }
  // New Year is the nearest: the last one in the first half of a year, then the coming one.
  return { rest, from: `${first !== '' || month > 6 ? year + 1 : year}-01-01` };
}
