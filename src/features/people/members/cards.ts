import { dayOf } from '../../../calendar/days.ts';
import {
  type Button,
  buttons,
  type Card,
  card,
  type Element,
  heading,
  list,
  note,
  paragraph,
  table,
} from '../../../chat/card.ts';
import { headOf } from '../../../chat/more.ts';
import { mostAsked } from '../../../chat/which.ts';
import { button, print } from '../../../chat/wording.ts';
import { type RoleSaid, roleName, roleOfOne } from '../../../domain/role-names.ts';
import type { RoleKind } from '../../../domain/roles.ts';
import { seatOf } from '../../../domain/roles.ts';
import { formatDate, formatDay } from '../../../format/dates.ts';
import type { Language } from '../../../language.ts';
import { shortened } from '../../../text.ts';
import type { Context } from '../../context.ts';
import { accountWords, platformName, type ShownAccount, undoButton } from '../cards.ts';
import { lineTexts } from '../give/texts-line.ts';
import { pendingTexts } from '../pending/texts.ts';
import type { RoleRow } from '../store.ts';
import { memberTexts } from './texts.ts';
import { memberSaid } from './texts-said.ts';

type ListedRole = {
  readonly number: number;
  readonly kind: RoleKind;
  readonly from: string;
  readonly to: string | null;
  readonly positionPercent: number | null;
  readonly person: { readonly name: string };
  readonly municipality: { readonly name: string } | null;
  readonly organisation: { readonly name: string } | null;
};
type ListedRequest = ShownAccount & {
  readonly id: string;
  readonly words: string;
  /** What has come of asking the person whom the account is said to belong to. */
  readonly asked?: 'waits' | 'denied';
};

/** The people of the coordinator's networks, all or those whom what was typed names, numbered, and above them those who ask to be let in. */
export function membersCard(
  language: Language,
  roles: readonly ListedRole[],
  requests: readonly ListedRequest[],
  typed = '',
): Card {
  const words = memberTexts[language];
  const rows = roles.map((role) => [
    String(role.number),
    role.person.name,
    roleName(role.kind, language) + (role.positionPercent === null ? '' : ` ${role.positionPercent} %`),
    role.organisation?.name ??
      role.municipality?.name ??
      (seatOf(role.kind) === 'county' ? words.countyRow : ''),
    formatDate(role.from, language),
    role.to === null ? '' : formatDate(role.to, language),
  ]);
  return card(
    heading(words.title),
    ...requestElements(language, requests),
    ...headOf(
      table(
        [
          { title: words.number, align: 'right' },
          ...[words.name, words.role, words.where, words.from, words.until].map((title) => ({ title })),
        ],
        rows,
      ),
      language,
      print(memberSaid.members, language, typed),
    ),
    buttons(button(memberSaid.newMember, language, { label: words.buttonNew, value: '', rest: words.aName })),
  );
}

function requestElements(language: Language, requests: readonly ListedRequest[]): Element[] {
  if (requests.length === 0) return [];
  const words = memberTexts[language];
  const lines = requests.map((request, index) =>
    words.requestLine(
      index + 1,
      request.name,
      platformName(request.platform, language),
      `${request.words} – ${accountWords(request, language)}${askedWords(request, language)}`,
    ),
  );
  const [first] = requests;
  return [
    paragraph([{ strong: words.requests }]),
    list(lines),
    ...(first === undefined ? [] : [buttons(...requestButtons(language, first))]),
  ];
}

function askedWords({ asked }: ListedRequest, language: Language): string {
  if (asked === undefined) return '';
  const { waitsFor, saidNo } = pendingTexts[language];
  return ` (${asked === 'waits' ? waitsFor : saidNo})`;
}

/** Let in, or decline: whoever asks, by name. */
export function requestButtons(language: Language, request: ListedRequest): Button[] {
  const words = memberTexts[language];
  const { id: value, name: rest } = request;
  return [
    button(memberSaid.approve, language, { label: words.approve(rest), value, rest, style: 'primary' }),
    button(memberSaid.decline, language, { label: words.decline(rest), value, rest }),
  ];
}

/** Says what role was given, and what else there is to know of it, with the way back. */
export function addedCard(
  { language, now }: Pick<Context, 'language' | 'now'>,
  name: string,
  role: RoleRow & RoleSaid,
  further?: string,
): Card {
  const words = memberTexts[language];
  const { positionPercent, from, to } = role;
  const details = [
    ...(positionPercent ? [`${positionPercent} %`] : []),
    ...(to === null ? [] : [words.throughDay(formatDay(to, language))]),
  ];
  return card(
    paragraph(words.added(name, roleOfOne(role, language), formatDay(from, language), from > dayOf(now))),
    ...(details.length === 0 ? [] : [paragraph(details.join(' · '))]),
    ...(further === undefined ? [] : [note(further)]),
    undoButton(language, role.id, `${name} ${roleName(role.kind, language)}`),
  );
}

/** What several lines gave, and which gave nothing and why, each ready to be typed anew. */
export function manyCard(
  language: Language,
  added: readonly string[],
  left: readonly { readonly line: string; readonly why: string }[],
): Card {
  const words = lineTexts[language];
  const again = left.slice(0, mostAsked).map(({ line }) => {
    const label = words.tryAgain(shortened(line, 40));
    return button(memberSaid.newMember, language, {
      label,
      value: line.slice(0, 300),
      rest: line.slice(0, 300),
    });
  });
  return card(
    ...(added.length === 0 ? [] : [paragraph([{ strong: words.addedMany(added.length) }]), list(added)]),
    ...(left.length === 0
      ? []
      : [
          paragraph([{ strong: words.leftMany(left.length) }]),
          list(left.map(({ line, why }) => `${shortened(line, 80)}: ${why}`)),
          buttons(...again),
        ]),
  );
}

/** Says that someone who had the role already has an account too, with the way back. */
export const linkedCard = (language: Language, told: string, requestId: string): Card =>
  card(paragraph(told), undoButton(language, requestId, requestId));

/** Tells a coordinator that somebody asks to be let in. */
export function accessRequestCard(language: Language, request: ListedRequest & { requestedAt: Date }): Card {
  const words = memberTexts[language];
  return card(
    heading(words.asked(request.name)),
    paragraph(request.words),
    paragraph(accountWords(request, language)),
    note(formatDay(dayOf(request.requestedAt), language)),
    buttons(...requestButtons(language, request)),
  );
}
