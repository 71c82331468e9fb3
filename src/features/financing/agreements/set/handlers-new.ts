import { type Day, dayOf } from '../../../../calendar/days.ts';
import { type Answer, answer, ask } from '../../../../chat/answer.ts';
import { openFilled, read, refill } from '../../../../chat/form/fields.ts';
import type { Values } from '../../../../chat/form/form.ts';
import { endAfter } from '../../../../domain/agreements/notice.ts';
import { listMunicipalities } from '../../../../domain/people.ts';
import { nameAtHead, named } from '../../../../grammar/names.ts';
import { trim } from '../../../../text.ts';
import { UserError } from '../../../../user-error.ts';
import type { Context } from '../../../context.ts';
import { whichDayCard } from '../../../which-day.ts';
import { whichNetworkCard } from '../../../which-network.ts';
import { readerOf } from '../handlers.ts';
import type { Municipality } from '../store.ts';
import { said } from '../texts-said.ts';
import { savedCard, sureCard } from './cards.ts';
import { likeValues, newForm, shownForm, templateValues } from './cards-form.ts';
import { asGroup, findNamed, ownNetworks } from './handlers.ts';
import { changedBy } from './handlers-change-save.ts';
import { saveAgreements } from './handlers-save.ts';
import { printTyped, type Reading, readTyped, refuseFaults } from './parse.ts';
import { everyone, placesNamed, unknownPlace } from './parse-places.ts';
import { faultsOf, muchMoney, shareFaults } from './rules.ts';
import {
  type Ground,
  joinedBy,
  type Made,
  newPartyChanges,
  readGround,
  rowOf,
  sharedName,
  withParties,
} from './store-new.ts';
import { settingTexts } from './texts.ts';
import { faultTexts } from './texts-faults.ts';

/** `avtale ny [KOMMUNE, KOMMUNE …] [fra DAG] [til DAG] [som AVTALE] [, tilskudd 687 500 …]`: saved, or its form. */
export const newTyped = (text: string, context: Context): Promise<Answer> =>
  newOne({ networkId: undefined, text }, context);

/** The same in a network that is known, as buttons have it. */
export async function newOne(
  { networkId, text }: { readonly networkId: string | undefined; readonly text: string },
  context: Context,
): Promise<Answer> {
  const { language, database, now } = context;
  const { ask: asks } = settingTexts[language];
  const faults = faultTexts[language];
  const networks = ownNetworks(context).filter(
    (one) => networkId === undefined || one.networkId === networkId,
  );
  if (networks.length === 0) throw new UserError(faults.notYours);
  const reading = readTyped(text, 'new', dayOf(now));
  const naming = nameAtHead(
    reading.head,
    networks,
    named(({ networkName }) => networkName),
    'whole',
  );
  const meant = naming?.found ?? networks;
  const head = naming?.rest ?? reading.head;
  const all = await listMunicipalities(
    database,
    meant.map((one) => one.networkId),
  );
  const isAll = everyone.test(head);
  const { found, left } = placesNamed(isAll ? '' : head, all);
  const fitting = meant.filter((one) =>
    found.every((group) => group.some((place) => place.networkId === one.networkId)),
  );
  const [network, another] = fitting;
  if (left !== '' || network === undefined) {
    throw new UserError(unknownPlace(left === '' ? head : left, meant, all, context));
  }
  if (another !== undefined) {
    return ask(
      whichNetworkCard(fitting, language, {
        wording: said.new,
        value: (one) => ({ networkId: one.networkId, text }),
        rest: ({ networkName }) => trim(`${networkName} ${text}`),
      }),
    );
  }
  const places = found.flatMap((group) => group.filter((place) => place.networkId === network.networkId));
  refuseFaults(reading, language);
  if (reading.unsure !== undefined) {
    const { name, days } = reading.unsure;
    const whole = (day: Day) =>
      printTyped({ head, values: { ...reading.values, [name]: day } }, 'new', language);
    return ask(
      whichDayCard(asks.whichDay, days, language, {
        wording: said.new,
        value: (day) => ({ networkId: network.networkId, text: whole(day) }),
        rest: whole,
      }),
    );
  }
  const ground = await readGround(network.networkId, context);
  if (isAll && ground.without.length === 0) throw new UserError(faults.allHave(network.networkName));
  return fromReading(reading, isAll ? ground.without : places, ground, context);
}

async function fromReading(
  { values: typed }: Reading,
  found: readonly Municipality[],
  ground: Ground,
  context: Context,
): Promise<Answer> {
  const { language } = context;
  const { form: words, kinds } = settingTexts[language];
  const faults = faultTexts[language];
  const { network, template, kind } = ground;
  const { like, sure, form: isForm, ...own } = typed;
  const model = like === undefined ? undefined : findNamed(like, ground.agreements, context)?.[0]?.[0];
  const places = found.length > 0 ? found : ground.without;
  if (model !== undefined && places.length === 0) throw new UserError(faults.allHave(network.name));
  const base =
    model === undefined
      ? templateValues(template, network.counties, own.start, language)
      : likeInTime(likeValues(model, language), own, template, language);
  const municipalities = places.map(({ name }) => name).join(', ');
  const values: Values = {
    ...base,
    ...(model === undefined ? joining(own, ground, language) : {}),
    ...{ municipalities, ...own },
  };
  const isEndKnown = template?.months !== undefined || values.end !== undefined;
  const isWhole = places.length > 0 && values.start !== undefined && isEndKnown;
  if (isForm === undefined && isWhole && (found.length > 0 || model !== undefined)) {
    const saved = await create(values, { ...ground, model }, sure !== undefined, context);
    if (!('errors' in saved)) return saved;
    throw new UserError([...new Set(Object.values(saved.errors))].join(' '));
  }
  const intro =
    model !== undefined
      ? words.fromOther(model.name)
      : kind === undefined
        ? ''
        : words.fromTemplate(kinds[kind]);
  return openFilled(shownForm(newForm({ ...ground, intro }, language), values), values);
}

/** What one that joins others under their name says as they do: who else is a party, and where one binds several, how long it lasts. */
function joining(
  own: Readonly<Record<string, string>>,
  ground: Ground,
  language: Context['language'],
): Values {
  const isShared = ground.template?.isShared === true;
  const joined = joinedBy(own.name ?? sharedName(ground, own.start), ground);
  if (joined === undefined || (own.start ?? '') > joined.end) return {};
  const { end, maxEnd, parties } = likeValues(joined, language);
  return isShared && own.end === undefined ? { end, maxEnd, parties } : { parties };
}

/** What another agreement says; where other days are said, it lasts as long as the template has it, and one that binds several as long as for the others. */
function likeInTime(
  { start, end, maxEnd, ...like }: Values,
  own: Readonly<Record<string, string>>,
  template: Ground['template'],
  language: Context['language'],
): Values {
  if (own.end === undefined && (own.start === undefined || template?.isShared === true))
    return { ...like, start, end, maxEnd };
  if (own.start === undefined) return { ...like, start };
  const { end: usual, maxEnd: most } = templateValues(template, [], own.start, language);
  return own.end === undefined ? { ...like, end: usual, maxEnd: most } : like;
}

/** The form of a new agreement, handed in; its state is the network's id. */
export async function submitNew(values: Values, networkId: string, context: Context): Promise<Answer> {
  const { language } = context;
  if (!ownNetworks(context).some((one) => one.networkId === networkId))
    throw new UserError(faultTexts[language].notYours);
  const ground = await readGround(networkId, context);
  const saved = await create(values, { ...ground, model: undefined }, false, context);
  if (!('errors' in saved)) return saved;
  return refill(shownForm(newForm({ ...ground, intro: '' }, language), values), values, saved.errors);
}

/** Saves a new agreement, asks about an amount that looks like a slip, or says what is wrong by field. */
async function create(
  values: Values,
  ground: Made,
  isSure: boolean,
  context: Context,
): Promise<Answer | { readonly errors: Record<string, string> }> {
  const { language } = context;
  const { networkId, network, agreements, template } = ground;
  const given = read(newForm({ ...ground, intro: '' }, language), values);
  if ('errors' in given) return given;
  const { found, left } = placesNamed(given.filled.municipalities, ground.places);
  const [first, ...others] = found.flat();
  if (left !== '' || first === undefined) {
    const why = unknownPlace(left, [{ networkName: network.name }], ground.places, context);
    return { errors: { municipalities: why } };
  }
  const places = [...new Map([first, ...others].map((one) => [one.id, one])).values()];
  const { start, end = endAfter(start, template?.months ?? 0) } = given.filled;
  const whole = template?.maxMonths === undefined ? end : endAfter(start, template.maxMonths);
  const maxEnd = given.filled.maxEnd ?? [whole, end].sort().at(-1) ?? end;
  const { decidedOn = null, grantPerYear = 0, grantShare = 0 } = given.filled;
  const among = places.map(({ id }) => ({ municipalityId: id }));
  const errors = {
    ...faultsOf({ start, end, maxEnd, decidedOn }, among, agreements, context),
    ...shareFaults({ grantPerYear, grantShare }, language),
  };
  if (Object.keys(errors).length > 0) return { errors };
  const much = isSure ? undefined : muchMoney(given.filled, template, language);
  if (much !== undefined) return askSure(much, values, places, networkId, language);
  const made = places.map((place) => rowOf(given.filled, { start, end, maxEnd }, place, ground, language));
  const group = asGroup(made) ?? [];
  const [one, ...more] = group;
  if (one === undefined) return { errors: {} };
  const saved = await saveAgreements([], made, context, ground.guard);
  const shown = withParties([one, ...more], given.filled.parties ?? [], ground, () => changedBy(context));
  const changes = [...saved.changes, ...newPartyChanges(shown, ground)];
  const reader = await readerOf(networkId, shown, context);
  return answer(savedCard(shown, saved.lines, reader), changes);
}

/** The question whether an amount is meant, whose buttons carry all that was said. */
function askSure(
  question: string,
  values: Values,
  places: readonly Municipality[],
  networkId: string,
  language: Context['language'],
): Answer {
  const { municipalities: _, ...own } = values;
  const kept = Object.fromEntries(
    Object.entries(own).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  const head = places.map(({ name }) => name).join(', ');
  const whole = (flag: 'sure' | 'form') => {
    const rest = printTyped({ head, values: { ...kept, [flag]: 'yes' } }, 'new', language);
    return { value: { networkId, text: rest }, rest };
  };
  return ask(sureCard(question, said.new, [whole('sure'), whole('form')], language));
}
