import type { Stretch } from '../tokens.ts';

/** One time of day in minutes after midnight; `hasMark` where 'kl' or 'am' says that it is a clock. */
export type TimeMatch = Stretch & { minutes: number; hasMark: boolean };

/** A from–to of the clock in minutes after midnight; `isSure` where the words or the form leave no other reading. */
export type RangeMatch = Stretch & {
  start: number;
  end: number;
  isSure: boolean;
  isShort: boolean;
  /** 'Ni til elleve': by nothing but number words, which may be so many of something. */
  isWorded?: boolean;
};
