import { v7 as uuid } from 'uuid';
import { addDays, type Day, dayOf, daysBetween, isWorkingDay } from '../../../calendar/days.ts';
import { type Answer, answer, ask } from '../../../chat/answer.ts';
import { addMonths, datesBetween, parseRepeat } from '../../../domain/occurrences.ts';
import { formatDay } from '../../../format/dates.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { type Remark, remarksOn } from '../answer/rules-remarks.ts';
import { type Gathering, momentsOf, timesOf } from '../rules.ts';
import { audienceText, seriesCard } from '../send/cards.ts';
import { findLastAgreementDay, findNetwork } from '../store.ts';
import { createGathering, noteAnnounced } from '../store-changes.ts';
import { listGuests, listTold } from '../store-guests.ts';
import { listNamed } from '../store-known.ts';
import { begunCard, plannedCard } from './cards.ts';
import type { Details } from './cards-form.ts';
import { listAtTheSameTime } from './store-clashes.ts';
import { planningTexts } from './texts.ts';
import { seriesTexts } from './texts-series.ts';

/** What is to be set up: how often it comes, and whom it is for. */
export type Wish = {
  readonly details: Details;
  readonly networkId: string;
  readonly repeat: string;
  readonly audience: string | null;
  /** What would be typed for it to be on another day; where a start that has passed is asked about. */
  readonly retype?: ((day: Day, isSure: boolean) => string) | undefined;
};

/** So many are told without being asked about. */
export const fewTold = 5;

/** Sets up a gathering. Where more than a few would be told, or what was meant isn't sure, it waits to be sent. */
export async function plan(wish: Wish, context: Context): Promise<Answer> {
  const { database, actor, language, now } = context;
  const { details, networkId, repeat, retype } = wish;
  if (retype !== undefined && hasBegun(details, now)) return askWhen(wish, retype, context);
  const network = await findNetwork(database, networkId);
  if (network === undefined) throw new Error(`no network ${networkId}`);
  const { id: _, name, ...habits } = network;
  const gathering: Gathering = {
    ...details,
    ...habits,
    id: uuid(),
    networkId,
    networkName: name,
    cancelledAt: null,
    audience: wish.audience,
    heldAt: null,
    seriesId: null,
    mine: undefined,
  };
  if (parseRepeat(repeat) !== undefined) return planSeries(gathering, wish, context);
  const told = await listTold(database, gathering, actor.id, dayOf(now));
  const isHeld = gathering.startsAt > now && told.length > fewTold;
  const whole = isHeld ? { ...gathering, heldAt: now } : gathering;
  const facing = {
    lead: planningTexts[language].created,
    ...(await readInvited(whole, context)),
    isTold: true,
    told,
    remarks: await listRemarks(whole, context),
    language,
    now,
  };
  return answer(plannedCard(whole, facing), [
    createGathering(whole, actor.id),
    ...(isHeld ? [] : [noteAnnounced(whole, { by: actor.id, now })]),
  ]);
}

/** How many are invited, and who that is in words. */
export async function readInvited(
  gathering: Gathering,
  { database, language, now }: Context,
): Promise<{ readonly invited: number; readonly audience: string | undefined }> {
  const guests = await listGuests(database, gathering, dayOf(now));
  const known = await listNamed(database, [gathering.audience]);
  return { invited: guests.length, audience: audienceText(gathering.audience, known, language) };
}

/** Whether its beginning has passed; a day without times of day lasts all of it. */
export const hasBegun = (times: Pick<Details, 'startsAt' | 'endsAt'>, now: Date): boolean =>
  times.startsAt <= now && timesOf(times).from !== undefined;

function askWhen(
  { details, repeat }: Wish,
  retype: NonNullable<Wish['retype']>,
  { language, now }: Context,
): Answer {
  const today = dayOf(now);
  const { day } = timesOf(details);
  // What comes again begins with its next date.
  const dates = datesBetween({ due: day, repeat }, addDays(today, 1), addMonths(today, longest)).slice(0, 1);
  const days = parseRepeat(repeat) === undefined ? [addDays(today, 1), addDays(today, 7)] : dates;
  return ask(
    begunCard(
      details,
      [
        ...days.map((one) => ({ day: one, whole: retype(one, false) })),
        { day: undefined, whole: retype(day, true) },
      ],
      language,
    ),
  );
}

/** How long a repetition may last, in months, and how long it lasts where nobody says. */
const longest = 24;
const usual = 12;

async function planSeries(first: Gathering, wish: Wish, context: Context): Promise<Answer> {
  const { database, actor, language, now } = context;
  const words = seriesTexts[language];
  const { day } = timesOf(first);
  const until = parseRepeat(wish.repeat)?.until;
  const last = addMonths(day, longest);
  if (until !== undefined && until > last) throw new UserError(words.tooLong(formatDay(last, language)));
  const agreement = await findLastAgreementDay(database, first.networkId);
  const inYear = addDays(addMonths(day, usual), -1);
  const horizon =
    until ?? (agreement !== undefined && agreement > day && agreement < inYear ? agreement : inYear);
  const seriesId = uuid();
  const all = datesBetween({ due: day, repeat: wish.repeat }, day, horizon).map((date) => ({
    ...onDay(first, date),
    id: uuid(),
    seriesId,
    heldAt: now,
  }));
  const [one, ...others] = all;
  if (one === undefined) throw new UserError(words.onlyOne);
  const off = all.filter(({ startsAt }) => !isWorkingDay(dayOf(startsAt))).length;
  const known = await listNamed(database, [first.audience]);
  const card = seriesCard([one, ...others], {
    repeat: wish.repeat,
    audience: audienceText(first.audience, known, language),
    told: await listTold(database, one, actor.id, dayOf(now)),
    isOpenEnded: until === undefined,
    notes: off === 0 ? [] : [words.daysOff(off)],
    language,
  });
  return answer(
    card,
    all.map((gathering) => createGathering(gathering, actor.id)),
  );
}

/** The same gathering on another day, with all that has its distance to the day. */
function onDay(gathering: Gathering, day: Day): Gathering {
  const { day: first, lastDay, ...times } = timesOf(gathering);
  const by = daysBetween(first, day);
  return {
    ...gathering,
    ...momentsOf({ day, lastDay: addDays(lastDay, by), ...times }),
    answerBy: gathering.answerBy === null ? null : addDays(gathering.answerBy, by),
  };
}

/** What is worth a remark about when a gathering is; of one that is over nothing. */
export async function listRemarks(gathering: Gathering, { database, now }: Context): Promise<Remark[]> {
  if (gathering.endsAt <= now) return [];
  return remarksOn(gathering, await listAtTheSameTime(database, gathering));
}
