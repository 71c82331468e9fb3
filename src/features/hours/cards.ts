import {
  formatDay,
  formatHours,
  formatMinutes,
  formatMonth,
  formatShortDay,
  holidayOn,
  monthOf,
} from '../../calendar.ts';
import {
  type Button,
  buttons,
  type Card,
  card,
  facts,
  heading,
  note,
  paragraph,
  table,
} from '../../chat/card.ts';
import type { Form } from '../../chat/form.ts';
import type { Language } from '../../chat/language.ts';
import type { MunicipalRole } from '../rights.ts';
import type { HoursDraft, HoursFault } from './parse.ts';
import { printHours } from './print.ts';
import { fitsButton, type Ground, type HoursRow, type Remark } from './rules.ts';
import type { Line, Theme } from './store.ts';
import { texts } from './texts.ts';

type Shown = {
  readonly place: MunicipalRole;
  readonly theme: Theme | undefined;
  readonly ground: Ground;
  readonly remarks: readonly Remark[];
  /** How a changed line read before, and the number it has now. */
  readonly before?: { readonly draft: HoursDraft; readonly number: number };
};

/** Says what was understood and saved, with the sums after it. */
export function loggedCard(language: Language, row: HoursRow, shown: Shown): Card {
  const { place, theme, ground, remarks, before } = shown;
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
      [words.municipality, place.municipalityName],
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
    buttons(...lineButtons(language, row.id, before)),
  );
}

/** The ways on from a line: change it, and take back what was just done, be it the line or its change. */
function lineButtons(language: Language, id: string, before: Shown['before']): Button[] {
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
    typed: `${line} ${printHours(before.draft, language)}`,
  };
  return [{ ...change, typed: line }, ...(fitsButton(before.draft) ? [revert] : [])];
}

const typedWords = {
  nb: { log: 'timer', change: 'timer endre', last: 'siste', undo: 'timer angre' },
  nn: { log: 'timar', change: 'timar endre', last: 'siste', undo: 'timar angre' },
  en: { log: 'hours', change: 'hours change', last: 'last', undo: 'hours undo' },
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
): Card {
  const words = texts[language];
  return card(
    paragraph(about === 'minutes' ? words.askMinutes : words.askDay),
    buttons(...choices.map((draft) => draftButton(language, draft, choiceLabel(language, draft, choices)))),
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
export function municipalityCard(
  language: Language,
  draft: HoursDraft,
  roles: readonly MunicipalRole[],
): Card {
  const words = texts[language];
  const all = roles.map(({ municipalityName }) =>
    draftButton(language, { ...draft, municipality: municipalityName }, municipalityName),
  );
  return card(paragraph(words.askMunicipality), buttons(...all), note(words.notYet));
}

function draftButton(language: Language, draft: HoursDraft, label: string): Button {
  return {
    label,
    action: 'hours.choose',
    value: JSON.stringify(draft),
    typed: `${wordsFor(language).log} ${printHours(draft, language)}`,
  };
}

type FormParts = {
  readonly lineId: string;
  readonly intro: string;
  readonly roles: readonly string[];
  readonly themes: readonly string[];
  /** The duration as it was typed, where it couldn't be read. */
  readonly duration: string | undefined;
};

/** The form to log or change a line, filled with what is known. */
export function hoursForm(language: Language, draft: Partial<HoursDraft>, parts: FormParts): Form {
  const words = texts[language];
  const { lineId, intro, roles, themes } = parts;
  const financings = (['egeninnsats', 'tilskudd', 'annet'] as const).map((value) => ({
    value,
    label: words.financings[value],
  }));
  const named = (names: readonly string[]) => names.map((name) => ({ value: name, label: name }));
  return {
    id: 'hours.save',
    title: lineId === '' ? words.formTitle : words.changeTitle,
    ...(intro === '' ? {} : { intro }),
    fields: [
      {
        field: 'text',
        name: 'duration',
        label: words.duration,
        hint: words.durationHint,
        value: parts.duration ?? durationText(draft, language),
      },
      { field: 'day', name: 'day', label: words.day, value: draft.day ?? '' },
      { field: 'text', name: 'activity', label: words.activity, value: draft.activity ?? '' },
      ...(themes.length === 0
        ? []
        : [
            {
              field: 'choice' as const,
              name: 'theme',
              label: words.theme,
              optional: true,
              options: named(themes),
              ...(draft.theme === undefined ? {} : { value: draft.theme }),
            },
          ]),
      {
        field: 'choice',
        name: 'financing',
        label: words.financing,
        options: financings,
        value: draft.financing ?? 'egeninnsats',
      },
      ...(roles.length < 2
        ? []
        : [
            {
              field: 'choice' as const,
              name: 'municipality',
              label: words.municipality,
              options: named(roles),
              ...(draft.municipality === undefined ? {} : { value: draft.municipality }),
            },
          ]),
    ],
    submit: words.save,
    cancel: words.cancel,
    state: lineId,
    typed: lineId === '' ? words.typed : words.typedChange,
  };
}

function durationText({ minutes, from, to }: Partial<HoursDraft>, language: Language): string {
  if (from !== undefined && to !== undefined) return `${from}–${to}`;
  return minutes === undefined ? '' : formatMinutes(minutes, language);
}

/** Says what was taken away, and how to log it again. */
export function removedCard(language: Language, row: HoursRow, theme: string | undefined): Card {
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
  };
  const shown = row.activity.length > 200 ? `${row.activity.slice(0, 200)}…` : row.activity;
  return card(
    paragraph(words.undone(time, formatDay(row.day, language), shown)),
    ...(fitsButton(draft) ? [buttons(draftButton(language, draft, words.again))] : []),
  );
}

/** Lines with their numbers, newest day first, and the sums below. */
export function linesCard(language: Language, title: string, lines: readonly Line[], sums: string): Card {
  const words = texts[language];
  if (lines.length === 0) return card(heading(title), paragraph(words.listEmpty));
  const [number, day, time, activity, state] = words.listColumns;
  const open = lines.find((line) => line.state === 'draft');
  const rows = lines.map((line) => [
    String(line.number),
    formatShortDay(line.day, language),
    formatMinutes(line.minutes, language),
    line.activity.length > 60 ? `${line.activity.slice(0, 59)}…` : line.activity,
    words.states[line.state] ?? line.state,
  ]);
  return card(
    heading(title),
    table(
      [
        { title: number, align: 'right' },
        { title: day },
        { title: time, align: 'right' },
        { title: activity },
        { title: state },
      ],
      rows,
    ),
    paragraph(sums),
    ...(open === undefined ? [] : [note(words.listHint(open.number))]),
  );
}

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
