import {
  type Day,
  dayOf,
  daysBetween,
  formatDay,
  formatRelativeDays,
  formatShortDay,
  holidayOn,
  isWorkingDay,
} from '../../calendar.ts';
import {
  type Button,
  buttons,
  type Card,
  card,
  type Element,
  facts,
  heading,
  type Inline,
  list,
  note,
  paragraph,
} from '../../chat/card.ts';
import type { Language } from '../../chat/language.ts';
import { type Completion, type Deadline, deadlineReminderDays, type Municipality } from './rules.ts';
import { type Item, isDone, nameOf } from './rules-items.ts';
import { texts, type Verb } from './texts.ts';

/** The most that a list shows, and the most buttons for reporting done. */
const mostShown = 15;
const mostButtons = 4;

/** A command as it is typed in a language: 'frist ferdig 2'. */
export function typed(verb: Verb, name: string, language: Language): string {
  const { word, verbs } = texts[language];
  return [word, verbs[verb], name].filter((part) => part !== '').join(' ');
}

const strong = (text: string): Inline => ({ strong: text });
const shortened = (text: string, limit: number): string =>
  [...text].length > limit ? `${[...text].slice(0, limit - 1).join('')}…` : text;

/** How near a date is: 'om 12 dager', '3 dager over fristen'. */
export function nearness(due: Day, today: Day, language: Language): string {
  const left = daysBetween(today, due);
  return left < 0 ? texts[language].over(-left) : formatRelativeDays(today, due, language);
}

/** Whether a line is done, in words. */
function stateText({ completion, tally }: Item, language: Language): string {
  const words = texts[language];
  if (tally !== undefined) {
    const missing = shortened(tally.missing.map(({ name }) => name).join(', '), 300);
    return words.tally(tally.done.length, tally.done.length + tally.missing.length, missing);
  }
  if (completion === undefined) return words.notDone;
  return words.done(completion.personName, formatShortDay(dayOf(completion.completedAt), language));
}

export const hasManyMunicipalities = (items: readonly Item[]): boolean =>
  new Set(items.flatMap(({ municipality }) => (municipality === undefined ? [] : [municipality.id]))).size >
  1;

function line(item: Item, number: number | undefined, view: View): Inline[] {
  const { language, today, hasMany, hasNetworks } = view;
  const { deadline, due, municipality } = item;
  const where = [
    ...(hasNetworks ? [deadline.networkName] : []),
    ...(hasMany && municipality !== undefined ? [municipality.name] : []),
  ];
  const nearby = isDone(item) && due < today ? '' : ` (${nearness(due, today, language)})`;
  return [
    strong(`${number === undefined ? '' : `${number}. `}${deadline.title}`),
    ` – ${formatDay(due, language)}${nearby}. ${where.map((name) => `${name}: `).join('')}${stateText(item, language)}.`,
  ];
}

export type View = {
  readonly language: Language;
  readonly today: Day;
  readonly hasMany: boolean;
  readonly hasNetworks: boolean;
};

/** How lists of these lines have to be told apart. */
export const viewOf = (items: readonly Item[], language: Language, today: Day): View => ({
  language,
  today,
  hasMany: hasManyMunicipalities(items),
  hasNetworks: new Set(items.map(({ deadline }) => deadline.networkId)).size > 1,
});

/** A person's deadlines, nearest first, with the numbers that people type; `others` have none and stand below. */
export function deadlinesCard(
  items: readonly Item[],
  others: readonly Item[],
  language: Language,
  today: Day,
): Card {
  const words = texts[language];
  const view = viewOf([...items, ...others], language, today);
  const shown = others.length === 0 ? items.slice(0, mostShown) : items;
  const open = items.flatMap((item, index) =>
    item.mayComplete && !isDone(item) ? [{ item, number: index + 1 }] : [],
  );
  return card(
    heading(words.heading),
    ...(items.length === 0 ? [paragraph(words.none)] : []),
    ...shown.map((item, index) => paragraph(line(item, index + 1, view))),
    ...(items.length > shown.length ? [note(words.more(items.length - shown.length))] : []),
    ...(others.length === 0
      ? []
      : [heading(words.all), ...others.map((item) => paragraph(line(item, undefined, view)))]),
    ...(open.length === 0
      ? []
      : [
          buttons(
            ...open
              .slice(0, mostButtons)
              .map(({ item, number }) => completeButton(item, String(number), `${number}`, language)),
          ),
        ]),
  );
}

function completeButton(item: Item, name: string, label: string, language: Language): Button {
  const { deadline, due, municipality } = item;
  return {
    label: shortened(texts[language].buttons.complete(label), 70),
    action: 'deadlines.complete',
    value: `${deadline.id} ${due} ${municipality?.id ?? ''}`,
    typed: typed('complete', name, language),
  };
}

/** Who a deadline is for, in words. */
export function scopeText(
  deadline: Deadline,
  municipality: Municipality | undefined,
  language: Language,
): string {
  const words = texts[language];
  if (deadline.municipalityId === null) return words.everyMunicipality(deadline.networkName);
  return words.onlyFor(municipality?.name ?? deadline.municipalityId);
}

/** A whole line: what it is about, who answers, who is done, and what can be done. */
export function deadlineCard(
  item: Item,
  hasMany: boolean,
  mayChange: boolean,
  language: Language,
  today: Day,
): Card {
  const words = texts[language];
  const { labels, responsibles, repeats } = words;
  const { deadline, due, completion, tally, municipality } = item;
  const name = nameOf(item, hasMany);
  return card(
    heading(deadline.title),
    facts(
      [labels.due, `${formatDay(due, language)} (${nearness(due, today, language)})`],
      [labels.forWhom, scopeText(deadline, municipality, language)],
      [labels.responsible, responsibles[deadline.responsible]],
      ...(deadline.repeat === 'none' ? [] : [[labels.repeat, repeats[deadline.repeat]] as const]),
      ...(tally === undefined
        ? [[municipality?.name ?? labels.state, stateText(item, language)] as const]
        : []),
      ...(completion?.note ? [[labels.note, completion.note] as const] : []),
    ),
    ...(tally === undefined ? [] : tallyElements(tally, language)),
    ...buttonsOf([
      ...(item.mayComplete && completion === undefined
        ? [completeButton(item, name, deadline.title, language)]
        : []),
      ...(item.mayComplete && completion !== undefined ? [undoButton(completion, name, language)] : []),
      ...(mayChange ? changeButtons(deadline, name, language) : []),
    ]),
  );
}

const buttonsOf = (all: readonly Button[]): Element[] => (all.length === 0 ? [] : [buttons(...all)]);

function tallyElements({ done, missing }: NonNullable<Item['tally']>, language: Language): Element[] {
  const { labels } = texts[language];
  const names = new Map(missing.map(({ id, name }) => [id, name]));
  return [
    ...(missing.length === 0
      ? []
      : [paragraph([strong(`${labels.missing} (${missing.length})`)]), list([...names.values()])]),
    ...(done.length === 0
      ? []
      : [
          paragraph([strong(`${labels.done} (${done.length})`)]),
          list(
            done.map(({ municipalityName, personName, completedAt, note: remark }) => {
              const told = `${municipalityName} – ${personName}, ${formatShortDay(dayOf(completedAt), language)}`;
              return remark === null ? told : `${told}: ${remark}`;
            }),
          ),
        ]),
  ];
}

const undoButton = (completion: Completion, name: string, language: Language): Button => ({
  label: texts[language].buttons.undo,
  action: 'deadlines.undo',
  value: completion.id,
  typed: typed('undo', name, language),
});

function changeButtons(deadline: Deadline, name: string, language: Language): Button[] {
  const { buttons: labels } = texts[language];
  const base = { value: deadline.id };
  return [
    { ...base, label: labels.edit, action: 'deadlines.edit', typed: typed('edit', name, language) },
    {
      ...base,
      label: labels.cancel,
      action: 'deadlines.cancel',
      typed: typed('cancel', name, language),
      style: 'danger',
    },
  ];
}

/** Confirms that a municipality is done or not, with the way back. */
export function completedCard(
  item: Item,
  lead: string,
  hasMany: boolean,
  language: Language,
  today: Day,
): Card {
  const { labels } = texts[language];
  const { due, completion, deadline } = item;
  const name = nameOf(item, hasMany);
  return card(
    paragraph(lead),
    facts(
      [labels.due, `${formatDay(due, language)} (${nearness(due, today, language)})`],
      ...(completion?.note ? [[labels.note, completion.note] as const] : []),
    ),
    buttons(
      completion === undefined
        ? completeButton(item, name, deadline.title, language)
        : undoButton(completion, name, language),
    ),
  );
}

/** Asks which line is meant; `rest` is what is typed behind the number. */
export function whichCard(
  named: readonly { readonly item: Item; readonly number: number }[],
  view: View,
  act: {
    readonly verb: Verb;
    readonly action: string;
    readonly rest?: string;
    readonly value: (item: Item) => string;
  },
): Card {
  const { language } = view;
  const shown = named.slice(0, 5);
  return card(
    paragraph(texts[language].which),
    ...shown.map(({ item, number }) => paragraph(line(item, number, view))),
    buttons(
      ...shown.map(({ item, number }) => ({
        label: shortened(`${number}. ${item.deadline.title}`, 70),
        action: act.action,
        value: act.value(item),
        typed: typed(act.verb, `${number} ${act.rest ?? ''}`.trimEnd(), language),
      })),
    ),
  );
}

/** What is now set: date, for whom, who answers, when reminders go out, and how to change it. */
export function setCard(
  deadline: Deadline,
  municipality: Municipality | undefined,
  lead: string,
  language: Language,
  today: Day,
): Card {
  const words = texts[language];
  const { labels } = words;
  const { due } = deadline;
  return card(
    heading(lead),
    paragraph([strong(deadline.title)]),
    facts(
      [labels.due, `${formatDay(due, language)} (${nearness(due, today, language)})`],
      [labels.forWhom, scopeText(deadline, municipality, language)],
      [labels.responsible, words.responsibles[deadline.responsible]],
      [labels.repeat, words.repeats[deadline.repeat]],
    ),
    ...(isWorkingDay(due) ? [] : [note(words.freeDay(freeDayName(due, language)))]),
    paragraph(remindersText(deadline, language, today)),
    buttons(...changeButtons(deadline, `${deadline.title} ${due}`, language)),
  );
}

const freeDayName = (day: Day, language: Language): string =>
  holidayOn(day, language) ?? formatDay(day, language).split(' ')[0] ?? '';

function remindersText({ due, daysBefore }: Deadline, language: Language, today: Day): string {
  const words = texts[language];
  const days = deadlineReminderDays(due, daysBefore).filter((day) => day > today);
  if (days.length === 0) return words.noReminders;
  return words.remindersOn(days.map((day) => formatShortDay(day, language)).join(', '));
}

/** Tells the new date, with the way back. */
export function postponedCard(before: Deadline, after: Deadline, language: Language, today: Day): Card {
  const words = texts[language];
  const back = `${after.title} ${after.due} ${before.due}`;
  const isFree = !isWorkingDay(after.due);
  return card(
    paragraph(
      words.postponed(after.title, formatDay(after.due, language), nearness(after.due, today, language)),
    ),
    ...(isFree ? [note(words.freeDay(freeDayName(after.due, language)))] : []),
    paragraph(remindersText(after, language, today)),
    buttons(
      ...(before.due < today
        ? []
        : [
            {
              label: words.buttons.postponeBack,
              action: 'deadlines.postpone',
              value: `${after.id} ${before.due}`,
              typed: typed('postpone', back, language),
            },
          ]),
      ...changeButtons(after, `${after.title} ${after.due}`, language),
    ),
  );
}

/** Tells that a deadline is deleted, with the way back. */
export function cancelledCard(deadline: Deadline, language: Language): Card {
  const { cancelled, buttons: labels } = texts[language];
  return card(
    paragraph(cancelled(deadline.title)),
    buttons({
      label: labels.restore,
      action: 'deadlines.restore',
      value: deadline.id,
      typed: typed('restore', deadline.title, language),
    }),
  );
}

/** Asks which of several days was meant. */
export function whichDayCard(
  title: string,
  days: readonly Day[],
  language: Language,
  act: {
    readonly action: string;
    readonly value: (day: Day) => string;
    readonly typed: (day: Day) => string;
  },
): Card {
  return card(
    paragraph(texts[language].whichDay(title)),
    buttons(
      ...days.map((day) => ({
        label: formatDay(day, language),
        action: act.action,
        value: act.value(day),
        typed: act.typed(day),
      })),
    ),
  );
}

/** Reminds of a date, with a button for each municipality that isn't done. */
export function reminderCard(items: readonly Item[], language: Language, today: Day): Card {
  const [first] = items;
  if (first === undefined) return card();
  const words = texts[language];
  const { deadline, due } = first;
  const hasMany = items.length > 1;
  return card(
    heading(words.reminder(deadline.title, nearness(due, today, language))),
    facts(
      [words.labels.due, formatDay(due, language)],
      ...items.map((item) => [item.municipality?.name ?? words.labels.state, words.notDone] as const),
    ),
    buttons(
      ...items
        .slice(0, mostButtons)
        .map((item) =>
          completeButton(
            item,
            nameOf(item, hasMany),
            hasMany ? (item.municipality?.name ?? '') : deadline.title,
            language,
          ),
        ),
    ),
  );
}

/** The part of the front page: the nearest lines that aren't done. */
export function waitingElements(items: readonly Item[], language: Language, today: Day): Element[] {
  const open = items
    .flatMap((item, index) => (isDone(item) ? [] : [{ item, number: index + 1 }]))
    .slice(0, 3);
  if (open.length === 0) return [];
  const view = viewOf(items, language, today);
  return [
    paragraph([strong(texts[language].home)]),
    list(open.map(({ item, number }) => line(item, number, view))),
  ];
}
