import { choice, oneOf, optional, text } from '../../chat/form/fields.ts';
import { print } from '../../chat/wording.ts';
import type { NamedPlace } from '../../domain/places.ts';
import { stateNames } from '../../domain/states.ts';
import { type StatusVersion, type Subject, statusStates } from '../../domain/statuses.ts';
import type { Language } from '../../language.ts';
import { beginningOf, upperFirst } from '../../text.ts';
import { subjectTitle, weekName } from './cards.ts';
import { maxLength, weekOf } from './rules.ts';
import { subjectValue, wholeProject } from './rules-subject.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

/** A thing that a status can be about, as a form offers it. */
export type Choice = Subject & { readonly placeLabel: string };

/** The form for a new status; it asks for the municipality only where the person has several. */
export function newStatusForm(places: readonly NamedPlace[], choices: readonly Choice[], language: Language) {
  const { form, faults } = texts[language];
  const [only, ...others] = places;
  const isOnly = others.length === 0;
  const options = places.map((place) => ({ ...place, value: place.key }));
  return {
    ...{ id: said.save.id, title: form.title, intro: form.intro, language },
    ...{ state: isOnly ? (only?.key ?? '') : '', typed: print(said.report, language, form.parts) },
    inputs: {
      place: choice({ label: form.place, options, missing: faults.place, hidesOnly: true }),
      ...inputsOf(choices, !isOnly, language),
    },
  };
}

/** The form for a change of a status. */
export function editStatusForm(
  status: StatusVersion,
  choices: readonly Choice[],
  now: Date,
  language: Language,
) {
  const { form } = texts[language];
  return {
    ...{ id: said.change.id, title: form.editTitle, state: status.threadId, language },
    intro: form.editIntro(status.municipalityName, weekName(weekOf(status.postedAt), now, language)),
    typed: print(said.edit, language, form.parts),
    inputs: inputsOf(choices, false, language),
  };
}

/** Short enough for an option's 75 characters, with its dots. */
const longestOption = 72;

/** What a status's form asks for; what it is about only where there is a plan to choose from. */
function inputsOf(choices: readonly Choice[], namesPlace: boolean, language: Language) {
  const words = texts[language];
  const { form, faults } = words;
  const subjects = choices.map(({ placeLabel, ...subject }) => {
    const title = `${namesPlace ? `${placeLabel} – ` : ''}${subjectTitle(subject, language) ?? ''}`;
    return { ...subject, value: subjectValue(subject), label: beginningOf(title, longestOption) };
  });
  const whole = subjectValue(wholeProject);
  const part = { max: maxLength, multiline: true };
  return {
    subject: choice({
      ...{ label: words.subject, missing: faults.subject, otherwise: whole, hidesOnly: true },
      options: [{ ...wholeProject, value: whole, label: words.whole }, ...subjects],
    }),
    state: oneOf(statusStates, upperNames(language), { label: form.state, missing: faults.state }),
    done: text({ ...part, label: words.done, hint: form.doneHint, missing: faults.done }),
    next: optional(text({ ...part, label: words.next, hint: form.nextHint })),
    helpWanted: optional(text({ ...part, label: words.helpWanted, hint: form.helpHint })),
  };
}

function upperNames(language: Language) {
  const { onTrack, delayed, stopped } = stateNames[language];
  return { onTrack: upperFirst(onTrack), delayed: upperFirst(delayed), stopped: upperFirst(stopped) };
}
