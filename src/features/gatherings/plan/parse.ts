import type { Day } from '../../../calendar/days.ts';
import { readRecurrence } from '../../../grammar/repeats/recurrence.ts';
import type { Recurrence } from '../../../grammar/repeats/recurrence-rule.ts';
import { keyAt, restOf, type Stretch, type Token, textOf, tokenize } from '../../../grammar/tokens.ts';
import { withoutEnd } from '../../../text.ts';
import { findAnswerBy } from '../answer/parse-answer-by.ts';
import type { Format } from '../rules.ts';
import { readWhen, type When, whenRepeated } from './parse-when.ts';
import { formatOf, isSomewhere, titleAndPlace } from './parse-where.ts';

/** What was said about a gathering; whatever wasn't said is missing. */
export type GatheringDraft = Omit<When, 'days' | 'fault'> & {
  readonly title: string;
  /** The name of its network, where there are several to choose from. */
  readonly network?: string;
  readonly format?: Format;
  readonly place?: string;
  readonly link?: string;
  /** The last day to answer. */
  readonly answerBy?: Day;
  /** Whom it is for, in words. */
  readonly audience?: string;
  /** Nothing in the title says when, how often or for whom. */
  readonly isQuoted?: boolean;
};

export type GatheringReading = Pick<When, 'days' | 'fault'> & {
  readonly draft: GatheringDraft;
  /** A repetition that can't be kept. */
  readonly otherRepeat?: string;
  /** How often it comes, where its title may just say so: 'Månedlig prosjektmøte'. */
  readonly maybe?: Pick<Recurrence, 'unit' | 'step'>;
};

/**
 * Reads `TITLE DAY [kl FROM-TO] [på PLACE] [svarfrist DAY]`, in any order of title and day. Days lean to the future; a link or a word
 * such as video or Teams makes it a video gathering, and a hybrid one where there is a place as well. With `isOnce` its words say nothing of coming again.
 */
export function readGathering(text: string, today: Day, isOnce = false): GatheringReading {
  const { link, rest } = takeLink(text);
  const all = tokenize(rest);
  const answerBy = findAnswerBy(all, today);
  const tokens = answerBy === undefined ? all : tokenize(restOf(all, [answerBy.at]));
  const recurrence = isOnce ? undefined : readRecurrence(tokens, today);
  if (recurrence?.kind === 'other')
    return { draft: { title: restOf(tokens, []) }, otherRepeat: recurrence.said };
  const { when, taken } =
    recurrence?.kind === 'kept' ? whenRepeated(tokens, recurrence) : readWhen(tokens, today);
  if (recurrence?.kind === 'once') taken.push(...recurrence.taken);
  const { title, place } = titleAndPlace(tokens, taken);
  const { days, fault, ...times } = when;
  const format = formatOf(tokens, place, link);
  const draft: GatheringDraft = {
    title,
    ...(format && { format }),
    ...times,
    ...(isSomewhere(place) && { place }),
    ...(link !== undefined && { link }),
    ...(answerBy && { answerBy: answerBy.day }),
  };
  const maybe =
    recurrence?.kind === 'maybe' ? { unit: recurrence.rule.unit, step: recurrence.rule.step } : undefined;
  return { draft, ...(days && { days }), ...(fault && { fault }), ...(maybe && { maybe }) };
}

function takeLink(text: string): { link?: string; rest: string } {
  const link = withoutEnd(/https?:\/\/[^\s<>]+/iu.exec(text)?.[0] ?? '', '.,;:!?)');
  if (link === '') return { rest: text };
  return { link, rest: text.replace(link, ' ').replace(/\s(på|at|on|i)\s*$/iu, ' ') };
}

/**
 * Reads only the day and the times of day, as in `flytt 2 10. april kl 9-11`: `said` is what was understood, as typed,
 * and `rest` what wasn't.
 */
export function readMove(
  text: string,
  today: Day,
): GatheringReading & { readonly rest: string; readonly said: string } {
  const tokens = tokenize(text);
  const { when, taken } = readWhen(tokens, today);
  const { days, fault, ...times } = when;
  return {
    draft: { title: '', ...times },
    ...(days && { days }),
    ...(fault && { fault }),
    rest: restOf(tokens, [...taken, ...toward(tokens, taken)]),
    said: taken.map((stretch) => textOf(tokens, stretch)).join(' '),
  };
}

/** The `til` of 'flytt Fagdag til 10. april' belongs to the day. */
function toward(tokens: readonly Token[], taken: readonly Stretch[]): Stretch[] {
  return taken
    .map(({ from }) => ({ from: from - 1, to: from }))
    .filter(({ from }) => ['til', 'to'].includes(keyAt(tokens, from)));
}
