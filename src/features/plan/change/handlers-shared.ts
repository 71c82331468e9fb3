import { type Answer, answer, ask } from '../../../chat/answer.ts';
import { card, facts, heading, list } from '../../../chat/card.ts';
import { whichCard, wholly } from '../../../chat/which.ts';
import { allNamed, titled } from '../../../grammar/names.ts';
import { shortened, trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { nameOf, rowsOf } from '../cards-one.ts';
import { mostChoices, readPlaces, viewOf } from '../handlers-find.ts';
import { isSamePlace, type PlanPlace } from '../rules.ts';
import { findNextNumbers, listSharedAgreements } from '../store.ts';
import { createPlanned } from '../store-changes.ts';
import { saidOf } from '../texts-said.ts';
import { readPlanned } from './cards-form.ts';
import { choicesIn, draftGoal } from './handlers-draft.ts';
import { planTexts } from './texts.ts';

/**
 * `tiltak delmål ny TITTEL for alle i avtalen`: one goal of each municipality that the agreement binds, each with its own
 * number; which agreement is asked where there are several.
 */
export async function makeShared(
  { rest, agreement: named }: { readonly rest: string; readonly agreement: string },
  places: readonly PlanPlace[],
  context: Context,
): Promise<Answer> {
  const { database, language } = context;
  const { faults, asks, whichAgreement } = planTexts[language];
  const all = await listSharedAgreements(database, [...new Set(places.map(({ networkId }) => networkId))]);
  const meant =
    named === ''
      ? all
      : allNamed(
          named,
          all,
          titled(({ name }) => name),
        );
  const [agreement, another] = meant;
  if (agreement === undefined) throw new UserError(faults.noAgreement);
  if (another !== undefined) {
    const choices = meant
      .slice(0, mostChoices)
      .map(({ name }) => wholly(shortened(name, 70), trim(`${rest} ${faults.forAll} ${name}`)));
    return ask(whichCard(saidOf.goal.new, language, whichAgreement, choices));
  }
  const own = places.filter((place) => agreement.places.some((one) => isSamePlace(one, place)));
  if (own.length < agreement.places.length) throw new UserError(faults.mayNotChange(agreement.name));
  const made = await Promise.all(
    own.map(async (place) => {
      const choices = await choicesIn([place], context);
      const { values } = draftGoal(rest, choices, context);
      if (!values.title) throw new UserError(asks.title);
      const said = readPlanned('goal', values, choices, language);
      if ('errors' in said) throw new UserError(Object.values(said.errors).join(' '));
      const { goal } = said.planned;
      const { goal: number } = await findNextNumbers(database, goal);
      return { goal: { ...goal, number, agreement: agreement.name }, place };
    }),
  );
  const [first] = made;
  if (first === undefined) throw new UserError(faults.noAgreement);
  const view = viewOf(context, await readPlaces(context));
  const told = made.map(({ goal, place }) => `${place.label}: ${nameOf({ goal }, view)}`);
  return answer(
    card(heading(planTexts[language].goalCreated), facts(...rowsOf(first, view)), list(told)),
    made.map(createPlanned),
  );
}
