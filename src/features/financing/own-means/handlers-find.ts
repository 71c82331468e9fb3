import { type Day, dayOf, monthOf } from '../../../calendar/days.ts';
import { type Answer, ask } from '../../../chat/answer.ts';
import { mostAsked, whichCard } from '../../../chat/which.ts';
import { type Phrased, print } from '../../../chat/wording.ts';
import { findGuard, monthGuard } from '../../../database/guards.ts';
import { mayDo } from '../../../domain/rights.ts';
import { formatDay, formatMonth } from '../../../format/dates.ts';
import { nameAtHead, titled } from '../../../grammar/names.ts';
import { listed, shortened, trim, upperFirst } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { listAttesting } from '../../timesheet/attest/store.ts';
import { apart, linesIn } from '../handlers.ts';
import { inspecting, ownScopes } from '../store.ts';
import { lineName } from './cards.ts';
import { readMeans } from './parse.ts';
import { type Numbered, numbered } from './rules.ts';
import { listMeansIn, listPeriods, type MeansLine } from './store.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

/** All lines that the actor sees, with their numbers. */
export const listSeen = async ({ actor, database }: Context): Promise<Numbered[]> =>
  numbered(await listMeansIn(database, ownScopes(actor, inspecting)));

const mayEnter = ({ actor }: Context, line: MeansLine): boolean => mayDo(actor, 'financing.means', line);

/** A line of a button that the actor may change; throws where it is gone, or isn't theirs. */
export async function loadOwn(id: string, context: Context): Promise<Numbered> {
  const line = (await listSeen(context)).find((one) => one.id === id);
  const { faults, refusal } = texts[context.language];
  if (line === undefined) throw new UserError(faults.gone);
  if (!mayEnter(context, line)) throw new UserError(refusal);
  return line;
}

/**
 * What words mean of the list, by a line's number, or what it is for and its municipality in any order: the line, and
 * what comes after it; or the question which, among all where words begin with something new to say of one.
 */
export async function choose<Value>(
  text: string,
  wording: Phrased<Value>,
  carriedOf: (id: string, words: string) => Value,
  among: (line: Numbered) => boolean,
  context: Context,
): Promise<{ readonly line: Numbered; readonly rest: string } | Answer> {
  const { actor, language, now } = context;
  const words = texts[language];
  const seen = (await listSeen(context)).filter((line) => mayEnter(context, line));
  const [, digits, behind = ''] = /^(?:nr\.?\s*)?(\d{1,4})\.?(?=\s|$)(.*)$/su.exec(trim(text)) ?? [];
  const numberedLine = seen.find(({ number }) => String(number) === digits);
  if (numberedLine !== undefined) return { line: numberedLine, rest: trim(behind) };
  const there = linesIn(text, seen.filter(among), actor);
  const naming = nameAtHead(there.rest, there.found, byPurpose);
  const isAny = there.rest === '' || (naming === undefined && readMeans(there.rest, dayOf(now)).amount);
  const named = linesIn(naming?.rest ?? '', naming?.found ?? [], actor);
  const { found, rest } = isAny ? there : named;
  const [only, another] = found;
  if (only === undefined)
    throw new UserError(words.faults.notFound(shortened(trim(text), 60), print(said.list, language)));
  if (another === undefined && naming?.isSure !== false) return { line: only, rest };
  const name = (line: Numbered) => `${lineName(line, language)}, ${formatDay(line.day, language)}`;
  const isOnePlace = found.every((line) => line.municipalityId === only.municipalityId);
  const choices = found.slice(0, mostAsked).map((line) => ({
    label: apart(
      line,
      found,
      (one, place) => (isOnePlace && place === one.municipality ? name(one) : `${name(one)}, ${place}`),
      actor,
    ),
    ...{ value: carriedOf(line.id, rest), rest: trim(`${line.number} ${rest}`) },
  }));
  return ask(whichCard(wording, language, words.which, choices));
}

const byPurpose = titled(({ purpose }: Numbered) => purpose);

/** Refuses a day that is to come, or whose month the county has locked. */
export async function refuseDay(
  day: Day,
  {
    networkId,
    municipalityId,
    municipality,
  }: Pick<Numbered, 'networkId' | 'municipalityId' | 'municipality'>,
  { database, language, now }: Context,
): Promise<void> {
  const { faults } = texts[language];
  if (day > dayOf(now)) throw new UserError(faults.future(upperFirst(formatDay(day, language))));
  const month = monthOf(day);
  const { isClosed } = await findGuard(database, monthGuard(networkId, municipalityId, month));
  if (isClosed) throw new UserError(faults.locked(upperFirst(formatMonth(month, language)), municipality));
}

type Where = { readonly networkId: string; readonly municipalityId: string };

/** Who can attest in a municipality today, but for one person. */
export async function namesAttesting(
  { networkId, municipalityId }: Where,
  butFor: string,
  { database, now }: Context,
): Promise<string[]> {
  const all = await listAttesting(database, { networkId, municipalityId }, dayOf(now));
  return [...new Set(all.flatMap(({ person }) => (person.id === butFor ? [] : [person.name])))];
}

/** What is told of a line that waits: who can attest it, and whether it counts. */
export async function notesOn(line: MeansLine, context: Context): Promise<string[]> {
  const words = texts[context.language];
  const [names, periods] = await Promise.all([
    namesAttesting(line, line.enteredById, context),
    listPeriods(context.database, line),
  ]);
  const isCovered = periods.some(({ start, end }) => start <= line.day && line.day <= end);
  return [
    ...(isCovered ? [] : [periods.length === 0 ? words.noAgreement : words.outside]),
    names.length === 0 ? words.nobodyAttests : words.attesters(listed(names, context.language)),
  ];
}
