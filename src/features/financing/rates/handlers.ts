import { v7 as uuid } from 'uuid';
import { type Day, dayOf } from '../../../calendar/days.ts';
import { type Answer, answer, ask } from '../../../chat/answer.ts';
import { openFilled, read, refill } from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import { print } from '../../../chat/wording.ts';
import { findGuard, ratesGuard, turnGuard } from '../../../database/guards.ts';
import { effectsOf } from '../../../domain/money/rates/effects.ts';
import { listMunicipalities } from '../../../domain/people.ts';
import type { Scope } from '../../../domain/places.ts';
import { mayDo } from '../../../domain/rights.ts';
import { formatDay } from '../../../format/dates.ts';
import { trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { kronerFault } from '../../kroner-input.ts';
import { coordinatorsTo } from '../../rights.ts';
import { refuseDayFault } from '../../which-day.ts';
import { findScope, pickScope } from '../handlers.ts';
import { listScopes, ownScopes } from '../store.ts';
import { lineOf, previewCard, type Reader, ratesCard, savedCard } from './cards.ts';
import { rateForm, rateValues } from './cards-form.ts';
import { readRate } from './parse.ts';
import { mostPerHour, ratesAfter, type Turn, turnOf, type Wanted } from './rules.ts';
import { listRates, saveTurn } from './store.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

const action = 'financing.rates';

/** What the county's coordinator sets. */
export const setters = coordinatorsTo(action);

/** `sats [STED]`: the rates in force and to come; with an amount the same as `sats ny`. */
export async function showTyped(text: string, context: Context): Promise<Answer> {
  const { language, now } = context;
  const { perHour, source } = readRate(text, dayOf(now));
  if (perHour !== undefined || source !== '') {
    if (!setters.may(context)) throw new UserError(await setters.refusal(context));
    return proposeTyped(text, context);
  }
  const asking = {
    ...{ wording: said.show, words: texts[language] },
    choiceOf: (scope: Scope) => ({ label: scope.label, value: scope, rest: scope.label }),
    examplesOf: (label: string) => [print(said.show, language, label)],
  };
  const found = await pickScope(text, asking, context);
  return 'reply' in found ? found : show(found, context);
}

type Place = Pick<Scope, 'networkId' | 'municipalityId'>;

/** Shows the rates of a button's place; the right is looked up again. */
export async function showPressed(place: Place, context: Context): Promise<Answer> {
  const scope = await findScope(place, context);
  if (scope === undefined) throw new UserError(texts[context.language].refusal);
  return show(scope, context);
}

async function show(scope: Scope, context: Context): Promise<Answer> {
  const [rates, reader] = await Promise.all([
    listRates(context.database, scope.networkId),
    readerOf(scope, context),
  ]);
  return answer(ratesCard(rates, scope, mayDo(context.actor, action, scope), reader));
}

async function readerOf({ networkId }: Place, { database, language, now }: Context): Promise<Reader> {
  const all = await listMunicipalities(database, [networkId]);
  return { language, today: dayOf(now), names: new Map(all.map(({ id, name }) => [id, name])) };
}

/** A rate as far as it has been said, as buttons carry it. */
type Said = Place & {
  readonly perHour: number | undefined;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly source: string;
};

/** `sats ny [STED] 700 kr fra DAG [til DAG] [kilde TEKST]`: shows what changes, with a button that saves it. */
export const proposeTyped = (text: string, context: Context): Promise<Answer> => typed('new', text, context);

/** `sats lagre …`: the same, saved. */
export const saveTyped = (text: string, context: Context): Promise<Answer> => typed('save', text, context);

/** `sats endre …`: the form, filled in with what is typed. */
export const editTyped = (text: string, context: Context): Promise<Answer> => typed('edit', text, context);

async function typed(command: 'new' | 'edit' | 'save', text: string, context: Context): Promise<Answer> {
  const { language, now } = context;
  const words = texts[language];
  const { place, days, fault, ...reading } = readRate(text, dayOf(now));
  refuseDayFault(fault, language);
  const sayOf = (scope: Place): Said => ({
    ...{ networkId: scope.networkId, municipalityId: scope.municipalityId, perHour: reading.perHour },
    ...{ from: reading.from, to: reading.to, source: reading.source },
  });
  const example = print(said.new, language, words.typed.example);
  if (command === 'edit' && trim(text) === '') return openRate(nothing(context), context);
  const asking = {
    ...({ wording: said[command], action, examplesOf: () => [example] } as const),
    words: {
      ...{ whose: words.whoseNew, refusal: words.notYours },
      unknown: (named: string) => words.noSuchPlace(named, example),
    },
    choiceOf: (scope: Scope) => ({ label: scope.label, value: sayOf(scope), rest: `${scope.label} ${text}` }),
  };
  const found = await pickScope(place, asking, context);
  if ('reply' in found) return found;
  return { new: propose, edit: openRate, save }[command](sayOf(found), context);
}

const nothing = ({ actor }: Context): Said => ({
  networkId: ownScopes(actor, action)[0]?.networkId ?? '',
  ...{ municipalityId: undefined, perHour: undefined, from: undefined, to: undefined, source: '' },
});

/** Shows what a rate would change, or opens the form where something is missing. */
export async function propose(wanted: Said, context: Context): Promise<Answer> {
  const { perHour, from } = wanted;
  if (perHour === undefined || from === undefined) return openRate(wanted, context);
  const whole = { ...wanted, perHour, from };
  const { turn, effects, after, scope, reader } = await turned(whole, context);
  return ask(previewCard(turn, effects, after, whole, scope, reader));
}

/** The button that opens the form, filled in with what has been said. */
export async function openRate(wanted: Said, context: Context): Promise<Answer> {
  const { form, asks } = texts[context.language];
  const { perHour, from } = wanted;
  const isBegun = perHour !== undefined || from !== undefined;
  const missing = [
    ...(perHour === undefined ? [asks.perHour] : []),
    ...(from === undefined ? [asks.from] : []),
  ];
  const intro = isBegun && missing.length > 0 ? missing.join(' ') : form.intro;
  const scopes = await listScopes(context, action);
  return openFilled(rateForm(scopes, context.language, intro), rateValues(wanted));
}

/** The form of a rate, handed in: what it would change. */
export async function enter(values: Values, _state: string, context: Context): Promise<Answer> {
  const { language } = context;
  const { form: words, faults } = texts[language];
  const form = rateForm(await listScopes(context, action), language, words.intro);
  const given = read(form, values);
  if ('errors' in given) return refill(form, values, given.errors);
  const { scope, source = '', ...rest } = given.filled;
  if (rest.to !== undefined && rest.to < rest.from)
    return refill(form, values, { to: faults.backwards(formatDay(rest.from, language)) });
  const { networkId, municipalityId } = scope.scope;
  return propose({ ...rest, networkId, municipalityId, source }, context);
}

/** Sets a rate, and ends the one before it. */
export async function save(wanted: Said, context: Context): Promise<Answer> {
  const { perHour, from } = wanted;
  if (perHour === undefined || from === undefined) return openRate(wanted, context);
  const { turn, effects, after, scope, reader, guard } = await turned({ ...wanted, perHour, from }, context);
  return answer(savedCard(turn, after, scope, reader), [guard, ...saveTurn(turn), ...effects.changes]);
}

async function turned(wanted: Wanted, context: Context) {
  const { database, language, now } = context;
  const { faults, notYours } = texts[language];
  const scope = await findScope(wanted, context, action);
  if (scope === undefined) throw new UserError(notYours);
  const fault = kronerFault(wanted.perHour, language, mostPerHour);
  if (fault !== undefined) throw new UserError(fault);
  const { from, to } = wanted;
  if (to !== undefined && to < from) throw new UserError(faults.backwards(formatDay(from, language)));
  // Read before what it guards: two who set rates at once don't undo each other.
  const { writes } = await findGuard(database, ratesGuard(scope.networkId));
  const [rates, reader] = await Promise.all([listRates(database, scope.networkId), readerOf(scope, context)]);
  const turn = turnOf(rates, wanted, uuid());
  if (isUnchanged(turn)) throw new UserError(faults.unchanged(lineOf(turn.rate, language)));
  const after = ratesAfter(rates, turn);
  const effects = await effectsOf(database, rates, after, now);
  return { turn, after, effects, scope, reader, guard: turnGuard(ratesGuard(scope.networkId), writes) };
}

const isUnchanged = ({ rate, replaced, ended }: Turn): boolean =>
  replaced !== undefined &&
  ended.length === 0 &&
  (['perHour', 'to', 'source'] as const).every((name) => rate[name] === replaced[name]);
