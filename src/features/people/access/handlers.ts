import { dayOf } from '../../../calendar/days.ts';
import { buttons, card, paragraph } from '../../../chat/card.ts';
import { print } from '../../../chat/command.ts';
import { type Answer, answer, ask, openForm } from '../../../chat/feature.ts';
import { listMunicipalities } from '../../../domain/people.ts';
import { isNumber, movedNumbers, startOfDay } from '../../../grammar/moved-numbers.ts';
import { nameAtHead, named } from '../../../grammar/names.ts';
import { trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { requestButtons } from '../members/cards.ts';
import { myNetworks, newMemberForm, saveAsNew, vouch } from '../members/handlers-save.ts';
import { suggestedBy } from '../members/rules.ts';
import { memberSaid, memberTexts } from '../members/texts.ts';
import { findPending, findPendingOf } from '../pending/store.ts';
import { decideAccessRequest, hasDecidedSince, listAccessRequests } from './store.ts';

/** Opens the form for someone who asks for access, by their number in the list or their request's id. */
export async function approve(text: string, context: Context): Promise<Answer> {
  const asNew = /^(.+)\s+(?:som|as)\s+(?:ny|new)$|^(\d{1,4})\s+(?:ny|new)$/iu.exec(trim(text));
  if (asNew !== null) {
    const { id } = await findRequest(asNew[1] ?? asNew[2] ?? '', 'approve', context);
    return approveNew((await findPendingOf(context.database, id))?.id ?? '', context);
  }
  const asSame = /^(.+?)\s+(?:som|as)\s+(?:den samme|den same|samme|same|the same)$/iu.exec(trim(text));
  if (asSame !== null) {
    const { id } = await findRequest(asSame[1] ?? '', 'approve', context);
    return vouch((await findPendingOf(context.database, id))?.id ?? '', context);
  }
  const request = await findRequest(text, 'approve', context);
  const places = await listMunicipalities(context.database, myNetworks(context));
  const values = { name: request.name, ...suggestedBy(request.words, places), from: dayOf(context.now) };
  return openForm(await newMemberForm(context, request.id, values));
}

/** Lets the account in as a new person, and not as the one who was asked. */
export async function approveNew(pendingId: string, context: Context): Promise<Answer> {
  const pending = await findPending(context.database, pendingId);
  if (pending === undefined) throw new UserError(memberTexts[context.language].noRequestLeft);
  return saveAsNew(pending, context);
}

/** Declines a request for access. */
export async function decline(text: string, context: Context): Promise<Answer> {
  const request = await findRequest(text, 'decline', context);
  const { actor, database, language, now } = context;
  if (isNumber(text) && (await hasDecidedSince(database, actor.id, startOfDay(now)))) {
    const [, declining] = requestButtons(language, request);
    return ask(card(paragraph(movedNumbers[language]), ...(declining ? [buttons(declining)] : [])));
  }
  const [networkId = ''] = myNetworks(context);
  const decision = { decision: 'declined', decidedById: context.actor.id, decidedAt: context.now } as const;
  return answer(card(paragraph(memberTexts[context.language].declined(request.name))), [
    decideAccessRequest(request.id, { ...decision, networkId }),
  ]);
}

const byName = named(({ name }: { readonly name: string }) => name);

async function findRequest(text: string, verb: 'approve' | 'decline', context: Context) {
  const words = memberTexts[context.language];
  if (text === '') throw new UserError(words.which(memberSaid[verb].help[context.language].type));
  const requests = await listAccessRequests(context.database, myNetworks(context), context.now);
  const found = requests.find((request, index) => request.id === text || String(index + 1) === trim(text));
  if (found !== undefined) return found;
  const naming = nameAtHead(text, requests, byName);
  const [only, ...others] = naming?.rest === '' ? naming.found : [];
  if (only !== undefined && others.length === 0) {
    if (naming?.isSure === true || verb === 'approve') return only;
    const [, declining] = requestButtons(context.language, only);
    throw new UserError(
      card(paragraph(words.didYouMean(only.name)), ...(declining ? [buttons(declining)] : [])),
    );
  }
  if (only !== undefined) {
    const numbers = [only, ...others].map((one) =>
      print(memberSaid[verb], context.language, String(requests.indexOf(one) + 1)),
    );
    throw new UserError(words.severalRequests(text.slice(0, 40), numbers));
  }
  // A button carries the request's id, which says nothing to a person.
  const isId = /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(text);
  throw new UserError(isId ? words.noRequestLeft : words.noRequest(text.slice(0, 40)));
}
