import { addDays, type Day, daysBetween } from '../../../calendar/days.ts';
import {
  buttons,
  type Card,
  card,
  type Element,
  heading,
  list,
  note,
  paragraph,
} from '../../../chat/card.ts';
import { undoButton } from '../../../chat/turn/undo-button.ts';
import { button } from '../../../chat/wording.ts';
import { kindMay } from '../../../domain/rights.ts';
import { roleName, roleOfOne } from '../../../domain/role-names.ts';
import { formatDate, formatDay } from '../../../format/dates.ts';
import type { Language } from '../../../language.ts';
import { shortened, upperFirst } from '../../../text.ts';
import { beingOf, type Listed, nameOf } from '../members/handlers-find.ts';
import { memberTexts } from '../members/texts.ts';
import type { RoleRow } from '../store.ts';
import { aboutRole, firstButtons, type Newcomer } from '../welcome/cards.ts';
import type { Section } from './report.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

/** Who has a role now and who takes it over, the last day of the one and the first of the other. */
export type Plan = {
  readonly role: Listed;
  readonly heir: { readonly id: string; readonly name: string };
  readonly last: Day;
  readonly from: Day;
  /** The last day that both are to have it, as it was said. */
  readonly until: Day | undefined;
  /** The heir's last day, where the role has to have one. */
  readonly to: Day | null;
  /** The role where the heir has it already. */
  readonly same: RoleRow | undefined;
  readonly isOwn: boolean;
  /** Whether somebody else has to say yes first. */
  readonly needsSecond: boolean;
  readonly isPdf: boolean;
};

const pdf = 'pdf';

/** So many lines of each thing are shown; the document has all. */
const mostShown = 3;

/** What is typed behind the role for the same handover. */
export function planWords(
  { heir, from, until, isOwn, isPdf }: Pick<Plan, 'heir' | 'from' | 'until' | 'isOwn' | 'isPdf'>,
  language: Language,
): string {
  const words = texts[language];
  return [
    words.typed(heir.name, formatDate(from, language)),
    ...(until === undefined ? [] : [words.typedOverlap(formatDate(until, language))]),
    ...(isOwn ? [memberTexts[language].anyway] : []),
    ...(isPdf ? [pdf] : []),
  ].join(' ');
}

/** Who has the role on which days. */
type Days = Pick<Plan, 'last' | 'from' | 'to'> & {
  readonly role: { readonly person: { readonly name: string } };
  readonly heir: { readonly name: string };
  readonly same: { readonly from: Day } | undefined;
};

/** The days of both. */
export function planLines({ role, heir, last, from, same, to }: Days, language: Language): string[] {
  const words = texts[language];
  const first = same === undefined || same.from > from ? from : same.from;
  const [earliest = first] = [last, to ?? last].sort();
  const both = daysBetween(first, earliest) + 1;
  const gap = daysBetween(last, first) - 1;
  return [
    words.through(role.person.name, formatDay(last, language)),
    words.starting(heir.name, formatDay(first, language)) +
      (to === null ? '' : ` ${memberTexts[language].throughDay(formatDay(to, language))}`),
    ...(both > 0 ? [words.overlap(formatDay(first, language), formatDay(earliest, language), both)] : []),
    ...(gap > 0
      ? [words.gap(formatDay(addDays(last, 1), language), formatDay(addDays(first, -1), language))]
      : []),
  ];
}

/** The role in words, with its place. */
export const placeWords = ({ role }: Plan, language: Language): string =>
  upperFirst(`${roleName(role.kind, language)}, ${role.municipality?.name ?? role.network.name}`);

/** What will happen and what comes along, with the way to do it. */
export function planCard(plan: Plan, sections: readonly Section[], language: Language): Card {
  const words = texts[language];
  const { role, heir, isOwn, needsSecond } = plan;
  const value = { role: role.id, words: planWords(plan, language) };
  const rest = `${nameOf(role, language)} ${value.words}`;
  return card(
    heading(words.title(role.person.name, heir.name)),
    paragraph(placeWords(plan, language)),
    ...planLines(plan, language).map((line) => paragraph(line)),
    ...(isOwn ? [note(words.ownRole)] : []),
    ...(needsSecond ? [note(words.second(role.person.name))] : []),
    ...briefOf(sections, language),
    buttons(
      button(said.do, language, { label: words.act, value, rest, style: 'primary' }),
      ...[words.document, words.documentPdf].map((label, index) => {
        const ending = index === 0 ? '' : ` ${pdf}`;
        const asked = { role: role.id, words: value.words + ending };
        return button(said.document, language, { label, value: asked, rest: rest + ending });
      }),
    ),
  );
}

/** What comes along with a role, a line for each thing. */
function briefOf(sections: readonly Section[], language: Language): Element[] {
  const words = texts[language];
  if (sections.length === 0) return [paragraph(words.nothing)];
  const brief = sections.map(({ title, lines }) => {
    const shown = lines.slice(0, mostShown).map((line) => shortened(line, 60));
    const more = lines.length > mostShown ? [words.more(lines.length - mostShown)] : [];
    return `${title} (${lines.length}): ${[...shown, ...more].join('; ')}`;
  });
  return [paragraph([{ strong: words.along }]), list(brief)];
}

/** A role that was handed over, as both are told of it. */
export type Handed = Days & {
  /** The one who hands it over as a newcomer would be told of it, and the one who takes over. */
  readonly newcomer: Newcomer;
  readonly sections: readonly Section[];
};

/** Tells whoever takes over who they are now, on which days, what comes along, and what to do first. */
export function takenCard(handed: Handed, language: Language, today: Day): Card {
  const words = texts[language];
  const { role, last, newcomer, sections } = handed;
  const [due] = sections.find(({ title }) => title === words.sections.deadlines)?.lines ?? [];
  const first = [
    ...(last >= today ? [words.talkTo(role.person.name, formatDay(last, language))] : []),
    ...(due === undefined ? [] : [words.nearest(due)]),
  ];
  return card(
    heading(words.taken(role.person.name)),
    ...aboutRole(newcomer, today, language),
    ...planLines(handed, language).map((line) => paragraph(line)),
    ...(first.length === 0 ? [] : [paragraph([{ strong: words.first }]), list(first)]),
    ...briefOf(sections, language),
    buttons(...firstButtons(newcomer, today, language)),
  );
}

/** Tells whoever hands a role over who takes over and when, what goes along, and what they still can do. */
export function givenCard(handed: Handed, language: Language): Card {
  const words = texts[language];
  const { heir, newcomer, sections } = handed;
  return card(
    heading(words.given(roleOfOne(newcomer, language), heir.name)),
    ...planLines(handed, language).map((line) => paragraph(line)),
    ...briefOf(sections, language),
    ...(kindMay(newcomer.kind, 'hours.log') ? [note(words.handIn)] : []),
  );
}

/** Says who has the role from when, with the way back. */
export function doneCard(plan: Plan, language: Language): Card {
  const words = texts[language];
  const typed = `${said.show.phrase[language]} ${words.undoTyped}`;
  return card(
    paragraph([{ strong: words.done(beingOf(plan.role, language), plan.heir.name) }]),
    ...planLines(plan, language).map((line) => paragraph(line)),
    buttons(undoButton(words.undo, typed, 'handover')),
  );
}
