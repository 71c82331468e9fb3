import type { Day } from '../../../calendar/days.ts';
import { findKroner } from '../../../grammar/kroner.ts';
import { trim } from '../../../text.ts';
import type { Days } from '../parse-days.ts';
import { takePeriod } from './parse-period.ts';

/** What is said of a rate; `place` is what is left of the text. */
export type RateReading = Omit<Days, 'rest'> & {
  readonly perHour: number | undefined;
  readonly source: string;
  readonly place: string;
};

const hour = /(?:\/\s*|\b(?:i|per|pr\.?|an?|kvar|hver)\s+)(?:timen|time|tima|hour|t)(?![\p{L}\d])/giu;
// «Sats blir 720 fra 1. juli»
const leading = /^(?:blir|blei|er|skal være|skal vere|becomes|is)(?:\s+|$)/iu;
// «Avtalen med Leka» is Leka's; the whole network is what is meant where no place is named.
const ofAgreement = /^(?:for\s+)?(?:avtalen?|avtala|the agreement)\s+(?:med|for|i|til|with|of)\s+/iu;
const wholeNetwork = /^(?:for\s+|i\s+)?(?:hele|heile|the whole)\s+(?:nettverket|network)$/iu;
const sourceWord = /(?:^|[\s,;])(?:kilden?|kjelda?e?|source)[:\s]\s*(.*)$/isu;

/** Reads `[KOMMUNE] 700 kr [i timen] fra DAG [til DAG] [kilde «TEKST»]`, in any order; a source without quotes goes on to the end. */
export function readRate(text: string, today: Day): RateReading {
  const { body, source } = takeSource(text, today);
  const words = body.replace(hour, ' ');
  const marked = findKroner(words);
  const { rest, ...days } = takePeriod(marked ? `${marked.before} ${marked.after}` : words, today);
  const found = marked ?? findKroner(rest, true);
  const place = marked || found === undefined ? rest : `${found.before} ${found.after}`;
  return {
    ...days,
    perHour: found?.øre,
    source,
    place: trim(
      place
        .replace(/^[,;.\s]+|[,;.\s]+$/gu, '')
        .replace(leading, '')
        .replace(ofAgreement, '')
        .replace(wholeNetwork, ''),
    ),
  };
}

function takeSource(text: string, today: Day): { readonly body: string; readonly source: string } {
  const match = sourceWord.exec(text);
  if (match === null) return { body: text, source: '' };
  const before = text.slice(0, match.index);
  const said = trim(match[1] ?? '');
  const [whole, inQuotes] = /^[«"“„]([^»"”“]*)[»"”“]?/u.exec(said) ?? [];
  if (whole !== undefined)
    return { body: `${before} ${said.slice(whole.length)}`, source: trim(inQuotes ?? '') };
  // «kilde Klimasats fra 1. januar»: the day behind it is the rate's.
  const [, words, day] = /^(.*?)\s+((?:fra|frå|from)\s+.*)$/isu.exec(said) ?? [];
  const isDay = day !== undefined && takePeriod(day, today).rest === '' && words !== undefined;
  return isDay ? { body: `${before} ${day}`, source: trim(words) } : { body: before, source: said };
}
