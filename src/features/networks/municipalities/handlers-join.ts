import { dayOf } from '../../../calendar/days.ts';
import { type Answer, answer, ask } from '../../../chat/answer.ts';
import { card, heading, note, paragraph } from '../../../chat/card.ts';
import { openFilled, read, refill } from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import { whichCard } from '../../../chat/which.ts';
import { listParted } from '../../../domain/agreements/store-following.ts';
import type { Municipality } from '../../../domain/municipalities/municipalities.ts';
import { countiesNamed, municipalitiesNamed } from '../../../domain/municipalities/named.ts';
import type { Role } from '../../../domain/roles.ts';
import { formatDay } from '../../../format/dates.ts';
import type { Language } from '../../../language.ts';
import { listed, trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { whichDayCard } from '../../which-day.ts';
import { type InNetwork, networkOf } from '../handlers.ts';
import { listKnown, listMembers, readNetwork } from '../store.ts';
import { changeMember, createMember, createMunicipality } from '../store-changes.ts';
import { said } from '../texts-said.ts';
import { joinForm } from './cards.ts';
import { readDay, takeFrom } from './parse.ts';
import { memberTexts } from './texts.ts';

/** `nettverk kommune Leka, Tydal og 5022 [fra DAG]`: takes them in; alone it opens the form. */
export async function join({ networkId, words }: InNetwork, context: Context): Promise<Answer> {
  const { language, now } = context;
  const network = networkOf(networkId, 'networks.set', context);
  if (trim(words) === '') return openFilled(joinForm(network, language), {});
  const { rest, from } = takeFrom(words);
  const found = readDay(from, dayOf(now));
  const { faults, whichFrom } = memberTexts[language];
  if (found.kind === 'unread') throw new UserError(faults.noDay(found.words));
  if (found.kind === 'none') return joinFrom(network, rest, null, context);
  const [day, another] = found.days;
  if (another === undefined) return joinFrom(network, rest, day, context);
  const typed = (which: string) => `${rest} fra ${which}`;
  return ask(
    whichDayCard(whichFrom, found.days, language, {
      wording: said.join,
      value: (which) => ({ networkId, words: typed(which) }),
      rest: (which) => `${network.networkName} ${typed(which)}`,
    }),
  );
}

/** The same from the form; its state is the network's id. */
export async function submitJoin(values: Values, networkId: string, context: Context): Promise<Answer> {
  const network = networkOf(networkId, 'networks.set', context);
  const form = joinForm(network, context.language);
  const given = read(form, values);
  if ('errors' in given) return refill(form, values, given.errors);
  const { municipalities, from = null } = given.filled;
  return joinFrom(network, municipalities, from, context);
}

async function joinFrom(
  network: Role,
  typed: string,
  from: string | null,
  context: Context,
): Promise<Answer> {
  const { database, language } = context;
  const { county } = await readNetwork(database, network.networkId);
  const counties = countiesNamed(county).found;
  const { found, repeated, unknown } = municipalitiesNamed(typed, counties);
  const [several] = repeated;
  if (several !== undefined)
    return askWhich(several.said, several.among, { network, typed, from, isSlip: false }, context);
  const [slip] = unknown;
  if (slip !== undefined && slip.nearest.length > 0)
    return askWhich(slip.said, slip.nearest, { network, typed, from, isSlip: true }, context);
  if (slip !== undefined || found.length === 0)
    throw new UserError(memberTexts[language].faults.noSuch(slip?.said ?? typed));
  return take(network, found, { from, counties }, context);
}

type Typed = {
  readonly network: Role;
  readonly typed: string;
  readonly from: string | null;
  readonly isSlip: boolean;
};

/** Asks which municipality words mean; each button does the whole with its number in their place. */
function askWhich(
  words: string,
  among: readonly Municipality[],
  { network, typed, from, isSlip }: Typed,
  { language }: Context,
): Answer {
  const texts = memberTexts[language];
  const { networkId, networkName } = network;
  const whole = (one: string) => `${typed.replace(words, () => one)}${from === null ? '' : ` fra ${from}`}`;
  return ask(
    whichCard(
      said.join,
      language,
      isSlip ? texts.didYouMean(words) : texts.several(words),
      among.map(({ id, label }) => ({
        ...{ label, value: { networkId, words: whole(id) }, rest: `${networkName} ${whole(label)}` },
      })),
    ),
  );
}

async function take(
  network: Role,
  places: readonly Municipality[],
  { from, counties }: { readonly from: string | null; readonly counties: readonly string[] },
  { database, language, now }: Context,
): Promise<Answer> {
  const words = memberTexts[language];
  const [members, known] = await Promise.all([
    listMembers(database, network.networkId),
    listKnown(
      database,
      places.map(({ id }) => id),
    ),
  ]);
  const memberOf = ({ id }: Municipality) => members.find(({ municipalityId }) => municipalityId === id);
  const isIn = (place: Municipality): boolean => {
    const member = memberOf(place);
    return member !== undefined && member.to === null && (from === null || member.from === from);
  };
  const coming = places.filter((place) => !isIn(place));
  const there = namesOf(places.filter(isIn), language);
  if (coming.length === 0) throw new UserError(words.already(there));
  const changes = coming.flatMap((place) => {
    const member = memberOf(place);
    if (member === undefined) return [createMember(network, place, from)];
    // Who has left and comes again is in it as if it had never left, where no day is said.
    return changeMember(network, member, { to: null, ...(from === null ? {} : { from }) });
  });
  const parted = await listParted(database, changes, now);
  const elsewhere = coming.filter(({ county }) => counties.length > 0 && !counties.includes(county));
  return answer(
    card(
      heading(words.joined(namesOf(coming, language), network.networkName)),
      ...(from === null ? [] : [paragraph(words.fromOn(formatDay(from, language)))]),
      ...(there === '' ? [] : [note(words.already(there))]),
      ...elsewhere.map(({ name, county }) => note(words.elsewhere(name, county))),
      ...(parted.length === 0 ? [] : [note(words.notBound)]),
    ),
    [...coming.filter(({ id }) => !known.has(id)).map(createMunicipality), ...changes, ...parted],
  );
}

const namesOf = (places: readonly Municipality[], language: Language): string =>
  listed(
    places.map(({ label }) => label),
    language,
  );
