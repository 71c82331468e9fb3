import { dayOf } from '../../../calendar/days.ts';
import { print } from '../../../chat/command.ts';
import { type Answer, answer, ask } from '../../../chat/feature.ts';
import { openFilled, read, refill } from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import { whichCard, wholly } from '../../../chat/which.ts';
import { listPlaces, type NamedPlace, type Scope } from '../../../domain/places.ts';
import { mayDo } from '../../../domain/rights.ts';
import { trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { pickScope, takePlace } from '../handlers.ts';
import { refuseFault } from '../texts.ts';
import { lineCard, listCard } from './cards.ts';
import { newForm, type Said, valuesOf } from './cards-form.ts';
import { listSeen, notesOn, refuseDay } from './handlers-find.ts';
import { readMeans } from './parse.ts';
import { numbered } from './rules.ts';
import { createMeans, freshLine } from './store.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

const action = 'financing.means';

/** `egeninnsats penger [STED]`: the lines of a municipality, or of all of a network. */
export async function listTyped(text: string, context: Context): Promise<Answer> {
  const { actor, language } = context;
  const words = texts[language];
  const asking = {
    ...{ wording: said.list, words: { whose: words.whoseList, refusal: words.listRefusal } },
    choiceOf: (scope: Scope) => ({ label: scope.label, value: { place: scope.label }, rest: scope.label }),
    examplesOf: (label: string) => [print(said.list, language, label)],
  };
  const found = await pickScope(trim(text), asking, context);
  if ('reply' in found) return found;
  const { networkId, municipalityId } = found;
  const lines = (await listSeen(context)).filter(
    (line) =>
      line.networkId === networkId &&
      (municipalityId === undefined || line.municipalityId === municipalityId),
  );
  return answer(listCard(lines, found.label, mayDo(actor, action, found), language));
}

/** `egeninnsats ny kr 50 000 TIL HVA DAG [bilag NR] [for KOMMUNE]`; whatever is missing is asked for in a form. */
export async function enterTyped(text: string, context: Context): Promise<Answer> {
  const { database, actor, language, now } = context;
  const words = texts[language];
  const places = await listPlaces(database, actor, action);
  if (trim(text) === '') return openFilled(newForm(places, language), {});
  const { body, found } = await takePlace(text, places, words.refusal, context);
  const [place, another] = found.length === 0 ? places : found;
  if (place === undefined) throw new UserError(words.refusal);
  if (another !== undefined)
    return ask(
      whichCard(
        said.new,
        language,
        words.whose,
        (found.length === 0 ? places : found).map(({ label }) =>
          wholly(label, `${body} ${words.typed.forPlace} ${label}`),
        ),
      ),
    );
  const { amount, purpose, day, voucher, fault } = readMeans(body, dayOf(now));
  refuseFault(fault, language);
  const values = valuesOf({ amount, purpose, day, voucher, place: place.key });
  const missing = [
    ...(amount === undefined ? [words.asks.amount] : []),
    ...(purpose === '' ? [words.asks.purpose] : []),
    ...(day === undefined ? [words.asks.day] : []),
  ];
  const form = newForm(places, language, missing.join(' '));
  if (missing.length > 0) return openFilled(form, values);
  return enter(values, '', context);
}

/** The form of new own means, handed in. */
export async function enter(values: Values, _state: string, context: Context): Promise<Answer> {
  const { database, actor, language } = context;
  const form = newForm(await listPlaces(database, actor, action), language);
  const given = read(form, values);
  if ('errors' in given) return refill(form, values, given.errors);
  const { place, voucher = null, ...rest } = given.filled;
  return save({ ...rest, voucher }, place.place, context);
}

async function save(filled: Said, place: NamedPlace, context: Context): Promise<Answer> {
  const { account, actor, language, now } = context;
  const { networkId, municipalityId, municipalityName: municipality } = place;
  await refuseDay(filled.day, { networkId, municipalityId, municipality }, context);
  const line = freshLine({
    ...{ ...filled, networkId, municipalityId },
    ...{ enteredById: actor.id, enteredAt: now, source: account.platform },
  });
  const named = { ...line, municipality, enteredBy: actor.name };
  const all = numbered([...(await listSeen(context)), named].toSorted(newestFirst));
  const number = all.find(({ id }) => id === line.id)?.number ?? 1;
  const notes = await notesOn(line, context);
  return answer(lineCard(texts[language].entered, named, undefined, { number, notes }, language), [
    createMeans(line, municipality),
  ]);
}

type Dated = { readonly day: string; readonly enteredAt: Date; readonly id: string };

/** As a list of lines stands. */
const newestFirst = (a: Dated, b: Dated): number => (keyOf(a) < keyOf(b) ? 1 : -1);
const keyOf = ({ day, enteredAt, id }: Dated): string => `${day} ${enteredAt.toISOString()} ${id}`;
