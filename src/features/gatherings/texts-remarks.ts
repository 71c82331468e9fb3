import type { Translated } from '../../chat/language.ts';

/** What is worth knowing about when a gathering is; `day` is a holiday's name or a date, and begins the sentence. */
export const remarkTexts: Translated<{
  readonly sameTime: (title: string, when: string) => string;
  readonly sameDay: (title: string, when: string) => string;
  readonly dayOff: (day: string) => string;
  readonly july: string;
  readonly christmas: string;
}> = {
  nb: {
    sameTime: (title, when) => `Merk: Samtidig er det «${title}», ${when}.`,
    sameDay: (title, when) => `Merk: Samme dag er det «${title}», ${when}.`,
    dayOff: (day) => `Merk: ${day} er ingen arbeidsdag.`,
    july: 'Merk: Juli er fellesferie, og mange er borte.',
    christmas: 'Merk: Mange har fri i jula.',
  },
  nn: {
    sameTime: (title, when) => `Merk: Samstundes er det «${title}», ${when}.`,
    sameDay: (title, when) => `Merk: Same dagen er det «${title}», ${when}.`,
    dayOff: (day) => `Merk: ${day} er ingen arbeidsdag.`,
    july: 'Merk: Juli er fellesferie, og mange er borte.',
    christmas: 'Merk: Mange har fri i jula.',
  },
  en: {
    sameTime: (title, when) => `Note: “${title}” is at the same time, ${when}.`,
    sameDay: (title, when) => `Note: “${title}” is on the same day, ${when}.`,
    dayOff: (day) => `Note: ${day} is no working day.`,
    july: 'Note: Most people are on holiday in July.',
    christmas: 'Note: Many have days off at Christmas.',
  },
};
