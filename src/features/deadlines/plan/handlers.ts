import { v7 as uuid } from 'uuid';
import { type Day, dayOf, formatDay, isDay } from '../../../calendar/calendar.ts';
import { type Answer, answer, ask, formErrors, openForm } from '../../../chat/feature.ts';
import type { Values } from '../../../chat/form.ts';
import { chosen, isRepeat, lastOfAll, type Repeat, spelledOut } from '../../../domain/occurrences.ts';
import { listMunicipalities } from '../../../domain/people.ts';
import { networksFor, placesFor } from '../../../domain/rights.ts';
import type { Language } from '../../../language.ts';
import { trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import { whichDayCard } from '../../cards-which-day.ts';
import type { Context } from '../../context.ts';
import { cannotRepeat, isRepeatedCard, tooFarAhead } from '../../texts-repeats.ts';
import { typed } from '../cards.ts';
import { loadOwn, municipalityOf } from '../handlers.ts';
import { type DeadlineReading, readDeadline, responsibleNamed } from '../parse.ts';
import { setCard } from '../remind/cards.ts';
import {
  type Deadline,
  kindNamed,
  limits,
  municipalityNamed,
  normal,
  type Responsible,
  responsibles,
} from '../rules.ts';
import { findNetwork, listCompletions } from '../store.ts';
import { changeDeadline, createDeadline } from '../store-changes.ts';
import { texts } from '../texts.ts';
import { editDeadlineForm, newDeadlineForm, type Scope } from './cards.ts';

/** Whom the person may set deadlines for: networks that they coordinate with their municipalities, and their own. */
async function listScopes({ actor, database, language }: Context): Promise<Scope[]> {
  const networks = networksFor(actor, 'deadlines.set');
  const municipalities = await listMunicipalities(
    database,
    networks.map(({ networkId }) => networkId),
  );
  const own = placesFor(actor, 'deadlines.set').map(
    ({ networkId, networkName, municipalityId, municipalityName }) => ({
      networkId,
      networkName,
      id: municipalityId,
      name: municipalityName,
    }),
  );
  const known = new Set(municipalities.map(({ networkId, id }) => `${networkId}/${id}`));
  const all = [...municipalities, ...own.filter(({ networkId, id }) => !known.has(`${networkId}/${id}`))];
  const isElsewhereToo = ({ id, networkId }: (typeof all)[number]) =>
    all.some((one) => one.id === id && one.networkId !== networkId);
  return [
    ...networks.map(({ networkId, networkName }) => ({
      value: networkId,
      label: texts[language].everyMunicipality(networkName),
      networkId,
      municipality: undefined,
    })),
    ...all.toSorted(byName).map((one) => ({
      value: `${one.networkId}/${one.id}`,
      label: isElsewhereToo(one) ? `${one.name} (${one.networkName})` : one.name,
      networkId: one.networkId,
      municipality: { id: one.id, name: one.name },
    })),
  ];
}

type Named = { readonly name: string; readonly networkName: string };
const byName = (a: Named, b: Named): number =>
  a.name.localeCompare(b.name, 'nb') || a.networkName.localeCompare(b.networkName, 'nb');

/** `frist ny TITTEL DAG [hver måned|hvert år] [for KOMMUNE]`; whatever is missing is asked for in a form. */
export async function setDeadline(text: string, context: Context): Promise<Answer> {
  const { language, now } = context;
  const scopes = await listScopes(context);
  if (trim(text) === '') return openForm(newDeadlineForm({}, scopes, language));
  const today = dayOf(now);
  const reading = readDeadline(text, today);
  refuseFault(reading, language);
  if (reading.otherRepeat !== undefined) throw new UserError(cannotRepeat(reading.otherRepeat, language));
  if (reading.maybe !== undefined) return askWhetherRepeated(text, reading.title, reading.maybe, language);
  const aim = aimOf(reading, scopes, language);
  const { day, days, repeat } = reading;
  const values = {
    title: aim.title,
    due: day,
    repeat,
    scope: aim.scope?.value,
    responsible: aim.responsible,
  };
  if (days !== undefined && [...aim.title].length <= limits.title)
    return askWhichDay(text, reading, days, language);
  const { asks } = texts[language];
  const asked = [
    ...(aim.title === '' ? [asks.title] : []),
    ...(day === undefined ? [asks.due] : []),
    ...(aim.scope === undefined ? [aim.question ?? asks.scope] : []),
  ];
  const form = newDeadlineForm(values, scopes, language, asked.join(' '));
  if (aim.title === '' || day === undefined || aim.scope === undefined) return openForm(form);
  if (day < today) throw new UserError(texts[language].dayHasPassed(formatDay(day, language)));
  if (day > lastOfAll) throw new UserError(tooFarAhead(day, language));
  const read = readForm(values, scopes, language);
  return 'errors' in read ? formErrors(form, read.errors) : save(read, context);
}

function askWhetherRepeated(
  text: string,
  title: string,
  maybe: NonNullable<DeadlineReading['maybe']>,
  language: Language,
): Answer {
  const flat = text.replace(/\s+/gu, ' ').trim();
  const act = { action: 'deadlines.new', typed: (whole: string) => typed('new', whole, language) };
  return ask(isRepeatedCard(title, flat, maybe, language, act));
}

/** Says what is wrong with the day that was typed. */
export function refuseFault({ fault }: Pick<DeadlineReading, 'fault'>, language: Language): void {
  if (fault?.code === 'no-such-day') throw new UserError(texts[language].noSuchDay(fault.text));
  if (fault?.code === 'no-such-week') throw new UserError(texts[language].noSuchWeek(fault.week));
}

type Aim = {
  readonly title: string;
  readonly scope: Scope | undefined;
  readonly responsible: Responsible;
  /** What to ask where the words fit several. */
  readonly question?: string;
};

/** Whom `for …` means: a municipality, a role, or all; without it the network, or the only municipality. */
function aimOf({ title, forWhom }: DeadlineReading, scopes: readonly Scope[], language: Language): Aim {
  const networks = scopes.filter(({ municipality }) => municipality === undefined);
  const first = networks.length > 0 ? networks : scopes;
  const usual: Aim = {
    title,
    scope: first.length === 1 ? first[0] : undefined,
    responsible: 'prosjektleder',
  };
  if (forWhom === undefined) return usual;
  const labelled = scopes.find(({ label }) => normal(label) === normal(forWhom));
  if (labelled !== undefined) return { ...usual, scope: labelled };
  if (/^(alle|all|everyone)( |$)/i.test(forWhom)) return usual;
  const responsible = responsibleNamed(forWhom);
  if (responsible !== undefined) return { ...usual, responsible };
  const municipalities = scopes.flatMap(({ municipality }) => municipality ?? []);
  const named = municipalityNamed(forWhom, municipalities);
  if (named !== undefined) {
    const [only, ...others] = scopes.filter(({ municipality }) => municipality?.id === named.id);
    if (only === undefined || others.length === 0) return { ...usual, scope: only };
    const labels = [only, ...others].map(({ label }) => label);
    const question = texts[language].whichNetwork(named.name, labels);
    return { ...usual, scope: undefined, question };
  }
  if (networks.length === 0) throw new UserError(texts[language].ownOnly(forWhom.slice(0, 60)));
  const names = [...new Set(municipalities.map(({ name }) => name))].join(', ');
  throw new UserError(texts[language].unknownMunicipality(forWhom.slice(0, 60), names));
}

/** Each button types the whole again, with the day in place of the words that could be several days. */
function askWhichDay(
  text: string,
  { said = '', title }: DeadlineReading,
  days: readonly Day[],
  language: Language,
): Answer {
  const flat = text.replace(/\s+/gu, ' ').trim();
  const at = flat.lastIndexOf(said);
  const whole = (day: Day) => `${flat.slice(0, at)}${day}${flat.slice(at + said.length)}`;
  return ask(
    whichDayCard(texts[language].whichDay(title), days, language, {
      action: 'deadlines.new',
      value: whole,
      typed: (day) => typed('new', whole(day), language),
    }),
  );
}

type Details = {
  readonly title: string;
  readonly due: Day;
  readonly repeat: Repeat;
  readonly responsible: Responsible;
  readonly scope: Scope;
};

/** Reads a form; what is wrong comes by field name, in words. */
function readForm(
  values: Values,
  scopes: readonly Scope[],
  language: Language,
): Details | { readonly errors: Record<string, string> } {
  const { faults } = texts[language];
  const errors: Record<string, string> = {};
  const title = trim(values.title ?? '');
  const due = trim(values.due ?? '');
  const length = [...title].length;
  if (title === '') errors.title = faults.required;
  if (length > limits.title) errors.title = faults.tooLong(limits.title, length);
  if (!isDay(due)) errors.due = due === '' ? faults.required : faults.notADay;
  else if (due > lastOfAll) errors.due = tooFarAhead(due, language);
  const typedRepeat = values.repeat ?? 'none';
  const repeat = isRepeat(typedRepeat) ? typedRepeat : 'none';
  const responsible = responsibles.find((one) => one === values.responsible) ?? 'prosjektleder';
  const scope = scopes.length === 1 ? scopes[0] : scopes.find(({ value }) => value === values.scope);
  if (scope === undefined) errors.scope = faults.required;
  if (scope === undefined || Object.keys(errors).length > 0) return { errors };
  return { title, ...chosen({ due, repeat }), responsible, scope };
}

/** The form of a new deadline, handed in. */
export async function submitNew(values: Values, _state: string, context: Context): Promise<Answer> {
  const { language, now } = context;
  const scopes = await listScopes(context);
  const read = readForm(values, scopes, language);
  const form = newDeadlineForm(values, scopes, language);
  if ('errors' in read) return formErrors(form, read.errors);
  if (read.due < dayOf(now)) {
    return formErrors(form, { due: texts[language].dayHasPassed(formatDay(read.due, language)) });
  }
  return save(read, context);
}

async function save({ scope, ...details }: Details, context: Context): Promise<Answer> {
  const { database, actor, language, now } = context;
  const network = await findNetwork(database, scope.networkId);
  const deadline: Deadline = {
    ...details,
    ...network,
    id: uuid(),
    networkId: scope.networkId,
    municipalityId: scope.municipality?.id ?? null,
    kind: kindNamed(details.title),
    createdById: actor.id,
    cancelledAt: null,
  };
  return answer(
    setCard({ deadline, municipality: scope.municipality }, texts[language].created, language, dayOf(now)),
    [createDeadline(deadline, scope.municipality)],
  );
}

const scopesIn = (scopes: readonly Scope[], { networkId }: Deadline): Scope[] =>
  scopes.filter((scope) => scope.networkId === networkId);

const scopeValue = ({ networkId, municipalityId }: Deadline): string =>
  municipalityId === null ? networkId : `${networkId}/${municipalityId}`;

/** Opens the form of a deadline that the person may change. */
export async function editOne(value: string, context: Context): Promise<Answer> {
  const deadline = await loadOwn(value, context);
  const scopes = scopesIn(await listScopes(context), deadline);
  const { title, due, responsible } = deadline;
  const repeat = spelledOut(deadline);
  const values = { title, due, repeat, responsible, scope: scopeValue(deadline) };
  return openForm(editDeadlineForm(deadline, values, scopes, context.language));
}

/** The form of a changed deadline, handed in; its state is the id. */
export async function submitChange(values: Values, state: string, context: Context): Promise<Answer> {
  const { database, language, now } = context;
  const before = await loadOwn(state, context);
  const scopes = scopesIn(await listScopes(context), before);
  const form = editDeadlineForm(before, values, scopes, language);
  const read = readForm({ ...values, scope: values.scope ?? scopeValue(before) }, scopes, language);
  if ('errors' in read) return formErrors(form, read.errors);
  const { scope, ...details } = read;
  // The same dates in other words are no change.
  const repeat = details.repeat === spelledOut(before) ? before.repeat : details.repeat;
  const after: Deadline = { ...before, ...details, repeat, municipalityId: scope.municipality?.id ?? null };
  const isMoved = after.due !== before.due || after.repeat !== before.repeat;
  if (isMoved && after.due < dayOf(now)) {
    return formErrors(form, { due: texts[language].dayHasPassed(formatDay(after.due, language)) });
  }
  // What municipalities have reported done belongs to the dates as they are.
  if (isMoved && (await listCompletions(database, [before.id])).length > 0) {
    return formErrors(form, { due: texts[language].faults.hasCompletions });
  }
  const change = changeDeadline(before, after, scope.municipality);
  if (Object.keys(change.row).length === 0) throw new UserError(texts[language].unchanged(before.title));
  const was = { deadline: before, municipality: await municipalityOf(before, context) };
  const is = { deadline: after, municipality: scope.municipality };
  return answer(setCard(is, texts[language].changed, language, dayOf(now), was), [change]);
}
