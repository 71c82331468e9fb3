import { type Day, dayOf } from '../../../calendar/days.ts';
import { formatDay } from '../../../calendar/format.ts';
import { type Answer, answer, ask } from '../../../chat/feature.ts';
import { createNudge, findNudge, listDetours } from '../../../domain/nudges.ts';
import { mayDo } from '../../../domain/rights.ts';
import { trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { alreadyText, type Nudged, nudgeDay, previewCard, sentCard, takeSend } from '../../nudges.ts';
import { choose, readOverview } from '../handlers.ts';
import { type Deadline, isDateOf } from '../rules.ts';
import { type Item, itemsOn } from '../rules-items.ts';
import { texts } from '../texts.ts';
import { said } from '../texts-said.ts';
import { listResponsibleNames } from './store-nudges.ts';
import { nudgeTexts } from './texts-nudge.ts';

type DateKey = { readonly deadline: string; readonly due: Day };

const dateOf = ({ deadline, due }: Pick<Item, 'deadline' | 'due'>): DateKey => ({
  deadline: deadline.id,
  due,
});

/** `frist purr 3`: shows who would be reminded for the municipalities that aren't done; `frist purr send 3` does it. */
export async function nudgeDeadline(text: string, context: Context): Promise<Answer> {
  const { isConfirmed, rest } = takeSend(text);
  const overview = await readOverview(context);
  const open = overview.items.filter(({ tally }) => tally !== undefined && tally.missing.length > 0);
  const act = { wording: said.nudge, value: dateOf, onlyShows: !isConfirmed };
  const [only, ...others] = open;
  const isOnly = trim(rest) === '' && others.length === 0;
  if (isOnly && only === undefined) throw new UserError(nudgeTexts[context.language].nothing);
  const found = isOnly && only !== undefined ? { item: only } : choose(rest, overview, context, act, open);
  if ('reply' in found) return found;
  const key = dateOf(found.item);
  return isConfirmed ? sendNudge(key, context) : previewNudge(key, context);
}

/** The button that shows whom a nudge would go to */
export async function previewNudge(key: DateKey, context: Context): Promise<Answer> {
  const { language } = context;
  const { deadline, due, people } = await readOwing(key, context);
  const lead = nudgeTexts[language].lead(deadline.title, formatDay(due, language));
  const send = { wording: said.sendNudge, value: key, rest: `${deadline.title} ${due}` };
  return ask(previewCard(lead, people, send, language));
}

/** The button that sends it. */
export async function sendNudge(key: DateKey, context: Context): Promise<Answer> {
  const { actor, language, now } = context;
  const { deadline, due, people } = await readOwing(key, context);
  const { id, networkId } = deadline;
  const nudge = { networkId, matter: `${id}/${due}`, day: nudgeDay(now), actorId: actor.id, at: now };
  return answer(sentCard(people.length, language), [createNudge('deadline', nudge)]);
}

type Owing = { readonly deadline: Deadline; readonly due: Day; readonly people: readonly Nudged[] };

/** A date of a deadline that can be nudged about, and who answers for it where it isn't done; a UserError else. */
async function readOwing({ deadline: id, due }: DateKey, context: Context): Promise<Owing> {
  const { actor, database, language, now } = context;
  const { facts } = await readOverview(context);
  const deadline = facts.deadlines.find((one) => one.id === id);
  if (deadline === undefined || !isDateOf(deadline, due)) throw new UserError(texts[language].gone);
  const { title, networkId, networkName, responsible } = deadline;
  const words = nudgeTexts[language];
  if (!mayDo(actor, 'deadlines.nudge', { networkId }))
    throw new UserError(words.onlyCoordinator(networkName));
  const key = { networkId, kind: 'deadline', matter: `${id}/${due}`, day: nudgeDay(now) } as const;
  const sent = await findNudge(database, key);
  if (sent !== undefined) throw new UserError(alreadyText(words.named(title), sent, now, language));
  const missing = itemsOn(actor, deadline, due, facts).flatMap(({ tally }) => tally?.missing ?? []);
  if (missing.length === 0) throw new UserError(words.everybody(title));
  const people = await listNudged(deadline, missing, context);
  if (people.length === 0) {
    const names = missing.map(({ name }) => name).join(', ');
    throw new UserError(words.nobody(names, texts[language].responsibles[responsible]));
  }
  return { deadline, due, people };
}

async function listNudged(
  { networkId, responsible }: Deadline,
  missing: readonly { readonly id: string; readonly name: string }[],
  context: Context,
): Promise<Nudged[]> {
  const { database, actor, now } = context;
  const ids = missing.map(({ id }) => id);
  const all = await listResponsibleNames(database, { networkId, responsible }, ids, dayOf(now));
  const people = all.filter(({ id }) => id !== actor.id);
  const detours = await listDetours(
    context,
    networkId,
    people.map(({ id }) => id),
  );
  return people.map((one) => ({ ...one, detour: detours.get(one.id) }));
}
