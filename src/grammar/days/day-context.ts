import type { Day } from '../../calendar/days.ts';
import type { Trace } from '../rules.ts';

/** Towards which side a day without a year, or a weekday, leans: work lies behind, a deadline ahead. */
type Leaning = 'past' | 'future';

/** From which day words are read, and whither they lean. */
export type DayContext = { today: Day; leaning: Leaning; trace?: Trace | undefined };
