import { dayOf, type IsoWeek, isoWeekOf } from '../../calendar.ts';
import {
  type Button,
  buttons,
  type Card,
  card,
  type Element,
  heading,
  note,
  paragraph,
} from '../../chat/card.ts';
import type { Field, Form, Values } from '../../chat/form.ts';
import type { Language } from '../../chat/language.ts';
import type { NamedPlace } from '../rights.ts';
import { maxLength, type StatusState, type StatusText, statusStates, weekOf } from './rules.ts';
import type { StatusVersion } from './store.ts';
import { texts } from './texts.ts';

/** A week as people call it, with its year where that isn't the present one. */
export function weekName(week: IsoWeek, now: Date, language: Language): string {
  const isThisYear = week.year === isoWeekOf(dayOf(now)).year;
  return texts[language].week(week.week, isThisYear ? undefined : week.year);
}

/** The heading of a status: place, week, and its state in words. */
export function statusTitle(status: StatusVersion, now: Date, language: Language): string {
  const week = weekName(weekOf(status.postedAt), now, language);
  return texts[language].title(status.municipalityName, week, texts[language].states[status.state]);
}

/** What a status says, part by part. */
export function statusParts(status: StatusText, language: Language): Element[] {
  const words = texts[language];
  const part = (label: string, text: string | undefined): Element[] =>
    text === undefined ? [] : [paragraph([{ strong: `${label}: ` }, text])];
  return [
    ...part(words.done, status.done),
    ...part(words.next, status.next),
    ...part(words.helpWanted, status.helpWanted),
  ];
}

/** One's own status as it now stands, with its change and its undo; `said` is what was done. */
export function ownStatusCard(
  status: StatusVersion,
  now: Date,
  language: Language,
  said: { readonly before?: string; readonly after?: readonly string[] },
): Card {
  return card(
    ...(said.before === undefined ? [] : [paragraph(said.before)]),
    heading(statusTitle(status, now, language)),
    ...statusParts(status, language),
    ...(said.after ?? []).map((line) => note(line)),
    buttons(editButton(status, language), undoButton(status, language)),
  );
}

const editButton = ({ threadId }: StatusVersion, language: Language): Button => ({
  label: texts[language].edit,
  action: 'status.edit',
  value: threadId,
  typed: texts[language].typed.edit,
});

const undoButton = ({ id, threadId }: StatusVersion, language: Language): Button => ({
  label: texts[language].undo,
  action: 'status.undo',
  value: `${threadId}/${id}`,
  typed: texts[language].typed.undo,
});

/** Says that a status is withdrawn, with the way back. */
export function withdrawnCard(status: StatusVersion, now: Date, language: Language): Card {
  const words = texts[language];
  return card(
    paragraph(words.undone(status.municipalityName, weekName(weekOf(status.postedAt), now, language))),
    buttons({
      label: words.restore,
      action: 'status.restore',
      value: `${status.threadId}/${status.id}`,
      typed: words.typed.restore,
    }),
  );
}

/** Asks how it goes, when only the text was given; each button saves that text with a state. */
export function whichStateCard(
  place: NamedPlace,
  isOnlyPlace: boolean,
  text: string,
  language: Language,
): Card {
  const words = texts[language];
  return card(
    paragraph(words.whichState(place.label)),
    paragraph(text),
    buttons(
      ...statusStates.map((state) => ({
        label: upperFirst(words.states[state]),
        action: 'status.choose',
        value: `${state} ${place.key} ${text}`,
        typed: `${words.stateTyped(words.states[state], isOnlyPlace ? undefined : place.municipalityName)} ${text}`,
      })),
    ),
  );
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Asks a project leader for the week's status, in a message or on the front page. */
export function promptElements(
  place: Pick<NamedPlace, 'key' | 'municipalityName'>,
  week: IsoWeek,
  now: Date,
  language: Language,
): Element[] {
  const words = texts[language];
  const typed = words.stateTyped(words.states.onTrack, place.municipalityName);
  return [
    heading(words.prompt.title(place.municipalityName, weekName(week, now, language))),
    paragraph(words.prompt.body),
    buttons(openButton(place.key, language), {
      label: words.nothingNewButton,
      action: 'status.nothingNew',
      value: place.key,
      typed: `${typed} ${words.nothingNew}`,
    }),
    note(words.form.intro),
  ];
}

/** Opens the form for a place. */
export const openButton = (key: string, language: Language): Button => ({
  label: texts[language].openButton,
  action: 'status.open',
  value: key,
  typed: texts[language].typed.open,
  style: 'primary',
});

/** What a form begins with: what is known already. */
export type Draft = {
  readonly placeKey?: string | undefined;
  readonly state?: StatusState | undefined;
  readonly done?: string | undefined;
  readonly next?: string | undefined;
  readonly helpWanted?: string | undefined;
};

/** The form for a new status; it asks for the municipality only where the person has several. */
export function newStatusForm(places: readonly NamedPlace[], draft: Draft, language: Language): Form {
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
    fields: [...(only === undefined ? [place] : []), ...statusFields(draft, language)],
    submit: words.form.save,
    cancel: words.form.cancel,
    state: only?.key ?? '',
    typed: words.form.typed,
  };
}

/** The form for a change, filled in with what stands. */
export function editStatusForm(status: StatusVersion, draft: Draft, now: Date, language: Language): Form {
  const words = texts[language];
  return {
    id: 'status.change',
    title: words.form.editTitle,
    intro: words.form.editIntro(status.municipalityName, weekName(weekOf(status.postedAt), now, language)),
    fields: statusFields(draft, language),
    submit: words.form.save,
    cancel: words.form.cancel,
    state: status.threadId,
    typed: words.form.editTyped,
  };
}

function statusFields(draft: Draft, language: Language): Field[] {
  const words = texts[language];
  const text = { field: 'text', multiline: true, maxLength } as const;
  return [
    {
      field: 'choice',
      name: 'state',
      label: words.form.state,
      options: statusStates.map((state) => ({ value: state, label: upperFirst(words.states[state]) })),
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
  };
}
