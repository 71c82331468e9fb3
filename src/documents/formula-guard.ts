/**
 * What a spreadsheet takes for the beginning of a formula, its fullwidth forms and unseen marks before it included
 * (OWASP, CSV injection).
 */
const formula =
  /^[\s\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]*[=+\-@＝＋－＠﹦﹢﹣﹫]|^[\t\r\n]/u;

/** A text that a spreadsheet shows, with a mark before it where it would be run as a formula. */
export const guardFormula = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** A text without the mark that `guardFormula` put before it. */
export const withoutGuard = (text: string): string =>
  text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;
