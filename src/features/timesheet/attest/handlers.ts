import { dayOf } from '../../../calendar/days.ts';
import type { Change } from '../../../change.ts';
import { type Answer, answer, ask } from '../../../chat/answer.ts';
import type { Card } from '../../../chat/card.ts';
import { takeSure } from '../../../chat/sure.ts';
import { hashLines } from '../../../domain/line-hash.ts';
import { listWaitingMeans } from '../../../domain/money/paid/means.ts';
import { isAttested, isSubmitted } from '../../../domain/months.ts';
import { formatMonth } from '../../../format/dates.ts';
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
import { withoutAll } from '../month/parse.ts';
import { type Month, type Sealed, sealOf } from '../month/rules.ts';
import { listLinesOf } from '../month/store.ts';
import { texts } from '../month/texts.ts';
import { said } from '../month/texts-said.ts';
import {
  attestedManyCard,
  attestManyCard,
  attestWays,
  listButton,
  type Waiting,
  waitingCard,
} from './cards.ts';
import { monthSums, settledCard } from './cards-news.ts';
import {
  type Authority,
  fits,
  isSamePlace,
  listWaiting,
  pickMonth,
  readMonth,
  refuseOwn,
  seenMonth,
  whichToShow,
  whichWaiting,
  whyNotOwn,
  whyNotWaiting,
} from './handlers-authority.ts';
import { attestTexts } from './texts.ts';

/**
 * `timer attester`: what waits in the municipality. A number or a name shows a month; a name with a month, or `alle`,
 * attests, for both are unmistakable while a number belongs to a list that may have changed.
 */
export async function attest(text: string, context: Context): Promise<Answer> {
  if (text === '') return showWaiting(context);
  const { text: asked, isSure } = takeSure(text);
  const ofAll = withoutAll(asked);
  if (ofAll !== undefined) return attestAllOf(ofAll, isSure, context);
  const picked = await pickMonth(text, context);
  const { read } = picked;
  const isNamed = read.people !== undefined && read.month !== undefined && !read.isGuess;
  if ('possible' in picked) {
    if (!isNamed) return whichToShow(picked.possible, context);
    const value = ({ month }: Waiting) => ({ ...month, seal: undefined });
    return whichWaiting(picked.possible, said.attest, { value, typed: (_, name) => name }, context);
  }
  const { month } = picked;
  return isNamed ? attestMonth(month, context) : showForAttestant(month, context);
}

/** The list of what waits. */
export const showWaiting = async (context: Context): Promise<Answer> => answer(await listCard(context));

async function listCard(context: Context, lead?: string): Promise<Card> {
  const { waiting, authorities } = await listWaiting(context);
  const own = waiting.find(({ isOwn }) => isOwn);
  const names = own === undefined ? [] : await whoMayAttest(own.month, context);
  const means = await listWaitingMeans(context.database, authorities, dayOf(context.now));
  return waitingCard(waiting, means, names, context, lead);
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
  const ways = isOwn ? [] : attestWays(month, context.now, language);
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
  const { actor, language, now } = context;
  const authority = await refuseOwn(month, context);
  refuseUnfinished(month.month, context);
  if (!month.lines.some(isSubmitted)) throw new UserError(await whyNotWaiting(month, context));
  const settled = { kind: 'attested' as const, actorName: actor.name, at: now, reason: null };
  const deputyForName = authority.deputyFor?.name ?? null;
  const sums = monthSums(month, month.lines.filter(isSubmitted), now, language);
  const told = {
    note: attestTexts[language].personTold(month.personName),
    ways: [listButton(language)],
  };
  return answer(
    settledCard({ ...settled, deputyForName }, sums, language, told),
    await sign(month, authority, context),
  );
}

/** The changes that attest what is handed in of a month, and the checksum of all of it that is attested then. */
async function sign(month: Month, { deputyFor }: Authority, context: Context) {
  await refuseWithoutRole(month, context);
  const about = month.lines.filter((line) => isAttested(line) || isSubmitted(line));
  const deed = { kind: 'attested' as const, hash: hashLines(about), about, deputyFor };
  return changesOf(month, month.lines.filter(isSubmitted), deed, context);
}

type Listed = Awaited<ReturnType<typeof listWaiting>>;

/**
 * `timer attester alle [mai] [Leka] [ja]`: shows all that is ready, in a month or a municipality where one is named, and
 * attests it for a yes.
 */
async function attestAllOf(of: string, isSure: boolean, context: Context): Promise<Answer> {
  const wanted = await listWanted(of, context);
  if (!wanted.waiting.some(({ isReady }) => isReady) || isSure) return attestReady(wanted, context);
  return ask(attestManyCard(readyIn(wanted), of, context.language));
}

/** What waits of what the words mean; all where there are none. */
async function listWanted(text: string, context: Context): Promise<Listed> {
  const { waiting, authorities } = await listWaiting(context);
  if (text === '') return { waiting, authorities };
  const read = await readMonth(text, authorities, context);
  if (read.month !== undefined) refuseUnfinished(read.month, context);
  const wanted = waiting.filter((one) => fits(one, read));
  if (!wanted.some(({ isReady }) => isReady)) {
    const { nothingReady, faults } = attestTexts[context.language];
    throw new UserError(
      read.month === undefined ? nothingReady : faults.nothingIn(formatMonth(read.month, context.language)),
    );
  }
  return { waiting: wanted, authorities };
}

/** Attests all that is ready of what was shown, if it is still that. */
export async function pressAttestAll(
  { seal, of }: { readonly seal: string; readonly of: string },
  context: Context,
): Promise<Answer> {
  const wanted = await listWanted(of, context);
  const lines = readyIn(wanted).flatMap((month) => month.lines);
  if (lines.length > 0 && seal !== sealOf(lines))
    return ask(await listCard(context, texts[context.language].faults.listChanged));
  return attestReady(wanted, context);
}

/** The months that are ready, each with what is handed in of it. */
const readyIn = ({ waiting }: Listed): Month[] =>
  waiting
    .filter(({ isReady }) => isReady)
    .map(({ month }) => ({ ...month, lines: month.lines.filter(isSubmitted) }));

async function attestReady(listed: Listed, context: Context): Promise<Answer> {
  const { database, language } = context;
  const months = readyIn(listed);
  if (months.length === 0) return answer(await listCard(context, attestTexts[language].nothingReady));
  const changes: Change[] = [];
  for (const month of months) {
    const authority = listed.authorities.find((place) => isSamePlace(place, month));
    // What was attested of it before is signed anew with it; of the rest, what was listed alone.
    const attested = (await listLinesOf(database, month)).filter(isAttested);
    const whole = { ...month, lines: [...attested, ...month.lines] };
    if (authority !== undefined) changes.push(...(await sign(whole, authority, context)));
  }
  return answer(attestedManyCard(months, language), changes);
}
