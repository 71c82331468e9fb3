import { v7 as uuid } from 'uuid';
import { addDays, dayOf } from '../../../calendar/days.ts';
import { type Answer, answer, ask } from '../../../chat/answer.ts';
import { buttons, card, paragraph } from '../../../chat/card.ts';
import { mostAsked, whichCard } from '../../../chat/which.ts';
import { button, type Wording } from '../../../chat/wording.ts';
import { writeDocx } from '../../../documents/docx/docx.ts';
import { writePdf } from '../../../documents/pdf/pdf.ts';
import { needsEnd } from '../../../domain/roles.ts';
import { formatDate, formatDay } from '../../../format/dates.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { printRole } from '../give/read/print.ts';
import {
  findRole,
  givingNetworks,
  type Listed,
  listMine,
  loadRole,
  nameOf,
  peopleAtHead,
  refuseOthers,
} from '../members/handlers-find.ts';
import { keepCoordinator } from '../members/handlers-guard.ts';
import { isAttesting } from '../members/rules.ts';
import { findSameRole, listNamesakes } from '../members/store.ts';
import { memberTexts } from '../members/texts.ts';
import { memberSaid } from '../members/texts-said.ts';
import { pendingRole } from '../pending/handlers.ts';
import { listAsked } from '../pending/reminders.ts';
import { createPending, findPendingNames } from '../pending/store.ts';
import { pendingTexts } from '../pending/texts.ts';
import { createRole, handOverRole } from '../store.ts';
import { doneCard, type Plan, placeWords, planCard, planLines, planWords } from './cards.ts';
import { openedOf, readHandover, type SaidHandover } from './parse.ts';
import { handoverDocument, readEstate } from './report.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

type Handed = { readonly role: string; readonly words: string };
type Act = (plan: Plan, context: Context, isSure: boolean) => Promise<Answer>;

/** A command's two ways: typed, and by a button. */
const both = (wording: Wording<Handed>, act: Act) => ({
  typed: async (text: string, context: Context): Promise<Answer> => {
    const value = (role: string, words: string) => ({ role, words });
    const opened = openedOf(text, texts[context.language].to);
    const found = await findRole(opened, context, { wording, takesRest: true, value });
    return 'reply' in found ? found : handOver(found.role, found.rest, { wording, act }, context);
  },
  press: async ({ role, words }: Handed, context: Context): Promise<Answer> =>
    handOver(await loadRole(role, context), words, { wording, act }, context),
});

async function handOver(
  role: Listed,
  typed: string,
  { wording, act }: { readonly wording: Wording<Handed>; readonly act: Act },
  context: Context,
): Promise<Answer> {
  const { actor, database, language, now } = context;
  const words = texts[language];
  refuseOthers(role, context);
  const read = readHandover(typed.slice(0, 300), dayOf(now));
  if (read.name === '') throw new UserError(words.faults.whom(role.person.name));
  if (read.unclearDay !== undefined) throw new UserError(words.faults.day(read.unclearDay));
  if (read.isHalf) throw new UserError(words.faults.overlap);
  const from = read.from ?? addDays(role.to ?? dayOf(now), 1);
  if (read.until !== undefined && read.until < from)
    throw new UserError(words.faults.overlapEnd(formatDay(from, language)));
  const heir = await findHeir(role, { ...read, from }, wording, context);
  if ('reply' in heir) return heir;
  // Nobody's role is made longer by being handed over.
  const [last = from] = [read.until ?? addDays(from, -1), ...(role.to === null ? [] : [role.to])].sort();
  if (last < role.from)
    throw new UserError(
      memberTexts[language].endsBeforeStart(nameOf(role, language), formatDay(role.from, language)),
    );
  const same = await findSameRole(database, { ...role, personId: heir.id, from });
  if (same !== undefined && role.to === last)
    throw new UserError(words.faults.already(heir.name, formatDay(last, language)));
  const to = needsEnd(role.kind) ? role.to : null;
  if (needsEnd(role.kind) && (to === null || to < from))
    throw new UserError(memberTexts[language].faultNoEnd);
  const needsSecond = same === undefined && heir.id === actor.id && isAttesting(role.kind);
  const plan: Plan = {
    ...{ role, heir, last, from, until: read.until, to, same, needsSecond, isPdf: read.isPdf },
    isOwn: role.personId === actor.id,
  };
  return act(plan, context, read.isSure);
}

/** Whoever takes over: somebody of the list, or who was here before; else the question, or the way to add them. */
async function findHeir(
  role: Listed,
  { name, ...when }: SaidHandover & { readonly from: string },
  wording: Wording<Handed>,
  context: Context,
): Promise<Answer | { readonly id: string; readonly name: string }> {
  const { database, language } = context;
  const words = texts[language];
  const naming = peopleAtHead(name, await listMine(context));
  const listed = naming?.rest === '' ? naming.found.map(({ person }) => person) : [];
  const known = listed.length > 0 ? listed : await listNamesakes(database, name, givingNetworks(context));
  const people = [...new Map(known.map((one) => [one.id, one])).values()];
  const [heir, another] = people.length > 1 ? people.filter(({ id }) => id !== role.personId) : people;
  if (heir === undefined) return unknown(role, name, when.from, context);
  if (heir.id === role.personId) throw new UserError(words.faults.same(heir.name));
  if (another === undefined && (listed.length === 0 || naming?.isSure === true)) return heir;
  const rest = (whom: string) =>
    planWords(
      {
        ...{ from: when.from, until: when.until, isOwn: when.isSure, isPdf: when.isPdf },
        heir: { id: '', name: whom },
      },
      language,
    );
  const choices = people.slice(0, mostAsked).map((one) => ({
    label: one.name.slice(0, 70),
    value: { role: role.id, words: rest(one.name) },
    rest: `${nameOf(role, language)} ${rest(one.name)}`,
  }));
  return ask(whichCard(wording, language, words.whom, choices));
}

function unknown(role: Listed, name: string, from: string, { language }: Context): Answer {
  const { municipality: place, network, networkId, municipalityId } = role;
  const seat = {
    networkId,
    networkName: network.name,
    municipalityId,
    name: place?.name ?? '',
    label: place?.name ?? '',
  };
  const rest = printRole(
    { name, kinds: [role.kind], seats: [], more: '', from },
    place ? seat : undefined,
    language,
  );
  const label = memberTexts[language].buttonNew;
  return answer(
    card(
      paragraph(texts[language].faults.unknown(name.slice(0, 60))),
      buttons(button(memberSaid.newMember, language, { label, value: rest, rest })),
    ),
    [],
    'refused',
  );
}

const preview: Act = async (plan, context) => {
  const { database, language, now } = context;
  const estate = { role: plan.role, language, now, isWhole: false };
  return ask(planCard(plan, await readEstate(database, estate), language));
};

const carryOut: Act = async (plan, context, isSure) => {
  const { database, language } = context;
  const { role, heir, last, from, to, same, isOwn, needsSecond } = plan;
  if (isOwn && !isSure) return preview(plan, context, isSure);
  const { id: _, ...held } = role;
  const { personId: __, ...rest } = held;
  const given = { ...rest, id: uuid(), personId: heir.id, from, to };
  if (needsSecond) {
    const pending = pendingRole(given, heir.name, null, context);
    const { place } = await findPendingNames(database, pending);
    if ((await listAsked(database, pending, context.now)).length === 0)
      throw new UserError(pendingTexts[language].nobodySecond(place));
    return answer(card(paragraph(texts[language].second(role.person.name))), [createPending(pending)]);
  }
  // Who begins in the same turn is the network's coordinator without a break.
  const guard = same === undefined ? [] : await keepCoordinator(role, addDays(last, 1), context);
  return answer(doneCard(plan, language), [
    ...guard,
    handOverRole(role, last, heir.id),
    ...(same === undefined ? [createRole(given)] : []),
  ]);
};

const giveDocument: Act = async (plan, { actor, database, language, now }) => {
  const words = texts[language];
  const { role, heir, from, isPdf } = plan;
  const about = {
    title: words.title(role.person.name, heir.name),
    subtitle: `${placeWords(plan, language)} · ${formatDate(from, language)}`,
    facts: planLines(plan, language),
  };
  const sections = await readEstate(database, { role, language, now, isWhole: true });
  const document = handoverDocument(about, sections, { author: actor.name, language, now });
  return {
    reply: {
      ...{ kind: 'file', name: `${words.file}-${from}.${isPdf ? 'pdf' : 'docx'}` },
      mime: isPdf
        ? 'application/pdf'
        : 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      content: await (isPdf ? writePdf : writeDocx)(document),
      card: card(paragraph(words.fileReady(heir.name))),
    },
    changes: [],
  };
};

/** `overlevering Tone → Nils fra 1. august`: what will happen, and what comes along. */
export const show = both(said.show, preview);
/** `overlevering gjør …`: the old role ends and the new begins. */
export const carry = both(said.do, carryOut);
/** `overlevering dokument …`: what comes along, whole. */
export const giveFile = both(said.document, giveDocument);
