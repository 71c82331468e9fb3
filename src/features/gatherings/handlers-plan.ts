import { v7 as uuid } from 'uuid';
import { type Day, dayOf, formatDay } from '../../calendar.ts';
import { type Answer, answer, ask, formErrors, openForm } from '../../chat/feature.ts';
import type { Form, Values } from '../../chat/form.ts';
import { trim } from '../../chat/text.ts';
import { UserError } from '../../chat/user-error.ts';
import { whichDayCard } from '../cards-which-day.ts';
import type { Context } from '../context.ts';
import { coordinatorRoles } from '../rights.ts';
import { typed } from './cards.ts';
import { editGatheringForm, newGatheringForm, valuesOf } from './cards-form.ts';
import { plannedCard } from './cards-planning.ts';
import { coordinates, loadGathering } from './handlers.ts';
import { type GatheringDraft, type GatheringReading, printGathering, readGathering } from './parse.ts';
import { type Details, type Fault, type Faults, readForm } from './parse-form.ts';
import { type Gathering, limits } from './rules.ts';
import { type Remark, remarksOn } from './rules-remarks.ts';
import { countInvited, findNetwork } from './store.ts';
import { changeGathering, createGathering, noteNews } from './store-changes.ts';
import { listAtTheSameTime } from './store-clashes.ts';
import { planningTexts } from './texts-planning.ts';

const networksOf = ({ actor }: Context) =>
  coordinatorRoles(actor).map(({ networkId, networkName }) => ({ id: networkId, name: networkName }));

/** `samling ny …`: plans a gathering; whatever is missing is asked for in a form with the rest filled in. */
export async function planGathering(text: string, context: Context): Promise<Answer> {
  const { language, now } = context;
  const networks = networksOf(context);
  if (trim(text) === '') return openForm(newGatheringForm({}, networks, language));
  const today = dayOf(now);
  const reading = readGathering(text, today);
  refuseFaults(reading, context);
  const { draft, days } = reading;
  const values = valuesOfDraft(draft);
  const form = newGatheringForm(values, networks, language, missingIn(draft, networks.length, language));
  if (days !== undefined && [...draft.title].length <= limits.title) return askWhichDay(draft, days, context);
  const isWhole =
    draft.title !== '' && draft.day !== undefined && (draft.from === undefined) === (draft.to === undefined);
  const [network] = networks;
  if (!isWhole || network === undefined || networks.length > 1) return openForm(form);
  const read = readForm(values, today);
  if ('faults' in read) return refuseOrForm(read.faults, form, context);
  return plan(read.details, network.id, context);
}

const valuesOfDraft = (draft: GatheringDraft): Values => ({
  ...draft,
  lastDay: draft.lastDay === draft.day ? undefined : draft.lastDay,
  format: draft.format ?? 'fysisk',
});

/** What is still to be said of a gathering, as questions. */
function missingIn(draft: GatheringDraft, networks: number, language: Context['language']): string {
  const { asks } = planningTexts[language];
  const { title, day, from, to } = draft;
  return [
    ...(title === '' ? [asks.title] : []),
    ...(day === undefined ? [asks.day] : []),
    ...(from === undefined && to !== undefined ? [asks.from] : []),
    ...(from !== undefined && to === undefined ? [asks.to] : []),
    ...(networks > 1 ? [asks.network] : []),
  ].join(' ');
}

/** Says what is wrong with the day or the time of day that was typed. */
export function refuseFaults({ fault }: GatheringReading, { language }: Context): void {
  const words = planningTexts[language];
  if (fault?.code === 'no-such-day') throw new UserError(words.noSuchDay(fault.text));
  if (fault?.code === 'no-such-week') throw new UserError(words.noSuchWeek(fault.week));
  if (fault?.code === 'no-such-time') throw new UserError(words.noSuchTime);
}

function askWhichDay(draft: GatheringDraft, days: readonly Day[], { language }: Context): Answer {
  const whole = (day: Day) => printGathering({ ...draft, day }, language);
  return ask(
    whichDayCard(planningTexts[language].whichDay(draft.title), days, language, {
      action: 'gatherings.plan',
      value: whole,
      typed: (day) => typed('new', whole(day), language),
    }),
  );
}

/** A day that has passed is said in a sentence; other faults show in the form, with all that was typed. */
function refuseOrForm(faults: Faults, form: Form, { language }: Context): Answer {
  const { day } = faults;
  if (day?.code === 'dayHasPassed') throw new UserError(faultText(day, language));
  return formErrors(form, faultTexts(faults, language));
}

function faultText(fault: Fault, language: Context['language']): string {
  const { faults, dayHasPassed } = planningTexts[language];
  if (fault.code === 'tooLong') return faults.tooLong(fault.limit, fault.length);
  if (fault.code === 'dayHasPassed') return dayHasPassed(formatDay(fault.day, language));
  return faults[fault.code];
}

const faultTexts = (faults: Faults, language: Context['language']): Record<string, string> =>
  Object.fromEntries(Object.entries(faults).map(([field, fault]) => [field, faultText(fault, language)]));

/** The form of a new gathering, handed in. */
export async function submitNew(values: Values, _state: string, context: Context): Promise<Answer> {
  const { language, now } = context;
  const networks = networksOf(context);
  const form = newGatheringForm(values, networks, language);
  const network = networks.length > 1 ? networks.find(({ id }) => id === values.network) : networks[0];
  const read = readForm(values, dayOf(now));
  const errors = 'faults' in read ? faultTexts(read.faults, language) : {};
  if (network === undefined)
    return formErrors(form, { ...errors, network: planningTexts[language].networkMissing });
  return 'faults' in read ? formErrors(form, errors) : plan(read.details, network.id, context);
}

async function plan(details: Details, networkId: string, context: Context): Promise<Answer> {
  const { database, actor, language, now } = context;
  const network = await findNetwork(database, networkId);
  if (network === undefined) throw new Error(`no network ${networkId}`);
  const gathering: Gathering = {
    ...details,
    id: uuid(),
    networkId,
    networkName: network.name,
    daysBefore: network.daysBefore,
    cancelledAt: null,
    mine: undefined,
  };
  const invited = await countInvited(database, networkId, dayOf(now));
  const remarks = await listRemarks(gathering, context);
  const facing = { lead: planningTexts[language].created, invited, isTold: true, remarks, language, now };
  return answer(plannedCard(gathering, facing), [createGathering(gathering, actor.id)]);
}

/** What is worth a remark about when a gathering is; of one that is over nothing. */
export async function listRemarks(gathering: Gathering, { database, now }: Context): Promise<Remark[]> {
  if (gathering.endsAt <= now) return [];
  return remarksOn(gathering, await listAtTheSameTime(database, gathering));
}

/** Opens the form of a gathering that the person coordinates. */
export async function editOne(value: string, context: Context): Promise<Answer> {
  const gathering = await loadOwn(value, context);
  return openForm(editGatheringForm(gathering, valuesOf(gathering), context.language));
}

/** The form of a changed gathering, handed in; its state is the id. */
export async function submitChange(values: Values, state: string, context: Context): Promise<Answer> {
  const { database, actor, language, now } = context;
  const before = await loadOwn(state, context);
  const today = dayOf(now);
  const own = dayOf(before.startsAt);
  const read = readForm(values, [own, today].sort()[0] ?? today);
  if ('faults' in read)
    return formErrors(editGatheringForm(before, values, language), faultTexts(read.faults, language));
  const after: Gathering = { ...before, ...read.details };
  const change = changeGathering(before, after);
  if (Object.keys(change.row).length === 0)
    throw new UserError(planningTexts[language].unchanged(before.title));
  const invited = await countInvited(database, before.networkId, today);
  const news = noteNews(before, after, { by: actor.id, now });
  const isTold = news.length > 0;
  const remarks = await listRemarks(after, context);
  const facing = { lead: planningTexts[language].changed, invited, isTold, remarks, language, now };
  return answer(plannedCard(after, facing), [change, ...news]);
}

/** A gathering by its id that the person coordinates; a UserError for anybody else's. */
export async function loadOwn(id: string, context: Context): Promise<Gathering> {
  const gathering = await loadGathering(id, context);
  if (coordinates(context, gathering)) return gathering;
  throw new UserError(planningTexts[context.language].onlyCoordinator(gathering.networkName));
}
