import type { Stretch } from '../tokens.ts';

/**
 * A duration in a text. `minutes` holds the readings, the likeliest first; the words are clear where there is one and
 * `isClear` says so. Whole minutes always: where the words give a fraction of one, the readings are those around it.
 */
export type DurationMatch = Stretch & { minutes: readonly number[]; isClear: boolean };
