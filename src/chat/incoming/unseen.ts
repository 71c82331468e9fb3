/**
 * What nobody sees on a screen, or what turns the direction of a text: format characters (soft hyphens, zero-width
 * marks, overrides and isolates, tags), control characters but white space, halves of characters, and fillers that
 * count as letters.
 */
const unseen = /(?!\u200d)\p{Cf}|(?!\s)[\p{Cc}\p{Cs}]|[\u115f\u1160\u2800\u3164\uffa0]/gu;
/** Emoji are made of several by a joiner; elsewhere nobody sees it. */
const loneJoiner =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d|\u200d(?!\p{Extended_Pictographic})/gu;
/** Fullwidth and small forms of ASCII: a spreadsheet takes ＝ for =, and a reader ｓｉｖ for siv. */
const wideForms = /[\uff01-\uff5e\ufe50-\ufe6b]/gu;
const lineEnds = /[\u2028\u2029\u0085]/gu;
const ordinary = /^[\t\n\r !-~æøåÆØÅéÉ«»–—…½]*$/;

/** A text with nothing in it but what can be seen. */
export function withoutUnseen(text: string): string {
  if (ordinary.test(text)) return text;
  return text.replace(lineEnds, '\n').replace(unseen, '').replace(loneJoiner, '');
}

/**
 * A text with nothing in it but what can be seen, in its usual width and with its accents in its letters: two that look
 * alike are alike, and nobody has to put them together again for each comparison.
 */
export const seenText = (text: string): string =>
  ordinary.test(text)
    ? text
    : withoutUnseen(text.normalize('NFC')).replace(wideForms, (form) => form.normalize('NFKC'));
