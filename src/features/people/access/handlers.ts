import { dayOf } from '../../../calendar/days.ts';
import { type Answer, answer } from '../../../chat/answer.ts';
import { card, paragraph, row } from '../../../chat/card.ts';
import { openFilled } from '../../../chat/form/fields.ts';
import { mostAsked, whichCard } from '../../../chat/which.ts';
import { button } from '../../../chat/wording.ts';
import { nameAtHead, named } from '../../../grammar/names.ts';
import type { Language } from '../../../language.ts';
import { beginningOf, trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context, ShowHome } from '../../context.ts';
import { approveNew, vouch } from '../give/handlers-owner.ts';
import { newMemberForm } from '../give/handlers-save.ts';
import { findWaiting, type Waiting } from '../give/handlers-waiting.ts';
import { requestButtons } from '../members/cards.ts';
import { listSeats, myNetworks } from '../members/handlers-find.ts';
import { suggestedBy } from '../members/rules.ts';
import { memberTexts } from '../members/texts.ts';
import { memberSaid } from '../members/texts-said.ts';
import { findPendingOf } from '../pending/store.ts';
import { decideAccessRequest, listAccessRequests, readAccessRequests } from './store.ts';

/** Opens the form for someone who asks for access, by their number in the list or their request's id. */
export async function approve(text: string, context: Context): Promise<Answer> {
  const as = /^(?:(.+)\s+(?:som|as)|(\d{1,4}))\s+(?:(ny|new)|(?:(?:den|the)\s+)?(?:samme|same))$/iu.exec(
    trim(text),
  );
  if (as !== null) {
    const { id } = await findRequest(as[1] ?? as[2] ?? '', 'approve', context);
    const pendingId = (await findPendingOf(context.database, id))?.id ?? '';
    return as[3] === undefined ? vouch(pendingId, context) : approveNew(pendingId, context);
  }
  return openApproval(await findRequest(text, 'approve', context), context);
}

/** So many who ask are shown on the front page; the others stand in the list. */
const mostAtHome = 3;
/** So much of what they wrote stands there, in characters. */
const longestQuote = 80;

/** Those who ask to be let in, on the front page of a coordinator: in their own words, each with both answers. */
export const showAccessHome: ShowHome = async (context, read) => {
  const { language, now } = context;
  const words = memberTexts[language];
  const networks = myNetworks(context);
  if (networks.length === 0) return [];
  const asking = await readAccessRequests(read, networks, now);
  const rows = asking
    .slice(0, mostAtHome)
    .map((request) =>
      row(
        words.accessLabel,
        `${words.asked(request.name)}: «${beginningOf(request.words, longestQuote)}»`,
        ...requestButtons(language, request),
      ),
    );
  const add = button(memberSaid.newMember, language, { label: words.newAtHome, value: '' });
  return [{ at: 'access', rows, waits: asking.length, ways: [add] }];
};

/** The button that opens the form, by the request's id. */
export const pressApprove = async (id: string, context: Context): Promise<Answer> =>
  openApproval(await findWaiting(id, context), context);

async function openApproval(request: Waiting, context: Context): Promise<Answer> {
  const today = dayOf(context.now);
  const values = {
    name: request.name,
    ...suggestedBy(request.words, await listSeats(context), today),
    from: today,
  };
  return openFilled(await newMemberForm(context, request.id, values), values);
}

/** Declines a request for access. */
export async function decline(text: string, context: Context): Promise<Answer> {
  const request = await findRequest(text, 'decline', context);
  return pressDecline(request.id, context);
}

/** The button that declines a request, by its id. */
export async function pressDecline(id: string, context: Context): Promise<Answer> {
  const { actor, language, now } = context;
  const { name } = await findWaiting(id, context);
  const [networkId = ''] = myNetworks(context);
  const decision = { decision: 'declined', decidedById: actor.id, decidedAt: now, networkId } as const;
  return {
    ...answer(card(paragraph(memberTexts[language].declined(name))), [decideAccessRequest(id, decision)]),
    takesOut: [memberSaid.decline.id, memberSaid.approve.id],
  };
}

const byName = named(({ name }: { readonly name: string }) => name);

const choiceOf = ({ id, name }: { id: string; name: string }, verb: Verb, language: Language) => ({
  ...{ label: memberTexts[language][verb](name), value: id, rest: name },
});

type Verb = 'approve' | 'decline';

async function findRequest(text: string, verb: Verb, context: Context) {
  const { language } = context;
  const words = memberTexts[language];
  if (text === '') throw new UserError(words.which(memberSaid[verb].help[language].type));
  const requests = await listAccessRequests(context.database, myNetworks(context), context.now);
  const numbered = requests.find((_, index) => String(index + 1) === trim(text));
  if (numbered !== undefined) return numbered;
  const naming = nameAtHead(text, requests, byName);
  const fitting = naming?.rest === '' ? naming.found : [];
  const [only, ...others] = fitting;
  const said = text.slice(0, 40);
  if (only === undefined) throw new UserError(words.noRequest(said));
  const isOne = others.length === 0;
  if (isOne && (naming?.isSure === true || verb === 'approve')) return only;
  const choices = fitting.slice(0, mostAsked).map((request) => {
    const number = requests.indexOf(request) + 1;
    const choice = choiceOf(request, verb, language);
    // Several may have the same name.
    return isOne ? choice : { ...choice, label: `${number}. ${choice.label}`, rest: String(number) };
  });
  const question = isOne ? words.didYouMean(only.name) : words.several(said);
  throw new UserError(whichCard(memberSaid[verb], language, question, choices));
}
