// XML 1.0 has no place for most control characters, nor for halves of letters: a file with one in it can't be opened.
const unlawful = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The text without what no Word or Excel file can hold. */
export const inXml = (text: string): string => text.replace(unlawful, '');
