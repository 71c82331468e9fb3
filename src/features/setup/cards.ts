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
import { button } from '../../chat/command.ts';
import type { Language } from '../../language.ts';
import { listed } from '../../text.ts';
import { said as agreementSaid } from '../financing/agreements/texts-said.ts';
import { said as rateSaid } from '../financing/rates/texts-said.ts';
import { said as gatheringSaid } from '../gatherings/texts-said.ts';
import { said as networkSaid } from '../networks/texts-said.ts';
import { memberSaid } from '../people/members/texts-said.ts';
import { type Ground, type Lack, openSteps, type StepState, setupOf } from './rules.ts';
import { setupTexts } from './texts.ts';
import { type Step, setupSaid } from './texts-said.ts';

/** How far a network's set-up has come: what is in place, what is missing, and a button for each of that. */
export function setupCard(ground: Ground, language: Language, title?: string): Card {
  const words = setupTexts[language];
  const states = setupOf(ground);
  const left = openSteps(states);
  const [next] = left;
  const ready = next === undefined ? words.ready(ground.name) : words.title(ground.name, left.length);
  return card(
    heading(title ?? ready),
    ...states.flatMap((state, index) => stepElements(state, index + 1, ground, language, state === next)),
    ...(next === undefined ? [] : [note(words.resume)]),
  );
}

function stepElements(
  state: StepState,
  number: number,
  ground: Ground,
  language: Language,
  isNext: boolean,
): Element[] {
  const words = setupTexts[language];
  const { step, isSkipped, lacks } = state;
  const line = (what: string) => paragraph([{ strong: `${number} ${words.steps[step]}` }, ` ${what}`]);
  if (lacks.length === 0) return [line(`✓ ${inPlace(step, ground, language)}`)];
  if (isSkipped) return [line(`– ${words.skipped}`), buttons(skipButton('include', ground, step, language))];
  const said = lacks.map((lack) => lackWords(lack, language)).join(' ');
  const row = [
    ...openButton(step, ground, language, isNext),
    ...(isNext && canSkip(step) ? [skipButton('skip', ground, step, language)] : []),
  ];
  return [line(`· ${said}`), ...(row.length === 0 ? [] : [buttons(...row)])];
}

/** Without a name and municipalities there is nothing to set up. */
const canSkip = (step: Step): boolean => step !== 'network' && step !== 'municipalities';

const skipButton = (
  verb: 'skip' | 'include',
  { id, name }: Ground,
  step: Step,
  language: Language,
): Button => {
  const words = setupTexts[language];
  const value = { step, network: id };
  return button(setupSaid[verb], language, {
    label: words.buttons[verb],
    value,
    rest: `${words.words[step]} ${name}`,
  });
};

/** What a step has in place, in a few words. */
function inPlace(step: Step, ground: Ground, language: Language): string {
  const words = setupTexts[language];
  const { name, kind, county, places, roles, rates } = ground;
  switch (step) {
    case 'network':
      return [name, kind, county].join(', ');
    case 'municipalities':
      return namesOf(places, language, 6);
    case 'agreement':
      return words.hasAgreements;
    case 'people':
      return words.hasPeople(roles.length);
    case 'rate':
      return rates.length === 0 ? words.needsNoRate : words.hasRate;
    case 'gathering':
      return words.hasGathering;
  }
}

/** The button that does a step, where something can be pressed for it. */
function openButton(step: Step, ground: Ground, language: Language, isNext: boolean): Button[] {
  const { buttons: labels } = setupTexts[language];
  const look = { label: labels[step], ...(isNext ? { style: 'primary' as const } : {}) };
  switch (step) {
    case 'network':
      return [button(setupSaid.network, language, { ...look, value: ground.id, rest: ground.name })];
    case 'municipalities': {
      const value = { networkId: ground.id, words: '' };
      return [button(networkSaid.join, language, { ...look, value, rest: ground.name })];
    }
    case 'people':
      return [
        button(memberSaid.newMany, language, { ...look, label: labels.several, value: '' }),
        button(memberSaid.newMember, language, { label: labels.people, value: '' }),
      ];
    case 'agreement':
      return agreementButtons(ground, language, look);
    case 'rate': {
      const [first] = setupOf(ground).find((one) => one.step === step)?.lacks[0]?.places ?? [];
      const value = {
        networkId: ground.id,
        municipalityId: first?.id,
        perHour: undefined,
        from: undefined,
        to: undefined,
        source: '',
      };
      return [button(rateSaid.new, language, { ...look, value, rest: first?.name ?? ground.name })];
    }
    case 'gathering':
      return [button(gatheringSaid.plan, language, { ...look, value: '' })];
  }
}

/** An agreement for those that have none, from the template or the same as one that is there. */
function agreementButtons(
  { id: networkId, places, agreements }: Ground,
  language: Language,
  look: Pick<Button, 'label' | 'style'>,
): Button[] {
  const words = setupTexts[language];
  const has = ({ id }: { readonly id: string }) => agreements.some((one) => one.municipalityId === id);
  const without = places.filter((place) => !has(place));
  if (without.length === 0) return [];
  const [like] = places.filter(has);
  const named = namesOf(without, language, without.length);
  const asked = (shown: Pick<Button, 'label' | 'style'>, text: string) =>
    button(agreementSaid.new, language, { ...shown, value: { networkId, text }, rest: text });
  if (like === undefined) return [asked(look, named)];
  return [
    asked({ ...look, label: words.buttons.sameAgreement }, `${named} ${words.like} ${like.name}`),
    asked({ label: words.buttons.agreement }, named),
  ];
}

/** What is missing, as a sentence. */
const lackWords = ({ what, places }: Lack, language: Language): string =>
  setupTexts[language].lacks[what](namesOf(places, language, 3));

function namesOf(places: Lack['places'], language: Language, most: number): string {
  const words = setupTexts[language];
  const names = places.map(({ name }) => name);
  const shown =
    names.length > most ? [...names.slice(0, most - 1), words.others(names.length - most + 1)] : names;
  return listed(shown, language);
}

/** The line of the front page: the first thing that a network lacks, with its button; nothing where it is set up. */
export function setupHome(ground: Ground, language: Language): Element[] {
  const [next] = openSteps(setupOf(ground));
  const [lack] = next?.lacks ?? [];
  if (next === undefined || lack === undefined) return [];
  const words = setupTexts[language];
  return [
    paragraph([{ strong: words.home(ground.name) }, ` ${lackWords(lack, language)}`]),
    buttons(
      ...openButton(next.step, ground, language, false),
      button(setupSaid.show, language, { label: words.buttons.show, value: ground.id, rest: ground.name }),
    ),
  ];
}
