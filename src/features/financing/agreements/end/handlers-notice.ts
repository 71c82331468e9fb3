import { type Day, dayOf } from '../../../../calendar/days.ts';
import type { Answer } from '../../../../chat/answer.ts';
import { buttons, card, paragraph } from '../../../../chat/card.ts';
import { button, print } from '../../../../chat/wording.ts';
import { lastDayAfter } from '../../../../domain/agreements/notice.ts';
import { dutiesOf } from '../../../../domain/agreements/templates.ts';
import { inOrder, type Terms } from '../../../../domain/agreements/versions.ts';
import { formatDay } from '../../../../format/dates.ts';
import { UserError } from '../../../../user-error.ts';
import type { Context } from '../../../context.ts';
import { countOf, placesOf, targetOf } from '../set/cards.ts';
import { asGroup, type Group, load, pick, type Target } from '../set/handlers.ts';
import { settingTexts } from '../set/texts.ts';
import { faultTexts } from '../set/texts-faults.ts';
import type { Agreement } from '../store.ts';
import { said } from '../texts-said.ts';
import { type Days, dayIn, earlier, held, leftCard, oneDay, refuseFaults, saved } from './handlers.ts';

const letter =
  /(?:^|[\s,;])(?:med\s+|ved\s+|by\s+(?:a\s+)?)?(?:brev(?:et)?|skriv(?:et)?|letter)?\s*(?:er\s+|is\s+)?(?:datert|dated|av|frå|fra|from|of)?(?=\s*[,;:]?\s*$)/iu;

/** `avtale si opp [KOMMUNE|AVTALE], brev datert DAG`: the letter's date and the months of notice give the last day. */
export async function noticeTyped(text: string, context: Context): Promise<Answer> {
  const { own, lastDay } = withoutLastDay(text, context.now);
  const { days, head } = dayIn(own, letter, 'past', context.now);
  const rest = days && 'day' in days ? letterText(days.day, context) : '';
  const group = await pick(head, said.notice, rest, context, { isOnesOwn: true });
  return 'reply' in group ? group : giveNotice(group, days, context, lastDay);
}

const last =
  /(?:^|[\s,;])(?:med\s+|with\s+)?(?:til(?:\s+og\s+med)?|siste\s+dag(?:\s+er)?|last\s+day|to|until)(?=\s*[,;:]?\s*$)/iu;

/** A last day may be said before the letter: «si opp Leka til 1. juli, brev datert 1. juni». */
function withoutLastDay(text: string, now: Date): { readonly own: string; readonly lastDay?: Day } {
  const at = text.search(/[\s,;](?:med\s+|ved\s+|by\s+(?:a\s+)?)?(?:brev|skriv|letter|datert|dated)/iu);
  const { days, head } = dayIn(at < 0 ? '' : text.slice(0, at), last, 'future', now);
  if (days === undefined || !('day' in days)) return { own: text };
  return { own: `${head}${text.slice(at)}`, lastDay: days.day };
}

const letterText = (day: Day, { language }: Context): string =>
  `${settingTexts[language].letterDated} ${day}`;

/** The buttons that give notice, by the date of the letter as it is typed. */
export const noticePressed = async ({ text, ...target }: Target, context: Context): Promise<Answer> =>
  giveNotice(await load(target, context), dayIn(text, letter, 'past', context.now).days, context);

async function giveNotice(all: Group, days: Days, context: Context, lastDay?: Day): Promise<Answer> {
  const { language, now } = context;
  const words = settingTexts[language];
  const faults = faultTexts[language];
  const { typed, ...target } = targetOf(all, language);
  const day = (which: Day) => formatDay(which, language);
  const asked = (date: Day) => {
    const text = letterText(date, context);
    return { value: { ...target, text }, rest: `${typed}, ${text}` };
  };
  // Of several that are bound by one, whoever has left it already has left it.
  const group = asGroup(all.filter(({ noticeLetterOn }) => noticeLetterOn === null));
  if (group === undefined) throw new UserError(leftCard(all, language));
  if (group.every(({ noticeMonths }) => noticeMonths === 0)) throw new UserError(sayNotice(typed, context));
  const example = print(said.notice, language, asked(dayOf(now)).rest);
  const date = oneDay(days, faults.sayLetter(example), asked, said.notice, language);
  if (typeof date !== 'string') return date;
  if (date > dayOf(now)) throw new UserError(faults.letterAhead(day(date)));
  const leaving = asGroup(group.filter((one) => stays(one, date, context) === undefined));
  const staying = group.flatMap((one) => {
    const why = stays(one, date, context);
    return why === undefined ? [] : [{ one, why }];
  });
  if (leaving === undefined) throw new UserError(staying[0]?.why ?? faults.gone);
  const other = leaving.find((one) => lastDay !== undefined && lastDay !== lastDayOf(one, date));
  if (other !== undefined) {
    const end = day(lastDayOf(other, date));
    const told = faults.otherLastDay(day(date), other.noticeMonths, end, day(lastDay ?? date));
    const label = words.buttons.giveNotice(end);
    throw new UserError(
      card(paragraph(told), buttons(button(said.notice, language, { label, ...asked(date) }))),
    );
  }
  const after = held(
    leaving,
    (one) => {
      const end = lastDayOf(one, date);
      return { terms: { end, maxEnd: end, noticeLetterOn: date }, from: date };
    },
    context,
  );
  const periods = [...new Set(leaving.map(({ noticeMonths }) => noticeMonths))];
  const lines = [
    ...periods.map((months) => words.letter(day(date), months)),
    ...(leaving.some((one) => dutiesOf(one, one.networkKind).includes('attestedHours'))
      ? [words.afterwards]
      : []),
    ...staying.map(({ one, why }) => `${placesOf([one], language)}: ${why}`),
  ];
  return saved(byEnd(after, words.ended, language), leaving, after, lines, context);
}

const lastDayOf = ({ noticeMonths }: Agreement, letter: Day): Day => lastDayAfter(letter, noticeMonths);

const sayNotice = (typed: string, { language }: Context): string =>
  faultTexts[language].noNotice(
    print(said.change, language, `${typed}, ${settingTexts[language].typedNotice} 3`),
  );

/** Why a letter ends an agreement no earlier than it ends anyway; undefined where it does. */
function stays(one: Agreement, letter: Day, context: Context): string | undefined {
  const { language } = context;
  const faults = faultTexts[language];
  const day = (which: Day) => formatDay(which, language);
  if (one.noticeMonths === 0) return sayNotice(targetOf([one], language).typed, context);
  if (letter < one.start) return faults.letterBefore(day(one.start));
  const end = lastDayOf(one, letter);
  return end >= one.end ? faults.endsAnyway(day(one.end), day(end)) : undefined;
}

/** What is told of agreements by their last days, each day with those that end then. */
const byEnd = (
  group: Group,
  told: (places: string, count: number, day: string) => string,
  language: Context['language'],
): string =>
  [...new Set(group.map(({ end }) => end))]
    .map((end) => {
      const own = group.filter((one) => one.end === end);
      return told(placesOf(own, language), countOf(own), formatDay(end, language));
    })
    .join('. ');

/** `avtale trekk oppsigelsen [KOMMUNE|AVTALE]`: it lasts as long as it did before the notice. */
export async function withdrawTyped(text: string, context: Context): Promise<Answer> {
  const group = await pick(text, said.withdraw, '', context, {
    isMeant: ({ noticeLetterOn }) => noticeLetterOn !== null,
  });
  return 'reply' in group ? group : withdraw(group, context);
}

/** The buttons that withdraw a notice. */
export const withdrawPressed = async ({ text: _, ...target }: Target, context: Context): Promise<Answer> =>
  withdraw(await load(target, context), context);

async function withdraw(all: Group, context: Context): Promise<Answer> {
  const { language, now } = context;
  const words = settingTexts[language];
  const faults = faultTexts[language];
  const group = asGroup(all.filter(({ noticeLetterOn }) => noticeLetterOn !== null));
  if (group === undefined) throw new UserError(faults.notEnded(placesOf(all, language), countOf(all)));
  const unknown = group.find((one) => beforeNotice(one) === undefined);
  if (unknown !== undefined) {
    const { typed } = targetOf([unknown], language);
    throw new UserError(faults.unknownEnd(print(said.change, language, `${typed}, ${words.typedEnd} …`)));
  }
  const after = held(
    group,
    (one) => ({
      terms: { ...beforeNotice(one), noticeLetterOn: null },
      from: earlier(dayOf(now), one.end),
    }),
    context,
  );
  const guard = await refuseFaults(after, context);
  return saved(byEnd(after, words.withdrawn, language), group, after, [], context, guard);
}

/** How long an agreement lasted before notice was given, as its versions have it. */
function beforeNotice({ earlier: versions }: Agreement): Pick<Terms, 'end' | 'maxEnd'> | undefined {
  const standing = inOrder(versions)
    .toSorted((a, b) => a.changedAt.getTime() - b.changedAt.getTime())
    .findLast(({ noticeLetterOn }) => noticeLetterOn === null);
  return standing && { end: standing.end, maxEnd: standing.maxEnd };
}
