import { dayOf, instantAt } from '../calendar/days.ts';
import type { Translated } from '../language.ts';
import { trim } from '../text.ts';

/**
 * What is said before it is asked whether the one that has a number now is meant: who took something out of a list
 * today and types a number may be typing the same words again, or reading the list as it was.
 */
export const movedNumbers: Translated<string> = {
  nb: 'Du har tatt noe ut av lista i dag, så numrene kan ha flyttet seg.',
  nn: 'Du har teke noko ut av lista i dag, så numra kan ha flytta seg.',
  en: 'You have taken something out of the list today, so the numbers may have moved.',
};

/** Whether a text names something of a list by its number alone. */
export const isNumber = (text: string): boolean => /^(?:nr\.? ?|#)?\d{1,3}[.)]?$/i.test(trim(text));

/** When the day of a moment began. */
export const startOfDay = (now: Date): Date => instantAt(dayOf(now), '00:00');
