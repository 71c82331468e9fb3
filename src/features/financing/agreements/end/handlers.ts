import { type Day, dayOf } from '../../../../calendar/days.ts';
import type { Change } from '../../../../change.ts';
import { type Answer, answer, ask } from '../../../../chat/answer.ts';
import { type Button, buttons, type Card, card, paragraph } from '../../../../chat/card.ts';
import { button, print } from '../../../../chat/wording.ts';
import { changedFrom, type Terms } from '../../../../domain/agreements/versions.ts';
import { formatDate, formatDay } from '../../../../format/dates.ts';
import type { DayFault } from '../../../../grammar/days/day-match.ts';
import { findDay } from '../../../../grammar/days/days.ts';
import { shortened, trim, withoutEnd } from '../../../../text.ts';
import { UserError } from '../../../../user-error.ts';
import type { Context } from '../../../context.ts';
import { whichDayCard } from '../../../which-day.ts';
import { changedCard, countOf, placesOf, targetOf } from '../set/cards.ts';
import { asGroup, type Group, listOwn, load, pick, type Target } from '../set/handlers.ts';
import { changedBy } from '../set/handlers-change-save.ts';
import { readGuard, saveAgreements } from '../set/handlers-save.ts';
import { faultsOf } from '../set/rules.ts';
import { settingTexts } from '../set/texts.ts';
import { faultTexts } from '../set/texts-faults.ts';
import type { Agreement } from '../store.ts';
import { texts } from '../texts.ts';
import { said } from '../texts-said.ts';

/** The day or days that a text speaks of. */
export type Days =
  | { readonly day: Day }
  | { readonly days: readonly Day[] }
  | { readonly fault: DayFault }
  | undefined;

/** The day that a text speaks of, and the text without it and the words that lead up to it. */
export function dayIn(
  text: string,
  leads: RegExp,
  leaning: 'past' | 'future',
  now: Date,
): { days: Days; head: string } {
  const found = findDay(text.slice(0, 500), { today: dayOf(now), leaning });
  const head = withoutEnd(trim(found.rest).replace(leads, ' '), ' ,;:.');
  if (found.kind === 'day') return { days: { day: found.day }, head };
  if (found.kind === 'choice') return { days: { days: found.days }, head };
  return { days: found.kind === 'impossible' ? { fault: found.why } : undefined, head };
}

/** The one day, or the question which; throws the sentence for none. */
export function oneDay(
  days: Days,
  missing: string | Card,
  asked: (day: Day) => { readonly value: Target; readonly rest: string },
  wording: typeof said.extend,
  language: Context['language'],
): Day | Answer {
  if (days === undefined) throw new UserError(missing);
  if ('day' in days) return days.day;
  if ('fault' in days) {
    const { fault } = days;
    const told = fault.code === 'no-such-day' ? fault.text : String(fault.week);
    throw new UserError(faultTexts[language].noDay(told));
  }
  return ask(
    whichDayCard(settingTexts[language].ask.whichDay, days.days, language, {
      wording,
      value: (day) => asked(day).value,
      rest: (day) => asked(day).rest,
    }),
  );
}

const until = /(?:^|\s)(?:(?:fram|frem)\s+)?(?:til(?:\s+og\s+med)?|to|until|through|ut)(?=\s*[,;:]?\s*$)/iu;

/** `avtale forleng [KOMMUNE|alle] til DAG`: not beyond the whole that is agreed. */
export async function extendTyped(text: string, context: Context): Promise<Answer> {
  const { days, head } = dayIn(text, until, 'future', context.now);
  const rest = days && 'day' in days ? untilText(days.day, context) : '';
  const group = await pick(head, said.extend, rest, context, { isEvery: true });
  return 'reply' in group ? group : extend(group, days, context);
}

const untilText = (day: Day, { language }: Context): string => `${texts[language].until} ${day}`;

/** The buttons that extend, to the day as it is typed. */
export const extendPressed = async ({ text, ...target }: Target, context: Context): Promise<Answer> =>
  extend(await load(target, context), dayIn(text, until, 'future', context.now).days, context);

async function extend(group: Group, days: Days, context: Context): Promise<Answer> {
  const { language, now } = context;
  const words = settingTexts[language];
  const faults = faultTexts[language];
  const [first] = group;
  const { typed, ...target } = targetOf(group, language);
  const asked = (day: Day) => {
    const text = untilText(day, context);
    return { value: { ...target, text }, rest: `${typed} ${text}` };
  };
  const example = print(said.extend, language, asked(first.maxEnd).rest);
  const toMost = (told: string) => card(paragraph(told), buttons(...mostButton(group, asked, language)));
  const end = oneDay(days, toMost(faults.sayUntil(example)), asked, said.extend, language);
  if (typeof end !== 'string') return end;
  const left = group.filter(({ noticeLetterOn }) => noticeLetterOn !== null);
  const standing = asGroup(group.filter(({ noticeLetterOn }) => noticeLetterOn === null));
  if (standing === undefined) throw new UserError(leftCard(group, language));
  const shorter = asGroup(standing.filter((one) => one.end < end));
  if (shorter === undefined) {
    const [earliest = first.end] = standing.map((one) => one.end).sort();
    throw new UserError(faults.notLater(formatDay(earliest, language), countOf(standing)));
  }
  if (countOf(group) === 1 && end > first.maxEnd)
    throw new UserError(toMost(faults.beyondWhole(formatDay(first.maxEnd, language))));
  // Whoever is late with it extends from the day after the end on: the hours in between count.
  const after = held(shorter, (one) => ({ terms: { end }, from: earlier(dayOf(now), one.end) }), context);
  const guard = await refuseFaults(after, context);
  const title = words.extended(placesOf(shorter, language), countOf(shorter), formatDay(end, language));
  const lines = left.length === 0 ? [] : [words.leftOut(placesOf(left, language), countOf(left))];
  return saved(title, shorter, after, lines, context, guard);
}

/** The way to extend agreements as far as they can be, where that is to one day. */
function mostButton(
  group: Group,
  asked: (day: Day) => { readonly value: Target; readonly rest: string },
  language: Context['language'],
): Button[] {
  const [{ maxEnd }] = group;
  if (group.some((one) => one.maxEnd !== maxEnd || one.end >= maxEnd)) return [];
  const label = texts[language].extendTo(formatDate(maxEnd, language));
  return [button(said.extend, language, { label, ...asked(maxEnd) })];
}

/** The earlier of two days. */
export const earlier = (a: Day, b: Day): Day => [a, b].sort()[0] ?? a;

/** That agreements are given notice of, and the way to withdraw it. */
export function leftCard(group: Group, language: Context['language']) {
  const { typed, ...target } = targetOf(group, language);
  const { buttons: labels } = settingTexts[language];
  const [{ noticeLetterOn, end }] = group;
  const told = [noticeLetterOn ?? end, end].map((day) => formatDay(day, language));
  const [letter = '', last = ''] = told;
  const { alreadyEnded, allEnded } = faultTexts[language];
  return card(
    paragraph(countOf(group) === 1 ? alreadyEnded(letter, last) : allEnded(placesOf(group, language))),
    buttons(
      button(said.withdraw, language, {
        label: labels.withdraw,
        value: { ...target, text: '' },
        rest: typed,
      }),
    ),
  );
}

/** Agreements with other terms, each from a day of its own on. */
export const held = (
  [first, ...others]: Group,
  termsOf: (one: Agreement) => { readonly terms: Partial<Terms>; readonly from: Day },
  context: Context,
): Group => {
  const change = (one: Agreement): Agreement => {
    const { terms, from } = termsOf(one);
    return changedFrom(one, terms, from, changedBy(context));
  };
  return [change(first), ...others.map(change)];
};

/** Refuses days that can't stand; of several agreements it says whose. Gives the guard that keeps it so. */
export async function refuseFaults(group: Group, context: Context): Promise<Change> {
  const guard = await readGuard(group[0].networkId, context);
  const all = await listOwn(context);
  const found = group.flatMap((one) => {
    const own = all.filter(({ networkId }) => networkId === one.networkId);
    const [fault] = Object.values(faultsOf(one, [one], own, context));
    return fault === undefined ? [] : [{ fault, one }];
  });
  const [first] = found;
  if (first === undefined) return guard;
  const alike = found.filter(({ fault }) => fault === first.fault).map(({ one }) => one);
  const whose = group.length === 1 ? '' : `${placesOf(alike, context.language)}: `;
  throw new UserError(shortened(`${whose}${first.fault}`, 500));
}

/** Saves agreements, and tells what was before with what follows. */
export async function saved(
  title: string,
  before: Group,
  after: Group,
  lines: readonly string[],
  context: Context,
  guard?: Change,
): Promise<Answer> {
  const { language, now } = context;
  const { changes, lines: following } = await saveAgreements(before, after, context, guard);
  const told = { lines: [...lines, ...following], language, today: dayOf(now) };
  return answer(changedCard(title, before, after, told), changes);
}
