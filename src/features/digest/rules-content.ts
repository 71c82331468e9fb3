import type { Day, IsoWeek } from '../../calendar/days.ts';
import type { Meter as YearMeter } from '../../domain/money/meter.ts';
import type { Repeat } from '../../domain/occurrences.ts';

export type State = 'onTrack' | 'delayed' | 'stopped';

export type LeaderFact = {
  readonly municipalityId: string;
  readonly pausedUntil: Day | null;
  /** A platform took messages for them when the week ended; or e-mail does now, which can't be answered; or nothing. */
  readonly reach: 'platform' | 'email' | 'none';
};

type Said = {
  readonly author: string;
  readonly day: Day;
  readonly state: State;
  readonly done: string;
  readonly next: string | null;
  readonly helpWanted: string | null;
  /** The goal or measure it is about; digests that were kept before there were any have none. */
  readonly subject?: { readonly kind: 'goal' | 'measure'; readonly number: number };
};
export type StatusFact = Said & { readonly municipalityId: string };

export type HoursFact = {
  readonly municipalityId: string;
  readonly themeId: string | null;
  readonly minutes: number;
};

export type DeadlineFact = {
  readonly id: string;
  readonly municipalityId: string | null;
  readonly title: string;
  readonly due: Day;
  readonly repeat: Repeat;
  readonly responsible: string;
  /** `date`: a day to know of, that nobody is late with. */
  readonly kind?: string | null;
  readonly rule?: string | null;
};

export type AnswerCounts = {
  readonly coming: number;
  readonly comingOnline: number;
  readonly maybe: number;
  readonly notComing: number;
  readonly unanswered: number;
};

type GatheringFact = {
  readonly title: string;
  readonly format: string;
  /** ISO instants. */
  readonly start: string;
  readonly end: string;
  readonly place: string | null;
};

/** All that a week's digest is made from, as read at `now`. */
export type DigestFacts = {
  readonly network: { readonly id: string; readonly name: string; readonly county: string };
  readonly week: IsoWeek;
  readonly now: Date;
  readonly municipalities: readonly { readonly id: string; readonly name: string }[];
  /** One that is out of use is told of where there is work on it. */
  readonly themes: readonly { readonly id: string; readonly name: string; readonly isOut?: boolean }[];
  readonly leaders: readonly LeaderFact[];
  /** The week's, newest first. */
  readonly statuses: readonly StatusFact[];
  readonly weekHours: readonly HoursFact[];
  readonly years: readonly {
    readonly year: number;
    /** The last day that is counted. */
    readonly to: Day;
    readonly hours: readonly HoursFact[];
    readonly ownFinancing: readonly (Meter & { readonly municipality: string })[];
  }[];
  readonly deadlines: readonly DeadlineFact[];
  readonly completions: readonly {
    readonly deadlineId: string;
    readonly due: Day;
    readonly municipalityId: string;
  }[];
  readonly gatherings: readonly (GatheringFact & {
    readonly answers: Omit<AnswerCounts, 'unanswered'>;
    readonly invited: number;
  })[];
};

/** A municipality's own financing of a calendar year so far: minutes, and øre. */
export type Meter = Pick<
  YearMeter,
  | 'hasAgreement'
  | 'minutes'
  | 'minutesWithoutRate'
  | 'minutesOutsideAgreement'
  | 'documented'
  | 'ceiling'
  | 'counted'
  | 'beyondCeiling'
  | 'grantPerYear'
  | 'grantSupported'
  | 'grantAtRisk'
> & {
  /** Whether nobody has entered any agreement of it; unknown in older digests. */
  readonly isAgreementMissing?: boolean;
  /** Above a person's yearly ceiling, and without goal or measure where those don't count; none in older digests. */
  readonly minutesAboveYearly?: number;
  readonly minutesUntagged?: number;
};

type Sums = { readonly weekMinutes: number; readonly yearMinutes: readonly number[] };
type OpenDeadline = {
  readonly title: string;
  /** By which rule of an agreement it follows, where it does: then its title is read in one's own language. */
  readonly rule?: string;
  readonly due: Day;
  /** The only municipality that it is for; null where it is for all. */
  readonly municipality: string | null;
  readonly open: readonly string[];
  /** Whether it is a day to know of, that nobody is done with or late with. */
  readonly isDate?: boolean;
};

/** A week as the county reads it; it holds nothing but JSON, and no language but the people's own words. */
export type DigestContent = {
  readonly format: 1;
  readonly network: { readonly id: string; readonly name: string; readonly county: string };
  /** '2024-W12', with its Monday and Sunday. */
  readonly week: string;
  readonly from: Day;
  readonly to: Day;
  /** ISO instant. */
  readonly madeAt: string;
  /** Whether the week was over when the digest was made. */
  readonly isWhole: boolean;
  readonly helpWanted: readonly {
    readonly municipality: string;
    readonly author: string;
    readonly day: Day;
    readonly words: string;
  }[];
  readonly reports: {
    readonly reported: string[];
    readonly noProgress: string[];
    readonly notReported: string[];
    readonly away: { municipality: string; until: Day }[];
    /** Whose leaders get e-mail alone; missing in digests from before that was told. */
    readonly byEmail?: string[];
    readonly notReachable: string[];
  };
  readonly statuses: readonly (Said & { readonly municipality: string })[];
  readonly deadlines: { readonly near: readonly OpenDeadline[]; readonly missed: readonly OpenDeadline[] };
  readonly gatherings: readonly (GatheringFact & { readonly answers: AnswerCounts })[];
  readonly hours: {
    readonly years: readonly number[];
    readonly municipalities: readonly (Sums & { readonly municipality: string })[];
    /** `theme` is null for hours without one. */
    readonly themes: readonly (Sums & { readonly theme: string | null })[];
    readonly total: Sums;
  };
  readonly ownFinancing: readonly {
    readonly year: number;
    readonly to: Day;
    readonly municipalities: readonly (Meter & { readonly municipality: string })[];
  }[];
};
