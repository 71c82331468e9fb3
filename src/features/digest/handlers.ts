import { addWeeks, dayOf, type IsoWeek } from '../../calendar/days.ts';
import { type Answer, answer, ask } from '../../chat/answer.ts';
import type { Button, Card } from '../../chat/card.ts';
import { button, print } from '../../chat/wording.ts';
import { networksFor } from '../../domain/rights.ts';
import type { Role } from '../../domain/roles.ts';
import { formatMoment, formatWeek } from '../../format/dates.ts';
import { allNamed, named } from '../../grammar/names.ts';
import type { Language } from '../../language.ts';
import { upperFirst } from '../../text.ts';
import { UserError } from '../../user-error.ts';
import type { Context, ShowHome } from '../context.ts';
import { whichNetworkCard } from '../which-network.ts';
import { digestCardWith, weekName } from './cards.ts';
import { hasBegun, readRequest } from './parse.ts';
import { drawWeeklyHours, pictureName, weeklyHoursCard } from './picture/cards.ts';
import { readWeeklyHours } from './picture/store.ts';
import { lastWholeWeek } from './rules.ts';
import type { DigestContent } from './rules-content.ts';
import { findKept, makeDigest, readBegun } from './store.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

type Verb = keyof typeof said;

const byName = named((role: Role) => role.networkName);

/** `ukesrapport [uke 12]`: a week with what is known now, as it was sent, or its hours as a picture. */
export const showTyped =
  (verb: Verb) =>
  async (text: string, context: Context): Promise<Answer> => {
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
      whichNetworkCard(meant, language, {
        wording: said[verb],
        value: ({ networkId }) => ({ network: networkId, week }),
        rest: (network) => weekTyped(network, week, context),
      }),
    );
  };

/** The same for the week that a button names. */
export const showPressed =
  (verb: Verb) =>
  async ({ network, week }: { network: string; week: IsoWeek }, context: Context): Promise<Answer> => {
    if (networksOf(context).some(({ networkId }) => networkId === network))
      return answerOf(verb, network, week, context);
    throw new UserError(texts[context.language].faults.notYours);
  };

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
      typed: typedFor('show', content.network, week, context),
      buttons: buttonsAround(content, week, kept !== undefined, context),
    });
  }
  const [role] = networksOf(context).filter((one) => one.networkId === networkId);
  const fresh = role === undefined ? [] : [weekButton('show', role, week, context, words.buttons.fresh)];
  if (kept === undefined) {
    const name = nameOf(week, language);
    throw new UserError(words.faults.notSent(name, fresh[0]?.typed ?? ''));
  }
  return digestCardWith(kept.content, language, {
    typed: typedFor('sent', kept.content.network, week, context),
    said: words.asSent(formatMoment(kept.createdAt, language)),
    buttons: fresh,
  });
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
  network: Pick<Role, 'networkId' | 'networkName'>,
  week: IsoWeek,
  context: Context,
  label: string,
): Button {
  const rest = weekTyped(network, week, context);
  return button(said[verb], context.language, { label, value: { network: network.networkId, week }, rest });
}

const typedFor = (verb: Verb, { name }: DigestContent['network'], week: IsoWeek, context: Context): string =>
  print(said[verb], context.language, weekTyped({ networkName: name }, week, context));

/** A week as it is typed, with its network where there are several. */
function weekTyped({ networkName }: Pick<Role, 'networkName'>, week: IsoWeek, context: Context): string {
  const { language } = context;
  const name = nameOf(week, language);
  const isOnly = networksOf(context).length === 1;
  return isOnly ? name : texts[language].forNetwork(name, networkName);
}

const nameOf = (week: IsoWeek, language: Language): string => weekName(formatWeek(week), language);

/** On the front page: the ways to the last whole week. */
export const showDigestHome: ShowHome = async (context, read) => {
  const own = networksOf(context);
  if (own.length === 0) return [];
  const words = texts[context.language];
  const week = lastWholeWeek(dayOf(context.now));
  const ids = own.map(({ networkId }) => networkId);
  const begun = await readBegun(read, ids, week);
  const networks = own.filter(({ networkId }) => begun.has(networkId));
  const name = words.homeWeek(week.week);
  const ways = networks.map((one) =>
    weekButton(
      'show',
      one,
      week,
      context,
      networks.length === 1 ? name : words.forNetwork(name, one.networkName),
    ),
  );
  return [{ at: 'week', rows: [], ways: ways.slice(0, mostNetworks) }];
};

/** More networks than this have no button each. */
const mostNetworks = 2;
