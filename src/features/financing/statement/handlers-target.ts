import { dayOf } from '../../../calendar/days.ts';
import type { Answer } from '../../../chat/answer.ts';
import { print } from '../../../chat/wording.ts';
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
import { formatDate } from '../../../format/dates.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { findScope, pickScope } from '../handlers.ts';
import { wayTo } from './cards-ways.ts';
import { readRequest } from './parse.ts';
import type { Target, View } from './rules-access.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

/** Finds what a typed text asks for; asks back where it could be several. */
export async function findTyped(view: View, text: string, context: Context): Promise<Target | Answer> {
  const { language, now } = context;
  const { place, year, page } = readRequest(text, dayOf(now));
  const asking = {
    ...{ wording: said[view], words: texts[language] },
    choiceOf: (scope: Scope) => ({ label: scope.label, ...wayTo({ scope, year, page }, language) }),
    examplesOf: (label: string) => [label, '2024'].map((rest) => print(said.show, language, rest)),
  };
  const found = await pickScope(place, asking, context);
  return 'reply' in found ? found : targetOf(found, year, page, context);
}

/** What a button asks for. */
export type Pressed = Pick<Scope, 'networkId' | 'municipalityId'> & {
  readonly year: YearChoice | undefined;
  readonly page: number;
};

/** Finds what a button asks for; the right is looked up again. */
export async function findPressed({ year, page, ...place }: Pressed, context: Context): Promise<Target> {
  const scope = await findScope(place, context);
  if (scope !== undefined) return targetOf(scope, year, page, context);
  const { language } = context;
  throw new UserError(texts[language].faults.notYours(print(said.show, language)));
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
