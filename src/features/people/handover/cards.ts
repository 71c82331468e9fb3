import { addDays, type Day, daysBetween } from '../../../calendar/days.ts';
import { formatDate, formatDay } from '../../../calendar/format.ts';
import { buttons, type Card, card, heading, list, note, paragraph } from '../../../chat/card.ts';
import { button } from '../../../chat/command.ts';
import { undoButton } from '../../../chat/turn/undo-button.ts';
import { roleName } from '../../../domain/role-names.ts';
import type { Language } from '../../../language.ts';
import { shortened, upperFirst } from '../../../text.ts';
import { beingOf, type Listed, nameOf } from '../members/handlers-find.ts';
import { memberTexts } from '../members/texts.ts';
import type { RoleRow } from '../store.ts';
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
};

/** So many lines of each thing are shown; the document has all. */
const mostShown = 3;

/** What is typed behind the role for the same handover. */
export function planWords(
  { heir, from, until, isOwn }: Pick<Plan, 'heir' | 'from' | 'until' | 'isOwn'>,
  language: Language,
): string {
  const words = texts[language];
  return [
    words.typed(heir.name, formatDate(from, language)),
    ...(until === undefined ? [] : [words.typedOverlap(formatDate(until, language))]),
    ...(isOwn ? [memberTexts[language].anyway] : []),
  ].join(' ');
}

/** The role, and the days of both. */
export function planLines({ role, heir, last, from, same, to }: Plan, language: Language): string[] {
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
  const brief = sections.map(({ title, lines }) => {
    const shown = lines.slice(0, mostShown).map((line) => shortened(line, 60));
    const more = lines.length > mostShown ? [words.more(lines.length - mostShown)] : [];
    return `${title} (${lines.length}): ${[...shown, ...more].join('; ')}`;
  });
  return card(
    heading(words.title(role.person.name, heir.name)),
    paragraph(placeWords(plan, language)),
    ...planLines(plan, language).map((line) => paragraph(line)),
    ...(isOwn ? [note(words.ownRole)] : []),
    ...(needsSecond ? [note(words.second(role.person.name))] : []),
    ...(brief.length === 0
      ? [paragraph(words.nothing)]
      : [paragraph([{ strong: words.along }]), list(brief)]),
    buttons(
      button(said.do, language, { label: words.act, value, rest, style: 'primary' }),
      button(said.document, language, { label: words.document, value, rest }),
    ),
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
