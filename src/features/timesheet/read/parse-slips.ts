import type { Stretch } from '../../../grammar/tokens.ts';
import type { DayReading } from './parse-day.ts';
import { mostChoices, without } from './parse-draft.ts';
import type { HoursDraft, HoursReading, MissingPart } from './parse-reading.ts';

/**
 * Whether a day was read from a mistyped word, and none without it: by itself, or as what says which weekday it is
 * ('frrige fredag'), for else a day that was typed without fault counts.
 */
export function isFromSlip(
  meant: DayReading,
  [own]: readonly Stretch[],
  isMended: (at: number) => boolean,
): boolean {
  if (meant.kind === 'impossible') return meant.why.code === 'future' && own === undefined;
  const stretches = meant.kind === 'choice' ? meant.options.flatMap(({ taken }) => taken) : meant.taken;
  return stretches.some(({ from, to }) => {
    if (own !== undefined && (own.from < from || own.to > to)) return false;
    for (let at = from; at < to; at += 1)
      if (isMended(at) && !(own !== undefined && own.from <= at && at < own.to)) return true;
    return false;
  });
}

/** A line as it was likely meant or else as it was typed: asked about, but where a day was typed and both are that day's. */
export function orAsTyped(
  meant: HoursReading,
  typed: HoursReading,
  { day, taken }: Extract<DayReading, { kind: 'day' }>,
): HoursReading {
  if (meant.kind === 'impossible') return meant.fault.code === 'future' ? meant : typed;
  if (meant.kind === 'missing') return { ...meant, ...withoutDay(meant.draft, meant.missing) };
  const own = draftsOf(meant);
  if (taken.length > 0 && own.every((draft) => draft.day === day)) return typed;
  const other = draftsOf(typed).filter((draft) => draft.day === day);
  const drafts = own.flatMap((draft) => [draft, ...other.filter(({ minutes }) => minutes === draft.minutes)]);
  const choices = [...new Map(drafts.map((draft) => [JSON.stringify(draft), draft])).values()];
  const about = meant.kind === 'clear' ? 'day' : meant.about;
  if (about === 'tag' || choices.length > mostChoices)
    return { kind: 'missing', ...withoutDay(sharedBy(own), []) };
  return { ...(meant.kind === 'choice' ? meant : {}), kind: 'choice', about, choices };
}

const draftsOf = (reading: HoursReading): readonly HoursDraft[] =>
  reading.kind === 'clear' ? [reading.entry] : reading.kind === 'choice' ? reading.choices : [];

/** What drafts have in common. */
function sharedBy([first, ...others]: readonly HoursDraft[]): Partial<HoursDraft> {
  return Object.fromEntries(
    Object.entries(first ?? {}).filter(([name, value]) =>
      others.every((other) => Object.entries(other).some(([own, its]) => own === name && its === value)),
    ),
  );
}

function withoutDay(draft: Partial<HoursDraft>, asked: readonly MissingPart[]): MissingSome {
  const missing = (['minutes', 'day', 'activity'] as const).filter(
    (part) => part === 'day' || asked.includes(part),
  );
  return { missing, draft: without(draft, missing) };
}

type MissingSome = Pick<Extract<HoursReading, { kind: 'missing' }>, 'missing' | 'draft'>;
