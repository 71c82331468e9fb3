import { dayOf } from '../../../calendar/days.ts';
import { type Answer, answer, ask } from '../../../chat/answer.ts';
import { openFilled, read, refill } from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import { whichCard, wholly } from '../../../chat/which.ts';
import { button, print } from '../../../chat/wording.ts';
import { type FinancingYear, printYear, type YearChoice, yearUnder } from '../../../domain/money/years.ts';
import { listPlaces, type NamedPlace, type Scope } from '../../../domain/places.ts';
import { readingOf } from '../../../domain/reads.ts';
import { mayDo } from '../../../domain/rights.ts';
import { trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { refuseDayFault } from '../../which-day.ts';
import { pickScope, takePlace } from '../handlers.ts';
import { askIfMuch } from '../handlers-much.ts';
import { takeSure } from '../rules-much.ts';
import { readRequest } from '../statement/parse.ts';
import { inspecting } from '../store.ts';
import { lineCard, listCard } from './cards.ts';
import { newForm, printed, type Said, valuesOf } from './cards-form.ts';
import { listSeen, notesOn, refuseDay } from './handlers-find.ts';
import { readMeans } from './parse.ts';
import { type Numbered, numbered } from './rules.ts';
import { createMeans, freshLine, listPeriods } from './store.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

const action = 'financing.means';

/** `egeninnsats penger [STED] [ÅR]`: the lines of a municipality, or of all of a network; of a year where one is said. */
export async function listTyped(text: string, context: Context): Promise<Answer> {
  const { actor, language, now } = context;
  const words = texts[language];
  const { year, place } = readRequest(text, dayOf(now));
  const ofYear = year === undefined ? '' : printYear(year, language);
  const typed = (label: string) => trim(`${label} ${ofYear}`);
  const asking = {
    ...{ wording: said.list, words: { whose: words.whoseList, refusal: words.listRefusal } },
    action: inspecting,
    choiceOf: ({ label }: Scope) => ({ label, value: { place: typed(label) }, rest: typed(label) }),
    examplesOf: (label: string) => [print(said.list, language, typed(label))],
  };
  const found = await pickScope(place, asking, context);
  if ('reply' in found) return found;
  const { networkId, municipalityId } = found;
  const lines = (await listSeen(context)).filter(
    (line) =>
      line.networkId === networkId &&
      (municipalityId === undefined || line.municipalityId === municipalityId),
  );
  const shown = year === undefined ? lines : await linesIn(year, lines, context);
  const label = ofYear === '' ? found.label : `${found.label}, ${ofYear}`;
  return answer(
    listCard(shown, label, mayDo(actor, action, found), language),
    readingOf('money.read', found, context),
  );
}

/** Those of a year; an agreement's year is each municipality's own. */
async function linesIn(
  choice: YearChoice,
  lines: readonly Numbered[],
  { database, now }: Context,
): Promise<Numbered[]> {
  const today = dayOf(now);
  const places = new Map(lines.map((line) => [`${line.networkId} ${line.municipalityId}`, line]));
  const years = new Map<string, FinancingYear | undefined>();
  for (const [key, place] of places)
    years.set(key, yearUnder(choice, await listPeriods(database, place), { on: today, today })?.year);
  return lines.filter(({ networkId, municipalityId, day }) => {
    const year = years.get(`${networkId} ${municipalityId}`);
    return year !== undefined && year.readFrom <= day && day <= year.readTo;
  });
}

/** `egeninnsats ny kr 50 000 TIL HVA DAG [bilag NR] [for KOMMUNE]`; whatever is missing is asked for in a form. */
export async function enterTyped(typed: string, context: Context): Promise<Answer> {
  const { database, actor, language, now } = context;
  const words = texts[language];
  const { text, isSure } = takeSure(typed);
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
  refuseDayFault(fault, language);
  const values = valuesOf({ amount, purpose, day, voucher, place: place.key });
  const missing = [
    ...(amount === undefined ? [words.asks.amount] : []),
    ...(purpose === '' ? [words.asks.purpose] : []),
    ...(day === undefined ? [words.asks.day] : []),
  ];
  const form = newForm(places, language, missing.join(' '));
  if (missing.length > 0) return openFilled(form, values);
  return enter(values, '', context, isSure);
}

/** The form of new own means, handed in; what looks like a slip is asked about unless `isSure`. */
export async function enter(
  values: Values,
  state: string,
  context: Context,
  isSure = false,
): Promise<Answer> {
  const { database, actor, language } = context;
  const form = newForm(await listPlaces(database, actor, action), language);
  const given = read(form, values);
  if ('errors' in given) return refill(form, values, given.errors);
  const { place, voucher = null, ...rest } = given.filled;
  const filled = { ...rest, voucher };
  const { rest: line, again } = printed(
    filled,
    `${texts[language].typed.forPlace} ${place.place.label}`,
    language,
  );
  const much = isSure
    ? undefined
    : await askIfMuch(
        {
          ...{ amount: filled.amount, of: 'ownFinancingPerYear', place: place.place },
          ...{ wording: said.sure, typed: said.new, said: { form: 'enter', state, values }, rest: line },
          change: (label) => button(said.new, language, { label, value: again, rest: again }),
        },
        context,
      );
  return much ?? save(filled, place.place, context);
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
