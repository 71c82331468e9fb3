import { dayOf } from '../../../calendar/days.ts';
import { type Answer, answer } from '../../../chat/answer.ts';
import { openFilled, refill } from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import { readAudience } from '../../../domain/audience/audience-words.ts';
import { parseAudience, writeAudience } from '../../../domain/audience/audiences.ts';
import { chosen } from '../../../domain/occurrences.ts';
import { networksFor } from '../../../domain/rights.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { refuseDayFault } from '../../which-day.ts';
import { audienceTexts } from '../audience/texts.ts';
import { coordinates, loadGathering } from '../handlers.ts';
import type { Gathering } from '../rules.ts';
import { audienceText } from '../send/cards.ts';
import { changeGathering, noteAnnounced, noteNews } from '../store-changes.ts';
import { listTold } from '../store-guests.ts';
import { listKnown, listNamed } from '../store-known.ts';
import { plannedCard } from './cards.ts';
import { editGatheringForm, newGatheringForm, readDetails, valuesOf } from './cards-form.ts';
import { fewTold, hasBegun, listRemarks, plan, readInvited } from './handlers-create.ts';
import type { GatheringReading } from './parse.ts';
import { dayExamples, planningTexts } from './texts.ts';

export const networksOf = ({ actor }: Context) =>
  networksFor(actor, 'gatherings.plan').map(({ networkId, networkName }) => ({
    id: networkId,
    name: networkName,
  }));

export const unknownText = (words: readonly string[], language: Context['language']): string =>
  audienceTexts[language].unknown(words.map((one) => `«${one}»`).join(', '));

/** Says what is wrong with the day or the time of day that was typed. */
export function refuseFaults({ fault }: GatheringReading, { language }: Context): void {
  if (fault?.code === 'no-such-time') throw new UserError(planningTexts[language].noSuchTime);
  refuseDayFault(fault, language, dayExamples);
}

/** The form of a new gathering, handed in. */
export async function submitNew(values: Values, _state: string, context: Context): Promise<Answer> {
  const { language, now } = context;
  const asking = { earliest: dayOf(now), language };
  const form = newGatheringForm(values, networksOf(context), asking);
  const read = readDetails(form, values);
  if ('errors' in read) return refill(form, values, read.errors);
  const { network, audience, day, repeat: wanted } = read.filled;
  const named = readAudience(audience ?? '', await listKnown(context.database, [network.value], dayOf(now)));
  if (named.unknown.length > 0)
    return refill(form, values, { audience: unknownText(named.unknown, language) });
  if (hasBegun(read.details, now)) return refill(form, values, { from: audienceTexts[language].hasBegun });
  const { due, repeat } = chosen({ due: day, repeat: wanted });
  const moved = due === day ? read : readDetails(form, { ...values, day: due });
  const { details } = 'details' in moved ? moved : read;
  return plan({ details, networkId: network.value, repeat, audience: writeAudience(named.parts) }, context);
}

/** Opens the form of a gathering that the person coordinates. */
export async function editOne(id: string, context: Context): Promise<Answer> {
  const gathering = await loadOwn(id, context);
  const known = await listNamed(context.database, [gathering.audience]);
  const audience = audienceText(gathering.audience, known, context.language);
  return openFilled(editForm(gathering, context), valuesOf(gathering, audience));
}

/** A gathering may keep the day that it has. */
function editForm(gathering: Gathering, { language, now }: Context) {
  const [earliest = ''] = [dayOf(gathering.startsAt), dayOf(now)].sort();
  return editGatheringForm(gathering, { earliest, language });
}

/** The form of a changed gathering, handed in; its state is the id. */
export async function submitChange(values: Values, state: string, context: Context): Promise<Answer> {
  const { database, language, now } = context;
  const before = await loadOwn(state, context);
  const form = editForm(before, context);
  const read = readDetails(form, values);
  if ('errors' in read) return refill(form, values, read.errors);
  const known = await listKnown(database, [before.networkId], dayOf(now));
  const wanted = readAudience(read.filled.audience ?? '', known);
  if (wanted.unknown.length > 0)
    return refill(form, values, { audience: unknownText(wanted.unknown, language) });
  return saveChange(before, { ...before, ...read.details, audience: writeAudience(wanted.parts) }, context);
}

/** The button that gives a gathering another audience. */
export async function pressAudience(
  { gathering, audience = '' }: { readonly gathering: string; readonly audience: string | undefined },
  context: Context,
): Promise<Answer> {
  return changeAudience(await loadOwn(gathering, context), writeAudience(parseAudience(audience)), context);
}

/** Gives a gathering another audience: `samling endre 2 for prosjektlederne`. */
export async function changeAudience(
  before: Gathering,
  audience: string | null,
  context: Context,
): Promise<Answer> {
  return saveChange(await loadOwn(before.id, context), { ...before, audience }, context);
}

/** Whoever is new to a gathering is told of it as new; where they are many it waits to be sent. */
async function saveChange(before: Gathering, wanted: Gathering, context: Context): Promise<Answer> {
  const { database, actor, language, now } = context;
  const today = dayOf(now);
  const known = new Set((await listTold(database, before, actor.id, today)).map(({ id }) => id));
  const told = await listTold(database, wanted, actor.id, today);
  const added = told.filter(({ id }) => !known.has(id));
  const isAhead = wanted.startsAt > now && wanted.cancelledAt === null;
  const isHeldNow = before.heldAt === null && isAhead && added.length > fewTold;
  const after = isHeldNow ? { ...wanted, heldAt: now } : wanted;
  const change = changeGathering(before, after);
  if (Object.keys(change.row).length === 0)
    throw new UserError(planningTexts[language].unchanged(before.title));
  const by = { by: actor.id, now };
  const isNew = before.heldAt === null && !isHeldNow && isAhead && added.length > 0;
  const news = [
    ...(isHeldNow ? [] : noteNews(before, after, by)),
    ...(isNew ? [noteAnnounced(after, by)] : []),
  ];
  const facing = {
    lead: planningTexts[language].changed,
    before,
    ...(await readInvited(after, context)),
    isTold: news.length > 0,
    // Who knew of it before hears of what has changed alone.
    told: isNew && news.length === 1 ? added : told,
    remarks: await listRemarks(after, context),
    language,
    now,
  };
  return answer(plannedCard(after, facing), [change, ...news]);
}

/** A gathering by its id that the person coordinates; a UserError for anybody else's. */
export async function loadOwn(id: string, context: Context): Promise<Gathering> {
  const gathering = await loadGathering(id, context);
  if (coordinates(context, gathering)) return gathering;
  throw new UserError(planningTexts[context.language].onlyCoordinator(gathering.networkName));
}
