import { formatDay } from '../../../calendar/format.ts';
import { type Button, buttons, type Card, card, heading, paragraph } from '../../../chat/card.ts';
import { button } from '../../../chat/command.ts';
import { kindMay } from '../../../domain/rights.ts';
import { type RoleSaid, roleOfOne } from '../../../domain/role-names.ts';
import type { Language } from '../../../language.ts';
import { said as deadlineSaid } from '../../deadlines/texts-said.ts';
import { said as gatheringSaid } from '../../gatherings/texts-said.ts';
import { setupSaid } from '../../setup/texts-said.ts';
import { said as monthSaid } from '../../timesheet/month/texts-said.ts';
import { said as hoursSaid } from '../../timesheet/texts-said.ts';
import { memberSaid } from '../members/texts-said.ts';
import { profileSaid } from '../profile/texts-said.ts';
import { welcomeTexts } from './texts.ts';

/** Who somebody is from now on, and whom they can ask. */
export type Newcomer = RoleSaid & {
  readonly network: string;
  /** The first day, where that is still to come. */
  readonly from: string | undefined;
  readonly coordinators: readonly string[];
};

/** Tells somebody who they are here, what is expected of them and whom to ask, with what they will need first. */
export function welcomeCard(language: Language, { network, from, coordinators, ...role }: Newcomer): Card {
  const words = welcomeTexts[language];
  const { kind } = role;
  const expected = words.expected[kind];
  const since = from === undefined ? undefined : formatDay(from, language);
  return card(
    heading(words.title(network)),
    paragraph(words.youAre(roleOfOne(role, language), since)),
    ...(expected === undefined ? [] : [paragraph(expected)]),
    ...(coordinators.length === 0 ? [] : [paragraph(words.coordinator(coordinators.join(', ')))]),
    buttons(...firstButtons(kind, language)),
  );
}

/** The three that this kind of role needs first. */
function firstButtons(kind: string, language: Language): Button[] {
  const { buttons: labels } = welcomeTexts[language];
  const [gatherings, deadlines] = [
    button(gatheringSaid.listAll, language, { label: labels.gatherings, value: '' }),
    button(deadlineSaid.listAll, language, { label: labels.deadlines, value: '' }),
  ];
  if (kindMay(kind, 'people.manage'))
    return [
      button(setupSaid.show, language, { label: labels.setup, value: '', style: 'primary' }),
      button(memberSaid.members, language, { label: labels.members, value: '' }),
      gatherings,
    ];
  if (kindMay(kind, 'months.attest'))
    return [
      button(monthSaid.list, language, { label: labels.attest, value: '', style: 'primary' }),
      gatherings,
      deadlines,
    ];
  if (kindMay(kind, 'hours.log'))
    return [
      button(hoursSaid.form, language, { label: labels.logHours, value: '', style: 'primary' }),
      gatherings,
      deadlines,
    ];
  return [gatherings, deadlines, button(profileSaid.profile, language, { label: labels.profile, value: '' })];
}
