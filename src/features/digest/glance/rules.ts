import { addDays, parseWeek } from '../../../calendar/days.ts';
import type { DigestContent, State } from '../rules-content.ts';

/** A deadline that ran out longer ago than this many days is no news of the week. */
const recentDays = 28;

/** A municipality's week on one line. */
export type Glance = {
  readonly municipality: string;
  readonly weekMinutes: number;
  /** Hours a week on an average, so far in the year that the week ends in. */
  readonly usualMinutes: number;
  readonly yearMinutes: number;
  /** In øre; undefined where no agreement is entered. */
  readonly counted: number | undefined;
  /** The newest that was said this week; undefined where nothing was. */
  readonly state: State | undefined;
  /** Why nothing was, where more is known than that. */
  readonly silence: 'away' | 'byEmail' | 'notReachable' | undefined;
  readonly needsHelp: boolean;
  /** Whether the county should get in touch: help is asked for, it stands still or is silent, or a deadline ran out. */
  readonly needsFollowUp: boolean;
};

function silenceOf(
  place: string,
  { away, byEmail = [], notReachable }: DigestContent['reports'],
): Glance['silence'] {
  if (away.some(({ municipality }) => municipality === place)) return 'away';
  if (byEmail.includes(place)) return 'byEmail';
  return notReachable.includes(place) ? 'notReachable' : undefined;
}

/** Each municipality's week, those first that need something. */
export function glancesOf(content: DigestContent): Glance[] {
  const { hours, statuses, reports, helpWanted, ownFinancing, deadlines, week, to } = content;
  const weeks = Math.max(1, parseWeek(week)?.week ?? 1);
  const late = new Set(
    deadlines.missed.filter(({ due }) => due >= addDays(to, -recentDays)).flatMap(({ open }) => open),
  );
  const silent = new Set([...reports.notReported, ...reports.notReachable, ...reports.noProgress]);
  const meters = ownFinancing.at(-1)?.municipalities ?? [];
  const all = hours.municipalities.map(({ municipality, weekMinutes, yearMinutes }): Glance => {
    const minutes = yearMinutes.at(-1) ?? 0;
    const meter = meters.find((one) => one.municipality === municipality);
    const needsHelp = helpWanted.some((one) => one.municipality === municipality);
    return {
      ...{ municipality, weekMinutes, needsHelp, yearMinutes: minutes, usualMinutes: minutes / weeks },
      counted: meter === undefined || meter.isAgreementMissing === true ? undefined : meter.counted,
      state: statuses.find((one) => one.municipality === municipality)?.state,
      silence: silenceOf(municipality, reports),
      needsFollowUp: needsHelp || silent.has(municipality) || late.has(municipality),
    };
  });
  const rank = ({ needsHelp, needsFollowUp }: Glance) => (needsHelp ? 0 : needsFollowUp ? 1 : 2);
  return all.toSorted((a, b) => rank(a) - rank(b));
}
