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
  paragraph,
  table,
} from '../../../chat/card.ts';
import { button, print } from '../../../chat/command.ts';
import type { Form, Values } from '../../../chat/form/form.ts';
import { type RoleKind, roleKinds } from '../../../domain/roles.ts';
import type { Language } from '../../../language.ts';
import { accountWords, type ShownAccount, undoButton } from '../pending/cards.ts';
import { pendingTexts } from '../pending/texts.ts';
import type { RoleRow } from '../store.ts';
import { texts } from '../texts.ts';
import { memberSaid, memberTexts } from './texts.ts';

type ListedRole = {
  readonly number: number;
  readonly kind: string;
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

const roleName = (kind: string, language: Language): string => {
  const known: RoleKind | undefined = roleKinds.find((one) => one === kind);
  return known === undefined ? kind : texts[language].roles[known];
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
      [{ title: words.columns[0], align: 'right' }, ...words.columns.slice(1).map((title) => ({ title }))],
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
      texts[language].platforms[request.platform] ?? request.platform,
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

/** Who, as what, where, and from when; it carries the id of the request that it answers, or nothing. */
export function memberForm(
  language: Language,
  places: readonly { networkId: string; networkName: string; id: string; name: string }[],
  requestId: string,
  values: Values,
): Form {
  const words = memberTexts[language];
  const networks = [...new Map(places.map((place) => [place.networkId, place.networkName]))];
  const several = networks.length > 1;
  const label = (name: string, network: string) => (several ? `${name} – ${network}` : name);
  const options = [
    ...networks.map(([id, name]) => ({ value: `${id}/`, label: label(words.noMunicipality, name) })),
    ...places.map((place) => ({
      value: `${place.networkId}/${place.id}`,
      label: label(place.name, place.networkName),
    })),
  ];
  const filled = (name: string) => (values[name] === undefined ? {} : { value: values[name] });
  return {
    id: 'people.saveMember',
    title: words.formTitle,
    fields: [
      { field: 'text', name: 'name', label: words.name, maxLength: 100, ...filled('name') },
      { field: 'text', name: 'email', label: words.email, optional: true, ...filled('email') },
      {
        field: 'choice',
        name: 'role',
        label: words.role,
        options: roleKinds.map((kind) => ({ value: kind, label: texts[language].roles[kind] })),
        value: values.role ?? 'prosjektleder',
      },
      {
        field: 'choice',
        name: 'municipality',
        label: words.municipality,
        options,
        ...filled('municipality'),
      },
      { field: 'day', name: 'from', label: words.from, ...filled('from') },
    ],
    submit: words.save,
    cancel: words.cancel,
    state: requestId,
    typed: print(memberSaid.newMember, language, words.aName),
  };
}

/** Says what role was given, and what else there is to know of it, with the way back. */
export function addedCard(language: Language, name: string, role: RoleRow, further?: string): Card {
  const words = memberTexts[language];
  return card(
    paragraph(words.added(name, texts[language].roles[role.kind], formatDay(role.from, language))),
    ...(further === undefined ? [] : [note(further)]),
    undoButton(language, role.id, `${name} ${texts[language].roles[role.kind]}`),
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
