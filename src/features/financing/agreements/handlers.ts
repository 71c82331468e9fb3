import { type Day, dayOf } from '../../../calendar/days.ts';
import { type Answer, answer, ask } from '../../../chat/answer.ts';
import { print } from '../../../chat/wording.ts';
import { agreementOn } from '../../../domain/money/years.ts';
import { findNames, listCoordinators, listMunicipalities } from '../../../domain/people.ts';
import type { Scope } from '../../../domain/places.ts';
import { readingOf } from '../../../domain/reads.ts';
import { mayDo, networkIdsFor } from '../../../domain/rights.ts';
import { findDay } from '../../../grammar/days/days.ts';
import { trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { rightTo } from '../../rights.ts';
import { whichDayCard } from '../../which-day.ts';
import { findScope, pickScope } from '../handlers.ts';
import { inspecting } from '../store.ts';
import { agreementsCard, partyCard, type Reader, thenCard } from './cards.ts';
import { networkCard } from './cards-network.ts';
import { type Agreement, isSame, listAgreements, listOfParty } from './store.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

/** The municipality's own people in the project, and the county; whose organisation is a party sees that agreement. */
const viewers = rightTo(inspecting, (language) => texts[language].refusal);
export const readers: typeof viewers = {
  ...viewers,
  may: (context) => viewers.may(context) || mayDo(context.actor, 'agreements.readOwn'),
};

/** `avtale [KOMMUNE|NETTVERK] [DAG]`: a municipality's agreement, as it is or was on a day, or all of a network's. */
export async function showTyped(text: string, context: Context): Promise<Answer> {
  const { language, now } = context;
  if (!mayDo(context.actor, inspecting)) return showToParty(context);
  const found = findDay(text, { today: dayOf(now), leaning: 'past' });
  const isDay = found.kind === 'day' || found.kind === 'choice';
  const day = found.kind === 'day' ? found.day : undefined;
  const name = isDay ? trim(found.rest) : text;
  const asking = {
    ...{ wording: said.show, words: texts[language], action: inspecting },
    choiceOf: (scope: Scope) => ({
      label: scope.label,
      value: { ...scope, day },
      rest: trim(`${scope.label} ${day ?? ''}`),
    }),
    examplesOf: (label: string) => [print(said.show, language, label)],
  };
  const scope = await pickScope(name, asking, context);
  if ('reply' in scope) return scope;
  if (found.kind !== 'choice') return show(scope, day, context);
  const act = {
    wording: said.show,
    value: (one: Day) => ({ ...scope, day: one }),
    rest: (one: Day) => `${scope.label} ${one}`,
  };
  return ask(whichDayCard(texts[language].whichDay, found.days, language, act));
}

/** The agreements that one's organisation is a party of; one that binds several municipalities once. */
async function showToParty(context: Context): Promise<Answer> {
  const { actor, database, now } = context;
  const networkIds = networkIdsFor(actor, 'agreements.readOwn');
  const all = await listOfParty(database, actor.id, { networkIds, day: dayOf(now) });
  const each = all.filter((one, index) => all.findIndex((other) => isSame(one, other)) === index);
  const [first] = each;
  if (first === undefined) throw new UserError(await viewers.refusal(context));
  const reader = await readerOf(first.networkId, all, context);
  return answer(partyCard(each, reader));
}

/** Shows the agreement that a button or a choice names; the right is looked up again. */
export async function showPressed(
  { day, ...place }: Pick<Scope, 'networkId' | 'municipalityId'> & { readonly day: Day | undefined },
  context: Context,
): Promise<Answer> {
  const scope = await findScope(place, context, inspecting);
  if (scope === undefined) throw new UserError(texts[context.language].refusal);
  return show(scope, day, context);
}

async function show(scope: Scope, day: Day | undefined, context: Context): Promise<Answer> {
  const { database } = context;
  const { networkId, municipalityId } = scope;
  if (municipalityId !== undefined) {
    const agreements = await listAgreements(database, { networkId, municipalityId });
    const reader = await readerOf(networkId, agreements, context);
    const then = day === undefined ? undefined : agreementOn(agreements, day);
    return answer(
      then === undefined || day === undefined
        ? agreementsCard(agreements, scope, reader)
        : thenCard(then, day, reader),
      readingOf('agreement.read', { ...scope, of: [municipalityId, day] }, context),
    );
  }
  const [agreements, municipalities] = await Promise.all([
    listAgreements(database, { networkId }),
    listMunicipalities(database, [networkId], dayOf(context.now)),
  ]);
  const reader = await readerOf(networkId, [], context);
  return answer(networkCard(agreements, municipalities, scope, reader));
}

/** For whom a network's agreements are shown, and who has changed them. */
export async function readerOf(
  networkId: string,
  agreements: readonly Agreement[],
  { actor, database, language, now }: Context,
): Promise<Reader> {
  const made = agreements.flatMap(({ earlier, parties }) => [
    ...earlier,
    ...parties.flatMap((one) => one.earlier),
  ]);
  const ids = made.map(({ changedById }) => changedById);
  const [coordinators, names] = await Promise.all([
    listCoordinators(database, [networkId], now),
    ids.length === 0 ? new Map<string, string>() : findNames(database, ids),
  ]);
  return {
    ...{ language, today: dayOf(now), names },
    coordinators: coordinators.filter((name) => name !== actor.name),
    maySet: mayDo(actor, 'agreements.set', { networkId }),
  };
}
