import { say, translated } from '../translated.ts';

/** What the schedule itself says to people. */
export const texts = translated({
  sinceLast: say(
    (messages: number) => `Siden sist: ${messages} meldinger`,
    (messages) => `Sidan sist: ${messages} meldingar`,
    (messages) => `Since last time: ${messages} messages`,
  ),
});
