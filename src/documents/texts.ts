import type { Translated } from '../chat/language.ts';

/** What a document's own frame says. */
export const texts: Translated<{
  page(number: number, of: number): string;
  /** Where a name is to be written by hand. */
  placeAndDate: string;
  signature: string;
}> = {
  nb: {
    page: (number, of) => `Side ${number} av ${of}`,
    placeAndDate: 'Sted og dato',
    signature: 'Underskrift',
  },
  nn: {
    page: (number, of) => `Side ${number} av ${of}`,
    placeAndDate: 'Stad og dato',
    signature: 'Underskrift',
  },
  en: {
    page: (number, of) => `Page ${number} of ${of}`,
    placeAndDate: 'Place and date',
    signature: 'Signature',
  },
};

/** The languages' own tags (BCP 47), for a file's properties and for reading aloud. */
export const languageTags: Translated<string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };
