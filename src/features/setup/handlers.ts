import { backwards, type Deed } from '../../change.ts';
import { type Answer, answer, ask } from '../../chat/answer.ts';
import { card, paragraph } from '../../chat/card.ts';
import { whichCard } from '../../chat/which.ts';
import type { Phrased } from '../../chat/wording.ts';
import { readAtOnce } from '../../database/at-once.ts';
import { refuseChanged } from '../../domain/deeds.ts';
import { networkIdsFor } from '../../domain/rights.ts';
import { type Kind, nameAtHead, named } from '../../grammar/names.ts';
import { languages } from '../../language.ts';
import { trim } from '../../text.ts';
import { UserError } from '../../user-error.ts';
import type { Context, ShowHome } from '../context.ts';
import { networksSaid, placesIn, whichNetworkCard } from '../which-network.ts';
import { setupCard, setupRows } from './cards.ts';
import type { Ground } from './rules.ts';
import { changeSkipped, listGrounds, stepsIn } from './store.ts';
import { setupTexts } from './texts.ts';
import { type Step, setupSaid, steps } from './texts-said.ts';

const grounds = (context: Context): Promise<Ground[]> =>
  listGrounds(readAtOnce(context.database), networkIdsFor(context.actor, 'networks.set'), context);

const byName = named(({ name }: Ground) => name);

/** A network by its id; a UserError where it isn't the actor's to set up. */
export async function groundOf(networkId: string, context: Context): Promise<Ground> {
  const ground = (await grounds(context)).find(({ id }) => id === networkId);
  if (ground === undefined) throw new UserError(setupTexts[context.language].notNetwork(''));
  return ground;
}

/** `oppsett [NETTVERK]`: what the network has in place, and what it lacks. */
export const showSetup = (text: string, context: Context): Promise<Answer> =>
  withGround(text, setupSaid.show, context, async (ground) => answer(setupCard(ground, context.language)));

/** Does what concerns one network, which words name or a button carries by id; asks which where it may be several. */
export async function withGround(
  text: string,
  wording: Phrased,
  context: Context,
  act: (ground: Ground) => Promise<Answer>,
): Promise<Answer> {
  const [ground, ...others] = await groundsNamed(text, context);
  if (others.length === 0) return act(ground);
  const value = ({ networkId }: Placed) => networkId;
  return ask(whichNetworkCard([ground, ...others].map(placed), context.language, { wording, value }));
}

type Placed = { readonly networkId: string; readonly networkName: string };
const placed = ({ id, name }: Ground): Placed => ({ networkId: id, networkName: name });

/** The networks that are meant, by name or id, or all where none is named; a UserError where there is none. */
async function groundsNamed(text: string, context: Context): Promise<readonly [Ground, ...Ground[]]> {
  const all = await grounds(context);
  const said = trim(text);
  const naming = said === '' ? undefined : nameAtHead(said, all, byName);
  const told = networksSaid(said, all.map(placed), await placesIn(all.map(placed), context)).found;
  const isTold = ({ id }: Ground) => told.length < all.length && told.some((one) => one.networkId === id);
  const byId = all.filter((one) => one.id === said);
  const named = naming?.rest === '' ? naming.found : byId.length > 0 ? byId : all.filter(isTold);
  const [first, ...others] = said === '' ? all : named;
  if (first === undefined) throw new UserError(setupTexts[context.language].notNetwork(said.slice(0, 40)));
  return [first, ...others];
}

const byStep: Kind<Step> = {
  namesOf: (step) =>
    languages.flatMap((language) => [setupTexts[language].words[step], setupTexts[language].steps[step]]),
  isTitle: true,
};

/** `oppsett hopp over STEG [NETTVERK]`, and `oppsett ta med` the other way. */
export const skipTyped =
  (verb: 'skip' | 'include') =>
  async (text: string, context: Context): Promise<Answer> => {
    const { language } = context;
    const words = setupTexts[language];
    const naming = nameAtHead(text, steps, byStep);
    const [step] = naming?.found ?? [];
    if (step === undefined) {
      const choices = steps.map((one) => ({
        ...{ label: words.steps[one], value: { step: one, network: undefined }, rest: words.words[one] },
      }));
      const lead = trim(text) === '' ? undefined : words.notStep(text.slice(0, 40));
      return ask(whichCard(setupSaid[verb], language, words.whichStep, choices, { lead }));
    }
    const [ground, ...others] = await groundsNamed(naming?.rest ?? '', context);
    if (others.length === 0) return change(verb, step, ground, context);
    return ask(
      whichNetworkCard([ground, ...others].map(placed), language, {
        wording: setupSaid[verb],
        value: ({ networkId }) => ({ step, network: networkId }),
        rest: ({ networkName }) => `${words.words[step]} ${networkName}`,
      }),
    );
  };

/** The same by a button. */
export const pressSkip =
  (verb: 'skip' | 'include') =>
  ({ step, network = '' }: { readonly step: Step; readonly network: string | undefined }, context: Context) =>
    skipTyped(verb)(`${setupTexts[context.language].words[step]} ${network}`, context);

function change(verb: 'skip' | 'include', step: Step, ground: Ground, { language }: Context): Answer {
  const words = setupTexts[language];
  const isSkipped = ground.skipped.includes(step);
  const others = ground.skipped.filter((one) => one !== step);
  const skipped = verb === 'skip' ? steps.filter((one) => one === step || others.includes(one)) : others;
  const said = verb === 'skip' ? words.skippedNow(words.words[step]) : words.includedNow(words.steps[step]);
  const { elements } = setupCard({ ...ground, skipped }, language);
  const changes = isSkipped === (verb === 'skip') ? [] : [changeSkipped(ground, skipped)];
  return answer(card(paragraph(said), ...elements), changes);
}

/** Takes back what was said of a network, or that a step was skipped or asked about again. */
export async function takeBackSetup(deed: Deed, context: Context): Promise<Answer> {
  await refuseChanged(deed, context);
  const [made] = deed.changes;
  const ground = await groundOf(made?.id ?? '', context);
  if (made === undefined) throw new UserError(setupTexts[context.language].notNetwork(''));
  const { skippedSteps, ...was } = made.before ?? {};
  const then = typeof skippedSteps === 'string' ? { skipped: stepsIn(skippedSteps) } : was;
  const change = backwards(made, { type: 'network', columns: { id: made.id, ...made.row } }, made.id);
  return answer(setupCard({ ...ground, ...then }, context.language), [change]);
}

/** The first thing that a network lacks, with the way to mend it. */
export const showSetupHome: ShowHome = async (context, read) => {
  const grounds = await listGrounds(read, networkIdsFor(context.actor, 'networks.set'), context);
  const rows = grounds.flatMap((ground) => setupRows(ground, grounds.length === 1, context.language));
  return [{ at: 'setup', rows: rows.slice(0, mostNetworks), waits: rows.length }];
};

/** More networks than this have no line each. */
const mostNetworks = 2;
