import { type Day, dayOf, formatDay, formatShortDay } from '../../calendar.ts';
import {
  type Button,
  buttons,
  type Card,
  card,
  type Element,
  facts,
  heading,
  list,
  note,
  paragraph,
} from '../../chat/card.ts';
import type { Field, Form, Values } from '../../chat/form.ts';
import type { Language } from '../../chat/language.ts';
import { typed, whenText, whereText } from './cards.ts';
import { printGathering } from './parse.ts';
import { formats, type Gathering, gatheringReminderDays, limits, nameOf, timesOf } from './rules.ts';
import type { Guest } from './store.ts';
import { texts } from './texts.ts';
import { planningTexts } from './texts-planning.ts';

type Network = { readonly id: string; readonly name: string };

/** The form of a new gathering; several networks to choose from where the coordinator has several. */
export function newGatheringForm(values: Values, networks: readonly Network[], language: Language): Form {
  const { form } = planningTexts[language];
  const network: Field[] =
    networks.length < 2
      ? []
      : [
          {
            field: 'choice',
            name: 'network',
            label: form.network,
            options: networks.map(({ id, name }) => ({ label: name, value: id })),
            ...given('value', values.network),
          },
        ];
  return {
    id: 'gatherings.create',
    title: form.newTitle,
    fields: [...network, ...gatheringFields(values, language)],
    submit: form.submitNew,
    cancel: form.cancel,
    state: '',
    typed: form.typedNew,
  };
}

/** The form that changes a gathering; its state is the gathering's id. */
export function editGatheringForm(gathering: Gathering, values: Values, language: Language): Form {
  const { form } = planningTexts[language];
  return {
    id: 'gatherings.save',
    title: form.editTitle,
    fields: gatheringFields(values, language),
    submit: form.submitEdit,
    cancel: form.cancel,
    state: gathering.id,
    typed: typed('edit', nameOf(gathering), language),
  };
}

/** A gathering as the form's values. */
export function valuesOf(gathering: Gathering): Values {
  const { day, lastDay, from, to } = timesOf(gathering);
  const { title, format, place, link, host, agenda, answerBy } = gathering;
  return {
    title,
    format,
    day,
    lastDay: lastDay === day ? undefined : lastDay,
    from,
    to,
    place: place ?? undefined,
    link: link ?? undefined,
    host: host ?? undefined,
    agenda: agenda ?? undefined,
    answerBy: answerBy ?? undefined,
  };
}

// With `exactOptionalPropertyTypes` a property that isn't known has to be left out.
const given = <Name extends string>(name: Name, value: string | undefined) =>
  (value === undefined || value === '' ? {} : { [name]: value }) as { [key in Name]?: string };

function gatheringFields(values: Values, language: Language): Field[] {
  const { form } = planningTexts[language];
  const value = (name: string) => given('value', values[name]);
  const { formats: formatNames } = texts[language];
  return [
    { field: 'text', name: 'title', label: form.title, maxLength: limits.title, ...value('title') },
    {
      field: 'choice',
      name: 'format',
      label: form.format,
      options: formats.map((one) => ({ label: formatNames[one], value: one })),
      ...value('format'),
    },
    { field: 'day', name: 'day', label: form.day, ...value('day') },
    {
      field: 'day',
      name: 'lastDay',
      label: form.lastDay,
      hint: form.lastDayHint,
      optional: true,
      ...value('lastDay'),
    },
    { field: 'time', name: 'from', label: form.from, optional: true, ...value('from') },
    { field: 'time', name: 'to', label: form.to, optional: true, ...value('to') },
    {
      field: 'text',
      name: 'place',
      label: form.place,
      optional: true,
      maxLength: limits.place,
      ...value('place'),
    },
    {
      field: 'text',
      name: 'link',
      label: form.link,
      optional: true,
      maxLength: limits.link,
      ...value('link'),
    },
    {
      field: 'text',
      name: 'host',
      label: form.host,
      optional: true,
      maxLength: limits.host,
      ...value('host'),
    },
    {
      field: 'text',
      name: 'agenda',
      label: form.agenda,
      optional: true,
      multiline: true,
      maxLength: limits.agenda,
      ...value('agenda'),
    },
    {
      field: 'day',
      name: 'answerBy',
      label: form.answerBy,
      hint: form.answerByHint,
      optional: true,
      ...value('answerBy'),
    },
  ];
}

const button = (
  gathering: Gathering,
  verb: 'edit' | 'cancel' | 'restore' | 'attendance',
  label: string,
  language: Language,
): Button => ({
  label,
  action: `gatherings.${verb}`,
  value: gathering.id,
  typed: typed(verb, nameOf(gathering), language),
});

/** What a coordinator can do with a gathering. */
export function planningButtons(gathering: Gathering, language: Language, now: Date): Button[] {
  const words = planningTexts[language];
  const attendance = gathering.startsAt <= now ? [attendanceButton(gathering, language)] : [];
  if (gathering.endsAt <= now) return [button(gathering, 'edit', words.edit, language), ...attendance];
  if (gathering.cancelledAt !== null) return [button(gathering, 'restore', words.restore, language)];
  return [
    button(gathering, 'edit', words.edit, language),
    { ...button(gathering, 'cancel', words.cancel, language), style: 'danger' },
    ...attendance,
  ];
}

const attendanceButton = (gathering: Gathering, language: Language): Button =>
  button(gathering, 'attendance', planningTexts[language].attendance.correct, language);

/** What is now planned: all that was understood, who is invited, when reminders go out, and how to change it. */
export function plannedCard(
  gathering: Gathering,
  facing: {
    readonly lead: string;
    readonly invited: number;
    readonly language: Language;
    readonly now: Date;
  },
): Card {
  const { lead, invited, language, now } = facing;
  const words = planningTexts[language];
  const { labels } = texts[language];
  const { host, answerBy } = gathering;
  return card(
    heading(lead),
    paragraph([{ strong: gathering.title }]),
    facts(
      [labels.when, whenText(gathering, language)],
      [labels.where, whereText(gathering, language)],
      ...(host === null ? [] : [[labels.host, host] as const]),
      ...(answerBy === null ? [] : [[labels.answerBy, formatDay(answerBy, language)] as const]),
    ),
    paragraph(words.invited(invited, gathering.networkName)),
    paragraph(remindersText(gathering, language, dayOf(now))),
    buttons(...planningButtons(gathering, language, now)),
  );
}

function remindersText(gathering: Gathering, language: Language, today: Day): string {
  const words = planningTexts[language];
  const days = gatheringReminderDays(gathering).filter((day) => day > today);
  return days.length === 0
    ? words.noReminders
    : words.remindersOn(days.map((day) => formatShortDay(day, language)).join(', '));
}

/** Tells where a gathering was moved, and how to move it back. */
export function movedCard(
  before: Gathering,
  after: Gathering,
  answers: number,
  language: Language,
  now: Date,
): Card {
  const words = planningTexts[language];
  const old = timesOf(before);
  const back = printGathering({ title: nameOf(after), ...old }, language);
  // Without times of day to type there would be no way to say that they are to go.
  const isReversible = old.from !== undefined || timesOf(after).from === undefined;
  return card(
    paragraph(words.movedTo(after.title, whenText(after, language))),
    ...(after.answerBy === null || after.answerBy === before.answerBy
      ? []
      : [paragraph(words.answerByMoved(formatDay(after.answerBy, language)))]),
    ...(answers === 0 ? [] : [paragraph(words.answersKept(answers))]),
    note(remindersText(after, language, dayOf(now))),
    buttons(
      ...(isReversible
        ? [
            {
              label: words.moveBack,
              action: 'gatherings.move',
              value: `${after.id} ${printGathering({ title: '', ...old }, language)}`,
              typed: typed('move', back, language),
            },
          ]
        : []),
      button(after, 'edit', words.edit, language),
    ),
  );
}

/** Tells that a gathering is called off, and how to restore it. */
export function cancelledCard(gathering: Gathering, language: Language): Card {
  const words = planningTexts[language];
  return card(
    paragraph(words.cancelled(gathering.title, whenText(gathering, language))),
    buttons(button(gathering, 'restore', words.restore, language)),
  );
}

/** Asks which of several days was meant; each button types the whole with that day. */
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
    paragraph(planningTexts[language].whichDay(title)),
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

/** The form that takes the names of those who came; its state is the gathering's id. */
export function attendanceForm(gathering: Gathering, names: string, language: Language): Form {
  const { attendance, form } = planningTexts[language];
  return {
    id: 'gatherings.attended',
    title: shortened(attendance.title(gathering.title)),
    fields: [
      {
        field: 'text',
        name: 'names',
        label: attendance.names,
        hint: attendance.namesHint,
        multiline: true,
        ...given('value', names),
      },
    ],
    submit: attendance.submit,
    cancel: form.cancel,
    state: gathering.id,
    typed: attendance.typed,
  };
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** Tells who is recorded as having come, and how to correct it. */
export function attendanceCard(gathering: Gathering, guests: readonly Guest[], language: Language): Card {
  const { attendance } = planningTexts[language];
  const { present, absent } = texts[language];
  const group = (label: string, attended: boolean): Element[] => {
    const members = guests.filter((guest) => guest.attended === attended);
    if (members.length === 0) return [];
    return [paragraph([{ strong: `${label} (${members.length})` }]), list(members.map(({ name }) => name))];
  };
  return card(
    paragraph(attendance.recorded(gathering.title)),
    ...group(present, true),
    ...group(absent, false),
    buttons(attendanceButton(gathering, language)),
  );
}
