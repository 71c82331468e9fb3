import { say } from '../translated.ts';

/** Own work, work on a position that a grant pays, or neither. */
export type Financing = 'egeninnsats' | 'tilskudd' | 'annet';

/** What people read for each. */
export const financingNames = {
  egeninnsats: say('egeninnsats', 'eigeninnsats', 'own work'),
  tilskudd: say('tilskudd', 'tilskot', 'grant'),
  annet: say('annet', 'anna', 'other'),
};

/** The words for each in three languages, written together as in a tag. */
export const financings: ReadonlyMap<string, Financing> = new Map([
  ...'egeninnsats eigeninnsats egetarbeid eigearbeid egenarbeid eigenarbeid ownwork'
    .split(' ')
    .map((w) => [w, 'egeninnsats'] as const),
  ...'tilskudd tilskot grant'.split(' ').map((w) => [w, 'tilskudd'] as const),
  ...'annet anna other'.split(' ').map((w) => [w, 'annet'] as const),
]);
