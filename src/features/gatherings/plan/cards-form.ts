import { addDays, type Day } from '../../../calendar/days.ts';
import {
  checked,
  choice,
  day,
  type Filled,
  oneOf,
  optional,
  type Questions,
  read,
  text,
  time,
} from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import { print } from '../../../chat/wording.ts';
import { formatDay } from '../../../format/dates.ts';
import type { Language } from '../../../language.ts';
import { shortened } from '../../../text.ts';
import { repeatInput } from '../../repetition.ts';
import { audienceTexts } from '../audience/texts.ts';
import {
  endsNextDay,
  formats,
  type Gathering,
  isWebAddress,
  limits,
  mayAnswerUntil,
  momentsOf,
  nameOf,
  timesOf,
} from '../rules.ts';
import { texts } from '../texts.ts';
import { said } from '../texts-said.ts';
import { planningTexts } from './texts.ts';
import { seriesTexts } from './texts-series.ts';

/** What a form says of a gathering. */
export type Details = Pick<
  Gathering,
  'title' | 'format' | 'startsAt' | 'endsAt' | 'place' | 'link' | 'host' | 'agenda' | 'answerBy'
>;

/** What a gathering's form asks for; `earliest` is the first day that may be chosen. */
function inputsOf(earliest: Day, language: Language) {
  const { form, faults, dayHasPassed } = planningTexts[language];
  const { field: label, hint } = audienceTexts[language];
  return {
    title: text({ label: form.title, max: limits.title }),
    format: oneOf(formats, texts[language].formats, { label: form.format }),
    day: checked(day({ label: form.day }), (one) =>
      one < earliest ? dayHasPassed(formatDay(one, language)) : undefined,
    ),
    lastDay: optional(day({ label: form.lastDay, hint: form.lastDayHint })),
    from: optional(time({ label: form.from })),
    to: optional(time({ label: form.to })),
    place: optional(text({ label: form.place, max: limits.place })),
    link: optional(
      checked(text({ label: form.link, max: limits.link }), (link) =>
        isWebAddress(link) ? undefined : faults.notALink,
      ),
    ),
    host: optional(text({ label: form.host, max: limits.host })),
    agenda: optional(text({ label: form.agenda, max: limits.agenda, multiline: true })),
    answerBy: optional(day({ label: form.answerBy, hint: form.answerByHint })),
    audience: optional(text({ label, hint, max: 300 })),
  };
}

type Inputs = ReturnType<typeof inputsOf>;

/** The form of a new gathering, in one of some networks; `intro` says what of it is still missing. */
export function newGatheringForm(
  { day: first, repeat }: Values,
  networks: readonly { readonly id: string; readonly name: string }[],
  { earliest, language }: { readonly earliest: Day; readonly language: Language },
  intro = '',
) {
  const { form, networkMissing } = planningTexts[language];
  return {
    ...{ id: said.create.id, title: form.newTitle, intro, submit: form.submitNew },
    ...{ state: '', typed: form.typedNew, language },
    inputs: {
      network: choice({
        label: form.network,
        missing: networkMissing,
        options: networks.map(({ id, name }) => ({ label: name, value: id })),
        hidesOnly: true,
      }),
      ...inputsOf(earliest, language),
      repeat: repeatInput(seriesTexts[language].repeat, repeat, first, language),
    },
  };
}

/** The form that changes a gathering; its state is the gathering's id. */
export const editGatheringForm = (
  gathering: Gathering,
  { earliest, language }: { readonly earliest: Day; readonly language: Language },
) => ({
  ...{ id: said.save.id, title: planningTexts[language].form.editTitle, state: gathering.id, language },
  typed: print(said.edit, language, nameOf(gathering)),
  inputs: inputsOf(earliest, language),
});

/** Reads a gathering's form, or a complete draft in the shape of one: what it says of the gathering, and all else. */
export function readDetails<All extends Inputs>(
  form: Questions<All>,
  values: Values,
): { details: Details; filled: Filled<All> } | { errors: Record<string, string> } {
  const all = read(form, values);
  if ('errors' in all) return all;
  const filled = all.filled as Filled<Inputs>;
  const errors = faultsBetween(filled, form.language);
  if (Object.keys(errors).length > 0) return { errors };
  const { title, format, day: first, lastDay = first, from, to, answerBy = null } = filled;
  const { place = null, link = null, host = null, agenda = null } = filled;
  // An evening that ends at one ends the day after.
  const isNight = first === lastDay && from !== undefined && to !== undefined && endsNextDay(from, to);
  const clock = from === undefined || to === undefined ? {} : { from, to };
  const moments = momentsOf({ day: first, lastDay: isNight ? addDays(first, 1) : lastDay, ...clock });
  return {
    details: { title, format, ...moments, place, link, host, agenda, answerBy },
    filled: all.filled,
  };
}

/** What is wrong with days and times beside each other. */
function faultsBetween(
  { day: first, lastDay = first, from, to, answerBy }: Filled<Inputs>,
  language: Language,
): Record<string, string> {
  const { faults } = planningTexts[language];
  const hasBoth = from !== undefined && to !== undefined;
  const isBackwards = hasBoth && first === lastDay && to <= from && !endsNextDay(from, to);
  return {
    ...(lastDay < first ? { lastDay: faults.lastBeforeFirst } : {}),
    ...((from === undefined) === (to === undefined)
      ? {}
      : { [from === undefined ? 'from' : 'to']: faults.bothTimes }),
    ...(isBackwards ? { to: faults.endBeforeStart } : {}),
    ...(answerBy === undefined || mayAnswerUntil(answerBy, lastDay)
      ? {}
      : { answerBy: faults.answerByAfter }),
  };
}

/** A gathering as the form's values. */
export function valuesOf(gathering: Gathering, audience?: string): Values {
  const { day: first, lastDay, from, to } = timesOf(gathering);
  const { title, format, place, link, host, agenda, answerBy } = gathering;
  return {
    ...{ title, format, day: first, lastDay: lastDay === first ? undefined : lastDay, from, to, audience },
    ...{ place: place ?? undefined, link: link ?? undefined, host: host ?? undefined },
    ...{ agenda: agenda ?? undefined, answerBy: answerBy ?? undefined },
  };
}

/** The form that takes the names of those who came; its state is the gathering's id. */
export const attendanceForm = ({ id, title }: Gathering, language: Language) => {
  const { attendance } = planningTexts[language];
  return {
    ...{
      id: said.attended.id,
      title: shortened(attendance.title(title), 60),
      submit: attendance.submit,
    },
    ...{ state: id, typed: attendance.typed, language },
    inputs: { names: text({ label: attendance.names, hint: attendance.namesHint, multiline: true }) },
  };
};
