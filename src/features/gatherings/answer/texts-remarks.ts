import { say, translated } from '../../../translated.ts';

/** What is worth knowing about when a gathering is; `day` is a holiday's name or a date, and begins the sentence. */
export const remarkTexts = translated({
  sameTime: say(
    (title: string, when: string) => `Merk: Samtidig er det «${title}», ${when}.`,
    (title, when) => `Merk: Samstundes er det «${title}», ${when}.`,
    (title, when) => `Note: “${title}” is at the same time, ${when}.`,
  ),
  sameDay: say(
    (title: string, when: string) => `Merk: Samme dag er det «${title}», ${when}.`,
    (title, when) => `Merk: Same dagen er det «${title}», ${when}.`,
    (title, when) => `Note: “${title}” is on the same day, ${when}.`,
  ),
  dayOff: say(
    (day: string) => `Merk: ${day} er ikke en virkedag.`,
    (day) => `Merk: ${day} er ikkje ein yrkedag.`,
    (day) => `Note: ${day} is not a working day.`,
  ),
  july: say(
    'Merk: Juli er fellesferie, og mange er borte.',
    'Merk: Juli er fellesferie, og mange er borte.',
    'Note: Most people are on holiday in July.',
  ),
  christmas: say(
    'Merk: Mange har fri i julen.',
    'Merk: Mange har fri i jula.',
    'Note: Many have days off at Christmas.',
  ),
});
