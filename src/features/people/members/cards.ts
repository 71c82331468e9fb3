import { dayOf } from '../../../calendar/days.ts';
import { formatDay, formatShortDay } from '../../../calendar/format.ts';
import {
  type Button,
  buttons,
  type Card,
  card,
  type Element,
  heading,
  list,
  note,
  type Option,
  paragraph,
  table,
} from '../../../chat/card.ts';
import { button, print } from '../../../chat/command.ts';
import { checked, choice, day, mapped, oneOf, optional, text } from '../../../chat/form/fields.ts';
import { roleName, roleNames } from '../../../domain/role-names.ts';
import { type RoleKind, roleKinds } from '../../../domain/roles.ts';
import type { Language } from '../../../language.ts';
import { accountWords, platformName, type ShownAccount, undoButton } from '../cards.ts';
import { pendingTexts } from '../pending/texts.ts';
import type { RoleRow } from '../store.ts';
import { isEmail, seatFault } from './rules.ts';
import { memberTexts } from './texts.ts';
import { memberSaid } from './texts-said.ts';

type ListedRole = {
  readonly number: number;
  readonly kind: RoleKind;
  readonly to: string | null;
  readonly person: { readonly name: string };
  readonly municipality: { readonly name: string } | null;
};
type ListedRequest = ShownAccount & {
  readonly id: string;
  readonly words: string;
  /** What has come of asking the person whom the account is said to belong to. */
  readonly asked?: 'waits' | 'denied';
};

/** The people of the coordinator's networks, numbered, and above them those who ask to be let in. */
export function membersCard(
  language: Language,
  roles: readonly ListedRole[],
  requests: readonly ListedRequest[],
): Card {
  const words = memberTexts[language];
  const rows = roles.map((role) => [
    String(role.number),
    role.person.name,
    roleName(role.kind, language),
    role.municipality?.name ?? words.countyRow,
    role.to === null ? '' : formatShortDay(role.to, language),
  ]);
  return card(
    heading(words.title),
    ...requestElements(language, requests),
    table(
      [
        { title: words.number, align: 'right' },
        ...[words.name, words.role, words.municipality, words.until].map((title) => ({ title })),
      ],
      rows,
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

/** Who, as what (`kind` is what is chosen), where, and from when; its state is the request that it answers, or nothing. */
export function memberForm(
  language: Language,
  places: readonly { networkId: string; networkName: string; id: string; name: string }[],
  {
    kind,
    state,
    intro,
  }: { readonly kind?: string | undefined; readonly state: string; readonly intro: string },
) {
  const words = memberTexts[language];
  const networks = [...new Map(places.map((place) => [place.networkId, place.networkName]))];
  const label = (name: string, network: string) => (networks.length > 1 ? `${name} – ${network}` : name);
  const options = [
    ...networks.map(([networkId, network]) => ({
      ...{ value: `${networkId}/`, label: label(words.noMunicipality, network) },
      ...{ networkId, municipalityId: null },
    })),
    ...places.map(({ networkId, networkName, id, name }) => ({
      ...{ value: `${networkId}/${id}`, label: label(name, networkName) },
      ...{ networkId, municipalityId: id },
    })),
  ];
  return {
    ...{ id: 'people.saveMember', title: words.buttonNew, language, intro, state },
    typed: print(memberSaid.newMember, language, words.aName),
    inputs: {
      name: text({ label: words.name, max: 100 }),
      email: optional(
        checked(
          mapped(text({ label: words.email }), (email) => email.toLowerCase()),
          (email) => (isEmail(email) ? undefined : words.faultEmail),
        ),
      ),
      role: oneOf(roleKinds, roleNames[language].one, { label: words.role, otherwise: 'prosjektleder' }),
      municipality: checked(
        choice<Option & { readonly networkId: string; readonly municipalityId: string | null }>({
          ...{ label: words.municipality, missing: words.faultPlace, options },
        }),
        ({ municipalityId }) => seatFault(kind, municipalityId, language),
      ),
      from: day({ label: words.from }),
    },
  };
}

/** Says what role was given, and what else there is to know of it, with the way back. */
export function addedCard(language: Language, name: string, role: RoleRow, further?: string): Card {
  const words = memberTexts[language];
  return card(
    paragraph(words.added(name, roleName(role.kind, language), formatDay(role.from, language))),
    ...(further === undefined ? [] : [note(further)]),
    undoButton(language, role.id, `${name} ${roleName(role.kind, language)}`),
  );
}

/** Says that someone who had the role already has an account too, with the way back. */
export const linkedCard = (language: Language, name: string, role: string, requestId: string): Card =>
  card(paragraph(memberTexts[language].linked(name, role)), undoButton(language, requestId, requestId));

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
