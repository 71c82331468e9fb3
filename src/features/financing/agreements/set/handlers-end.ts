import { v7 as uuid } from 'uuid';
import { type Day, dayOf } from '../../../../calendar/days.ts';
import { formatDay } from '../../../../calendar/format.ts';
import { print } from '../../../../chat/command.ts';
import { type Answer, answer, ask } from '../../../../chat/feature.ts';
import { lastDayAfter } from '../../../../domain/agreements/notice.ts';
import { changedFrom, type Terms } from '../../../../domain/agreements/versions.ts';
import type { DayFault } from '../../../../grammar/days/day-match.ts';
import { findDay } from '../../../../grammar/days/days.ts';
import { shortened, trim, withoutEnd } from '../../../../text.ts';
import { UserError } from '../../../../user-error.ts';
import { whichDayCard } from '../../../cards-which-day.ts';
import type { Context } from '../../../context.ts';
import type { Agreement } from '../store.ts';
import { texts } from '../texts.ts';
import { said } from '../texts-said.ts';
import { changedCard, placesOf, targetOf } from './cards.ts';
import { type Group, listOwn, load, pick } from './handlers.ts';
import { saveAgreements } from './handlers-save.ts';
import { faultsOf } from './rules.ts';
import { settingTexts } from './texts.ts';

type Target = { readonly agreement: string; readonly extent: 'one' | 'all'; readonly text: string };
type Days =
  | { readonly day: Day }
  | { readonly days: readonly Day[] }
  | { readonly fault: DayFault }
  | undefined;

/** The day that a text speaks of, and the text without it and the words that lead up to it. */
function dayIn(
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
function oneDay(
  days: Days,
  missing: string,
  asked: (day: Day) => { readonly value: Target; readonly rest: string },
  wording: typeof said.extend,
  language: Context['language'],
): Day | Answer {
  if (days === undefined) throw new UserError(missing);
  if ('day' in days) return days.day;
  const words = settingTexts[language];
  if ('fault' in days) {
    const { fault } = days;
    throw new UserError(words.faults.noDay(fault.code === 'no-such-day' ? fault.text : String(fault.week)));
  }
  return ask(
    whichDayCard(words.ask.whichDay, days.days, language, {
      wording,
      value: (day) => asked(day).value,
      rest: (day) => asked(day).rest,
    }),
  );
}

const until = /(?:^|\s)(?:(?:fram|frem)\s+)?(?:til(?:\s+og\s+med)?|to|until|through|ut)(?=\s*[,;:]?\s*$)/iu;
const letter =
  /(?:^|[\s,;])(?:med\s+|ved\s+|by\s+(?:a\s+)?)?(?:brev(?:et)?|skriv(?:et)?|letter)?\s*(?:er\s+|is\s+)?(?:datert|dated|av|frå|fra|from|of)?(?=\s*[,;:]?\s*$)/iu;

/** `avtale forleng [KOMMUNE] til DAG`: not beyond the whole that is agreed. */
export async function extendTyped(text: string, context: Context): Promise<Answer> {
  const { days, head } = dayIn(text, until, 'future', context.now);
  const group = await pick(
    head,
    said.extend,
    days && 'day' in days ? untilText(days.day, context) : '',
    context,
  );
  return 'reply' in group ? group : extend(group, days, context);
}

const untilText = (day: Day, { language }: Context): string => `${texts[language].until} ${day}`;

/** The buttons that extend, to the day as it is typed. */
export const extendPressed = async ({ text, ...target }: Target, context: Context): Promise<Answer> =>
  extend(await load(target, context), dayIn(text, until, 'future', context.now).days, context);

async function extend(group: Group, days: Days, context: Context): Promise<Answer> {
  const { language, now } = context;
  const words = settingTexts[language];
  const [first] = group;
  const { agreement, extent, typed } = targetOf(group);
  const asked = (day: Day) => {
    const text = untilText(day, context);
    return { value: { agreement, extent, text }, rest: `${typed} ${text}` };
  };
  const example = print(said.extend, language, asked(first.maxEnd).rest);
  const end = oneDay(days, words.faults.sayUntil(example), asked, said.extend, language);
  if (typeof end !== 'string') return end;
  const latest =
    group
      .map((one) => one.end)
      .sort()
      .at(-1) ?? first.end;
  if (end <= latest) throw new UserError(words.faults.notLater(formatDay(latest, language)));
  // Whoever is late with it extends from the day after the end on: the hours in between count.
  const [from = end] = [dayOf(now), first.end].sort();
  const after = held(group, { end, noticeLetterOn: null }, from, context);
  await refuseFaults(after, context);
  return saved(
    words.extended(placesOf(group, language), formatDay(end, language)),
    group,
    after,
    [],
    context,
  );
}

/** `avtale si opp [KOMMUNE], brev datert DAG`: the letter's date and the months of notice give the last day. */
export async function noticeTyped(text: string, context: Context): Promise<Answer> {
  const { days, head } = dayIn(text, letter, 'past', context.now);
  const rest = days && 'day' in days ? letterText(days.day, context) : '';
  const group = await pick(head, said.notice, rest, context, true);
  return 'reply' in group ? group : giveNotice(group, days, context);
}

const letterText = (day: Day, { language }: Context): string =>
  `${settingTexts[language].letterDated} ${day}`;

/** The buttons that give notice, by the date of the letter as it is typed. */
export const noticePressed = async ({ text, ...target }: Target, context: Context): Promise<Answer> =>
  giveNotice(await load(target, context), dayIn(text, letter, 'past', context.now).days, context);

async function giveNotice(group: Group, days: Days, context: Context): Promise<Answer> {
  const { language, now } = context;
  const { faults, ...words } = settingTexts[language];
  const [first] = group;
  const { agreement, extent, typed } = targetOf(group);
  const day = (which: Day) => formatDay(which, language);
  const asked = (date: Day) => {
    const text = letterText(date, context);
    return { value: { agreement, extent, text }, rest: `${typed}, ${text}` };
  };
  if (first.noticeMonths === 0)
    throw new UserError(faults.noNotice(print(said.change, language, `${typed}, ${words.typedNotice} 3`)));
  const example = print(said.notice, language, asked(dayOf(now)).rest);
  const date = oneDay(days, faults.sayLetter(example), asked, said.notice, language);
  if (typeof date !== 'string') return date;
  if (date > dayOf(now)) throw new UserError(faults.letterAhead(day(date)));
  if (date < first.start) throw new UserError(faults.letterBefore(day(first.start)));
  if (first.noticeLetterOn !== null)
    throw new UserError(faults.alreadyEnded(day(first.noticeLetterOn), day(first.end)));
  const end = lastDayAfter(date, first.noticeMonths);
  if (end >= first.end) throw new UserError(faults.endsAnyway(day(first.end), day(end)));
  const after = held(group, { end, maxEnd: end, noticeLetterOn: date }, date, context);
  const title = words.ended(placesOf(group, language), day(end));
  const lines = [words.letter(day(date), first.noticeMonths), words.afterwards];
  return saved(title, group, after, lines, context);
}

/** Agreements with other terms from a day on. */
const held = (group: Group, terms: Partial<Terms>, from: Day, { actor, now }: Context): Group => {
  const [first, ...others] = group;
  const change = (one: Agreement): Agreement =>
    changedFrom(one, terms, from, { id: uuid(), changedById: actor.id, changedAt: now, reason: null });
  return [change(first), ...others.map(change)];
};

async function refuseFaults(group: Group, context: Context): Promise<void> {
  const all = await listOwn(context);
  for (const one of group) {
    const own = all.filter(({ networkId }) => networkId === one.networkId);
    const [fault] = Object.values(faultsOf(one, [one], own, context.language));
    if (fault !== undefined) throw new UserError(shortened(fault, 500));
  }
}

async function saved(
  title: string,
  before: Group,
  after: Group,
  lines: readonly string[],
  context: Context,
): Promise<Answer> {
  const { language, now } = context;
  const { changes, lines: following } = await saveAgreements(before, after, context);
  const told = { lines: [...lines, ...following], language, today: dayOf(now) };
  return answer(changedCard(title, before, after, told), changes);
}
