import { v7 as uuid } from 'uuid';
import { addDays, type Day, dayOf, daysBetween, monthRange, weekRange } from '../../../calendar/days.ts';
import { type Answer, answer, ask } from '../../../chat/answer.ts';
import { card, paragraph } from '../../../chat/card.ts';
import { openFilled, read, refill } from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import { mostAsked, whichCard, wholly } from '../../../chat/which.ts';
import { placesOf } from '../../../domain/places.ts';
import { findDay } from '../../../grammar/days/days.ts';
import { mayBePast } from '../../../grammar/days/years.ts';
import { allNamed, nameAtHead, named, placed } from '../../../grammar/names.ts';
import { comparable, splitWords, trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { isNextYear } from '../../which-day.ts';
import { isSamePlace, networkOf, responsiblePlaces } from '../attest/handlers-authority.ts';
import { numberAtHead } from '../month/parse.ts';
import { said as commands } from '../month/texts-said.ts';
import { type DeputyPlace, deputiesCard, deputyForm, namedCard, optionsOf } from './cards.ts';
import {
  createDeputy,
  type Deputy,
  endDeputy,
  findDeputy,
  listDeputies,
  listStandIns,
  removeDeputy,
} from './store.ts';
import { deputyTexts } from './texts.ts';

const endWords = new Set(['avslutt', 'slutt', 'slett', 'fjern', 'end', 'remove']);
const newWords = new Set(['ny', 'nye', 'new']);
/** In days. */
const longest = 366;

/** `timer stedfortreder [NAVN DAG–DAG | ny | avslutt N]`: who attests in one's place, and when. */
export async function nameDeputy(text: string, context: Context): Promise<Answer> {
  const { language, now } = context;
  const { faults } = deputyTexts[language];
  if (text === '') return showDeputies(context);
  const { words, rest } = splitWords(text, 1);
  if (endWords.has(comparable(words[0] ?? ''))) return endNumbered(rest, context);
  if (newWords.has(comparable(text))) return openDeputy('', context);
  const places = await listPlaces(context);
  const all = optionsOf(places);
  if (all.length === 0) throw new UserError(faults.nobodyElse(namesOf(places)));
  const head = nameAtHead(text, all, byPerson);
  if (head === undefined) {
    const isOneself = nameAtHead(text, [context.actor], byName) !== undefined;
    throw new UserError(isOneself ? faults.oneself : faults.nobody(text.slice(0, 40), namesOf(places)));
  }
  const { found, rest: said } = placedIn(head.rest, head.found, context);
  const [whom, another] = found;
  if (whom === undefined || another !== undefined) return whichDeputy(found, said, context);
  const days = daysIn(said, dayOf(now));
  const fault = days === undefined ? undefined : faultIn(days, context);
  if (fault !== undefined) throw new UserError(fault);
  const isPast = mayBePast(days?.from, said, dayOf(now)) && mayBePast(days?.to, said, dayOf(now));
  if (days === undefined || isPast || !head.isSure) {
    const { from, to } = days ?? { from: dayOf(now), to: undefined };
    const asked = isPast ? isNextYear(from, language) : head.isSure ? faults.days : '';
    return openFilled(deputyForm(places, language, asked), { person: whom.value, from, to });
  }
  return save({ ...whom, ...days }, context);
}

type Option = ReturnType<typeof optionsOf>[number];

/** Those of the options whose municipality or network is named, first or behind the days, and what else is said. */
function placedIn(text: string, options: readonly Option[], { actor, now }: Context) {
  const byPlace = placed(({ place }: Option) => ({
    ...{ id: place.municipalityId, name: place.municipalityName, network: networkOf(place, actor) },
  }));
  const first = nameAtHead(text, options, byPlace, 'whole');
  if (first !== undefined) return { found: first.found, rest: first.rest };
  const { rest } = findDay(trim(text), { today: dayOf(now), leaning: 'future' });
  const behind = allNamed(rest, options, byPlace);
  return behind.length === 0
    ? { found: options, rest: trim(text) }
    : { found: behind, rest: trim(trim(text).replace(rest, '')) };
}

/** Asks who of several is to be the deputy, and where; the days are kept. */
function whichDeputy(options: readonly Option[], said: string, { actor, language }: Context): Answer {
  const places = placesOf(
    [...new Set(options.map(({ place }) => place))].map((place) => ({
      ...place,
      networkName: networkOf(place, actor),
    })),
  );
  const choices = options.slice(0, mostAsked).map(({ person, place }) => {
    const where = places.find((one) => isSamePlace(one, place))?.label ?? place.municipalityName;
    return wholly(`${person.name}, ${where}`, trim(`${person.name} ${where} ${said}`));
  });
  return ask(whichCard(commands.deputy, language, deputyTexts[language].which, choices));
}

const byName = named(({ name }: { readonly name: string }) => name);
const byPerson = named(({ person }: { readonly person: { readonly name: string } }) => person.name);

const namesOf = (places: readonly DeputyPlace[]): string =>
  places.map(({ municipalityName }) => municipalityName).join(', ');

/** The days that are typed: «1.–15. mai», «uke 20», «i mai», or one day. */
function daysIn(text: string, today: Day): { from: Day; to: Day } | undefined {
  const found = findDay(trim(text), { today, leaning: 'future' });
  if (found.rest !== '') return undefined;
  switch (found.kind) {
    case 'span':
      return found;
    case 'day':
      return { from: found.day, to: found.day };
    case 'week':
      return weekRange(found.week);
    case 'month':
      return monthRange(found.month);
    default:
      return undefined;
  }
}

function faultIn({ from, to }: { from: Day; to: Day }, { language, now }: Context): string | undefined {
  const { faults } = deputyTexts[language];
  if (to < from) return faults.order;
  if (to < dayOf(now)) return faults.passed;
  return daysBetween(from, to) > longest ? faults.tooLong : undefined;
}

/** The municipalities that the actor answers for, with everybody else who has a role there today. */
async function listPlaces({ actor, database, language, now }: Context): Promise<DeputyPlace[]> {
  const places = responsiblePlaces(actor);
  if (places.length === 0) throw new UserError(deputyTexts[language].faults.responsible);
  return Promise.all(
    places.map(async (place) => {
      const people = await listStandIns(database, place, dayOf(now));
      return { ...place, people: people.filter(({ id }) => id !== actor.id) };
    }),
  );
}

/** The form to name a deputy with. */
export async function openDeputy(_value: string, context: Context): Promise<Answer> {
  const places = await listPlaces(context);
  const { faults } = deputyTexts[context.language];
  if (places.every(({ people }) => people.length === 0))
    throw new UserError(faults.nobodyElse(namesOf(places)));
  return openFilled(deputyForm(places, context.language), { from: dayOf(context.now) });
}

/** Names the deputy of the form. */
export async function submitDeputy(values: Values, _state: string, context: Context): Promise<Answer> {
  const form = deputyForm(await listPlaces(context), context.language);
  const given = read(form, values);
  if ('errors' in given) return refill(form, values, given.errors);
  const { person: whom, ...days } = given.filled;
  const fault = faultIn(days, context);
  return fault === undefined ? save({ ...whom, ...days }, context) : refill(form, values, { to: fault });
}

type Named = {
  readonly person: { readonly id: string; readonly name: string };
  readonly place: DeputyPlace;
  readonly from: Day;
  readonly to: Day;
};

async function save({ person, place, from, to }: Named, context: Context): Promise<Answer> {
  const { networkId, municipalityId } = place;
  const deputy: Deputy = {
    id: uuid(),
    networkId,
    municipalityId,
    person: { id: person.id, name: person.name },
    deputyForId: context.actor.id,
    from,
    to,
  };
  const listed = [...(await ownDeputies(context)), deputy].sort((a, b) =>
    a.from === b.from ? (a.id < b.id ? -1 : 1) : a.from < b.from ? -1 : 1,
  );
  const number = listed.findIndex(({ id }) => id === deputy.id) + 1;
  return answer(namedCard(deputy, place.municipalityName, number, context.language), [createDeputy(deputy)]);
}

/** The deputies of the actor's municipalities whose time isn't over. */
async function ownDeputies({ actor, database, language, now }: Context) {
  const places = responsiblePlaces(actor);
  if (places.length === 0) throw new UserError(deputyTexts[language].faults.responsible);
  const deputies = await listDeputies(database, places, dayOf(now));
  return deputies.map((deputy) => ({
    ...deputy,
    municipalityName:
      places.find(({ municipalityId }) => municipalityId === deputy.municipalityId)?.municipalityName ?? '',
  }));
}

async function showDeputies(context: Context): Promise<Answer> {
  return answer(deputiesCard(await ownDeputies(context), context.language));
}

async function endNumbered(text: string, context: Context): Promise<Answer> {
  const head = numberAtHead(text);
  const deputies = await ownDeputies(context);
  const naming = nameAtHead(text, deputies, byPerson);
  const [only, another] = naming?.isSure === true && naming.rest === '' ? naming.found : [];
  const isNamed = only !== undefined && another === undefined;
  const deputy = isNamed ? only : head?.rest === '' ? deputies[head.found - 1] : undefined;
  if (deputy === undefined) {
    throw new UserError(deputyTexts[context.language].faults.noNumber(text.slice(0, 40)));
  }
  return end(deputy, context);
}

/** Ends the deputyship of a button. */
export async function pressEndDeputy(id: string, context: Context): Promise<Answer> {
  const deputy = await findDeputy(context.database, id);
  const isOwn = (await ownDeputies(context)).some((one) => one.id === id);
  if (deputy === undefined || !isOwn) throw new UserError(deputyTexts[context.language].faults.noNumber(''));
  return end(deputy, context);
}

/** What has been signed stays signed: a deputyship that has begun ends yesterday, and another is taken back. */
function end(deputy: Deputy, { language, now }: Context): Answer {
  const today = dayOf(now);
  const { id, networkId, municipalityId, person, deputyForId, from, to } = deputy;
  const row = { id, networkId, municipalityId, person, deputyForId, from, to };
  const change = from < today ? endDeputy(row, addDays(today, -1)) : removeDeputy(row);
  return answer(card(paragraph(deputyTexts[language].ended(person.name))), [change]);
}
