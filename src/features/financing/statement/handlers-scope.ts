import { dayOf, formatDate } from '../../../calendar/calendar.ts';
import { buttons, card, paragraph } from '../../../chat/card.ts';
import { type Answer, ask } from '../../../chat/feature.ts';
import { readTerms } from '../../../domain/money/terms.ts';
import { type FinancingYear, lastDay, spanBeside, type YearChoice } from '../../../domain/money/years.ts';
import { type Scope, scopesFor } from '../../../domain/places.ts';
import { allNamed, type Kind, placed } from '../../../grammar/names.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { type Request, readRequest } from './parse.ts';
import type { Target } from './rules-access.ts';
import { texts, typedFor } from './texts.ts';

/** Which part of the meter is asked for. */
export type View = 'show' | 'remarks' | 'picture';

/** Finds what a typed text asks for; asks back where it could be several. */
export async function findTyped(
  view: View,
  text: string,
  context: Context,
): Promise<{ readonly target: Target } | { readonly question: Answer }> {
  const request = readRequest(text, dayOf(context.now));
  const whole = await scopesNamed(request.place, context);
  // «I LAG» is a name; the little word before «i Leka» is none.
  const found = whole.length > 0 ? whole : await scopesNamed(withoutLead(request.place), context);
  const [scope, another] = found;
  if (scope === undefined) {
    const example = scopesFor(context.actor, 'financing.read')[0]?.label ?? '';
    throw new UserError(texts[context.language].faults.noSuchPlace(shortened(request.place), example));
  }
  if (another !== undefined) return { question: whichOf(view, found, request, context) };
  return { target: await targetOf(scope, request.year, request.page, context) };
}

const withoutLead = (place: string): string => place.replace(/^(?:for|i|in)\s+(?=\S)/iu, '');

/** A calendar year that days can have, one of an agreement's, or none. */
const isYearNumber = (kind: string, number: string): boolean =>
  kind === 'calendar' ? /^(?:20\d\d|2100)?$/.test(number) : /^(?:[1-9]\d?)?$/.test(number);

/** Finds what a button asks for, `NETWORK/MUNICIPALITY/KIND/NUMBER/PAGE`; the right is looked up again. */
export async function findPressed(value: string, context: Context): Promise<Target> {
  const [networkId = '', municipalityId = '', kind = '', number = '', page = ''] = value.split('/');
  const whole = scopesFor(context.actor, 'financing.read').find(
    (one) =>
      one.networkId === networkId &&
      (one.municipalityId === undefined || one.municipalityId === municipalityId),
  );
  const { faults } = texts[context.language];
  if (whole === undefined) throw new UserError(faults.notYours);
  if (!isYearNumber(kind, number) || !/^\d{0,4}$/.test(page)) throw new UserError(faults.notYours);
  const year: YearChoice | undefined =
    kind === 'agreement' || kind === 'calendar'
      ? { kind, ...(number === '' ? {} : { number: Number(number) }) }
      : undefined;
  const target = await targetOf(whole, year, Number(page) || 1, context);
  if (municipalityId === '' || whole.municipalityId !== undefined) return target;
  const place = target.terms.municipalities.find(({ id }) => id === municipalityId);
  if (place === undefined) throw new UserError(faults.notYours);
  return { ...target, scope: { ...whole, municipalityId, label: place.name } };
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

/** The scopes that a name means: the actor's own, and for the county the municipalities of its networks. */
async function scopesNamed(place: string, { actor, database }: Context): Promise<Scope[]> {
  const own = scopesFor(actor, 'financing.read');
  if (place === '') return own;
  const networks = own.filter(({ municipalityId }) => municipalityId === undefined);
  const lists = await Promise.all(
    networks.map(async (network) => {
      const { municipalities } = await readTerms(database, network.networkId);
      return municipalities.map(({ id, name }) => ({ ...network, municipalityId: id, label: name }));
    }),
  );
  return [...allNamed(place, [...own, ...lists.flat()], namesOf(own))];
}

/** A network's name means the network to the county, and to others what they see of it. */
const namesOf = (own: readonly Scope[]): Kind<Scope> => {
  const byPlace = placed(({ municipalityId, label }: Scope) => ({ id: municipalityId ?? '', name: label }));
  return {
    ...byPlace,
    namesOf: (scope) => [...byPlace.namesOf(scope), ...(own.includes(scope) ? [scope.networkName] : [])],
  };
};

function whichOf(view: View, scopes: readonly Scope[], { year }: Request, { language }: Context): Answer {
  const words = texts[language];
  const choices = scopes.map((scope) => ({
    label: scope.label,
    action: `own-financing.${view}`,
    value: [scope.networkId, scope.municipalityId ?? '', year?.kind ?? '', year?.number ?? '', 1].join('/'),
    typed: typedFor(view, undefined, scope.label, language),
  }));
  return ask(card(paragraph(words.whose), buttons(...choices)));
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
  const example = typedFor(
    'show',
    { kind: 'calendar', number: Number(covered.slice(0, 4)) },
    undefined,
    language,
  );
  const [from, to] = [formatDate(span.from, language), formatDate(span.to, language)];
  const { notCovered, noneCovers } = texts[language].faults;
  const said = scope.municipalityId === undefined ? noneCovers : notCovered;
  throw new UserError(said(scope.label, { from, to, year: String(year.number), example }));
}

const shortened = (words: string): string => (words.length > 60 ? `${words.slice(0, 60)}…` : words);
