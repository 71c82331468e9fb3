import { dayOf } from '../../../calendar/days.ts';
import { button } from '../../../chat/wording.ts';
import { readNudged } from '../../../domain/nudges.ts';
import { mayDo, networkIdsFor } from '../../../domain/rights.ts';
import type { HomePart, ShowHome } from '../../context.ts';
import { nudgeDay } from '../../nudges.ts';
import { coordinates, viewer } from '../handlers.ts';
import { said } from '../texts-said.ts';
import { answersRow, heldRow, ownRow } from './cards.ts';
import { countAnswers, isInvitedTo, readAnswers, readHeld, readUpcoming } from './store.ts';
import { homeTexts } from './texts.ts';

/** Who has little else on the page sees so many gatherings; others the next one. */
const mostAlone = 3;

/** The next gathering with one's own answer; for those who run it how many come, and what waits to be sent. */
export const showGatheringsHome: ShowHome = async (context, read) => {
  const { actor, language, now } = context;
  const planned = networkIdsFor(actor, 'gatherings.plan');
  const [upcoming, held, answers, isNudged] = await Promise.all([
    readUpcoming(read, viewer(context), now),
    planned.length === 0 ? [] : readHeld(read, planned, dayOf(now)),
    planned.length === 0 ? [] : readAnswers(read, planned, now),
    readNudged(read, 'gathering', planned, nudgeDay(now)),
  ]);
  const sent = upcoming.filter(({ heldAt }) => heldAt === null);
  const mine = sent.filter((one) => !coordinates(context, one));
  const most = mayDo(actor, 'hours.log') || mayDo(actor, 'digest.read') ? 1 : mostAlone;
  const parts: HomePart[] = [
    { at: 'gatherings', rows: mine.slice(0, most).map((one) => ownRow(one, language, dayOf(now))) },
  ];
  if (planned.length === 0) return parts;
  const [next] = sent.filter((one) => coordinates(context, one) && one.startsAt > now);
  const [waiting] = upcoming.filter((one) => one.heldAt !== null && one.startsAt > now);
  const counts = next && {
    ...countAnswers(next, held, answers),
    isNudged: isNudged(next.networkId, next.id),
    isMine: next.mine === undefined && isInvitedTo(next, held, actor.id),
  };
  const rows = [
    ...(waiting === undefined ? [] : [heldRow(waiting, language)]),
    ...(next === undefined || counts === undefined ? [] : [answersRow(next, counts, language)]),
  ];
  const waits =
    (waiting === undefined ? 0 : 1) + (counts !== undefined && counts.silent > 0 && !counts.isNudged ? 1 : 0);
  const plan = button(said.plan, language, { label: homeTexts[language].new, value: '' });
  return [...parts, { at: 'answers', rows, waits, ways: [plan] }];
};
