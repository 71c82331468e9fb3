import {
  type Button,
  buttons,
  buttonsIn,
  type Card,
  card,
  type Element,
  heading,
  note,
  paragraph,
  type Row,
  row,
} from '../../chat/card.ts';
import { button } from '../../chat/wording.ts';
import type { Language } from '../../language.ts';
import { listed } from '../../text.ts';
import { namesOf, waysTo } from './cards-ways.ts';
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
  const skip = isNext && canSkip(step) ? [skipButton('skip', ground, step, language)] : [];
  return [
    line(`· ${lackingWords(lacks, language)}`),
    ...waysTo(step, lacks, ground, { language, isNext, more: skip }),
  ];
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

/** What a step lacks, in sentences. */
function lackingWords(lacks: readonly Lack[], language: Language): string {
  const words = setupTexts[language];
  const isUnreached = lacks.some(({ people }) => people.includes('reach'));
  return [...lacks.map((lack) => lackWords(lack, language)), ...(isUnreached ? [words.askThem] : [])].join(
    ' ',
  );
}

function lackWords({ what, places, isEverywhere, people }: Lack, language: Language): string {
  const words = setupTexts[language];
  const where = isEverywhere ? '' : namesOf(places, language, 3);
  if (what !== 'people') return words.lacks[what](where);
  return words.lacksPeople(
    where,
    listed(
      people.map((one) => words.people[one]),
      language,
    ),
  );
}

/** The first thing that a network lacks, behind words that lead up to it, with its button; nothing where it is set up. */
export function nextElements(
  ground: Ground,
  language: Language,
  lead: string,
  more: readonly Button[] = [],
): Element[] {
  const [next] = openSteps(setupOf(ground));
  if (next === undefined) return [];
  return [
    paragraph([{ strong: lead }, ` ${lackingWords(next.lacks.slice(0, 1), language)}`]),
    ...waysTo(next.step, next.lacks.slice(0, 1), ground, { language, isNext: true, more }),
  ];
}

/** A network's line on the front page, where it lacks something: its first thing, with the button for it. */
export function setupRows(ground: Ground, isAlone: boolean, language: Language): Row[] {
  const words = setupTexts[language];
  const [next] = openSteps(setupOf(ground));
  if (next === undefined) return [];
  const { id, name } = ground;
  const lacks = next.lacks.slice(0, 1);
  const ways = waysTo(next.step, lacks, ground, { language, isNext: false, more: [] });
  const told = lackingWords(lacks, language);
  return [
    row(
      words.home,
      isAlone ? told : `${name}: ${told}`,
      ...buttonsIn({ elements: ways }).slice(0, 1),
      button(setupSaid.show, language, { label: words.buttons.show, value: id, rest: name }),
    ),
  ];
}
