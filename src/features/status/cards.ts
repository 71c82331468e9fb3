import { dayOf, type IsoWeek, isoWeekOf } from '../../calendar/days.ts';
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
import { whichCard } from '../../chat/which.ts';
import { button } from '../../chat/wording.ts';
import type { NamedPlace } from '../../domain/places.ts';
import { stateNames } from '../../domain/states.ts';
import {
  type StatusState,
  type StatusText,
  type StatusVersion,
  type Subject,
  statusStates,
} from '../../domain/statuses.ts';
import type { Language } from '../../language.ts';
import { shortened, upperFirst } from '../../text.ts';
import { said as planSaid } from '../plan/texts-said.ts';
import { tieName } from '../tie.ts';
import { turned } from '../turned.ts';
import { weekOf } from './rules.ts';
import type { Aim } from './rules-subject.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

/** A week as people call it, with its year where that isn't the present one. */
export function weekName(week: IsoWeek, now: Date, language: Language): string {
  const isThisYear = week.year === isoWeekOf(dayOf(now)).year;
  return texts[language].week(week.week, isThisYear ? undefined : week.year);
}

/** The heading of a status: place, week, and its state in words. */
export function statusTitle(
  status: StatusVersion,
  now: Date,
  language: Language,
  was?: StatusVersion,
): string {
  const week = weekName(weekOf(status.postedAt), now, language);
  const states = stateNames[language];
  return texts[language].title(
    status.municipalityName,
    week,
    turned(was && states[was.state], states[status.state]),
  );
}

/** The goal or the measure that a status is about: 'Tiltak 3'; undefined where it is about the whole. */
export const subjectName = (subject: Subject, language: Language): string | undefined =>
  tieName(subject, language);

/** The same with its title: 'Tiltak 3: Befaring på kaia'. */
export function subjectTitle(subject: Subject, language: Language): string | undefined {
  const name = subjectName(subject, language);
  return name === undefined ? undefined : `${name}: ${(subject.measure ?? subject.goal)?.title ?? ''}`;
}

/** What a status says, part by part. */
export function statusParts(
  status: StatusText & Subject,
  language: Language,
  was?: StatusText & Subject,
): Element[] {
  const words = texts[language];
  const part = (label: string, textOf: (one: StatusText & Subject) => string | undefined): Element[] => {
    const text = textOf(status) ?? '';
    const before = was && shortened(textOf(was) ?? '', longestBefore);
    return text === '' && (before ?? '') === ''
      ? []
      : [paragraph([{ strong: `${label}: ` }, turned(before, text)])];
  };
  return [
    ...part(words.subject, (one) => subjectTitle(one, language)),
    ...part(words.done, (one) => one.done),
    ...part(words.next, (one) => one.next),
    ...part(words.helpWanted, (one) => one.helpWanted),
  ];
}

/** So much is shown of what was written before, in characters. */
const longestBefore = 120;

/** One's own status as it now stands, with its change and its undo; `told` is what was done. */
export function ownStatusCard(
  status: StatusVersion,
  now: Date,
  language: Language,
  told: {
    readonly before?: string;
    readonly after?: readonly string[];
    readonly aim?: Aim;
    /** What stood before it was changed. */
    readonly was?: StatusVersion;
  },
): Card {
  return card(
    told.before !== undefined && paragraph(told.before),
    heading(statusTitle(status, now, language, told.was)),
    ...statusParts(status, language, told.was),
    ...(told.after ?? []).map((line) => note(line)),
    buttons(
      button(said.edit, language, { label: texts[language].edit, value: status.threadId }),
      button(said.undo, language, { label: texts[language].undo, value: status }),
      ...measureButtons(status, told.aim, language),
    ),
  );
}

/** Offers to let the plan say the same of the measure as the status does. */
function measureButtons(status: StatusVersion, aim: Aim | undefined, language: Language): Button[] {
  const measure = aim?.measure;
  if (measure === undefined || measure.state === status.state || measure.state === 'done') return [];
  const words = texts[language];
  const state = stateNames[language][status.state];
  return [
    button(planSaid.state, language, {
      label: words.setMeasure(measure.number, state),
      value: { id: measure.id, state: status.state, note: '' },
      rest: `${status.municipalityName} ${measure.number} ${state}`,
    }),
  ];
}

/** Says that a status is withdrawn, with the way back. */
export function withdrawnCard(status: StatusVersion, now: Date, language: Language): Card {
  const words = texts[language];
  return card(
    paragraph(words.undone(status.municipalityName, weekName(weekOf(status.postedAt), now, language))),
    buttons(button(said.restore, language, { label: words.restore, value: status })),
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
  const before = isOnlyPlace ? '' : `${words.forPlace(place.label)}: `;
  const choices = statusStates.map((state) => ({
    label: upperFirst(stateNames[language][state]),
    value: { state, place: place.key, text },
    rest: `${before}${stateNames[language][state]}: ${text}`,
  }));
  return whichCard(said.choose, language, text, choices, { lead: words.whichState(place.label) });
}

/** Asks for which municipality a status is; each button saves it there, or asks how it goes where that wasn't said. */
export function whichPlaceCard(
  places: readonly NamedPlace[],
  state: StatusState | undefined,
  text: string,
  language: Language,
): Card {
  const words = texts[language];
  const lead = state === undefined ? '' : `${stateNames[language][state]}: `;
  const choices = places.map((place) => ({
    label: place.label,
    value: { state, place: place.key, text },
    rest: `${words.forPlace(place.label)}: ${lead}${text}`,
  }));
  return whichCard(said.choose, language, words.whichPlace, choices);
}

/** Asks a project leader for the week's status, in a message or on the front page. */
export function promptElements(
  place: Pick<NamedPlace, 'key' | 'municipalityName'>,
  week: IsoWeek,
  now: Date,
  language: Language,
): Element[] {
  const words = texts[language];
  return [
    heading(words.prompt.title(place.municipalityName, weekName(week, now, language))),
    paragraph(words.prompt.body),
    buttons(
      openButton(place, language),
      button(said.nothingNew, language, {
        label: words.nothingNewButton,
        value: place.key,
        rest: `${words.forPlace(place.municipalityName)}: ${stateNames[language].onTrack}: ${words.nothingNew}`,
      }),
    ),
    note(words.form.intro),
  ];
}

/** Opens the form for a place. */
export const openButton = (
  { key, municipalityName }: Pick<NamedPlace, 'key' | 'municipalityName'>,
  language: Language,
): Button =>
  button(said.open, language, {
    label: texts[language].openButton,
    value: key,
    rest: texts[language].forPlace(municipalityName),
    style: 'primary',
  });
