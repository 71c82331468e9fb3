import { dayOf } from '../../../calendar/days.ts';
import {
  type Button,
  buttons,
  type Card,
  card,
  type Element,
  facts,
  heading,
  note,
  paragraph,
} from '../../../chat/card.ts';
import { button } from '../../../chat/wording.ts';
import type { Known } from '../../../domain/audience/audience-words.ts';
import { type AudiencePart, parseAudience } from '../../../domain/audience/audiences.ts';
import { roleNames } from '../../../domain/role-names.ts';
import { formatDay } from '../../../format/dates.ts';
import type { Language } from '../../../language.ts';
import { repeatText } from '../../repetition.ts';
import { audienceTexts } from '../audience/texts.ts';
import { whenText, whereText } from '../cards.ts';
import { planningTexts } from '../plan/texts.ts';
import { seriesTexts } from '../plan/texts-series.ts';
import { type Gathering, nameOf } from '../rules.ts';
import type { Guest } from '../store-guests.ts';
import { texts } from '../texts.ts';
import { said } from '../texts-said.ts';

/** So many of those who are told are named. */
const mostNamed = 30;

/** An audience in words, as it is typed behind `for`; undefined where it is everybody's. */
export function audienceText(audience: string | null, known: Known, language: Language): string | undefined {
  const words = audienceTexts[language];
  const place = (id: string) => known.municipalities.find((one) => one.id === id)?.name ?? id;
  const textOf = (part: AudiencePart): string => {
    if ('personId' in part) return known.people.find(({ id }) => id === part.personId)?.name ?? '?';
    const role = part.role === undefined ? undefined : roleNames[language].all[part.role];
    if (role === undefined) return place(part.municipalityId ?? '');
    return part.municipalityId === undefined ? role : words.roleIn(role, place(part.municipalityId));
  };
  const listed = (parts: readonly AudiencePart[]): string => {
    const all = parts.map(textOf);
    const last = all.pop() ?? '';
    return all.length === 0 ? last : `${all.join(', ')} ${words.and} ${last}`;
  };
  const parts = parseAudience(audience);
  const some = listed(parts.filter(({ not }) => not === undefined));
  const others = listed(parts.filter(({ not }) => not === true));
  if (others !== '') return words.exceptFor(some === '' ? words.everybody : some, others);
  return some === '' ? undefined : some;
}

/** Says how many are told, and who: «2 får beskjed: Siv Eksempelvik (Leka), Ida Prøvestad.» */
export function toldWords(told: readonly Guest[], language: Language): string {
  const words = audienceTexts[language];
  const names = told
    .slice(0, mostNamed)
    .map(({ name, municipality }) => (municipality === undefined ? name : `${name} (${municipality.name})`));
  const more = told.length > mostNamed ? ` ${words.more(told.length - mostNamed)}` : '';
  return told.length === 0 ? words.nobody : words.tells(told.length, names.join(', ') + more);
}

/** Says who is told when a gathering is sent, by name, and that nobody has been yet. */
export const heldElements = (told: readonly Guest[], language: Language): Element[] => [
  paragraph([{ strong: audienceTexts[language].held }, ` ${toldWords(told, language)}`]),
];

/** The buttons of what waits to be sent: to send it, to change it, and to call it off. */
export function heldButtons(gathering: Gathering, language: Language, inSeries = false): Button[] {
  const words = planningTexts[language];
  const series = seriesTexts[language];
  const meant = { value: gathering.id, rest: nameOf(gathering) };
  const off = inSeries
    ? { ...meant, label: series.cancelAll, rest: `${series.all} ${meant.rest}` }
    : { ...meant, label: words.cancel };
  return [
    button(said.send, language, { ...meant, label: audienceTexts[language].send, style: 'primary' }),
    button(said.edit, language, { ...meant, label: words.edit }),
    button(inSeries ? said.cancelAll : said.cancel, language, { ...off, style: 'danger' }),
  ];
}

/** So many dates of a repetition are shown. */
const mostDates = 12;

/** What is set up of a repetition: how often, all its dates or the first of them, and who is told when it is sent. */
export function seriesCard(
  all: readonly [Gathering, ...Gathering[]],
  facing: {
    readonly repeat: string;
    readonly audience: string | undefined;
    readonly told: readonly Guest[];
    readonly isOpenEnded: boolean;
    readonly notes: readonly string[];
    readonly language: Language;
  },
): Card {
  const { repeat, audience, told, isOpenEnded, notes, language } = facing;
  const [first] = all;
  const last = all.at(-1) ?? first;
  const words = seriesTexts[language];
  const { labels } = texts[language];
  const lastDay = formatDay(dayOf(last.startsAt), language);
  return card(
    heading(words.created(all.length)),
    paragraph([{ strong: first.title }]),
    facts(
      [words.repeat, repeatText(repeat, dayOf(first.startsAt), language)],
      [labels.when, whenText(first, language)],
      [labels.where, whereText(first, language)],
      audience !== undefined && [audienceTexts[language].label, audience],
    ),
    paragraph(
      words.dates(
        all
          .slice(0, mostDates)
          .map(({ startsAt }) => formatDay(dayOf(startsAt), language))
          .join(', '),
        all.length - mostDates,
      ),
    ),
    paragraph(isOpenEnded ? words.untilHere(lastDay) : words.until(lastDay)),
    ...notes.map((one) => note(one)),
    note(words.each),
    ...heldElements(told, language),
    buttons(...heldButtons(first, language, true)),
  );
}

/** Reminds whoever set a gathering up that it waits to be sent. */
export function unsentCard(gathering: Gathering, language: Language): Card {
  const words = audienceTexts[language];
  return card(
    heading(words.unsent(gathering.title)),
    paragraph(`${whenText(gathering, language)}. ${words.held}`),
    buttons(...heldButtons(gathering, language, gathering.seriesId !== null)),
  );
}
