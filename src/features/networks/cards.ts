import { dayOf } from '../../calendar/days.ts';
import { buttons, type Card, card, type Element, facts, heading, list, paragraph } from '../../chat/card.ts';
import { button, choice } from '../../chat/wording.ts';
import type { NetworkSettings } from '../../domain/networks/settings.ts';
import { formatDate, formatDay } from '../../format/dates.ts';
import { formatNumber } from '../../format/numbers.ts';
import type { Language } from '../../language.ts';
import { beginSaid } from '../setup/texts-said.ts';
import { turnedRows } from '../turned.ts';
import { archiveTexts } from './archive/texts.ts';
import { languageName, settingRows } from './rules.ts';
import type { Member } from './store.ts';
import { texts } from './texts.ts';
import { pressed, said } from './texts-said.ts';

const shown = [
  ...(['kind', 'county', 'language', 'digestTime', 'reminderDaysBefore'] as const),
  ...(['ownFinancingYear', 'quietDays'] as const),
] as const;

type Network = { readonly networkId: string; readonly networkName: string };

/** A network: what it is, what is decided for it, and the municipalities in it; last the `ways` on. */
export function networkCard(
  network: Network & { readonly archivedAt: Date | null },
  settings: NetworkSettings,
  members: readonly Member[],
  ways: readonly Element[],
  language: Language,
): Card {
  const words = texts[language];
  const { archivedAt } = network;
  const archived = archiveTexts[language].since;
  return card(
    heading(network.networkName),
    facts(
      ...(archivedAt === null ? [] : [[archived, formatDay(dayOf(archivedAt), language)] as const]),
      ...settingRows(settings, shown, language),
    ),
    paragraph([
      { strong: members.length === 0 ? words.noMunicipalities : words.municipalities(members.length) },
    ]),
    ...(members.length === 0 ? [] : [list(members.map((member) => memberText(member, settings, language)))]),
    ...ways,
  );
}

/** What can be done with a network that lives. */
export function waysOn(
  { networkId, networkName }: Network,
  members: readonly Member[],
  language: Language,
): Element[] {
  const words = texts[language].buttons;
  const act = { value: { networkId, words: '' }, rest: networkName };
  const options = members.map(({ name, municipalityId }) => ({
    ...{ label: name, value: { networkId, municipalityId } },
  }));
  return [
    buttons(
      button(said.set, language, { label: words.change, ...act }),
      button(said.join, language, { label: words.join, ...act }),
      button(beginSaid.begin, language, { label: words.begin, value: '' }),
      button(said.archive, language, { label: words.archive, ...act }),
    ),
    ...(options.length === 0 ? [] : [choice(pressed.member, language, { label: words.member, options })]),
  ];
}

/** «Leka, 570 innbyggere, fra 01.03.2024, nynorsk» */
function memberText(member: Member, settings: NetworkSettings, language: Language): string {
  const words = texts[language];
  const { name, population, from, to } = member;
  return [
    name,
    ...(population === null ? [] : [words.residents(formatNumber(population, language))]),
    ...(from === null ? [] : [words.from(formatDate(from, language))]),
    ...(to === null ? [] : [words.to(formatDate(to, language))]),
    ...(member.language === null || member.language === settings.language
      ? []
      : [languageName(member.language, language)]),
  ].join(', ');
}

/** What was changed of a network's settings, with what it was before. */
export function changedCard(before: NetworkSettings, after: NetworkSettings, language: Language): Card {
  const names = (Object.keys(after) as (keyof NetworkSettings)[]).filter((one) => before[one] !== after[one]);
  const rows = (settings: NetworkSettings) => settingRows(settings, names, language);
  return card(heading(texts[language].changed(after.name)), facts(...turnedRows(rows(before), rows(after))));
}
