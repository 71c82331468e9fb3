import { formatMinutes } from '../../../calendar/format.ts';
import type { Option } from '../../../chat/card.ts';
import { print } from '../../../chat/command.ts';
import type { Form } from '../../../chat/form/form.ts';
import type { NamedPlace } from '../../../domain/places.ts';
import type { Language } from '../../../language.ts';
import type { HoursDraft } from '../read/parse-reading.ts';
import { texts } from '../texts.ts';
import { said } from '../texts-said.ts';
import { excerpt } from './cards-choice.ts';
import { type Names, type Titled, themeNames } from './rules-tags.ts';

/** What a choice of Slack's shows at most. */
const longestLabel = 75;

type FormParts = {
  /** The line that is to be changed, with its number in the list; undefined for a new one. */
  readonly line: { readonly id: string; readonly number: number } | undefined;
  readonly intro: string;
  readonly places: readonly NamedPlace[];
  readonly names: Names;
  /** The duration as it was typed, where it couldn't be read. */
  readonly duration: string | undefined;
};

/** The form to log or change a line, filled with what is known. */
export function hoursForm(language: Language, draft: Partial<HoursDraft>, parts: FormParts): Form {
  const words = texts[language];
  const { line, intro, places, names } = parts;
  const themes = themeNames(names);
  const plans = planOptions(language, names);
  const financings = (['egeninnsats', 'tilskudd', 'annet'] as const).map((value) => ({
    value,
    label: words.financings[value],
  }));
  return {
    id: 'hours.save',
    title: line === undefined ? words.formTitle : words.changeTitle,
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
              options: themes.map((name) => ({ value: name, label: name })),
              ...(draft.theme ? { value: draft.theme } : {}),
            },
          ]),
      ...(plans.length === 0
        ? []
        : [
            {
              field: 'choice' as const,
              name: 'plan',
              label: words.plan,
              options: [{ value: 'none', label: words.noTheme }, ...plans],
              value: planOf(draft, plans),
            },
          ]),
      {
        field: 'choice',
        name: 'financing',
        label: words.financing,
        options: financings,
        value: draft.financing ?? 'egeninnsats',
      },
      ...(places.length < 2
        ? []
        : [
            {
              field: 'choice' as const,
              name: 'municipality',
              label: words.municipality,
              options: places.map(({ key, label }) => ({ value: key, label })),
              ...(draft.municipality === undefined ? {} : { value: draft.municipality }),
            },
          ]),
    ],
    submit: words.save,
    cancel: words.cancel,
    state: line?.id ?? '',
    typed:
      line === undefined
        ? said.log.help[language].type
        : print(said.change, language, `${line.number} ${words.changeWords}`),
  };
}

/** Each goal with its measures after it. */
function planOptions(language: Language, { goals }: Names): Option[] {
  const { goal: goalWord, measure: measureWord } = texts[language];
  const option = (kind: 'goal' | 'measure', word: string, { number, title }: Titled): Option => ({
    value: `${kind} ${number}`,
    label: excerpt(`${word} ${number}: ${title}`, longestLabel),
  });
  return goals.flatMap((goal) => [
    option('goal', goalWord, goal),
    ...goal.measures.map((measure) => option('measure', measureWord, measure)),
  ]);
}

/** What a draft is tied to as a value of that choice. */
function planOf({ goal = 0, measure = 0 }: Partial<HoursDraft>, plans: readonly Option[]): string {
  const value = measure > 0 ? `measure ${measure}` : `goal ${goal}`;
  return plans.some((plan) => plan.value === value) ? value : 'none';
}

function durationText({ minutes, from, to }: Partial<HoursDraft>, language: Language): string {
  if (from !== undefined && to !== undefined) return `${from}–${to}`;
  return minutes === undefined ? '' : formatMinutes(minutes, language);
}
