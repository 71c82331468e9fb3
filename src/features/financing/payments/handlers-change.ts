import { type Day, dayOf } from '../../../calendar/days.ts';
import { type Change, type Deed, reversed } from '../../../change.ts';
import { type Answer, answer, ask } from '../../../chat/answer.ts';
import { card, paragraph } from '../../../chat/card.ts';
import { openFilled, read, refill } from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import { mostAsked, whichCard } from '../../../chat/which.ts';
import { button, type Phrased, print } from '../../../chat/wording.ts';
import { refuseChanged } from '../../../domain/deeds.ts';
import {
  listPayments,
  type Numbered,
  type Payment,
  type Step,
  steps,
} from '../../../domain/money/paid/payments.ts';
import { mayDo } from '../../../domain/rights.ts';
import { formatDay } from '../../../format/dates.ts';
import { nameAtHead, titled } from '../../../grammar/names.ts';
import type { Language } from '../../../language.ts';
import { shortened, trim, upperFirst } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { refuseDayFault } from '../../which-day.ts';
import { apart, linesIn } from '../handlers.ts';
import { askIfMuch } from '../handlers-much.ts';
import { nameMunicipality } from '../own-means/store.ts';
import { takeDays } from '../parse-days.ts';
import { inspecting, ownScopes } from '../store.ts';
import { editForm, nameOf, paymentCard } from './cards.ts';
import { changePayment, paymentRecord, removePayment } from './store.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

const action = 'payments.set';

const byNumber = [said.asked, said.approved, said.paid, said.edit, said.remove].map(({ id }) => id);
export const commands = { askedOn: said.asked, approvedOn: said.approved, paidOn: said.paid } as const;

/** All payments that the actor sees, with their numbers. */
export const listSeen = ({ actor, database }: Context): Promise<Numbered[]> =>
  listPayments(database, ownScopes(actor, inspecting));

/**
 * The payment that words mean, by its number, or its title and municipality in any order, and what comes after; or the
 * question which. `behind` is what else was typed.
 */
async function choose<Value>(
  text: string,
  wording: Phrased<Value>,
  carriedOf: (id: string) => Value,
  context: Context,
  behind = '',
): Promise<{ readonly payment: Numbered; readonly rest: string } | Answer> {
  const { actor, language } = context;
  const own = (await listSeen(context)).filter((one) => mayDo(actor, action, one));
  const [, digits, after = ''] = /^(?:nr\.?\s*)?(\d{1,4})\.?(?=\s|$)(.*)$/su.exec(trim(text)) ?? [];
  const numbered = own.find(({ number }) => String(number) === digits);
  if (numbered !== undefined && nameAtHead(text, own, kind)?.isWhole !== true)
    return { payment: numbered, rest: trim(after) };
  const there = linesIn(text, own, actor);
  const naming = nameAtHead(there.rest, there.found, kind);
  const named = linesIn(naming?.rest ?? '', naming?.found ?? [], actor);
  const { found, rest } = there.rest === '' ? { found: there.found, rest: '' } : named;
  const [only, another] = found;
  if (only === undefined)
    throw new UserError(
      texts[language].faults.notFound(shortened(trim(text), 60), print(said.show, language)),
    );
  if (another === undefined && naming?.isSure !== false) return { payment: only, rest };
  const choices = found.slice(0, mostAsked).map((one) => ({
    label: apart(one, found, ({ title }, municipality) => nameOf({ title, municipality }), actor),
    ...{ value: carriedOf(one.id), rest: trim(`${one.number} ${rest} ${behind}`) },
  }));
  return ask(whichCard(wording, language, texts[language].which, choices));
}

const kind = titled(({ title }: Numbered) => title);

/** `utbetaling betalt 2 [DAG]`: how far a payment has come; today where no day is said. */
export const stepTyped =
  (step: Step) =>
  async (text: string, context: Context): Promise<Answer> => {
    const { language, now } = context;
    const today = dayOf(now);
    const { from, days, fault, rest } = takeDays(text, today, { leaning: 'past' });
    refuseDayFault(fault, language);
    const day = from ?? days?.[0];
    const found = await choose(rest, commands[step], (id) => ({ id, day }), context, day);
    if ('reply' in found) return found;
    if (found.rest !== '')
      throw new UserError(
        texts[language].faults.unread(
          found.rest,
          print(commands[step], language, `${found.payment.number} ${today}`),
        ),
      );
    return pressStep(step)({ id: found.payment.id, day }, context);
  };

const futureFault = (day: Day, language: Language): string =>
  texts[language].faults.future(upperFirst(formatDay(day, language)));

/** The button that says how far a payment has come. */
export const pressStep =
  (step: Step) =>
  async ({ id, day }: { readonly id: string; readonly day: Day | undefined }, context: Context) => {
    const { language, now } = context;
    const on = day ?? dayOf(now);
    const { faults, changed } = texts[language];
    if (on > dayOf(now)) throw new UserError(futureFault(on, language));
    const before = await loadOwn(id, context);
    if (before[step] === on) throw new UserError(faults.unchanged);
    const after = { ...before, [step]: on };
    return answer(paymentCard(changed, after, before, before.number, language), [
      changePayment(before, { [step]: on }),
    ]);
  };

/** A payment of a button that the actor may change; throws where it is gone, or isn't theirs. */
export async function loadOwn(id: string, context: Context): Promise<Numbered> {
  const payment = (await listSeen(context)).find((one) => one.id === id);
  const { faults, notYours } = texts[context.language];
  if (payment === undefined) throw new UserError(faults.gone);
  if (!mayDo(context.actor, action, payment)) throw new UserError(notYours);
  return payment;
}

const asId = (id: string): string => id;

/** `utbetaling endre 2`: the form. */
export async function editTyped(text: string, context: Context): Promise<Answer> {
  const found = await choose(text, said.edit, asId, context);
  return 'reply' in found ? found : openEdit(found.payment.id, context);
}

/** The button that opens the form. */
export async function openEdit(id: string, context: Context): Promise<Answer> {
  const payment = await loadOwn(id, context);
  const { title, amount, dueOn, askedOn, approvedOn, paidOn } = payment;
  const values = {
    ...{ title, amount: String(amount / 100).replace('.', ','), due: dueOn ?? '' },
    ...{ askedOn: askedOn ?? '', approvedOn: approvedOn ?? '', paidOn: paidOn ?? '' },
  };
  return openFilled(editForm(payment, context.language), values);
}

/** The form of a changed payment, handed in; its state is the id. What looks like a slip is asked about unless `isSure`. */
export async function change(
  values: Values,
  state: string,
  context: Context,
  isSure = false,
): Promise<Answer> {
  const { language } = context;
  const before = await loadOwn(state, context);
  const form = editForm(before, language);
  const given = read(form, values);
  if ('errors' in given) return refill(form, values, given.errors);
  const { due = null, askedOn = null, approvedOn = null, paidOn = null, ...rest } = given.filled;
  const after = { ...before, ...rest, dueOn: due, askedOn, approvedOn, paidOn };
  const toCome = steps.flatMap((step) => {
    const on = after[step];
    return on === null || on <= dayOf(context.now) ? [] : [[step, futureFault(on, language)] as const];
  });
  if (toCome.length > 0) return refill(form, values, Object.fromEntries(toCome));
  const much = isSure
    ? undefined
    : await askIfMuch(
        {
          ...{ amount: after.amount, of: 'grantPerYear', place: before },
          ...{ wording: said.sure, typed: said.edit, said: { form: 'change', state, values } },
          rest: String(before.number),
          change: (label) =>
            button(said.edit, language, { label, value: before.id, rest: String(before.number) }),
        },
        context,
      );
  if (much !== undefined) return much;
  const changed = changePayment(before, after);
  if (Object.keys(changed.row).length === 0) throw new UserError(texts[language].faults.unchanged);
  return answer(paymentCard(texts[language].changed, after, before, before.number, language), [changed]);
}

/** `utbetaling slett 2`. */
export async function removeTyped(text: string, context: Context): Promise<Answer> {
  const found = await choose(text, said.remove, asId, context);
  return 'reply' in found ? found : remove(found.payment.id, context);
}

/** The button that takes a payment away. */
export async function remove(id: string, context: Context): Promise<Answer> {
  const payment = await loadOwn(id, context);
  const told = texts[context.language].removed(nameOf(payment));
  return { ...answer(card(paragraph(told)), [removePayment(payment)]), takesOut: byNumber };
}

/** Takes back what was done with a payment: entered, changed, taken a step, or deleted. */
export async function takeBackPayment(deed: Deed, context: Context): Promise<Answer> {
  const { actor, database, language } = context;
  const words = texts[language];
  await refuseChanged(deed, context);
  const seen = await listSeen(context);
  const backs: { readonly told: string; readonly change: Change }[] = [];
  for (const made of deed.changes) {
    const now = seen.find(({ id }) => id === made.id);
    const stored = { ...now, ...made.before } as Payment;
    if (!mayDo(actor, action, stored)) throw new UserError(words.notYours);
    const payment = { ...stored, municipality: await nameMunicipality(database, stored.municipalityId) };
    const told = (made.kind === 'created' ? words.removed : words.stands)(nameOf(payment));
    backs.push({ told, change: reversed(made, paymentRecord(payment), payment.networkId) });
  }
  return answer(
    card(...backs.map(({ told }) => paragraph(told))),
    backs.map((one) => one.change),
  );
}
