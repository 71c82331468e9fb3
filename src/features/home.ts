import { dayOf, isoWeekOf } from '../calendar/days.ts';
import { type Answer, page } from '../chat/answer.ts';
import {
  buttons,
  type Card,
  card,
  type Element,
  heading,
  type Inline,
  mapButtons,
  paragraph,
} from '../chat/card.ts';
import { button } from '../chat/wording.ts';
import { readAtOnce } from '../database/at-once.ts';
import { mayDo } from '../domain/rights.ts';
import { roleOfOne } from '../domain/role-names.ts';
import { isMunicipal, type Role } from '../domain/roles.ts';
import { listed } from '../text.ts';
import type { Context, HomeLine, HomePart, LagbotFeature } from './context.ts';
import { said as help } from './help/texts-said.ts';
import { type Coordinator, hasBegun, readCoordinators } from './home/store.ts';
import { texts } from './home/texts.ts';
import { profileSaid } from './people/profile/texts-said.ts';
import { said as hours } from './timesheet/texts-said.ts';

/** A person's own week, in this order, with what others wait for first. */
const ownLines: readonly HomeLine[] = [
  ...(['attest', 'means', 'hours', 'status', 'gatherings', 'deadlines', 'measures', 'financing'] as const),
  'months',
];

/** What the county's people are told, in this order. */
const countyLines: readonly HomeLine[] = ['help', 'access', 'late', 'answers', 'locks', 'setup', 'week'];

/**
 * The front page: a person's own week, and what waits for those who run a network, a line and its buttons for each thing.
 * All that it tells is read at once.
 */
export async function openHome(features: readonly LagbotFeature[], context: Context): Promise<Answer> {
  const read = readAtOnce(context.database);
  const [coordinators, isKnown, ...parts] = await Promise.all([
    readCoordinators(context, read),
    hasBegun(context, read),
    ...features.map(({ home }) => home?.(context, read) ?? []),
  ]);
  const all = parts.flat();
  const isNew = !isKnown && mayDo(context.actor, 'hours.log');
  const own = isNew ? welcome(all, coordinators, context) : ownElements(all, context);
  return page(withOneFirst(card(...own, ...countyElements(all, own.length > 0, context))));
}

/** Of several things that would be done first, the first one stands out alone. */
function withOneFirst(whole: Card): Card {
  let isFirst = true;
  return mapButtons(whole, ({ style, ...plain }) => {
    const isPlain = style === 'primary' && !isFirst;
    isFirst &&= style !== 'primary';
    return style === undefined || isPlain ? plain : { ...plain, style };
  });
}

const networkNames = (roles: readonly Role[]): string[] => [...new Set(roles.map((one) => one.networkName))];

/** The lines at some places of the page, in their order. */
const rowsAt = (parts: readonly HomePart[], lines: readonly HomeLine[]) =>
  lines.flatMap((line) => parts.filter(({ at }) => at === line).flatMap(({ rows }) => rows));

const isOfCounty = ({ roles }: Context['actor']): boolean =>
  mayDo({ roles }, 'digest.read') && !roles.some(isMunicipal);

/** A person's own week; nothing where they work for the county alone. */
function ownElements(parts: readonly HomePart[], context: Context): Element[] {
  const { actor, language, now } = context;
  if (isOfCounty(actor)) return [];
  const words = texts[language];
  const rows = rowsAt(parts, ownLines);
  const municipalities = [...new Set(actor.roles.filter(isMunicipal).map((one) => one.municipalityName))];
  const places = municipalities.length > 0 ? municipalities : networkNames(actor.roles);
  const { week } = isoWeekOf(dayOf(now));
  const [firstName = ''] = actor.name.split(' ');
  return [
    heading(places.length === 0 ? words.hello(firstName) : words.week(week, listed(places, language))),
    ...(rows.length === 0 ? [paragraph(words.quiet)] : rows),
    buttons(...ownWays(context)),
  ];
}

const ownWays = ({ language }: Context) => [
  button(help.show, language, { label: texts[language].help, value: '' }),
  button(profileSaid.profile, language, { label: texts[language].profile, value: '' }),
];

/** Who somebody is here, whom to ask, and what to do first; of all else what others wait for. */
function welcome(
  parts: readonly HomePart[],
  coordinators: readonly Coordinator[],
  { actor, language, now }: Context,
): Element[] {
  const words = texts[language];
  const { week } = isoWeekOf(dayOf(now));
  const [firstName = ''] = actor.name.split(' ');
  const places = [...new Set(actor.roles.filter(isMunicipal).map((one) => one.municipalityName))];
  const roles = actor.roles.map((role) => roleOfOne({ ...role, place: role.municipalityName }, language));
  const networks = networkNames(actor.roles);
  const others = coordinators.filter(({ name }) => name !== actor.name);
  return [
    heading(places.length === 0 ? words.hello(firstName) : words.week(week, listed(places, language))),
    paragraph(words.you(listed(roles, language), listed(networks, language), networks.length === 1)),
    ...(others.length === 0 ? [] : [paragraph(coordinatorText(others, language))]),
    paragraph(words.first),
    buttons(
      button(hours.form, language, { label: words.firstHours, value: '', style: 'primary' }),
      button(help.show, language, { label: words.help, value: '' }),
    ),
    ...rowsAt(parts, ['attest', 'means', 'gatherings']),
  ];
}

function coordinatorText(coordinators: readonly Coordinator[], language: Context['language']): Inline[] {
  const words = texts[language];
  const names = coordinators.map(({ name }) => name);
  return [
    words.coordinators(listed(names, language), names.length === 1),
    ...coordinators.flatMap(({ name, email }): Inline[] =>
      email === null
        ? []
        : [' ', { link: `mailto:${email}`, text: words.writeTo(name.split(' ')[0] ?? name) }],
    ),
  ];
}

/** As many as stand in a row. */
const mostWays = 5;

/** What waits for those who run a network or read of it. */
function countyElements(parts: readonly HomePart[], isBehind: boolean, context: Context): Element[] {
  const { actor, language, now } = context;
  const words = texts[language];
  const county = actor.roles.filter((role) => mayDo({ roles: [role] }, 'digest.read') && !isMunicipal(role));
  if (county.length === 0) return [];
  const { week } = isoWeekOf(dayOf(now));
  const rows = rowsAt(parts, isBehind ? countyLines : [...countyLines, ...ownLines]);
  const title = words.county(listed(networkNames(county), language), week);
  const waits = parts.reduce((sum, part) => sum + (part.waits ?? 0), 0);
  const isWeek = ({ at }: HomePart): boolean => at === 'week';
  const ways = [...parts.filter(isWeek), ...parts.filter((part) => !isWeek(part))].flatMap(
    (part) => part.ways ?? [],
  );
  return [
    heading(mayDo(actor, 'people.manage') ? words.waiting(title, waits) : title),
    ...rows,
    buttons(...[...ways, ...(isBehind ? [] : ownWays(context))].slice(0, mostWays)),
  ];
}
