import { words } from './lists.ts';

/** The little words between times, in three languages. */
export const inWords = words('i in');
export const ofWords = words('av of');
export const inOrOf = words('i in of av');
export const onWords = words('på on');
export const fromWords = words('fra frå from');
export const theWords = words('den the d');

/** What begins a from–to, and what stands in its midst. */
export const openers = words('fra frå from mellom between');
export const toWords = words('- til to te till until');
/** Words that join hours and minutes, and two durations. */
export const joiners = words('og and & +');

/** Of a time that is no exact one: 'til ca 11'. */
export const aboutWords = words(
  'ca cirka circa omtrent rundt omkring about around approx approximately sånn',
);
export const clockWords = words('kl klokka klokken klokkå at');
export const numberNouns = words('nr nummer no number');
