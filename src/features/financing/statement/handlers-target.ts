import { dayOf } from '../../../calendar/days.ts';
import { formatDate } from '../../../calendar/format.ts';
import { buttons, card, paragraph } from '../../../chat/card.ts';
import { print } from '../../../chat/command.ts';
import { type Answer, ask } from '../../../chat/feature.ts';
import { type MunicipalMeter, readMeters } from '../../../domain/money/meters.ts';
import { readTerms } from '../../../domain/money/terms.ts';
import {
  type FinancingYear,
  lastDay,
  printYear,
  spanBeside,
  type YearChoice,
} from '../../../domain/money/years.ts';
import type { Scope } from '../../../domain/places.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { refuseElsewhere } from '../../rights.ts';
import { listScopes, listScopesNamed, ownScopes } from '../store.ts';
import { way } from './cards-ways.ts';
import { readRequest } from './parse.ts';
import type { Target, View } from './rules-access.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

/** Finds what a typed text asks for; asks back where it could be several. */
export async function findTyped(
  view: View,
  text: string,
  context: Context,
): Promise<{ readonly target: Target } | { readonly question: Answer }> {
  const { actor, language, now } = context;
  const words = texts[language];
  const { place, year, page } = readRequest(text, dayOf(now));
  const scopes = await listScopesNamed(place, context);
  const [scope, another] = scopes;
  if (scope === undefined) {
    await refuseElsewhere(place, words.refusal, context);
    const typed = (rest: string) => print(said.show, language, rest);
    const example = typed(ownScopes(actor)[0]?.label ?? '');
    throw new UserError(words.faults.noSuchPlace(shortened(place), example, typed('2024')));
  }
  if (another === undefined) return { target: await targetOf(scope, year, page, context) };
  const choices = scopes.map((one) => way(view, one.label, { scope: one, year, page }, language));
  return { question: ask(card(paragraph(words.whose), buttons(...choices))) };
}

const shortened = (words: string): string => (words.length > 60 ? `${words.slice(0, 60)}…` : words);

/** A calendar year that days can have, one of an agreement's, or none. */
const isYearNumber = (kind: string, number: string): boolean =>
  kind === 'calendar' ? /^(?:20\d\d|2100)?$/.test(number) : /^(?:[1-9]\d?)?$/.test(number);

/** Finds what a button asks for, `NETWORK/MUNICIPALITY/KIND/NUMBER/PAGE`; the right is looked up again. */
export async function findPressed(value: string, context: Context): Promise<Target> {
  const [network = '', municipality = '', kind = '', number = '', page = ''] = value.split('/');
  const scope = (await listScopes(context)).find(
    ({ networkId, municipalityId = '' }) => networkId === network && municipalityId === municipality,
  );
  if (scope === undefined || !isYearNumber(kind, number) || !/^\d{0,4}$/.test(page)) {
    const { language } = context;
    throw new UserError(texts[language].faults.notYours(print(said.show, language)));
  }
  const year: YearChoice | undefined =
    kind === 'agreement' || kind === 'calendar'
      ? { kind, ...(number === '' ? {} : { number: Number(number) }) }
      : undefined;
  return targetOf(scope, year, Number(page) || 1, context);
}

async function targetOf(
  scope: Scope,
  year: YearChoice | undefined,
  page: number,
  { database }: Context,
): Promise<Target> {
  const terms = await readTerms(database, scope.networkId);
  return { scope, terms, page, year: year ?? { kind: terms.yearKind } };
}

/** The meters of a target. Throws a UserError where the agreement has no such year, or doesn't cover it. */
export async function metersOf(
  target: Target,
  context: Context,
  isDetailed = target.scope.municipalityId !== undefined,
): Promise<MunicipalMeter[]> {
  const { scope, terms, year } = target;
  const { database, now } = context;
  const meters = await readMeters(database, terms, {
    year,
    today: dayOf(now),
    isDetailed,
    ...(scope.municipalityId === undefined ? {} : { municipalityIds: [scope.municipalityId] }),
  });
  if (meters.length === 0 && terms.municipalities.length > 0) refuseYear(target, context);
  if (meters.every(({ minutes }) => minutes === 0)) refuseUncovered(target, meters[0]?.year, context);
  return meters;
}

/** Refuses a year that the agreement doesn't have. */
export function refuseYear({ scope, year }: Target, { language }: Context): never {
  const typed = (rest: string) => print(said.show, language, rest);
  const first = typed(printYear({ kind: 'agreement', number: 1 }, language));
  const { noSuchYear } = texts[language].faults;
  throw new UserError(noSuchYear(scope.label, year.number ?? 1, first, typed('2024')));
}

/** Refuses a year without any hours that the agreement doesn't cover: its figures would all be nought. */
export function refuseUncovered(
  { scope, terms }: Target,
  year: FinancingYear | undefined,
  { language, now }: Context,
): void {
  const own = terms.agreements.filter(
    ({ municipalityId }) => scope.municipalityId === undefined || municipalityId === scope.municipalityId,
  );
  const span = year && spanBeside(own, year);
  if (year === undefined || span === undefined) return;
  const today = dayOf(now);
  const covered = span.from > today ? span.from : lastDay(span, today);
  const example = print(said.show, language, covered.slice(0, 4));
  const [from, to] = [formatDate(span.from, language), formatDate(span.to, language)];
  const { notCovered, noneCovers } = texts[language].faults;
  const words = scope.municipalityId === undefined ? noneCovers : notCovered;
  throw new UserError(words(scope.label, { from, to, year: String(year.number), example }));
}
