import { dayOf } from '../../../calendar/calendar.ts';
import { buttons, card, paragraph } from '../../../chat/card.ts';
import { button } from '../../../chat/command.ts';
import { type Answer, answer, ask } from '../../../chat/feature.ts';
import { listCoordinators } from '../../../domain/people.ts';
import { type Scope, scopesFor } from '../../../domain/places.ts';
import { allNamed, named, placed } from '../../../grammar/names.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { agreementsCard, networkCard } from './cards.ts';
import { listAgreements, listMunicipalities } from './store.ts';
import { said, texts } from './texts.ts';

/** `avtale [KOMMUNE|NETTVERK]`: a municipality's agreement, or all of a network's for the county. */
export async function showTyped(text: string, context: Context): Promise<Answer> {
  const { actor, language } = context;
  const words = texts[language];
  const scopes = text === '' ? scopesFor(actor, 'financing.read') : await scopesNamed(text, context);
  const [scope, another] = scopes;
  if (scope === undefined)
    throw new UserError(
      words.noSuchPlace(text.slice(0, 60), scopesFor(actor, 'financing.read')[0]?.label ?? ''),
    );
  if (another === undefined) return show(scope, context);
  const choices = scopes.map(({ label, networkId, municipalityId = '' }) =>
    button(said.show, language, { label, value: `${networkId}/${municipalityId}`, rest: label }),
  );
  return ask(card(paragraph(words.whose), buttons(...choices)));
}

/** Shows the agreement that a button or a choice names, `NETWORK/MUNICIPALITY`; the right is looked up again. */
export async function showPressed(value: string, context: Context): Promise<Answer> {
  const all = await scopesSeen(context);
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
    listMunicipalities(database, networkId),
  ]);
  return answer(networkCard(agreements, municipalities, scope, reader));
}

/** All whose agreements the actor may see: for the county the municipalities of its networks too. */
async function scopesSeen({ actor, database }: Context): Promise<Scope[]> {
  const lists = scopesFor(actor, 'financing.read').map(async (scope): Promise<Scope[]> => {
    if (scope.municipalityId !== undefined) return [scope];
    const municipalities = await listMunicipalities(database, scope.networkId);
    return [scope, ...municipalities.map(({ id, name }) => ({ ...scope, municipalityId: id, label: name }))];
  });
  return (await Promise.all(lists)).flat();
}

async function scopesNamed(text: string, context: Context): Promise<readonly Scope[]> {
  const all = await scopesSeen(context);
  const networks = all.filter(({ municipalityId }) => municipalityId === undefined);
  const places = all.filter(({ municipalityId }) => municipalityId !== undefined);
  const network = allNamed(
    text,
    networks,
    named(({ networkName }) => networkName),
  );
  if (network.length > 0) return network;
  return allNamed(
    text,
    places,
    placed(({ municipalityId, label }) => ({ id: municipalityId ?? '', name: label })),
  );
}
