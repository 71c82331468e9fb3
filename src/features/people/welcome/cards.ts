import { addDays, type Day, isoWeekOf } from '../../../calendar/days.ts';
import {
  type Button,
  buttons,
  type Card,
  card,
  type Element,
  heading,
  paragraph,
} from '../../../chat/card.ts';
import { button } from '../../../chat/wording.ts';
import { type RoleSaid, roleOfOne } from '../../../domain/role-names.ts';
import type { RoleKind } from '../../../domain/roles.ts';
import { formatDay } from '../../../format/dates.ts';
import type { Language } from '../../../language.ts';
import { said as deadlineSaid } from '../../deadlines/texts-said.ts';
import { said as digestSaid } from '../../digest/texts-said.ts';
import { said as financingSaid } from '../../financing/statement/texts-said.ts';
import { said as gatheringSaid } from '../../gatherings/texts-said.ts';
import { said as reportSaid } from '../../reports/texts-said.ts';
import { setupSaid } from '../../setup/texts-said.ts';
import { said as monthSaid } from '../../timesheet/month/texts-said.ts';
import { said as hoursSaid } from '../../timesheet/texts-said.ts';
import { memberSaid } from '../members/texts-said.ts';
import { profileSaid } from '../profile/texts-said.ts';
import { welcomeTexts } from './texts.ts';

/** Who somebody is from now on, and whom they can ask. */
export type Newcomer = RoleSaid & {
  readonly kind: RoleKind;
  readonly networkId: string;
  readonly municipalityId: string | null;
  readonly network: string;
  readonly from: Day;
  readonly coordinators: readonly string[];
};

/** Tells somebody who they are here, what is expected of them and whom to ask, with what they will need first. */
export function welcomeCard(language: Language, newcomer: Newcomer, today: Day): Card {
  return card(
    heading(welcomeTexts[language].title(newcomer.network)),
    ...aboutRole(newcomer, today, language),
    buttons(...firstButtons(newcomer, today, language)),
  );
}

/** Who somebody is, what is expected of them, and whom to ask. */
export function aboutRole(newcomer: Newcomer, today: Day, language: Language): Element[] {
  const words = welcomeTexts[language];
  const { from, kind, coordinators } = newcomer;
  const since = from > today ? formatDay(from, language) : undefined;
  return [
    paragraph(words.youAre(roleOfOne(newcomer, language), since)),
    paragraph(words.expected[kind]),
    ...(coordinators.length === 0 ? [] : [paragraph(words.coordinator(coordinators.join(', ')))]),
  ];
}

/** What each kind of role needs first, the most needed in front. */
const needs = {
  prosjektleder: ['logHours', 'gatherings', 'deadlines'],
  prosjektgruppe: ['logHours', 'gatherings', 'deadlines'],
  prosjektansvarlig: ['attest', 'gatherings', 'deadlines'],
  prosjekteier: ['ownFinancing', 'gatherings', 'deadlines'],
  medlem: ['gatherings', 'deadlines', 'profile'],
  partner: ['gatherings', 'deadlines', 'profile'],
  koordinator: ['setup', 'members', 'gatherings'],
  leser: ['digest', 'ownFinancing', 'gatherings'],
  revisor: ['reports', 'archive', 'profile'],
} as const satisfies Record<RoleKind, readonly [string, string, string]>;

type Need = (typeof needs)[RoleKind][number];

/** The three that somebody in this role needs first. */
export function firstButtons(newcomer: Newcomer, today: Day, language: Language): Button[] {
  const { buttons: labels } = welcomeTexts[language];
  const { kind, networkId, municipalityId } = newcomer;
  const all: Readonly<Record<Need, (look: Pick<Button, 'label' | 'style'>) => Button>> = {
    logHours: (look) => button(hoursSaid.form, language, { ...look, value: '' }),
    attest: (look) => button(monthSaid.list, language, { ...look, value: '' }),
    gatherings: (look) => button(gatheringSaid.listAll, language, { ...look, value: '' }),
    deadlines: (look) => button(deadlineSaid.listAll, language, { ...look, value: '' }),
    ownFinancing: (look) =>
      button(financingSaid.show, language, {
        ...{ ...look, rest: newcomer.place ?? newcomer.network },
        value: { networkId, municipalityId: municipalityId ?? undefined, year: undefined, page: 1 },
      }),
    digest: (look) =>
      button(digestSaid.show, language, {
        ...look,
        value: { network: networkId, week: isoWeekOf(addDays(today, -7)) },
      }),
    reports: (look) => button(reportSaid.open, language, { ...look, value: '' }),
    archive: (look) => button(reportSaid.archive, language, { ...look, value: '' }),
    setup: (look) => button(setupSaid.show, language, { ...look, value: '' }),
    members: (look) => button(memberSaid.members, language, { ...look, value: '' }),
    profile: (look) => button(profileSaid.profile, language, { ...look, value: '' }),
  };
  return needs[kind].map((need, index) =>
    all[need]({ label: labels[need], ...(index === 0 ? { style: 'primary' as const } : {}) }),
  );
}
