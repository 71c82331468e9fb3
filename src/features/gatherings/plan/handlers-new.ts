import { addDays, type Day, dayOf, daysBetween } from '../../../calendar/days.ts';
import { type Answer, ask } from '../../../chat/answer.ts';
import { openFilled, refill } from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import {
  type Known,
  namesBehind,
  type Target,
  takeAudience,
} from '../../../domain/audience/audience-words.ts';
import { writeAudience } from '../../../domain/audience/audiences.ts';
import { networksFor } from '../../../domain/rights.ts';
import type { Role } from '../../../domain/roles.ts';
import { mayBePast } from '../../../grammar/days/years.ts';
import { takeQuoted } from '../../../grammar/quoted-title.ts';
import { trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { askFirst, cannotRepeatCard, firstDays, isRepeatedCard } from '../../repetition.ts';
import { titleButton, titleOrAudienceCard } from '../../title-or-audience.ts';
import { isNextYear, whichDayCard } from '../../which-day.ts';
import { networksSaid, placesIn, whichNetworkCard } from '../../which-network.ts';
import { audienceTexts } from '../audience/texts.ts';
import { limits } from '../rules.ts';
import { audienceText } from '../send/cards.ts';
import { listKnown, listNamed } from '../store-known.ts';
import { said } from '../texts-said.ts';
import { newGatheringForm, readDetails } from './cards-form.ts';
import { networksOf, refuseFaults, unknownText } from './handlers.ts';
import { plan } from './handlers-create.ts';
import { type GatheringDraft, type GatheringReading, readGathering } from './parse.ts';
import { printGathering } from './print.ts';
import { planningTexts } from './texts.ts';

/**
 * `samling ny …`: plans a gathering; whatever is missing is asked for in a form with the rest filled in, but where it is
 * the network alone.
 */
export async function planGathering(text: string, context: Context): Promise<Answer> {
  const { database, actor, language, now } = context;
  const all = networksFor(actor, 'gatherings.plan');
  const networks = networksOf(context);
  const today = dayOf(now);
  const asking = { earliest: today, language };
  if (trim(text) === '') return openFilled(newGatheringForm({}, networks, asking), {});
  const { found, rest: typed } = networksSaid(text, all, await placesIn(all, context));
  const [network, another] = found;
  const own = all.length > 1 && another === undefined ? network : undefined;
  const { isSure, rest } = takeAnyway(typed);
  const ids = found.map(({ networkId }) => networkId);
  const known = await listKnown(database, ids, today);
  const { reading, target, draft: wished, isOpen } = await readWish(rest, known, context);
  const draft = own === undefined ? wished : { ...wished, network: own.networkName };
  refuseFaults(reading, context);
  if (reading.otherRepeat !== undefined) {
    const once = { ...readGathering(target.rest, today, true).draft, isQuoted: true, ...keptOf(draft) };
    const whole = printGathering(once, language);
    throw new UserError(
      cannotRepeatCard(reading.otherRepeat, titleButton(said.plan, language, whole), language),
    );
  }
  if (reading.maybe !== undefined)
    return ask(
      isRepeatedCard(
        draft.title,
        oneLine(`${draft.network ?? ''} ${rest}`),
        reading.maybe,
        language,
        said.plan,
      ),
    );
  const asked = isOpen ? undefined : titleOrAudience(draft, target, known, context);
  if (asked !== undefined) return asked;
  const { days } = reading;
  const values = { ...valuesOfDraft(draft), network: own?.networkId };
  const form = newGatheringForm(values, networks, asking, missingIn(draft, found.length, language));
  if (days !== undefined && [...draft.title].length <= limits.title) return askWhichDay(draft, days, context);
  if (draft.times !== undefined && draft.day === undefined && draft.title !== '')
    return askWhichDay(draft, firstDays(addDays(today, 1)), context, askFirst(draft.title, language));
  if (draft.repeat === undefined && mayBePast(draft.day, rest, today))
    return askWhichDay(draft, [draft.day], context, isNextYear(draft.day, language));
  const isWhole =
    draft.title !== '' && draft.day !== undefined && (draft.from === undefined) === (draft.to === undefined);
  if (target.unknown !== undefined && isOpen)
    return refill(form, values, { audience: unknownText([target.unknown.said], language) });
  if (!isWhole || network === undefined) return openFilled(form, values);
  const read = readDetails(form, { ...values, network: network.networkId });
  // A day that has passed is said in a sentence; other faults show in the form, with all that was typed.
  if ('errors' in read && read.errors.day !== undefined) throw new UserError(read.errors.day);
  if ('errors' in read) return refill(form, values, read.errors);
  const anyway = (sure: boolean) => (sure ? ` ${audienceTexts[language].anyway}` : '');
  if (another !== undefined) {
    const whole = ({ networkName }: Pick<Role, 'networkName'>) =>
      printGathering({ ...draft, network: networkName }, language) + anyway(isSure);
    return ask(whichNetworkCard(found, language, { wording: said.plan, value: whole, rest: whole }));
  }
  const retype = (day: Day, sure: boolean) =>
    printGathering({ ...draft, day, lastDay: day }, language) + anyway(sure);
  const wish = { details: read.details, networkId: network.networkId, repeat: draft.repeat ?? 'none' };
  return plan({ ...wish, audience: writeAudience(target.parts), ...(isSure ? {} : { retype }) }, context);
}

/** What was said as a whole; `isOpen` where the title is in quotes, so that the rest is no title. */
type Said = {
  readonly reading: GatheringReading;
  readonly target: Target;
  readonly draft: GatheringDraft;
  readonly isOpen: boolean;
};

async function readWish(text: string, known: Known, { database, language, now }: Context): Promise<Said> {
  const today = dayOf(now);
  const title = takeQuoted(text);
  const target = takeAudience(title?.rest ?? text, known);
  const reading = readGathering(target.rest, today);
  const isOpen = title !== undefined && (reading.draft.title === '' || target.unknown !== undefined);
  // 'Sammen' and more in quotes and out of them is a title like any other.
  if (title !== undefined && !isOpen)
    return readUnquoted(takeAudience(text, known), { database, language, now });
  if (title === undefined) return readUnquoted(target, { database, language, now });
  const named = target.unknown === undefined ? {} : { audience: target.unknown.said };
  const draft = { ...reading.draft, title: title.title, isQuoted: true, ...named };
  return { reading, target, draft: await withAudience(draft, target, { database, language }), isOpen };
}

async function readUnquoted(
  target: Target,
  { database, language, now }: Pick<Context, 'database' | 'language' | 'now'>,
): Promise<Said> {
  const reading = readGathering(target.rest, dayOf(now));
  return {
    reading,
    target,
    draft: await withAudience(reading.draft, target, { database, language }),
    isOpen: false,
  };
}

/** With whom it is for in the words that are read again. */
async function withAudience(
  draft: GatheringDraft,
  { parts }: Target,
  { database, language }: Pick<Context, 'database' | 'language'>,
): Promise<GatheringDraft> {
  const stored = writeAudience(parts);
  const audience = audienceText(stored, await listNamed(database, [stored]), language);
  return audience === undefined ? draft : { ...draft, audience };
}

/** What is said of a gathering apart from its title and when it is. */
const keptOf = ({ audience, network }: GatheringDraft): Pick<GatheringDraft, 'audience' | 'network'> => ({
  ...(audience === undefined ? {} : { audience }),
  ...(network === undefined ? {} : { network }),
});

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Asks whether what names people in a title, or stands where they are named, says for whom it is. */
function titleOrAudience(
  draft: GatheringDraft,
  { said: named, unknown, maybe }: Target,
  known: Known,
  context: Context,
): Answer | undefined {
  const { language, now } = context;
  if (named !== undefined) return undefined;
  const behind = unknown === undefined && maybe === undefined ? namesBehind(draft.title, known) : undefined;
  const words = unknown?.said ?? maybe ?? behind?.said;
  if (words === undefined) return undefined;
  const before = unknown === undefined ? undefined : readGathering(unknown.before, dayOf(now)).draft.title;
  const whole = { ...draft, isQuoted: true };
  const title = behind?.title ?? before ?? draft.title;
  const audience = { ...whole, title: title === '' ? draft.title : title, audience: words };
  const choices = {
    audience: printGathering(audience, language),
    title: printGathering(whole, language),
  };
  return ask(titleOrAudienceCard(words, unknown === undefined, choices, language, said.plan));
}

const anywayWords = new Set(Object.values(audienceTexts).map(({ anyway }) => anyway));

/** The last word may say that a beginning that has passed is meant. */
function takeAnyway(text: string): { isSure: boolean; rest: string } {
  const words = trim(text).split(/\s+/u);
  const isSure = words.length > 1 && anywayWords.has(words.at(-1)?.toLowerCase() ?? '');
  return { isSure, rest: isSure ? words.slice(0, -1).join(' ') : text };
}

const valuesOfDraft = ({ isQuoted: _, times: __, network: ___, ...draft }: GatheringDraft): Values => ({
  ...draft,
  lastDay: draft.lastDay === draft.day ? undefined : draft.lastDay,
  format: draft.format ?? 'fysisk',
});

/** What is still to be said of a gathering, as questions. */
function missingIn(draft: GatheringDraft, networks: number, language: Context['language']): string {
  const { asks } = planningTexts[language];
  const { title, day, from, to } = draft;
  return [
    ...(title === '' ? [asks.title] : []),
    ...(day === undefined ? [asks.day] : []),
    ...(from === undefined && to !== undefined ? [asks.from] : []),
    ...(from !== undefined && to === undefined ? [asks.to] : []),
    ...(networks > 1 ? [asks.network] : []),
  ].join(' ');
}

/** Asks which of several days was meant. */
function askWhichDay(
  draft: GatheringDraft,
  days: readonly Day[],
  { language }: Context,
  question = planningTexts[language].whichDay(draft.title),
): Answer {
  const whole = (day: Day) => printGathering({ ...draft, day, lastDay: sameDaysFrom(draft, day) }, language);
  return ask(whichDayCard(question, days, language, { wording: said.plan, value: whole, rest: whole }));
}

/** The last day of what is said to last from one day to another, when it begins on a day. */
export const sameDaysFrom = ({ day, lastDay = day }: GatheringDraft, to: Day): Day =>
  day === undefined || lastDay === undefined ? to : addDays(to, daysBetween(day, lastDay));
