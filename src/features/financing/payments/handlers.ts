import { v7 as uuid } from 'uuid';
import { dayOf } from '../../../calendar/days.ts';
import { type Answer, answer, ask } from '../../../chat/answer.ts';
import { openFilled, read, refill } from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import { whichCard, wholly } from '../../../chat/which.ts';
import { button, print } from '../../../chat/wording.ts';
import type { Named } from '../../../domain/money/paid/payments.ts';
import { listPlaces, type Scope } from '../../../domain/places.ts';
import { readingOf } from '../../../domain/reads.ts';
import { mayDo } from '../../../domain/rights.ts';
import { findKroner } from '../../../grammar/kroner.ts';
import { comparable, trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { coordinatorsTo } from '../../rights.ts';
import { refuseDayFault } from '../../which-day.ts';
import { findScope, pickScope, takePlace } from '../handlers.ts';
import { askIfMuch } from '../handlers-much.ts';
import { takeDays } from '../parse-days.ts';
import { takeSure } from '../rules-much.ts';
import { inspecting } from '../store.ts';
import { listCard, newForm, paymentCard, printed } from './cards.ts';
import { commands, listSeen, stepTyped } from './handlers-change.ts';
import { createPayment } from './store.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

const action = 'payments.set';

/** What the county's coordinator enters. */
export const setters = coordinatorsTo(action);

/** `utbetaling [STED]`: the payments; `utbetaling 2 betalt [DAG]` the same as `utbetaling betalt 2 [DAG]`. */
export async function showTyped(text: string, context: Context): Promise<Answer> {
  const { language } = context;
  const [, number, rest = ''] = /^(\d{1,4})\.?\s+(\D.*)$/su.exec(trim(text)) ?? [];
  const key = comparable(rest);
  for (const step of ['askedOn', 'approvedOn', 'paidOn'] as const) {
    const verb = commands[step].words
      .toSorted((a, b) => b.length - a.length)
      .find((one) => startsWith(key, one));
    if (number === undefined || verb === undefined) continue;
    if (!setters.may(context)) throw new UserError(await setters.refusal(context));
    return stepTyped(step)(`${number} ${rest.slice(verb.length)}`, context);
  }
  const asking = {
    ...{ wording: said.show, words: { whose: texts[language].whose, refusal: texts[language].refusal } },
    action: inspecting,
    choiceOf: (scope: Scope) => ({ label: scope.label, value: scope, rest: scope.label }),
    examplesOf: (label: string) => [print(said.show, language, label)],
  };
  const found = await pickScope(trim(text), asking, context);
  return 'reply' in found ? found : show(found, context);
}

const startsWith = (key: string, verb: string): boolean => key === verb || key.startsWith(`${verb} `);

/** Shows the payments of a button's place; the right is looked up again. */
export async function showPressed(
  place: Pick<Scope, 'networkId' | 'municipalityId'>,
  context: Context,
): Promise<Answer> {
  const scope = await findScope(place, context, inspecting);
  if (scope === undefined) throw new UserError(texts[context.language].refusal);
  return show(scope, context);
}

async function show(scope: Scope, context: Context): Promise<Answer> {
  const all = (await listSeen(context)).filter(
    (one) =>
      one.networkId === scope.networkId &&
      (scope.municipalityId === undefined || one.municipalityId === scope.municipalityId),
  );
  return answer(
    listCard(all, scope.label, mayDo(context.actor, action, scope), context.language),
    readingOf('payment.read', scope, context),
  );
}

/** `utbetaling ny STED kr BELØP HVA [frist DAG]`; whatever is missing is asked for in a form, but where it is the place alone. */
export async function createTyped(typed: string, context: Context): Promise<Answer> {
  const { text, isSure } = takeSure(typed);
  const { actor, database, language, now } = context;
  const words = texts[language];
  const places = await listPlaces(database, actor, action);
  if (trim(text) === '') return openFilled(newForm(places, language), {});
  const { body, found } = await takePlace(text, places, words.notYours, context);
  const [place, another] = found;
  const marked = findKroner(body);
  const { rest, fault, from } = takeDays(marked ? `${marked.before} ${marked.after}` : body, dayOf(now), {
    leaning: 'future',
  });
  refuseDayFault(fault, language);
  const amount = marked ?? findKroner(rest, true);
  const title = trim(marked || amount === undefined ? rest : `${amount.before} ${amount.after}`);
  const isClear = place !== undefined && another === undefined;
  if (!isClear && amount !== undefined && title !== '' && places.length > 0) {
    const choices = (found.length === 0 ? places : found).map(({ label }) =>
      wholly(label, `${label} ${body}`),
    );
    return ask(whichCard(said.new, language, words.asks.place, choices));
  }
  const values = {
    ...{ title, amount: amount === undefined ? '' : String(amount.øre / 100).replace('.', ',') },
    ...{ due: from ?? '', place: isClear ? place.key : '' },
  };
  const missing = [
    ...(isClear ? [] : [words.asks.place]),
    ...(amount === undefined ? [words.asks.amount] : []),
    ...(title === '' ? [words.asks.title] : []),
  ];
  if (missing.length > 0) return openFilled(newForm(places, language, missing.join(' ')), values);
  return create(values, '', context, isSure);
}

/** The form of a new payment, handed in; what looks like a slip is asked about unless `isSure`. */
export async function create(
  values: Values,
  state: string,
  context: Context,
  isSure = false,
): Promise<Answer> {
  const { actor, database, language, now } = context;
  const form = newForm(await listPlaces(database, actor, action), language);
  const given = read(form, values);
  if ('errors' in given) return refill(form, values, given.errors);
  const { place, due = null, ...rest } = given.filled;
  const { networkId, municipalityId, municipalityName: municipality } = place.place;
  const { rest: line, again } = printed({ ...rest, dueOn: due }, place.place.label, language);
  const much = isSure
    ? undefined
    : await askIfMuch(
        {
          ...{ amount: rest.amount, of: 'grantPerYear', place: place.place },
          ...{ wording: said.sure, typed: said.new, said: { form: 'create', state, values }, rest: line },
          change: (label) => button(said.new, language, { label, value: again, rest: again }),
        },
        context,
      );
  if (much !== undefined) return much;
  const payment: Named = {
    ...{ id: uuid(), networkId, municipalityId, municipality, ...rest, dueOn: due },
    ...{ askedOn: null, approvedOn: null, paidOn: null, createdAt: now },
  };
  const number = (await numberWith(payment, context)) ?? 1;
  return answer(paymentCard(texts[language].created, payment, undefined, number, language), [
    createPayment(payment),
  ]);
}

/** The number that a new payment gets: after those of its municipality that are due before. */
async function numberWith(payment: Named, context: Context): Promise<number | undefined> {
  const before = (await listSeen(context)).filter((one) => {
    const order = one.municipality.localeCompare(payment.municipality, 'nb');
    return order < 0 || (order === 0 && (one.dueOn ?? '9999') <= (payment.dueOn ?? '9999'));
  });
  return before.length + 1;
}
