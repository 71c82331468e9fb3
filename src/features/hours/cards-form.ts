import { formatMinutes } from '../../calendar.ts';
import type { Form } from '../../chat/form.ts';
import type { Language } from '../../chat/language.ts';
import type { NamedPlace } from '../rights.ts';
import type { HoursDraft } from './parse.ts';
import { texts } from './texts.ts';

type FormParts = {
  readonly lineId: string;
  readonly intro: string;
  readonly places: readonly NamedPlace[];
  readonly themes: readonly string[];
  /** The duration as it was typed, where it couldn't be read. */
  readonly duration: string | undefined;
};

/** The form to log or change a line, filled with what is known. */
export function hoursForm(language: Language, draft: Partial<HoursDraft>, parts: FormParts): Form {
  const words = texts[language];
  const { lineId, intro, places, themes } = parts;
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
              ...(draft.theme ? { value: draft.theme } : {}),
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
    state: lineId,
    typed: lineId === '' ? words.typed : words.typedChange,
  };
}

function durationText({ minutes, from, to }: Partial<HoursDraft>, language: Language): string {
  if (from !== undefined && to !== undefined) return `${from}–${to}`;
  return minutes === undefined ? '' : formatMinutes(minutes, language);
}
