import { carrying, word } from '../../../chat/button-value.ts';
import { buttons, type Card, card, heading, note, paragraph, table } from '../../../chat/card.ts';
import { choice, day } from '../../../chat/form/fields.ts';
import { button, print } from '../../../chat/wording.ts';
import { formatDate, formatDay } from '../../../format/dates.ts';
import type { Language } from '../../../language.ts';
import { texts } from '../month/texts.ts';
import { said } from '../month/texts-said.ts';
import type { Deputy } from './store.ts';
import { deputyTexts } from './texts.ts';

/** Whom a deputy can be named among, in one municipality. */
export type DeputyPlace = {
  readonly networkId: string;
  readonly municipalityId: string;
  readonly municipalityName: string;
  readonly people: readonly { readonly id: string; readonly name: string }[];
};

/** How a deputy is named without the form. */
const namingTyped = (language: Language): string =>
  print(said.deputy, language, deputyTexts[language].naming);

/** The deputies of the reader's municipalities, with their numbers. */
export function deputiesCard(
  deputies: readonly (Deputy & { readonly municipalityName: string })[],
  language: Language,
): Card {
  const words = deputyTexts[language];
  const { person: who, municipality, columns } = texts[language];
  const add = button(said.deputyForm, language, { label: words.form.title, value: '', rest: words.newWord });
  if (deputies.length === 0) return card(heading(words.title), paragraph(words.none), buttons(add));
  return card(
    heading(words.title),
    table(
      [
        { title: columns.number, align: 'right' },
        { title: who },
        { title: municipality },
        { title: words.form.from },
        { title: words.form.to },
      ],
      deputies.map(({ person, municipalityName, from, to }, index) => [
        String(index + 1),
        person.name,
        municipalityName,
        formatDate(from, language),
        formatDate(to, language),
      ]),
    ),
    note(words.hint(namingTyped(language), print(said.deputy, language, `${words.endWord} 1`))),
    buttons(add, ...deputies.slice(0, 4).map((deputy, index) => endButton(deputy, index + 1, language))),
  );
}

const endButton = ({ id, person }: Deputy, number: number, language: Language) => {
  const { end, endWord } = deputyTexts[language];
  return button(said.deputyEnd, language, {
    label: `${end}: ${person.name}`,
    value: id,
    rest: `${endWord} ${number}`,
  });
};

/** Says who may attest when, with the way back. */
export function namedCard(
  deputy: Deputy,
  municipalityName: string,
  number: number,
  language: Language,
): Card {
  const words = deputyTexts[language];
  const { from, to, person } = deputy;
  return card(
    paragraph(words.named(person.name, municipalityName, formatDay(from, language), formatDay(to, language))),
    note(words.namedNote),
    buttons(endButton(deputy, number, language)),
  );
}

/** Somebody who can be named, as a choice of the form; the municipality is told where there are several. */
export const optionsOf = (places: readonly DeputyPlace[]) =>
  places.flatMap((place) =>
    place.people.map((person) => ({
      label: places.length > 1 ? `${person.name}, ${place.municipalityName}` : person.name,
      value: inPlace.write({ ...place, personId: person.id }),
      ...{ person, place },
    })),
  );

const inPlace = carrying({ personId: word, municipalityId: word, networkId: word });

/** The form that names a deputy; `intro` says what is still missing. */
export function deputyForm(places: readonly DeputyPlace[], language: Language, intro = '') {
  const { form } = deputyTexts[language];
  return {
    ...{ id: said.deputy.id, title: form.title, intro, state: '', typed: namingTyped(language), language },
    inputs: {
      person: choice({ label: form.person, options: optionsOf(places) }),
      from: day({ label: form.from }),
      to: day({ label: form.to }),
    },
  };
}
