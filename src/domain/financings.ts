/** Own work, work on a position that a grant pays, or neither. */
export type Financing = 'egeninnsats' | 'tilskudd' | 'annet';

/** The words for each in three languages, written together as in a tag. */
export const financings: ReadonlyMap<string, Financing> = new Map([
  ...'egeninnsats eigeninnsats egetarbeid eigearbeid egenarbeid eigenarbeid ownwork'
    .split(' ')
    .map((w) => [w, 'egeninnsats'] as const),
  ...'tilskudd tilskot grant'.split(' ').map((w) => [w, 'tilskudd'] as const),
  ...'annet anna other'.split(' ').map((w) => [w, 'annet'] as const),
]);
