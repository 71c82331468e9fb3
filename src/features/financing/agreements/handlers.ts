import { type Day, dayOf } from '../../../calendar/days.ts';
import { type Answer, answer, ask } from '../../../chat/answer.ts';
import { card } from '../../../chat/card.ts';
import { print } from '../../../chat/wording.ts';
import { dutiesOf } from '../../../domain/agreements/templates.ts';
import { agreementOn } from '../../../domain/money/years.ts';
import { findNames, listCoordinators, listMunicipalities } from '../../../domain/people.ts';
import type { Scope } from '../../../domain/places.ts';
import { readingOf } from '../../../domain/reads.ts';
import { mayDo, networkIdsFor } from '../../../domain/rights.ts';
import { findDay } from '../../../grammar/days/days.ts';
import { type Kind, nameAtHead, placed } from '../../../grammar/names.ts';
import { trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { rightTo } from '../../rights.ts';
import { refuseDayFault, whichDayCard } from '../../which-day.ts';
import { findScope, pickScope } from '../handlers.ts';
import { inspecting } from '../store.ts';
import { agreementsCard, partyCard, thenCard } from './cards.ts';
import type { Reader } from './cards-body.ts';
import { networkCard } from './cards-network.ts';
import { type Agreement, countGatherings, isSame, listAgreements, listOfParty } from './store.ts';
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
  const found = findDay(text, { today: dayOf(now), leaning: 'past' });
  const isDay = found.kind === 'day' || found.kind === 'choice';
  const name = isDay ? trim(found.rest) : text;
  if (found.kind === 'impossible') refuseDayFault(found.why, language);
  const days = found.kind === 'day' ? [found.day] : found.kind === 'choice' ? found.days : [];
  const others = await listOthers(context);
  const named = nameAtHead(name, others, byName, 'whole');
  const isOthers = named !== undefined && named.rest === '';
  if (!mayDo(context.actor, inspecting) || isOthers)
    return showToParty(isOthers ? named.found : name === '' ? others : [], { name, days }, context);
  const asking = {
    ...{ wording: said.show, words: texts[language], action: inspecting },
    choiceOf: (scope: Scope) => ({
      label: scope.label,
      value: { ...scope, day: found.kind === 'day' ? found.day : undefined },
      rest: trim(`${scope.label} ${found.kind === 'day' ? found.day : ''}`),
    }),
    examplesOf: (label: string) => [print(said.show, language, label)],
  };
  const isSlip = /^(?:slett|slette|fjern|ta bort|delete|remove)(?:\s|$)/iu.test(name);
  if (isSlip && mayDo(context.actor, 'agreements.set'))
    throw new UserError(texts[language].notDeleted(typed(language)));
  const scope = await pickScope(name, asking, context);
  if ('reply' in scope) return scope;
  const [day, another] = days;
  if (another !== undefined) return askWhichDay(days, scope, scope.label, language);
  const shown = await show(scope, day, context);
  if (name !== '' || others.length === 0 || shown.reply.kind !== 'message') return shown;
  const beside = await showToParty(others, { name, days }, context);
  return beside.reply.kind === 'message'
    ? { ...shown, ...answer(card(...shown.reply.card.elements, ...beside.reply.card.elements)) }
    : shown;
}

const typed = (language: Context['language']) => ({
  change: print(said.change, language),
  notice: print(said.notice, language),
});

type Place = Pick<Scope, 'networkId' | 'municipalityId'>;

const askWhichDay = (
  days: readonly Day[],
  { networkId, municipalityId }: Place,
  label: string,
  language: Context['language'],
): Answer =>
  ask(
    whichDayCard(texts[language].whichDay, days, language, {
      wording: said.show,
      value: (day) => ({ networkId, municipalityId, day }),
      rest: (day) => trim(`${label} ${day}`),
    }),
  );

const place = placed(({ municipality, networkName: network }: Agreement) => ({ ...municipality, network }));
const byName: Kind<Agreement> = {
  namesOf: (one) => [...place.namesOf(one), one.name],
  isTitle: false,
};

/** The agreements that somebody sees because their organisation is a party, and for nothing else that they are. */
async function listOthers({ actor, database, now }: Context): Promise<Agreement[]> {
  const networkIds = networkIdsFor(actor, 'agreements.readOwn');
  if (networkIds.length === 0) return [];
  const all = await listOfParty(database, actor.id, { networkIds, day: dayOf(now) });
  return all.filter((one) => !all.some((other) => isSame(one, other) && mayDo(actor, inspecting, other)));
}

/** Agreements that one's organisation is a party of, as they are or were on a day; one that binds several once. */
async function showToParty(
  all: readonly Agreement[],
  { name, days }: { readonly name: string; readonly days: readonly Day[] },
  context: Context,
): Promise<Answer> {
  const [first] = all;
  if (first === undefined) throw new UserError(await viewers.refusal(context));
  const [day, another] = days;
  if (another !== undefined) {
    const { networkId, municipalityId } = first;
    const where = { networkId, municipalityId: name === '' ? undefined : municipalityId };
    return askWhichDay(days, where, name, context.language);
  }
  const reader = await readerOf(first.networkId, all, context);
  const places = [...new Set(all.map(({ municipalityId }) => municipalityId))];
  const then = (on: Day) =>
    places.flatMap(
      (id) =>
        agreementOn(
          all.filter(({ municipalityId }) => municipalityId === id),
          on,
        ) ?? [],
    );
  const each = (day === undefined ? all : then(day)).filter(
    (one, index, found) => found.findIndex((other) => isSame(one, other)) === index,
  );
  return answer(
    day === undefined
      ? partyCard(each, reader)
      : card(...each.flatMap((one) => thenCard(one, day, reader).elements)),
  );
}

/** Shows the agreement that a button or a choice names; the right is looked up again. */
export async function showPressed(
  { day, ...pressed }: Place & { readonly day: Day | undefined },
  context: Context,
): Promise<Answer> {
  const scope = await findScope(pressed, context, inspecting);
  if (scope !== undefined) return show(scope, day, context);
  const { networkId, municipalityId = '' } = pressed;
  const others = (await listOthers(context)).filter(
    (one) => one.networkId === networkId && ['', one.municipalityId].includes(municipalityId),
  );
  return showToParty(others, { name: municipalityId, days: day === undefined ? [] : [day] }, context);
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
  const reader = await readerOf(networkId, agreements, context);
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
  const today = dayOf(now);
  const isAsked = agreements.some((one) => dutiesOf(one, one.networkKind).includes('gatherings'));
  const [coordinators, names, gatherings] = await Promise.all([
    listCoordinators(database, [networkId], now),
    ids.length === 0 ? new Map<string, string>() : findNames(database, ids),
    isAsked ? countGatherings(database, networkId, Number(today.slice(0, 4))) : undefined,
  ]);
  return {
    ...{ language, today, names, gatherings },
    coordinators: coordinators.filter((name) => name !== actor.name),
    maySet: mayDo(actor, 'agreements.set', { networkId }),
  };
}
