import type { Translated } from '../chat/language.ts';

/** What the schedule itself says to people. */
export const texts: Translated<{ readonly sinceLast: (messages: number) => string }> = {
  nb: { sinceLast: (messages) => `Siden sist: ${messages} meldinger` },
  nn: { sinceLast: (messages) => `Sidan sist: ${messages} meldingar` },
  en: { sinceLast: (messages) => `Since last time: ${messages} messages` },
};
