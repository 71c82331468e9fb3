import { dayOf } from '../../../calendar/days.ts';
import { print } from '../../../chat/command.ts';
import { type Answer, answer } from '../../../chat/feature.ts';
import { listCoordinators, listMunicipalities } from '../../../domain/people.ts';
import type { Scope } from '../../../domain/places.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { findScope, pickScope } from '../handlers.ts';
import { agreementsCard, networkCard } from './cards.ts';
import { listAgreements } from './store.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

/** `avtale [KOMMUNE|NETTVERK]`: a municipality's agreement, or all of a network's for the county. */
export async function showTyped(text: string, context: Context): Promise<Answer> {
  const { language } = context;
  const asking = {
    ...{ wording: said.show, words: texts[language] },
    choiceOf: (scope: Scope) => ({
      label: scope.label,
      value: { ...scope, day: undefined },
      rest: scope.label,
    }),
    examplesOf: (label: string) => [print(said.show, language, label)],
  };
  const found = await pickScope(text, asking, context);
  return 'reply' in found ? found : show(found, context);
}

/** Shows the agreement that a button or a choice names; the right is looked up again. */
export async function showPressed(
  place: Pick<Scope, 'networkId' | 'municipalityId'>,
  context: Context,
): Promise<Answer> {
  const scope = await findScope(place, context);
  if (scope === undefined) throw new UserError(texts[context.language].refusal);
  return show(scope, context);
}

async function show(scope: Scope, { actor, database, language, now }: Context): Promise<Answer> {
  const { networkId, municipalityId } = scope;
  const coordinators = await listCoordinators(database, [networkId], now);
  const reader = {
    language,
    today: dayOf(now),
    coordinators: coordinators.filter((name) => name !== actor.name),
  };
  if (municipalityId !== undefined) {
    const agreements = await listAgreements(database, { networkId, municipalityId });
    return answer(agreementsCard(agreements, scope.label, reader));
  }
  const [agreements, municipalities] = await Promise.all([
    listAgreements(database, { networkId }),
    listMunicipalities(database, [networkId]),
  ]);
  return answer(networkCard(agreements, municipalities, scope, reader));
}
