import { trim } from '../text.ts';

/**
 * What words say that stand where a note may: that nothing is to be done, a note that is marked as one or clearly is
 * one, or something that may as well be the name of something else.
 */
export type NoteReading = { readonly says: 'no' | 'note' | 'unclear'; readonly note: string };

const mark = /^(?:(?:notat|merknad|kommentar|note|comment|remark)(?:\s*[:–—-]\s*|\s+)|[:–—-]\s*)(?=\S)/iu;
const denial =
  /^(?:(?:den|det|han|ho|it|this)?\s*(?:er|is|ble|blei|blir)?\s*)(?:ikke|ikkje|aldri|not|never|isn['’]t)(?!\p{L})|^(?:nei|neida|no|nope|vent|wait)[.!,]?$|^nei[,.]?\s/iu;
/** «Likevel ikke», «kanskje ikke ennå»: a few words that end in a no. */
const endsInNo =
  /^(?:\S+\s+){0,3}(?:ikke|ikkje|not|nei)(?:\s+(?:ennå|enda|enno|endå|ferdig|klar|klart|gjort|yet|done|ready|i dag|no|nå|now))*[.!]?$/iu;
/** How people say what became of a thing, in the three languages. */
const said =
  /(?<!\p{L})(?:sendt|sende|sendte|innsendt|levert|innlevert|leverte|oppdatert|vedtatt|vedteke|vedteken|godkjent|behandlet|behandla|handsama|lagt|lagra|lagret|gjort|fullført|publisert|skrevet|skrive|signert|underskrevet|underskriven|registrert|meldt|avklart|avklara|rapportert|ettersendt|sent|submitted|delivered|updated|approved|adopted|published|uploaded|filed|signed|finished|reported)(?!\p{L})|https?:\/\/|(?<!\p{L})(?:sak|case|arkivsak|saksnr\.?)\s*\d|(?<!\p{L})(?:se|sjå|see) (?:vedlegg|lenke|lenkje|attach)/iu;

/**
 * Reads words that may be a note, without the word or sign that marks them. Behind what isn't as it should be, «svarer
 * ikke» says why and takes nothing back.
 */
export function readNote(text: string, isBehindTrouble = false): NoteReading {
  const words = trim(text);
  if (denial.test(words) || (!isBehindTrouble && endsInNo.test(words))) return { says: 'no', note: words };
  const note = trim(words.replace(mark, ''));
  const isNote =
    note !== words || (said.test(words) && !/(?<!\p{L})(?:ikke|ikkje|not)(?!\p{L})/iu.test(words));
  return { says: isNote ? 'note' : 'unclear', note };
}
