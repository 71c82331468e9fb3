import { formatDay, formatMinutes, formatMonth, monthOf } from '../../calendar.ts';
import { buttons, type Card, card, facts, heading, note, paragraph } from '../../chat/card.ts';
import type { Form } from '../../chat/form.ts';
import type { Language } from '../../chat/language.ts';
import { excerpt } from './cards-choice.ts';
import type { HoursRow } from './rules.ts';
import { isReversing } from './rules-correct.ts';
import type { Named } from './store-changes.ts';
import { texts } from './texts.ts';
import { correctTexts } from './texts-correct.ts';

/** The longest reason for a correction, in characters. */
export const longestReason = 500;

type Shown = Pick<HoursRow, 'minutes' | 'from' | 'to' | 'day' | 'activity' | 'financing'>;

/** A line in words: «3 t (09:00–12:00) onsdag 6. mars 2024, innbyggermøte, egeninnsats», and behind it what is given. */
export function lineWords(
  { minutes, from, to, day, activity, financing }: Shown,
  language: Language,
  ...more: readonly string[]
): string {
  const clock = from === null || to === null ? '' : ` (${from}–${to})`;
  const what = [excerpt(activity, 120), texts[language].financings[financing], ...more].join(', ');
  return `${formatMinutes(minutes, language)}${clock} ${formatDay(day, language)}, ${what}`;
}

const monthCommands = {
  nb: { submit: 'timer lever', withdraw: 'timer trekk' },
  nn: { submit: 'timar lever', withdraw: 'timar trekk' },
  en: { submit: 'hours submit', withdraw: 'hours withdraw' },
} as const;

/** What to type to hand in, or to take back, the month of a day. */
export const monthTyped = (verb: 'submit' | 'withdraw', day: string, language: Language): string =>
  `${monthCommands[language][verb]} ${formatMonth(monthOf(day), language)}`;

/** Says what an attested line said and says now, and that this is to be attested too; without `row` it is taken back. */
export function correctedCard(
  language: Language,
  { old, row, reversal }: { old: HoursRow; row: HoursRow | undefined; reversal: HoursRow },
  names: { readonly old: Named; readonly row?: Named },
  isOver: boolean,
): Card {
  const words = correctTexts[language];
  const submit = monthTyped('submit', old.day, language);
  const { networkId, municipalityId, personId, day } = reversal;
  return card(
    heading(row === undefined ? words.reversed : words.corrected),
    facts(
      [words.before, lineWords(old, language, ...belongsTo(names.old, names.row))],
      ...(row === undefined
        ? []
        : [
            [words.after, lineWords(row, language, ...belongsTo(names.row ?? names.old, names.old))] as const,
          ]),
      [words.because, reversal.reason ?? ''],
    ),
    note(words.kept(submit)),
    buttons(
      ...(isOver
        ? [
            {
              label: words.submit,
              action: 'months.submit',
              value: `${monthOf(day)} ${municipalityId} ${personId} ${networkId}`,
              typed: submit,
            },
          ]
        : []),
      {
        label: words.undo,
        action: 'hours.remove',
        value: reversal.id,
        typed: { nb: 'timer angre', nn: 'timar angre', en: 'hours undo' }[language],
      },
    ),
  );
}

/** What a line belongs to, each name once; the municipality too where the other line has another. */
function belongsTo({ municipality, theme, goal, measure }: Named, other: Named | undefined): string[] {
  const place = other === undefined || other.municipality === municipality ? null : municipality;
  return [...new Set([theme, goal, measure, place].flatMap((name) => name ?? []))];
}

/** What a correction makes of a line, to stand behind its activity in a list that holds the whole of its day. */
export function correctionMark(
  line: Pick<HoursRow, 'id' | 'correctsId' | 'minutes'>,
  lines: readonly Pick<HoursRow, 'correctsId'>[],
  language: Language,
): string {
  const { marks } = correctTexts[language];
  const isCorrected = lines.some(({ correctsId }) => correctsId === line.id);
  const said = [
    ...(line.correctsId === null ? [] : [line.minutes < 0 ? marks.reversing : marks.replacing]),
    ...(isCorrected ? [marks.corrected] : []),
  ];
  return said.length === 0 ? '' : ` (${said.join(', ')})`;
}

/** Says what counts when some of a correction's lines are gone: the attested line again, or less than before. */
export function correctionRemovedCard(language: Language, gone: readonly HoursRow[]): Card {
  const { undone, replacementGone } = correctTexts[language];
  const reversal = gone.find(isReversing);
  const said =
    reversal === undefined
      ? gone.map((line) => replacementGone(lineWords(line, language)))
      : [undone(lineWords({ ...reversal, minutes: -reversal.minutes }, language))];
  return card(...said.map((text) => paragraph(text)));
}

/** The form of a line made the form of its correction: with a reason, and received by another handler. */
export function correctionForm(form: Form, reason: string, language: Language): Form {
  const words = correctTexts[language];
  return {
    ...form,
    id: 'hours.correct',
    title: words.title,
    intro: words.intro,
    fields: [...form.fields, reasonField(reason, language)],
    submit: words.save,
    typed: words.typedChange,
  };
}

/** Asks why an attested line is to be taken back. */
export function reversingForm(line: HoursRow, reason: string, language: Language): Form {
  const words = correctTexts[language];
  return {
    id: 'hours.reverse',
    title: words.reverseTitle,
    intro: words.reverseIntro(lineWords(line, language)),
    fields: [reasonField(reason, language)],
    submit: words.reverse,
    cancel: words.cancel,
    state: line.id,
    typed: words.typedRemove,
  };
}

const reasonField = (reason: string, language: Language) => {
  const words = correctTexts[language];
  return {
    field: 'text' as const,
    name: 'reason',
    label: words.reason,
    hint: words.reasonHint,
    maxLength: longestReason,
    ...(reason === '' ? {} : { value: reason }),
  };
};
