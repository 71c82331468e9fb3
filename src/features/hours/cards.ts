import { formatDay, formatHours, formatMinutes, formatMonth, holidayOn, monthOf } from '../../calendar.ts';
import { type Button, buttons, type Card, card, facts, heading, note, paragraph } from '../../chat/card.ts';
import type { Language } from '../../chat/language.ts';
import type { NamedPlace } from '../rights.ts';
import type { HoursDraft, HoursFault } from './parse.ts';
import { printHours } from './print.ts';
import { fitsButton, type Ground, type HoursRow, type Remark } from './rules.ts';
import type { Line, Theme } from './store.ts';
import { texts } from './texts.ts';

type Shown = {
  readonly place: NamedPlace;
  /** All places the person logs hours for. */
  readonly places: readonly NamedPlace[];
  readonly theme: Theme | undefined;
  readonly ground: Ground;
  readonly remarks: readonly Remark[];
  /** How a changed line read before, and the number it has now. */
  readonly before?: { readonly draft: HoursDraft; readonly number: number };
};

/** Says what was understood and saved, with the sums after it. */
export function loggedCard(language: Language, row: HoursRow, shown: Shown): Card {
  const { place, places, theme, ground, remarks, before } = shown;
  const words = texts[language];
  const clock = row.from === null || row.to === null ? [] : [row.from, row.to];
  const day = formatDay(row.day, language);
  return card(
    heading(
      `${before === undefined ? words.logged : words.changed}: ${formatMinutes(row.minutes, language)} ${day}`,
    ),
    facts(
      [words.activity, row.activity],
      ...(clock.length === 0 ? [] : [[words.time, clock.join('–')] as const]),
      ...(theme === undefined ? [] : [[words.theme, theme.name] as const]),
      [words.municipality, place.label],
      [words.financing, words.financings[row.financing]],
      ...(ground.dayMinutes === 0
        ? []
        : [[words.daySum, formatMinutes(ground.dayMinutes + row.minutes, language)] as const]),
      [
        capital(words.monthSum(formatMonth(monthOf(row.day), language))),
        formatMinutes(ground.monthMinutes + row.minutes, language),
      ],
    ),
    ...remarks.map((remark) => note(remarkText(remark, row, ground, language))),
    buttons(...lineButtons(language, row.id, before, places)),
  );
}

/** The ways on from a line: change it, and take back what was just done, be it the line or its change. */
function lineButtons(
  language: Language,
  id: string,
  before: Shown['before'],
  places: readonly NamedPlace[],
): Button[] {
  const words = texts[language];
  const typed = wordsFor(language);
  const change = { label: words.change, action: 'hours.edit', value: id };
  if (before === undefined) {
    return [
      { ...change, typed: `${typed.change} ${typed.last}` },
      { label: words.undo, action: 'hours.remove', value: id, typed: typed.undo },
    ];
  }
  const line = `${typed.change} ${before.number}`;
  const revert: Button = {
    label: words.undo,
    action: 'hours.revert',
    value: JSON.stringify({ id, ...before.draft }),
    typed: `${line} ${printDraft(before.draft, language, places)}`,
  };
  return [{ ...change, typed: line }, ...(fitsButton(before.draft) ? [revert] : [])];
}

const typedWords = {
  nb: { log: 'timer', change: 'timer endre', remove: 'timer slett', last: 'siste', undo: 'timer angre' },
  nn: { log: 'timar', change: 'timar endre', remove: 'timar slett', last: 'siste', undo: 'timar angre' },
  en: { log: 'hours', change: 'hours change', remove: 'hours remove', last: 'last', undo: 'hours undo' },
} as const;
const wordsFor = (language: Language) => typedWords[language];

function remarkText(remark: Remark, row: HoursRow, ground: Ground, language: Language): string {
  const words = texts[language].remarks;
  switch (remark) {
    case 'holiday':
      return words.holiday(holidayOn(row.day, language) ?? '');
    case 'longDay':
      return words.longDay(formatMinutes(ground.dayMinutes + row.minutes, language));
    default:
      return words[remark];
  }
}

/** Asks which of the readings is meant; each button is what it would save. */
export function choiceCard(
  language: Language,
  about: 'minutes' | 'day',
  choices: readonly HoursDraft[],
  places: readonly NamedPlace[],
): Card {
  const words = texts[language];
  return card(
    paragraph(about === 'minutes' ? words.askMinutes : words.askDay),
    buttons(
      ...choices.map((draft) => draftButton(language, draft, choiceLabel(language, draft, choices), places)),
    ),
    note(words.notYet),
  );
}

/** What tells the choice from the others: the duration, and the day where that differs too. */
function choiceLabel(language: Language, draft: HoursDraft, choices: readonly HoursDraft[]): string {
  const time = formatMinutes(draft.minutes, language);
  const clock = draft.from === undefined || draft.to === undefined ? '' : ` (${draft.from}–${draft.to})`;
  const isOneDay = choices.every(({ day }) => day === draft.day);
  return isOneDay ? time + clock : `${time}${clock}, ${formatDay(draft.day, language)}`;
}

/** Asks which municipality the line is for. */
export function municipalityCard(language: Language, draft: HoursDraft, places: readonly NamedPlace[]): Card {
  const words = texts[language];
  const all = places.map(({ key, label }) =>
    draftButton(language, { ...draft, municipality: key }, label, places),
  );
  return card(paragraph(words.askMunicipality), buttons(...all), note(words.notYet));
}

/** A draft as a person could type it, its place by the label that the person knows it by. */
function printDraft(draft: HoursDraft, language: Language, places: readonly NamedPlace[]): string {
  const { municipality, ...rest } = draft;
  const place = places.find(({ key }) => key === municipality);
  return printHours(place === undefined ? rest : { ...rest, municipality: place.label }, language);
}

function draftButton(
  language: Language,
  draft: HoursDraft,
  label: string,
  places: readonly NamedPlace[],
): Button {
  return {
    label,
    action: 'hours.choose',
    value: JSON.stringify(draft),
    typed: `${wordsFor(language).log} ${printDraft(draft, language, places)}`,
  };
}

/** Says what was taken away, and how to log it again. */
export function removedCard(
  language: Language,
  row: HoursRow,
  theme: string | undefined,
  places: readonly NamedPlace[],
): Card {
  const words = texts[language];
  const time = formatMinutes(row.minutes, language);
  const draft: HoursDraft = {
    minutes: row.minutes,
    ...(row.from === null ? {} : { from: row.from }),
    ...(row.to === null ? {} : { to: row.to }),
    day: row.day,
    activity: row.activity,
    financing: row.financing,
    ...(theme === undefined ? {} : { theme }),
    ...(places.length < 2 ? {} : { municipality: `${row.networkId}/${row.municipalityId}` }),
  };
  const shown = excerpt(row.activity, 200);
  return card(
    paragraph(words.undone(time, formatDay(row.day, language), shown)),
    ...(fitsButton(draft) ? [buttons(draftButton(language, draft, words.again, places))] : []),
  );
}

/** Asks what is to be taken back where a line was changed last: the change, or the line that was logged last today. */
export function changedLastCard(language: Language, changed: Line, newest: Line | undefined): Card {
  const words = texts[language];
  const typed = wordsFor(language);
  const nameOf = ({ minutes, day, activity }: Line): string =>
    `${formatMinutes(minutes, language)} ${formatDay(day, language)}, ${excerpt(activity, 60)}`;
  const change: Button = {
    label: words.change,
    action: 'hours.edit',
    value: changed.id,
    typed: `${typed.change} ${changed.number}`,
  };
  const remove = (line: Line): Button => ({
    label: words.remove,
    action: 'hours.remove',
    value: line.id,
    typed: `${typed.remove} ${typed.last}`,
  });
  return card(
    paragraph(words.changedLast(nameOf(changed))),
    ...(newest === undefined ? [] : [paragraph(words.removesNewest(nameOf(newest)))]),
    buttons(change, ...(newest === undefined ? [] : [remove(newest)])),
    note(words.undidNothing),
  );
}

/** The beginning of a long text, with an ellipsis for the rest; at most so many characters. */
export const excerpt = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;

/** Why a line can't be saved, in a sentence with an example. */
export function faultText(fault: HoursFault, language: Language): string {
  const words = texts[language].faults;
  switch (fault.code) {
    case 'zero':
      return words.zero;
    case 'negative':
      return words.negative;
    case 'over-a-day':
      return words.overADay(`${formatHours(fault.minutes, language)} ${language === 'en' ? 'h' : 't'}`);
    case 'past-midnight':
      return words.pastMidnight(fault.from, fault.to);
    case 'no-such-time':
      return words.noSuchTime(fault.text);
    case 'future':
      return words.future(formatDay(fault.day, language));
    case 'no-such-day':
      return words.noSuchDay(fault.text);
    case 'no-such-week':
      return words.noWeekday(
        `${language === 'en' ? 'week' : language === 'nn' ? 'veke' : 'uke'} ${fault.week}`,
      );
    default:
      return fault satisfies never;
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
