import { addWeeks, dayOf, type IsoWeek, parseWeek } from '../../calendar/days.ts';
import { formatMoment, formatWeek } from '../../calendar/format.ts';
import { type Button, buttons, type Card, type Element, paragraph } from '../../chat/card.ts';
import { button } from '../../chat/command.ts';
import { type Answer, answer, ask } from '../../chat/feature.ts';
import { networksFor } from '../../domain/rights.ts';
import type { Role } from '../../domain/roles.ts';
import { allNamed, named } from '../../grammar/names.ts';
import type { Language } from '../../language.ts';
import { upperFirst } from '../../text.ts';
import { UserError } from '../../user-error.ts';
import type { Context } from '../context.ts';
import { digestCardWith, weekName, whichNetworkCard } from './cards.ts';
import { hasBegun, readRequest } from './parse.ts';
import { drawWeeklyHours, pictureName, weeklyHoursCard } from './picture/cards.ts';
import { readWeeklyHours } from './picture/store.ts';
import { lastWholeWeek } from './rules.ts';
import type { DigestContent } from './rules-content.ts';
import { findKept, makeDigest } from './store.ts';
import { said, texts } from './texts.ts';

type Verb = keyof typeof said;

/** `ukesrapport [uke 12]`: a week with what is known now. */
export const showTyped = (text: string, context: Context): Promise<Answer> =>
  answerTyped('show', text, context);

/** `ukesrapport sendt [uke 12]`: a week as it was sent. */
export const showSentTyped = (text: string, context: Context): Promise<Answer> =>
  answerTyped('sent', text, context);

/** `ukesrapport bilde [uke 12]`: the hours of the last weeks by municipality, as a picture. */
export const drawTyped = (text: string, context: Context): Promise<Answer> =>
  answerTyped('picture', text, context);

/** Draws the weeks up to the one that a button names. */
export const drawWeek = (value: string, context: Context): Promise<Answer> =>
  answerPressed('picture', value, context);

/** Shows the week that a button names, `NETWORK/2024-W12`. */
export const showWeek = (value: string, context: Context): Promise<Answer> =>
  answerPressed('show', value, context);

/** Shows the week that a button names as it was sent. */
export const showSentWeek = (value: string, context: Context): Promise<Answer> =>
  answerPressed('sent', value, context);

const byName = named((role: Role) => role.networkName);

async function answerTyped(verb: Verb, text: string, context: Context): Promise<Answer> {
  const { language, now } = context;
  const words = texts[language];
  const request = readRequest(text, dayOf(now));
  if (request.kind === 'noSuchWeek') throw new UserError(words.faults.noSuchWeek(request.typed));
  if (request.kind === 'future')
    throw new UserError(words.faults.future(upperFirst(nameOf(request.week, language))));
  const { week, networkName } = request;
  const networks = networksOf(context);
  const meant = networkName === undefined ? networks : allNamed(networkName, networks, byName);
  const [only, another] = meant;
  if (only === undefined) throw new UserError(words.faults.noSuchNetwork(networkName ?? text));
  if (another === undefined) return answerOf(verb, only.networkId, week, context);
  return ask(
    whichNetworkCard(
      networks.map((one) => weekButton(verb, one, week, context, one.networkName)),
      language,
    ),
  );
}

async function answerPressed(verb: Verb, value: string, context: Context): Promise<Answer> {
  const [networkId = '', typed = ''] = value.split('/');
  const week = parseWeek(typed);
  if (week === undefined) throw new UserError(texts[context.language].faults.noSuchWeek(typed));
  if (!networksOf(context).some((one) => one.networkId === networkId)) {
    throw new UserError(texts[context.language].faults.notYours);
  }
  return answerOf(verb, networkId, week, context);
}

async function answerOf(verb: Verb, networkId: string, week: IsoWeek, context: Context): Promise<Answer> {
  if (verb !== 'picture') return answer(await cardOf(verb, networkId, week, context));
  const { database, language } = context;
  const hours = await readWeeklyHours(database, networkId, week);
  return {
    reply: {
      ...{ kind: 'file', name: pictureName(week, language), mime: 'image/png' },
      content: await drawWeeklyHours(hours, language),
      card: weeklyHoursCard(hours, language),
    },
    changes: [],
  };
}

/** The networks whose digests the actor reads, each once. */
const networksOf = ({ actor }: Context): Role[] => networksFor(actor, 'digest.read');

async function cardOf(
  verb: Exclude<Verb, 'picture'>,
  networkId: string,
  week: IsoWeek,
  context: Context,
): Promise<Card> {
  const { database, language, now, hasEmail } = context;
  const words = texts[language];
  const kept = await findKept(database, networkId, week);
  if (verb === 'show') {
    const content = await makeDigest(database, networkId, week, { now, hasEmail });
    return digestCardWith(content, language, {
      buttons: buttonsAround(content, week, kept !== undefined, context),
    });
  }
  const [role] = networksOf(context).filter((one) => one.networkId === networkId);
  const fresh = role === undefined ? [] : [weekButton('show', role, week, context, words.buttons.fresh)];
  if (kept === undefined) {
    const name = nameOf(week, language);
    throw new UserError(words.faults.notSent(name, fresh[0]?.typed ?? ''));
  }
  const said = words.asSent(formatMoment(kept.createdAt, language));
  return digestCardWith(kept.content, language, { said, buttons: fresh });
}

/** Ways to the week before, the week after where it has begun, and to what was sent. */
function buttonsAround(
  { network }: DigestContent,
  week: IsoWeek,
  isKept: boolean,
  context: Context,
): Button[] {
  const { language, now } = context;
  const words = texts[language].buttons;
  const earlier = addWeeks(week, -1);
  const later = addWeeks(week, 1);
  const place = { networkId: network.id, networkName: network.name };
  return [
    weekButton('show', place, earlier, context, words.earlier(nameOf(earlier, language))),
    ...(hasBegun(later, dayOf(now))
      ? [weekButton('show', place, later, context, words.later(nameOf(later, language)))]
      : []),
    weekButton('picture', place, week, context, words.picture),
    ...(isKept ? [weekButton('sent', place, week, context, words.sent)] : []),
  ];
}

function weekButton(
  verb: Verb,
  { networkId, networkName }: Pick<Role, 'networkId' | 'networkName'>,
  week: IsoWeek,
  context: Context,
  label: string,
): Button {
  const { language } = context;
  const isOnly = networksOf(context).length === 1;
  const name = nameOf(week, language);
  return button(said[verb], language, {
    label,
    value: `${networkId}/${formatWeek(week)}`,
    rest: isOnly ? name : texts[language].forNetwork(name, networkName),
  });
}

const nameOf = (week: IsoWeek, language: Language): string => weekName(formatWeek(week), language);

/** The front page's part for the county: the way to the last whole week. */
export async function showDigestHome(context: Context): Promise<readonly Element[]> {
  const networks = networksOf(context);
  if (networks.length === 0) return [];
  const words = texts[context.language];
  const week = lastWholeWeek(dayOf(context.now));
  return [
    paragraph(words.home(nameOf(week, context.language))),
    buttons(
      ...networks.map((one) =>
        weekButton('show', one, week, context, networks.length === 1 ? words.homeButton : one.networkName),
      ),
    ),
  ];
}
