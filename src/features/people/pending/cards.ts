import type { Day } from '../../../calendar/days.ts';
import { type Button, buttons, type Card, card, heading, note, paragraph } from '../../../chat/card.ts';
import { button } from '../../../chat/wording.ts';
import { type RoleSaid, roleOfOne } from '../../../domain/role-names.ts';
import { formatDay } from '../../../format/dates.ts';
import type { Language } from '../../../language.ts';
import { accountWords, type ShownAccount, undoButton } from '../cards.ts';
import { isAttesting } from '../members/rules.ts';
import { memberPressed } from '../members/texts-said.ts';
import { profileSaid } from '../profile/texts-said.ts';
import type { PendingRole } from './store.ts';
import { pendingTexts } from './texts.ts';

const answerButtons = (id: string, yes: string, no: string, language: Language): Button[] => [
  button(profileSaid.confirm, language, { label: yes, value: id, style: 'primary' }),
  button(profileSaid.reject, language, { label: no, value: id }),
];

/** Says that the account is another person's than the one who was asked. */
const otherButton = (id: string, number: number, language: Language): Button =>
  button(memberPressed.approveNew, language, {
    label: pendingTexts[language].otherPerson,
    value: id,
    rest: pendingTexts[language].asNew(number),
  });

/** Asks somebody whether an account is theirs, with the code that proves it from there. */
export function claimCard(language: Language, { id, code }: PendingRole, account: ShownAccount): Card {
  const { claim } = pendingTexts[language];
  return card(
    heading(claim.title),
    paragraph(claim.body(accountWords(account, language))),
    paragraph(claim.ifYours(code)),
    paragraph(claim.ifNot),
    buttons(...answerButtons(id, claim.yes, claim.no, language)),
  );
}

/** Asks a second person whether somebody is to have an attesting role. */
export function secondCard(language: Language, pending: PendingRole, place: string): Card {
  const { second } = pendingTexts[language];
  const role = roleOfOne({ kind: pending.kind, place }, language);
  return card(
    heading(second.title(pending.name, role)),
    paragraph(second.body(pending.name, role, formatDay(pending.from, language))),
    buttons(...answerButtons(pending.id, second.yes, second.no, language)),
  );
}

/** Tells the coordinator that the person is asked first, with the way to say that it is another. */
export function askedCard(language: Language, pending: PendingRole, name: string, number: number): Card {
  const words = pendingTexts[language];
  return card(
    paragraph(words.asked(name)),
    note(words.askedWhat),
    buttons(otherButton(pending.id, number, language)),
  );
}

/** Asks the coordinator to vouch for the account of somebody who can't be asked, or to say that it is another. */
export function vouchCard(
  language: Language,
  pending: PendingRole,
  name: string,
  account: ShownAccount,
  number: number,
): Card {
  const words = pendingTexts[language];
  return card(
    paragraph(words.vouch.ask(name)),
    paragraph(accountWords(account, language)),
    note(words.vouch.what(name)),
    buttons(
      button(memberPressed.vouch, language, {
        label: words.vouch.yes(name),
        value: pending.id,
        rest: words.vouch.asSame(number),
      }),
      otherButton(pending.id, number, language),
    ),
  );
}

/** Says whose account it is now, with the way back. */
export const vouchedCard = (language: Language, name: string, request: ShownAccount & { id: string }): Card =>
  card(
    paragraph(pendingTexts[language].vouch.done(name, accountWords(request, language))),
    undoButton(language, request.id, request.id),
  );

/** Tells a municipality's people and the coordinators whose account somebody vouched for. */
export const vouchedForCard = (
  language: Language,
  { name, voucher, account }: { name: string; voucher: string; account: ShownAccount },
): Card => {
  const { vouch } = pendingTexts[language];
  return card(
    heading(vouch.toldTitle(name)),
    paragraph(vouch.told(voucher, name, accountWords(account, language))),
    note(vouch.toldWhat),
  );
};

/** Tells whoever asked that the answer was no. */
export function deniedCard(language: Language, pending: PendingRole, place: string): Card {
  const words = pendingTexts[language];
  const role = roleOfOne({ kind: pending.kind, place }, language);
  if (pending.requestId === null)
    return card(heading(words.second.title(pending.name, role)), paragraph(words.secondDenied(role)));
  return card(heading(words.deniedTitle(pending.name)), paragraph(words.deniedBody));
}

/** Tells a municipality's people that somebody was given a role that opens its hours. */
export function givenCard(
  language: Language,
  { name, from, ...role }: RoleSaid & { readonly name: string; readonly from: Day },
  today: Day,
): Card {
  const words = pendingTexts[language];
  const why = isAttesting(role.kind) ? words.givenWhy.attests : words.givenWhy.sees;
  return card(
    heading(words.given(name, roleOfOne(role, language), from > today)),
    paragraph(words.since(formatDay(from, language))),
    note(why),
  );
}
