import { type Button, buttons, type Element } from '../../chat/card.ts';
import { button, choice, type Wording } from '../../chat/wording.ts';
import { roleName } from '../../domain/role-names.ts';
import type { RoleKind } from '../../domain/roles.ts';
import type { Language } from '../../language.ts';
import { listed, upperFirst } from '../../text.ts';
import { said as agreementSaid } from '../financing/agreements/texts-said.ts';
import { said as rateSaid } from '../financing/rates/texts-said.ts';
import { said as gatheringSaid } from '../gatherings/texts-said.ts';
import { said as networkSaid } from '../networks/texts-said.ts';
import { memberSaid } from '../people/members/texts-said.ts';
import type { Ground, Lack, PeopleLack } from './rules.ts';
import { setupTexts } from './texts.ts';
import { type Step, setupSaid } from './texts-said.ts';

type Look = Pick<Button, 'label' | 'style'>;
type Shown = {
  readonly language: Language;
  /** Whether it is what to do now. */
  readonly isNext: boolean;
  /** Buttons that stand behind the others. */
  readonly more: readonly Button[];
};

/** What can be pressed for what a step lacks: each opens what is missing, with what is known of it filled in. */
export function waysTo(
  step: Step,
  lacks: readonly Lack[],
  ground: Ground,
  { language, isNext, more }: Shown,
): Element[] {
  const look: Look = {
    label: setupTexts[language].buttons[step],
    ...(isNext ? { style: 'primary' as const } : {}),
  };
  const ways = waysOf(step, lacks, ground, look, language);
  const row = [...ways.flatMap((way) => ('action' in way ? [way] : [])), ...more];
  const lists = ways.flatMap((way) => ('many' in way ? [way.many] : []));
  return [...lists, ...(row.length === 0 ? [] : [buttons(...row)])];
}

/** A button, or a list to choose a municipality from where there are many. */
type Way = Button | { readonly many: Element };

function waysOf(step: Step, lacks: readonly Lack[], ground: Ground, look: Look, language: Language): Way[] {
  const { id: networkId, name } = ground;
  switch (step) {
    case 'network':
      return [button(setupSaid.network, language, { ...look, value: networkId, rest: name })];
    case 'municipalities':
      return [button(networkSaid.join, language, { ...look, value: { networkId, words: '' }, rest: name })];
    case 'people':
      return peopleWays(lacks, ground, look, language);
    case 'agreement':
      return agreementButtons(ground, language, look);
    case 'rate':
      return rateWays(lacks, ground, look, language);
    case 'gathering':
      return [button(gatheringSaid.plan, language, { ...look, value: name, rest: name })];
  }
}

type Place = Lack['places'][number];

/** So many municipalities have a button each; of more one is chosen from a list. */
const mostButtons = 2;

/** A way to the same thing in each of some municipalities. */
function inEach<Value>(
  wording: Wording<Value>,
  places: readonly Place[],
  {
    language,
    label,
    style,
    value,
    rest,
  }: Look & {
    readonly language: Language;
    readonly value: (place: Place) => Value;
    readonly rest: (name: string) => string;
  },
): Way[] {
  const words = setupTexts[language];
  if (places.length > mostButtons)
    return [
      {
        many: choice(wording, language, {
          label: words.buttonIn(label, '…'),
          options: places.map((place) => ({ label: place.name, value: value(place) })),
          rest: rest('…'),
        }),
      },
    ];
  return places.map((place, index) =>
    button(wording, language, {
      label: words.buttonIn(label, place.name),
      value: value(place),
      rest: rest(place.name),
      ...(style === undefined || index > 0 ? {} : { style }),
    }),
  );
}

const kindOf: Readonly<Record<Exclude<PeopleLack, 'reach'>, RoleKind>> = {
  leader: 'prosjektleder',
  attestant: 'prosjektansvarlig',
};

function peopleWays(
  lacks: readonly Lack[],
  { name: network }: Ground,
  look: Look,
  language: Language,
): Way[] {
  const lacking = (one: PeopleLack): Place[] =>
    lacks.flatMap(({ people, places }) => (people.includes(one) ? places : []));
  const ways = (['leader', 'attestant'] as const).flatMap((one) => {
    const role = roleName(kindOf[one], language);
    const typed = (name: string) => `${role} ${name}`;
    return inEach(memberSaid.newMember, lacking(one), {
      ...{ ...look, language, label: upperFirst(role), rest: typed },
      value: ({ name }) => typed(`${name} (${network})`),
    });
  });
  const unreached = inEach(memberSaid.members, lacking('reach'), {
    ...{ language, label: setupTexts[language].buttons.whoIs },
    ...{ value: ({ name }: Place) => name, rest: (name: string) => name },
  });
  const { several } = setupTexts[language].buttons;
  const isAlone = lacks.some(({ what }) => what === 'alone');
  const many = button(memberSaid.newMany, language, { label: several, value: network, rest: network });
  return isAlone
    ? [
        { ...many, ...look, label: several },
        button(memberSaid.newMember, language, { label: look.label, value: network, rest: network }),
      ]
    : [...ways, ...unreached, ...(lacking('leader').length + lacking('attestant').length > 1 ? [many] : [])];
}

function rateWays(
  lacks: readonly Lack[],
  { id: networkId, name }: Ground,
  look: Look,
  language: Language,
): Way[] {
  const value = (place?: Place) => ({
    ...{ networkId, municipalityId: place?.id, perHour: undefined, from: undefined, to: undefined },
    source: '',
  });
  const places = lacks.flatMap((lack) => lack.places);
  if (places.length === 0) return [button(rateSaid.new, language, { ...look, value: value(), rest: name })];
  return inEach(rateSaid.new, places, { ...look, language, value, rest: (where) => where });
}

/** An agreement for those that have none, from the template or the same as one that is there. */
function agreementButtons(
  { id: networkId, name, places, agreements }: Ground,
  language: Language,
  look: Look,
): Button[] {
  const words = setupTexts[language];
  const has = ({ id }: Place) => agreements.some((one) => one.municipalityId === id);
  const without = places.filter((place) => !has(place));
  if (without.length === 0) return [];
  const [like] = places.filter(has);
  const named = namesOf(without, language, without.length);
  const asked = (shown: Look, text: string) =>
    button(agreementSaid.new, language, { ...shown, value: { networkId, text }, rest: `${name} ${text}` });
  if (like === undefined) return [asked(look, named)];
  return [
    asked(
      { ...look, label: words.buttons.sameAgreement(without.length) },
      `${named} ${words.like} ${like.name}`,
    ),
    asked({ label: words.buttons.agreement }, named),
  ];
}

/** The names of municipalities, so many at most, and how many others there are. */
export function namesOf(places: Lack['places'], language: Language, most: number): string {
  const words = setupTexts[language];
  const names = places.map(({ name }) => name);
  const shown =
    names.length > most ? [...names.slice(0, most - 1), words.others(names.length - most + 1)] : names;
  return listed(shown, language);
}
