import { type Day, isDay } from './days.ts';

/** Days on which nothing is sent that can wait, both included. */
export type QuietSpan = { readonly from: Day; readonly to: Day };

/** The days and spans that are stored of a network: YYYY-MM-DD, or two of them with a slash between, and commas. */
export const quietSpansOf = (stored: string): QuietSpan[] =>
  stored.split(',').flatMap((part) => {
    const [from = '', to = from] = part.split('/');
    return isDay(from) && isDay(to) ? [{ from, to }] : [];
  });

/** Whether a day is in one of the spans. */
export const isQuietOn = (day: Day, spans: readonly QuietSpan[]): boolean =>
  spans.some(({ from, to }) => day >= from && day <= to);
