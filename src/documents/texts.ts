import type { Translated } from '../language.ts';
import { say, translated } from '../translated.ts';

/** What a document's own frame says. */
export const texts = translated({
  page: say(
    (number: number, of: number) => `Side ${number} av ${of}`,
    (number, of) => `Side ${number} av ${of}`,
    (number, of) => `Page ${number} of ${of}`,
  ),
  /** Where a name is to be written by hand. */
  placeAndDate: say('Sted og dato', 'Stad og dato', 'Place and date'),
  signature: say('Underskrift', 'Underskrift', 'Signature'),
});

/** The languages' own tags (BCP 47), for a file's properties and for reading aloud. */
export const languageTags: Translated<string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };
