import { monthRange } from '../../../calendar/days.ts';
import { formatMoment, formatMonth } from '../../../calendar/format.ts';
import type { Change } from '../../../change.ts';
import { type Answer, answer, ask } from '../../../chat/feature.ts';
import { hashLines } from '../../../domain/line-hash.ts';
import { isAttested, isSubmitted } from '../../../domain/months.ts';
import { trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { monthCard } from '../month/cards.ts';
import {
  changesOf,
  refuseUnfinished,
  refuseWithoutRole,
  viewOf,
  whoMayAttest,
} from '../month/handlers-hand-in.ts';
import { groupMonths, isSameMonth, type Month, type Sealed, sealOf } from '../month/rules.ts';
import { listMonthLines } from '../month/store.ts';
import { changeMonth } from '../month/store-changes.ts';
import { texts } from '../month/texts.ts';
import { listRates } from '../store.ts';
import { attestedManyCard, attestWays, listButton, type Waiting, waitingCard } from './cards.ts';
import {
  type Authority,
  fits,
  listWaiting,
  pickMonth,
  readMonth,
  refuseOwn,
  seenMonth,
  whyNotOwn,
  whyNotWaiting,
} from './handlers-authority.ts';
import { attestTexts } from './texts.ts';

const all = /^(?:alle(?: klare)?|alt|all(?: ready)?)(?=[\s.,:!]|$)[.,:!]?|(?<=\s)(?:alle|alt|all)[.!]?$/iu;

/**
 * `timer attester`: what waits in the municipality. A number or a name shows a month; a name with a month, or `alle`,
 * attests, for both are unmistakable while a number belongs to a list that may have changed.
 */
export async function attest(text: string, context: Context): Promise<Answer> {
  if (text === '') return showWaiting(context);
  if (all.test(text)) return attestAllOf(trim(text.replace(all, '')), context);
  const { read, month } = await pickMonth(text, context);
  const isNamed = read.people !== undefined && read.month !== undefined && !read.isGuess;
  return isNamed ? attestMonth(month, context) : showForAttestant(month, context);
}

/** The list of what waits. */
export async function showWaiting(context: Context, lead?: string): Promise<Answer> {
  const { waiting, names } = await listWithNames(context);
  return answer(waitingCard(waiting, names, context.language, lead));
}

async function listWithNames(context: Context) {
  const { waiting } = await listWaiting(context);
  const own = waiting.find(({ isOwn }) => isOwn);
  return { waiting, names: own === undefined ? [] : await whoMayAttest(own.month, context) };
}

/** Attests the month of a button, if what was handed in is still what was shown. */
export async function pressAttest({ seal, ...key }: Sealed, context: Context): Promise<Answer> {
  const month = await seenMonth(key, context);
  const submitted = month.lines.filter(isSubmitted);
  if (seal !== undefined && submitted.length > 0 && seal !== sealOf(submitted)) {
    return ask(await attestantCard(month, context, texts[context.language].faults.changed));
  }
  return attestMonth(month, context);
}

/** Shows a month with its lines and the ways to attest or return it. */
export async function showForAttestant(month: Month, context: Context): Promise<Answer> {
  return answer(await attestantCard(month, context));
}

async function attestantCard(month: Month, context: Context, ...notes: string[]) {
  const { actor, language } = context;
  const isOwn = month.personId === actor.id;
  const ways = isOwn ? [] : attestWays(month, language);
  const lead = `${month.personName}, ${formatMonth(month.month, language)}`;
  const look = isOwn
    ? [await whyNotOwn(month, context)]
    : ways.length === 0
      ? []
      : [attestTexts[language].look];
  const view = await viewOf(month, context);
  return monthCard(lead, month, view, [...ways, listButton(language)], ...notes, ...look);
}

async function attestMonth(month: Month, context: Context): Promise<Answer> {
  const { language } = context;
  const words = attestTexts[language];
  const authority = await refuseOwn(month, context);
  refuseUnfinished(month.month, context);
  const submitted = month.lines.filter(isSubmitted);
  if (submitted.length === 0) throw new UserError(await whyNotWaiting(month, context));
  await refuseWithoutRole(month, context);
  const about = month.lines.filter((line) => isAttested(line) || isSubmitted(line));
  const hash = hashLines(about);
  const deed = { kind: 'attested' as const, hash, about, deputyFor: authority.deputyFor };
  const changes = await changesOf(month, submitted, deed, context);
  const after: Month = {
    ...month,
    lines: month.lines.map((line) => (isSubmitted(line) ? { ...line, state: 'attested' } : line)),
  };
  const view = await viewOf(month, context);
  const { actor, now } = context;
  const by = texts[language].by(actor.name, authority.deputyFor?.name ?? null, formatMoment(now, language));
  const lead = words.attested(month.personName, formatMonth(month.month, language));
  const notes = [
    `${texts[language].attestedBy} ${by}.`,
    words.personTold(month.personName),
    words.seal(hash),
  ];
  const card = monthCard(lead, after, { ...view, events: [] }, [listButton(language)], ...notes);
  return answer(card, changes);
}

/** `timer attester alle [mai] [Leka]`: attests all that is ready, in a month or a municipality where one is named. */
async function attestAllOf(text: string, context: Context): Promise<Answer> {
  if (text === '') return attestAll('', context);
  const { language } = context;
  const { waiting, authorities } = await listWaiting(context);
  const read = await readMonth(text, authorities, context);
  if (read.month !== undefined) refuseUnfinished(read.month, context);
  const isWanted = (one: Waiting): boolean => fits(one, read);
  if (!waiting.some((one) => one.isReady && isWanted(one)))
    throw new UserError(
      read.month === undefined
        ? attestTexts[language].nothingReady
        : attestTexts[language].faults.nothingIn(formatMonth(read.month, language)),
    );
  return attestAll('', context, isWanted);
}

/** Attests all that is ready and wanted; with a seal only if that is still what was shown. */
export async function attestAll(
  seal: string,
  context: Context,
  isWanted: (one: Waiting) => boolean = () => true,
): Promise<Answer> {
  const { language } = context;
  const { waiting, authorities } = await listWaiting(context);
  const ready = waiting.filter((one) => one.isReady && isWanted(one));
  const words = attestTexts[language];
  if (ready.length === 0) return showWaiting(context, words.nothingReady);
  const submitted = ready.flatMap(({ month }) => month.lines.filter(isSubmitted));
  if (seal !== '' && seal !== sealOf(submitted)) {
    const { names } = await listWithNames(context);
    return ask(waitingCard(waiting, names, language, words.faults.listChanged));
  }
  for (const { month } of ready) await refuseWithoutRole(month, context);
  const changes = await Promise.all(authorities.map((authority) => attestPlace(authority, ready, context)));
  const shown = ready.map(({ month }) => ({ ...month, lines: month.lines.filter(isSubmitted) }));
  return answer(attestedManyCard(shown, language), changes.flat());
}

/** The changes that attest what is ready in one municipality, each month with its own hash. */
async function attestPlace(
  authority: Authority,
  ready: readonly Waiting[],
  { actor, database, now }: Context,
): Promise<Change[]> {
  const here = ready.filter(
    ({ month }) =>
      month.networkId === authority.networkId && month.municipalityId === authority.municipalityId,
  );
  const months = here.map(({ month }) => month.month).sort();
  const [first] = months;
  const last = months.at(-1);
  if (first === undefined || last === undefined) return [];
  const days = { from: monthRange(first).from, to: monthRange(last).to };
  const [lines, rates] = await Promise.all([
    listMonthLines(database, { ...authority, ...days }),
    listRates(database, authority.networkId),
  ]);
  const whole = groupMonths(lines);
  return here.flatMap(({ month }) => {
    const submitted = month.lines.filter(isSubmitted);
    const attested = whole.find((one) => isSameMonth(one, month))?.lines.filter(isAttested) ?? [];
    const about = [...attested, ...submitted];
    const deed = { kind: 'attested' as const, actor, deputyFor: authority.deputyFor, at: now, about };
    return changeMonth({ ...month, lines: submitted }, { ...deed, hash: hashLines(about) }, rates);
  });
}

/** The sum of what is ready, for the front page. */
export async function countReady(context: Context): Promise<number> {
  const { waiting } = await listWaiting(context);
  return waiting.filter(({ isReady }) => isReady).length;
}
