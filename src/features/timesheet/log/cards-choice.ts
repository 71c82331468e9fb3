import { buttons, type Card, card, note, paragraph } from '../../../chat/card.ts';
import { type Choice, whichCard } from '../../../chat/which.ts';
import { button } from '../../../chat/wording.ts';
import type { NamedPlace } from '../../../domain/places.ts';
import { formatDay, formatMoment } from '../../../format/dates.ts';
import { formatHours } from '../../../format/numbers.ts';
import type { Language } from '../../../language.ts';
import { printHours, timeWords } from '../print.ts';
import type { ChoiceAbout, HoursDraft } from '../read/parse-reading.ts';
import { numberedWords } from '../read/tags/parse.ts';
import type { HoursRow, SavedDraft } from '../rules.ts';
import { texts } from '../texts.ts';
import { said } from '../texts-said.ts';
import type { Names } from './rules-tags.ts';
import type { Logged } from './twin/rules.ts';
import { twinTexts } from './twin/texts.ts';

type Known = { readonly places: readonly NamedPlace[]; readonly names: Names };

/** Asks which of the readings is meant; each button is what it would save. */
export function choiceCard(
  language: Language,
  about: ChoiceAbout,
  choices: readonly SavedDraft[],
  known: Known,
  unread = '',
): Card {
  const labels = choiceLabels(language, about, choices, known);
  const { otherDay, notYet } = texts[language];
  const all = choices.map((draft, index) => draftChoice(language, draft, labels[index] ?? '', known.places));
  return whichCard(said.choose, language, questionOf(language, about, labels), all, {
    lead: unread === '' ? undefined : unreadText(unread, language, choices),
    remark: about === 'day' ? `${otherDay} ${notYet}` : notYet,
  });
}

/**
 * Says of words that look like a day, a theme, a goal or a measure that they aren't known as one; of a theme also how one
 * is made, where there is none to choose.
 */
export function unreadText(
  words: string,
  language: Language,
  choices?: readonly { readonly theme?: string }[],
): string {
  const { unreadTheme, noThemes, unread, faults } = texts[language];
  if (words.startsWith('#'))
    return choices?.some(({ theme }) => theme) === false
      ? `${unreadTheme(words)} ${noThemes}`
      : unreadTheme(words);
  const [, noun = '', number] = /^(\p{L}+).*?(\d+)\D*$/su.exec(words.toLowerCase()) ?? [];
  const kind = numberedWords.get(noun);
  if (kind === undefined) return unread(words);
  return kind === 'goal' ? faults.noGoal(Number(number)) : faults.noMeasure(Number(number));
}

/** What is asked about choices that have these labels; the only one there is stands in the question. */
export function questionOf(language: Language, about: ChoiceAbout, labels: readonly string[]): string {
  const { asks, asksOne } = texts[language];
  const [only, ...others] = labels;
  return only === undefined || others.length > 0 ? asks[about] : asksOne(only);
}

/** What tells each choice from the others; of an only one, what is in doubt. */
export function choiceLabels(
  language: Language,
  about: ChoiceAbout,
  choices: readonly HoursDraft[],
  known: Known,
): string[] {
  const [only, ...others] = choices;
  if (only === undefined || others.length > 0)
    return choices.map((draft) => choiceLabel(language, draft, choices, known));
  if (about === 'day') return [formatDay(only.day, language)];
  const ties = about === 'tag' ? tieLabels(language, only, known).join(', ') : '';
  return [ties === '' ? timeWords(only, language) : ties];
}

/** What a choice is tied to where the others aren't, or the duration, and the day where that differs too. */
function choiceLabel(
  language: Language,
  draft: HoursDraft,
  choices: readonly HoursDraft[],
  known: Known,
): string {
  const differ = (of: (one: HoursDraft) => unknown) => choices.some((one) => of(one) !== of(draft));
  const ties = tieLabels(language, draft, known);
  const other = choices.map((one) => tieLabels(language, one, known));
  const own = ties.filter((label) => !other.every((labels) => labels.includes(label)));
  if (own.length > 0) return own.join(', ');
  const time = timeWords(draft, language);
  if (differ(({ day }) => day)) return `${time}, ${formatDay(draft.day, language)}`;
  const isActivity = !differ((one) => timeWords(one, language)) && differ(({ activity }) => activity);
  return isActivity ? `${texts[language].activity}: ${draft.activity}` : time;
}

function tieLabels(language: Language, draft: HoursDraft, { places, names }: Known): string[] {
  const words = texts[language];
  const { theme, goal = 0, measure = 0, municipality } = draft;
  const place = places.find(({ key }) => key === municipality);
  const titled = (word: string, number: number, all: readonly { number: number; title: string }[]) => {
    const title = all.find((one) => one.number === number)?.title;
    return number === 0 ? [] : [`${word} ${number}${title === undefined ? '' : `: ${title}`}`];
  };
  return [
    ...(theme ? [`${words.theme}: ${theme}`] : theme === '' ? [words.withoutTheme] : []),
    ...titled(words.goal, goal, names.goals),
    ...titled(
      words.measure,
      measure,
      names.goals.flatMap(({ measures }) => measures),
    ),
    ...(draft.financing === undefined ? [] : [words.financings[draft.financing]]),
    ...(place === undefined ? [] : [place.label]),
  ];
}

/** Asks which municipality the line is for; the choices are the line in each. */
export function municipalityCard(
  language: Language,
  choices: readonly SavedDraft[],
  places: readonly NamedPlace[],
): Card {
  const words = texts[language];
  const all = choices.map((draft) => {
    const label = places.find(({ key }) => key === draft.municipality)?.label ?? '';
    return draftChoice(language, draft, label, places);
  });
  return whichCard(said.choose, language, words.askMunicipality, all, { remark: words.notYet });
}

/** Asks whether a line is the one that stands, or another. */
export function twinCard(
  language: Language,
  twin: Logged,
  draft: SavedDraft,
  places: readonly NamedPlace[],
  now: Date,
): Card {
  const words = twinTexts[language];
  const time = formatHours(twin.minutes);
  const source = words.sources[twin.source] ?? twin.source;
  const isNow = twin.loggedAt.getTime() === now.getTime();
  const when = isNow ? '' : formatMoment(twin.loggedAt, language);
  return card(
    paragraph([{ strong: words.ask }]),
    paragraph(words.stands(time, formatDay(twin.day, language), excerpt(twin.activity, 200))),
    note(words.loggedFrom(source, when)),
    buttons(
      { ...button(said.same, language, { label: words.isSame, value: '' }), typed: '1' },
      button(said.both, language, {
        label: words.isOther,
        value: draft,
        rest: printDraft(draft, language, places),
      }),
    ),
    note(texts[language].notYet),
  );
}

/** A draft as a person could type it, its place by the label that the person knows it by. */
export function printDraft(draft: SavedDraft, language: Language, places: readonly NamedPlace[]): string {
  const { municipality, id: _id, ...rest } = draft;
  const place = places.length < 2 ? undefined : places.find(({ key }) => key === municipality);
  return printHours(place === undefined ? rest : { ...rest, municipality: place.label }, language);
}

/** A draft to choose, or to log by a button of its own. */
export const draftChoice = (
  language: Language,
  draft: SavedDraft,
  label: string,
  places: readonly NamedPlace[],
): Choice<SavedDraft> => ({ label, value: draft, rest: printDraft(draft, language, places) });

/** A line named shortly: «2 t mandag 11. mars 2024, befaring». */
export const lineName = (
  { minutes, day, activity }: Pick<HoursRow, 'minutes' | 'day' | 'activity'>,
  language: Language,
  longest = 60,
): string => `${formatHours(minutes)} ${formatDay(day, language)}, ${excerpt(activity, longest)}`;

/** The beginning of a long text, with an ellipsis for the rest; at most so many characters. */
export const excerpt = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
