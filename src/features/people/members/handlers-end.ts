import { addDays, dayOf } from '../../../calendar/days.ts';
import { type Answer, answer, ask } from '../../../chat/answer.ts';
import { card, note, paragraph } from '../../../chat/card.ts';
import { whichCard } from '../../../chat/which.ts';
import { formatDay } from '../../../format/dates.ts';
import { findDay } from '../../../grammar/days/days.ts';
import { mayBePast, yearBefore } from '../../../grammar/days/years.ts';
import { trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { turned } from '../../turned.ts';
import { whichDayCard } from '../../which-day.ts';
import { undoButton } from '../cards.ts';
import { endRole } from '../store.ts';
import { beingOf, findRole, type Listed, loadRole, nameOf, refuseOthers } from './handlers-find.ts';
import { keepCoordinator, refuseOwnLonger } from './handlers-guard.ts';
import { memberTexts } from './texts.ts';
import { memberSaid } from './texts-said.ts';

/** Ends a role with its last day: `deltaker slutt 3 31. juli`. Without a day it is today. */
export async function endMembership(text: string, context: Context): Promise<Answer> {
  const found = await findRole(text, context, {
    wording: memberSaid.end,
    takesRest: true,
    value: (role, words) => ({ role, words }),
  });
  return 'reply' in found ? found : end(found.role, found.rest, context);
}

/** The buttons that end a role, with its last day in words. */
export const pressEnd = async (
  { role, words }: { readonly role: string; readonly words: string },
  context: Context,
): Promise<Answer> => end(await loadRole(role, context), words, context);

/** What says that somebody's own role is to end, behind its last day. */
const anyway = /(?:^|\s)(?:likevel|anyway)$/iu;

async function end(role: Listed, said: string, context: Context): Promise<Answer> {
  const { language, now } = context;
  const words = memberTexts[language];
  refuseOthers(role, context);
  const isSure = anyway.test(said);
  const rest = said.replace(anyway, '');
  const { day: found, unread } = rest === '' ? { day: dayOf(now), unread: '' } : lastDayIn(rest, context);
  if (found === undefined) throw new UserError(words.endWhen);
  // 'Kari Nordmann i dag' is nobody in the list, though a Kari is.
  if (unread !== '') return askWhether(role, found, context);
  const passed = yearBefore(found);
  if (mayBePast(found, rest, dayOf(now)) && passed >= role.from) {
    const act = { wording: memberSaid.end, value: (day: string) => ({ role: role.id, words: day }) };
    const named = (day: string) => `${nameOf(role, language)} ${day}`;
    return ask(whichDayCard(words.whichEnd, [passed, found], language, { ...act, rest: named }));
  }
  if (found < role.from)
    throw new UserError(words.endsBeforeStart(nameOf(role, language), formatDay(role.from, language)));
  const isLonger = role.to !== null && found >= role.to;
  if (isLonger) refuseOwnLonger(role, context);
  const [, last = found] = [dayOf(now), found].sort();
  const guard = isLonger ? [] : await keepCoordinator(role, addDays(last, 1), context);
  if (role.personId === context.actor.id && !isSure && !isLonger)
    return ask(ownRoleCard(role, rest === '' ? found : rest, context));
  // A role that has ended already is in no list, so nothing could find it again.
  const isListed = found >= dayOf(now);
  const ended = words.ended(role.person.name, beingOf(role, language), formatDay(found, language), !isListed);
  return answer(
    card(
      paragraph(ended),
      ...(role.to === null || role.to === found
        ? []
        : [note(`${words.until}: ${turned(formatDay(role.to, language), formatDay(found, language))}.`)]),
      ...(isListed ? [undoButton(language, role.id, nameOf(role, language))] : []),
    ),
    [...guard, endRole(role, found)],
  );
}

const untilWords = /^(?:til(?: og med)?|t\.?\s?o\.?\s?m\.?|innen|innan|pr\.?|until|till|by|on)$/iu;

function lastDayIn(text: string, { now }: Context): { day: string | undefined; unread: string } {
  const found = findDay(text, { today: dayOf(now), leaning: 'future' });
  if (found.kind !== 'day') return { day: undefined, unread: '' };
  return { day: found.day, unread: trim(found.rest.replace(untilWords, '')) };
}

/** Asks whether somebody means to end what they are themselves, and with it what they may do here. */
function ownRoleCard(role: Listed, day: string, { language }: Context) {
  const words = memberTexts[language];
  const last = `${day} ${words.anyway}`;
  const yes = { label: words.endOwn, value: { role: role.id, words: last } };
  const choice = { ...yes, rest: `${nameOf(role, language)} ${last}` };
  return whichCard(memberSaid.end, language, words.isOwn(beingOf(role, language)), [choice]);
}

function askWhether(role: Listed, day: string, { language }: Context): Answer {
  const name = nameOf(role, language);
  const choice = { label: name.slice(0, 70), value: { role: role.id, words: day }, rest: `${name} ${day}` };
  return ask(whichCard(memberSaid.end, language, memberTexts[language].didYouMean(name), [choice]));
}
