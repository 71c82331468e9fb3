import { type Day, dayOf } from '../../../calendar/days.ts';
import { type Answer, answer, ask } from '../../../chat/answer.ts';
import { takeAudience } from '../../../domain/audience/audience-words.ts';
import { writeAudience } from '../../../domain/audience/audiences.ts';
import { networkIdsOf } from '../../../domain/roles.ts';
import { formatDay } from '../../../format/dates.ts';
import { mayBePast } from '../../../grammar/days/years.ts';
import { trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { isNextYear, whichDayCard } from '../../which-day.ts';
import { audienceTexts } from '../audience/texts.ts';
import { gatheringsCard } from '../cards.ts';
import type { Act } from '../cards-which.ts';
import { byId, choose, coordinates, viewer } from '../handlers.ts';
import { type Gathering, moved, nameOf, pickGathering, timesOf } from '../rules.ts';
import { listUpcoming } from '../store.ts';
import { changeGathering, noteNews } from '../store-changes.ts';
import { listGuests } from '../store-guests.ts';
import { listKnown } from '../store-known.ts';
import { said } from '../texts-said.ts';
import { movedCard } from './cards.ts';
import { changeAudience, editOne, loadOwn, refuseFaults } from './handlers.ts';
import { hasBegun, listRemarks } from './handlers-create.ts';
import { sameDaysFrom } from './handlers-new.ts';
import { type GatheringDraft, readMove } from './parse.ts';
import { printGathering } from './print.ts';
import { planningTexts } from './texts.ts';

/** Which of the gatherings ahead that the person coordinates: the one named, the only one, or the question which. */
export async function chooseOwn<Value>(
  text: string,
  context: Context,
  act: Act<Value>,
): Promise<Gathering | Answer> {
  const upcoming = await listUpcoming(context.database, viewer(context), context.now);
  const own = upcoming.filter((gathering) => coordinates(context, gathering));
  const [only, ...others] = own;
  if (trim(text) === '') {
    if (only === undefined) throw new UserError(gatheringsCard([], context.language, dayOf(context.now)));
    if (others.length === 0) return only;
  }
  return choose(text, upcoming, context, act);
}

/**
 * `samling endre [N|TITTEL] [DAG] [for …]`: the form of a gathering; with another day than its own it moves there, and
 * with another audience behind it that is changed at once.
 */
export async function changeTyped(text: string, context: Context): Promise<Answer> {
  const { database, actor, now } = context;
  const today = dayOf(now);
  const upcoming = await listUpcoming(database, viewer(context), now);
  const isNamed = pickGathering(text, upcoming, today).kind === 'one';
  const target = takeAudience(text, await listKnown(database, networkIdsOf(actor), today));
  if (!isNamed && target.said !== undefined && target.unknown === undefined) {
    const stored = writeAudience(target.parts);
    const chosen = await chooseOwn(target.rest, context, {
      wording: said.changeAudience,
      value: ({ id }) => ({ gathering: id, audience: stored ?? undefined }),
      rest: target.said,
    });
    return 'reply' in chosen ? chosen : changeAudience(chosen, stored, context);
  }
  return saysWhen(readMove(text, today)) && !isNamed
    ? moveGathering(text, context)
    : editGathering(text, context);
}

async function editGathering(text: string, context: Context): Promise<Answer> {
  const found = await chooseOwn(text, context, byId(said.edit));
  return 'reply' in found ? found : editOne(found.id, context);
}

const saysWhen = ({ draft: { day, from }, days }: ReturnType<typeof readMove>): boolean =>
  day !== undefined || days !== undefined || from !== undefined;

/** `samling flytt N [DAG] [kl FRA-TIL]`: to another day, or to another time of its own; without either the form opens. */
export async function moveGathering(text: string, context: Context): Promise<Answer> {
  const reading = readMove(text, dayOf(context.now));
  refuseFaults(reading, context);
  if (!saysWhen(reading)) return editGathering(text, context);
  const { rest, said: when } = reading;
  const found = await chooseOwn(rest, context, {
    wording: said.move,
    value: ({ id }) => ({ gathering: id, day: when }),
    rest: when,
  });
  return 'reply' in found ? found : moveTo(found, reading, context);
}

/** The buttons that move a gathering, to the day and time as they are typed. */
export async function pressMove(
  { gathering: id, day }: { readonly gathering: string; readonly day: string },
  context: Context,
): Promise<Answer> {
  const gathering = await loadOwn(id, context);
  const reading = readMove(day, dayOf(context.now));
  refuseFaults(reading, context);
  return moveTo(gathering, reading, context);
}

async function moveTo(
  before: Gathering,
  { draft, days = [], said: when }: ReturnType<typeof readMove>,
  context: Context,
): Promise<Answer> {
  const { database, actor, language, now } = context;
  await loadOwn(before.id, context);
  const { lastDay, from, to } = draft;
  const day = draft.day ?? (days.length > 0 ? undefined : timesOf(before).day);
  if (day === undefined)
    return askWhichDay(before, draft, days, planningTexts[language].whichDay(before.title), context);
  if (day < dayOf(now)) throw new UserError(planningTexts[language].dayHasPassed(formatDay(day, language)));
  if (draft.day !== undefined && mayBePast(day, when, dayOf(now)))
    return askWhichDay(before, draft, [day], isNextYear(day, language), context);
  const isSpan = lastDay !== undefined && lastDay !== day;
  const after = moved(before, {
    day,
    ...(isSpan ? { lastDay } : {}),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  });
  if (after === undefined) throw new UserError(planningTexts[language].noSuchTime);
  if (hasBegun(after, now)) throw new UserError(audienceTexts[language].hasBegun);
  const change = changeGathering(before, after);
  if (Object.keys(change.row).length === 0)
    throw new UserError(planningTexts[language].unchanged(before.title));
  const guests = await listGuests(database, before, dayOf(now));
  const answers = guests.filter(({ choice }) => choice !== undefined).length;
  const remarks = await listRemarks(after, context);
  const told = guests.filter(({ id }) => id !== actor.id);
  return answer(movedCard(before, after, { answers, told, remarks, language, now }), [
    change,
    ...noteNews(before, after, { by: actor.id, now }),
  ]);
}

function askWhichDay(
  gathering: Gathering,
  draft: GatheringDraft,
  days: readonly Day[],
  question: string,
  { language }: Context,
): Answer {
  const to = (day: Day) =>
    printGathering({ ...draft, title: '', day, lastDay: sameDaysFrom(draft, day) }, language);
  return ask(
    whichDayCard(question, days, language, {
      wording: said.move,
      value: (day) => ({ gathering: gathering.id, day: to(day) }),
      rest: (day) => `${nameOf(gathering)} ${to(day)}`,
    }),
  );
}
