import { dayOf } from '../../../calendar/days.ts';
import { type Answer, answer, ask } from '../../../chat/answer.ts';
import { placesFor } from '../../../domain/rights.ts';
import { comparable, listed, trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { listDeputyships } from '../../timesheet/deputy/store.ts';
import { attestedCard, waitingCard } from './cards.ts';
import { listSeen, namesAttesting, refuseDay } from './handlers-find.ts';
import { isAttested, type Numbered, sealOf } from './rules.ts';
import { changeMeans } from './store.ts';
import { texts } from './texts.ts';

/** Where the actor may attest today: by role, or as a deputy in force. */
async function listAuthorities({ actor, database, now }: Context) {
  return [
    ...placesFor(actor, 'months.attest'),
    ...(await listDeputyships(database, { personId: actor.id }, dayOf(now))),
  ];
}

type Waiting = { readonly ready: readonly Numbered[]; readonly own: readonly Numbered[] };

/** The lines that wait where the actor may attest; nobody attests what they entered. Throws where they may nowhere. */
async function listWaiting(context: Context): Promise<Waiting> {
  const authorities = await listAuthorities(context);
  if (authorities.length === 0) throw new UserError(texts[context.language].notAttestant);
  const waiting = (await listSeen(context)).filter(
    (line) =>
      !isAttested(line) &&
      authorities.some(
        (place) => place.networkId === line.networkId && place.municipalityId === line.municipalityId,
      ),
  );
  const isOwn = ({ enteredById }: Numbered) => enteredById === context.actor.id;
  return { ready: waiting.filter((line) => !isOwn(line)), own: waiting.filter(isOwn) };
}

async function cardOf({ ready, own }: Waiting, context: Context, lead?: string) {
  const [first] = own;
  const others = first === undefined ? [] : await namesAttesting(first, context.actor.id, context);
  return waitingCard(ready, own, others, context.language, lead);
}

/** `egeninnsats attester [2|alle]`: what waits, or attests it. */
export async function attestTyped(text: string, context: Context): Promise<Answer> {
  const { language } = context;
  const { faults } = texts[language];
  const waiting = await listWaiting(context);
  const words = comparable(trim(text));
  if (words === '') return answer(await cardOf(waiting, context));
  if (/^(?:alle|alt|all)$/.test(words)) return attestAll(waiting, context);
  const isMeant = (line: Numbered) =>
    String(line.number) === words.replace(/\.$/, '') || comparable(line.purpose) === words;
  const ready = waiting.ready.filter(isMeant);
  const [own] = waiting.own.filter(isMeant);
  if (ready.length === 1) return attest(ready, waiting, context);
  if (own !== undefined) throw new UserError(await whyNotOwn(own, context));
  const seen = (await listSeen(context)).find(isMeant);
  if (seen !== undefined && isAttested(seen)) throw new UserError(faults.alreadyAttested);
  return ask(await cardOf(waiting, context, texts[language].which));
}

async function whyNotOwn(line: Numbered, context: Context): Promise<string> {
  const { faults } = texts[context.language];
  const names = await namesAttesting(line, context.actor.id, context);
  return names.length === 0 ? faults.own : faults.ownWith(listed(names, context.language));
}

/** The button of the front page: what waits. */
export const showWaiting = (_carried: object, context: Context): Promise<Answer> => attestTyped('', context);

/** Attests the line of a button, if it is still what was shown. */
export async function pressAttest(
  { id, seal }: { readonly id: string; readonly seal: string },
  context: Context,
): Promise<Answer> {
  const waiting = await listWaiting(context);
  const { faults } = texts[context.language];
  const own = waiting.own.find((line) => line.id === id);
  if (own !== undefined) throw new UserError(await whyNotOwn(own, context));
  const line = waiting.ready.find((one) => one.id === id);
  if (line === undefined) throw new UserError(faults.gone);
  if (sealOf([line]) !== seal) return ask(await cardOf(waiting, context, faults.listChanged));
  return attest([line], waiting, context);
}

/** Attests all that is ready, if that is still what was shown. */
export async function pressAttestAll({ seal }: { readonly seal: string }, context: Context): Promise<Answer> {
  const waiting = await listWaiting(context);
  const { faults } = texts[context.language];
  if (waiting.ready.length > 0 && sealOf(waiting.ready) !== seal)
    return ask(await cardOf(waiting, context, faults.listChanged));
  return attestAll(waiting, context);
}

const attestAll = async (waiting: Waiting, context: Context): Promise<Answer> =>
  waiting.ready.length === 0
    ? answer(await cardOf(waiting, context))
    : attest(waiting.ready, waiting, context);

async function attest(lines: readonly Numbered[], { ready }: Waiting, context: Context): Promise<Answer> {
  const { actor, language, now } = context;
  for (const line of lines) await refuseDay(line.day, line, context);
  return answer(
    attestedCard(lines, ready.length > lines.length, language),
    lines.map((line) => changeMeans(line, { state: 'attested', attestedById: actor.id, attestedAt: now })),
  );
}
