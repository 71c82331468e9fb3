import { print } from '../../chat/command.ts';
import type { Field, Form, Values } from '../../chat/form/form.ts';
import type { NamedPlace } from '../../domain/places.ts';
import { stateNames } from '../../domain/states.ts';
import { type StatusState, type StatusVersion, type Subject, statusStates } from '../../domain/statuses.ts';
import type { Language } from '../../language.ts';
import { upperFirst } from '../../text.ts';
import { subjectTitle, weekName } from './cards.ts';
import { beginningOf, maxLength, weekOf } from './rules.ts';
import { subjectValue, wholeProject } from './rules-subject.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

/** What a form begins with: what is known already. */
export type Draft = {
  readonly placeKey?: string | undefined;
  readonly state?: StatusState | undefined;
  readonly done?: string | undefined;
  readonly next?: string | undefined;
  readonly helpWanted?: string | undefined;
  /** What it is about, as `subjectValue` writes it. */
  readonly subject?: string | undefined;
};

/** A thing that a status can be about, as a form offers it. */
export type Choice = Subject & { readonly placeLabel: string };

/** The form for a new status; it asks for the municipality only where the person has several. */
export function newStatusForm(
  places: readonly NamedPlace[],
  draft: Draft,
  choices: readonly Choice[],
  language: Language,
): Form {
  const words = texts[language];
  const only = places.length === 1 ? places[0] : undefined;
  const place: Field = {
    field: 'choice',
    name: 'place',
    label: words.form.place,
    options: places.map(({ key, label }) => ({ value: key, label })),
    ...given(draft.placeKey),
  };
  return {
    id: 'status.save',
    title: words.form.title,
    intro: words.form.intro,
    fields: [
      ...(only === undefined ? [place] : []),
      ...subjectFields(draft, choices, only === undefined, language),
      ...statusFields(draft, language),
    ],
    submit: words.form.save,
    cancel: words.form.cancel,
    state: only?.key ?? '',
    typed: print(said.report, language, words.form.parts),
  };
}

/** The form for a change, filled in with what stands. */
export function editStatusForm(
  status: StatusVersion,
  draft: Draft,
  choices: readonly Choice[],
  now: Date,
  language: Language,
): Form {
  const words = texts[language];
  return {
    id: 'status.change',
    title: words.form.editTitle,
    intro: words.form.editIntro(status.municipalityName, weekName(weekOf(status.postedAt), now, language)),
    fields: [...subjectFields(draft, choices, false, language), ...statusFields(draft, language)],
    submit: words.form.save,
    cancel: words.form.cancel,
    state: status.threadId,
    typed: print(said.edit, language, words.form.parts),
  };
}

/** The choice of what a status is about, where there is a plan to choose from. */
function subjectFields(
  draft: Draft,
  choices: readonly Choice[],
  namesPlace: boolean,
  language: Language,
): Field[] {
  if (choices.length === 0) return [];
  const words = texts[language];
  const options = choices.map(({ placeLabel, ...subject }) => ({
    value: subjectValue(subject),
    label: beginningOf(
      `${namesPlace ? `${placeLabel} – ` : ''}${subjectTitle(subject, language) ?? ''}`,
      longestOption,
    ),
  }));
  return [
    {
      field: 'choice',
      name: 'subject',
      label: words.subject,
      options: [{ value: subjectValue(wholeProject), label: words.whole }, ...options],
      value: draft.subject ?? subjectValue(wholeProject),
    },
  ];
}

/** Short enough for an option's 75 characters, with its dots. */
const longestOption = 72;

function statusFields(draft: Draft, language: Language): Field[] {
  const words = texts[language];
  const text = { field: 'text', multiline: true, maxLength } as const;
  return [
    {
      field: 'choice',
      name: 'state',
      label: words.form.state,
      options: statusStates.map((state) => ({
        value: state,
        label: upperFirst(stateNames[language][state]),
      })),
      ...given(draft.state),
    },
    { ...text, name: 'done', label: words.done, hint: words.form.doneHint, ...given(draft.done) },
    {
      ...text,
      name: 'next',
      label: words.next,
      hint: words.form.nextHint,
      optional: true,
      ...given(draft.next),
    },
    {
      ...text,
      name: 'helpWanted',
      label: words.helpWanted,
      hint: words.form.helpHint,
      optional: true,
      ...given(draft.helpWanted),
    },
  ];
}

const given = (value: string | undefined): { value?: string } => (value === undefined ? {} : { value });

/** What a form holds, to show it again as it was filled in. */
export function draftOf(values: Values): Draft {
  return {
    placeKey: values.place,
    state: statusStates.find((state) => state === values.state),
    done: values.done,
    next: values.next,
    helpWanted: values.helpWanted,
    subject: values.subject,
  };
}
