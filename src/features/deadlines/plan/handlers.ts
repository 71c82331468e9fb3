import { v7 as uuid } from 'uuid';
import { type Day, dayOf } from '../../../calendar/days.ts';
import { type Answer, answer } from '../../../chat/answer.ts';
import { card } from '../../../chat/card.ts';
import { openFilled, read, refill } from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import { chosen, type Repeat, spelledOut } from '../../../domain/occurrences.ts';
import { listPlaces, type NamedPlace } from '../../../domain/places.ts';
import { networksFor } from '../../../domain/rights.ts';
import { formatDay } from '../../../format/dates.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { loadOwn, municipalityOf } from '../handlers.ts';
import { type Deadline, isSameDeadline, kindNamed, type Responsible } from '../rules.ts';
import { findAgreementOf, findLinked, findNetwork, listCompletions, listDeadlines } from '../store.ts';
import { changeDeadline, createDeadline } from '../store-changes.ts';
import { texts } from '../texts.ts';
import { setCard, setManyCard } from './cards.ts';
import { followsCard } from './cards-following.ts';
import { editDeadlineForm, newDeadlineForm, type Scope } from './cards-form.ts';
import { linkedElements } from './cards-linked.ts';
import { planTexts } from './texts.ts';

/** Whom the person may set deadlines for: networks that they coordinate with their municipalities, and their own. */
export async function listScopes({ actor, database, language, now }: Context): Promise<Scope[]> {
  const places = await listPlaces(database, actor, 'deadlines.set', dayOf(now));
  return [
    ...networksFor(actor, 'deadlines.set').map(({ networkId, networkName }) => ({
      value: networkId,
      label: texts[language].everyMunicipality(networkName),
      networkId,
      municipality: undefined,
    })),
    ...places.toSorted(byName).map(({ key, label, networkId, municipalityId, municipalityName }) => ({
      ...{ value: key, label, networkId },
      municipality: { id: municipalityId, name: municipalityName },
    })),
  ];
}

const byName = (a: NamedPlace, b: NamedPlace): number =>
  a.municipalityName.localeCompare(b.municipalityName, 'nb') ||
  a.networkName.localeCompare(b.networkName, 'nb');

/** A deadline as it is set. */
export type Details = {
  readonly title: string;
  readonly due: Day;
  readonly repeat: Repeat;
  readonly responsible: Responsible;
  readonly scope: Scope;
};

/** The form of a new deadline, handed in. */
export async function submitNew(values: Values, _state: string, context: Context): Promise<Answer> {
  const { language, now } = context;
  const form = newDeadlineForm(values, await listScopes(context), language);
  const said = read(form, values);
  if ('errors' in said) return refill(form, values, said.errors);
  const details = { ...said.filled, ...chosen(said.filled) };
  if (details.due >= dayOf(now)) return save([details], context);
  return refill(form, values, { due: texts[language].dayHasPassed(formatDay(details.due, language)) });
}

/** Sets deadlines that differ in whom they are for. */
export async function save(
  [first, ...others]: readonly [Details, ...Details[]],
  context: Context,
): Promise<Answer> {
  const { database, actor, language, now } = context;
  const all = await Promise.all(
    [first, ...others].map(async ({ scope, ...details }) => {
      const deadline: Deadline = {
        ...details,
        ...(await findNetwork(database, scope.networkId)),
        id: uuid(),
        networkId: scope.networkId,
        municipalityId: scope.municipality?.id ?? null,
        kind: kindNamed(details.title),
        ...{ agreementId: null, rule: null, clause: null, beforeId: null },
        createdById: actor.id,
        cancelledAt: null,
      };
      return { deadline, municipality: scope.municipality };
    }),
  );
  const changes = all.map(({ deadline, municipality }) => createDeadline(deadline, municipality));
  const [{ deadline, municipality } = { deadline: undefined, municipality: undefined }] = all;
  if (deadline === undefined || all.length > 1)
    return answer(setManyCard(all, language, dayOf(now)), changes);
  const standing = await listDeadlines(database, [deadline.networkId]);
  const isTwice = standing.some((one) => isSameDeadline(one, deadline));
  const card = setCard({ deadline, municipality }, planTexts[language].created, language, dayOf(now), {
    isTwice,
  });
  return answer(card, changes);
}

const scopesIn = (scopes: readonly Scope[], { networkId }: Deadline): Scope[] =>
  scopes.filter((scope) => scope.networkId === networkId);

const scopeValue = ({ networkId, municipalityId }: Deadline): string =>
  municipalityId === null ? networkId : `${networkId}/${municipalityId}`;

/** The same as may be moved: the agreement's own days move with the agreement alone. */
export async function loadMovable(id: string, context: Context): Promise<Deadline> {
  const deadline = await loadOwn(id, context);
  const agreement = await findAgreementOf(context.database, deadline);
  if (agreement === undefined) return deadline;
  throw new UserError(followsCard(deadline, agreement, context.language));
}

/** Opens the form of a deadline that the person may change. */
export async function editOne(value: string, context: Context): Promise<Answer> {
  const deadline = await loadMovable(value, context);
  const scopes = scopesIn(await listScopes(context), deadline);
  const { title, due, responsible } = deadline;
  const repeat = spelledOut(deadline);
  const values = { title, due, repeat, responsible, scope: scopeValue(deadline) };
  return openFilled(editDeadlineForm(deadline, values, scopes, context.language), values);
}

/** The form of a changed deadline, handed in; its state is the id. */
export async function submitChange(values: Values, state: string, context: Context): Promise<Answer> {
  const { database, language, now } = context;
  const before = await loadMovable(state, context);
  const scopes = scopesIn(await listScopes(context), before);
  const form = editDeadlineForm(before, values, scopes, language);
  const said = read(form, { ...values, scope: values.scope ?? scopeValue(before) });
  if ('errors' in said) return refill(form, values, said.errors);
  const { scope, ...details } = { ...said.filled, ...chosen(said.filled) };
  // The same dates in other words are no change.
  const repeat = details.repeat === spelledOut(before) ? before.repeat : details.repeat;
  const after: Deadline = { ...before, ...details, repeat, municipalityId: scope.municipality?.id ?? null };
  const isMoved = after.due !== before.due || after.repeat !== before.repeat;
  if (isMoved && after.due < dayOf(now)) {
    return refill(form, values, { due: texts[language].dayHasPassed(formatDay(after.due, language)) });
  }
  // What municipalities have reported done belongs to the dates as they are.
  if (isMoved && (await listCompletions(database, [before.id])).length > 0) {
    return refill(form, values, { due: planTexts[language].hasCompletions });
  }
  const change = changeDeadline(before, after, scope.municipality);
  if (Object.keys(change.row).length === 0) throw new UserError(texts[language].unchanged(before.title));
  const was = { deadline: before, municipality: await municipalityOf(before, context) };
  const is = { deadline: after, municipality: scope.municipality };
  const linked = linkedElements(
    before,
    after,
    await findLinked(database, before, language),
    language,
    dayOf(now),
  );
  const set = setCard(is, planTexts[language].changed, language, dayOf(now), { before: was });
  return answer(card(...set.elements, ...linked), [change]);
}
