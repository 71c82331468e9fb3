import { dayOf } from '../../../calendar/days.ts';
import { buttons, card, paragraph } from '../../../chat/card.ts';
import { button, print } from '../../../chat/command.ts';
import { type Answer, answer, ask } from '../../../chat/feature.ts';
import { listCoordinators, listMunicipalities } from '../../../domain/people.ts';
import type { Scope } from '../../../domain/places.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { refuseElsewhere } from '../../rights.ts';
import { listScopes, listScopesNamed, ownScopes } from '../store.ts';
import { agreementsCard, networkCard } from './cards.ts';
import { listAgreements } from './store.ts';
import { said, texts } from './texts.ts';

/** `avtale [KOMMUNE|NETTVERK]`: a municipality's agreement, or all of a network's for the county. */
export async function showTyped(text: string, context: Context): Promise<Answer> {
  const { actor, language } = context;
  const words = texts[language];
  const scopes = await listScopesNamed(text, context);
  const [scope, another] = scopes;
  if (scope === undefined) await refuseElsewhere(text, words.refusal, context);
  if (scope === undefined)
    throw new UserError(
      words.noSuchPlace(text.slice(0, 60), print(said.show, language, ownScopes(actor)[0]?.label)),
    );
  if (another === undefined) return show(scope, context);
  const choices = scopes.map(({ label, networkId, municipalityId = '' }) =>
    button(said.show, language, { label, value: `${networkId}/${municipalityId}`, rest: label }),
  );
  return ask(card(paragraph(words.whose), buttons(...choices)));
}

/** Shows the agreement that a button or a choice names, `NETWORK/MUNICIPALITY`; the right is looked up again. */
export async function showPressed(value: string, context: Context): Promise<Answer> {
  const all = await listScopes(context);
  const scope = all.find(({ networkId, municipalityId }) => `${networkId}/${municipalityId ?? ''}` === value);
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
