import { type Day, dayOf, holidayOn } from '../../../calendar/days.ts';
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
} from '../../../chat/card.ts';
import { button } from '../../../chat/wording.ts';
import { formatDay, formatShortDay } from '../../../format/dates.ts';
import type { Language } from '../../../language.ts';
import { upperFirst } from '../../../text.ts';
import { type Rows, turned, turnedRows } from '../../turned.ts';
import type { Remark } from '../answer/rules-remarks.ts';
import { remarkTexts } from '../answer/texts-remarks.ts';
import { audienceTexts } from '../audience/texts.ts';
import { buttonFor, joinElements, whenText, whereText } from '../cards.ts';
import { type Gathering, gatheringReminderDays, nameOf, timesOf } from '../rules.ts';
import { heldButtons, heldElements } from '../send/cards.ts';
import type { Guest } from '../store-guests.ts';
import { texts } from '../texts.ts';
import { said } from '../texts-said.ts';
import { printGathering } from './print.ts';
import { planningTexts } from './texts.ts';

/** What a coordinator can do with a gathering. */
export function planningButtons(gathering: Gathering, language: Language, now: Date): Button[] {
  const words = planningTexts[language];
  const attendance = gathering.startsAt <= now ? [attendanceButton(gathering, language)] : [];
  if (gathering.endsAt <= now) return [buttonFor(said.edit, gathering, words.edit, language), ...attendance];
  if (gathering.cancelledAt !== null) return [buttonFor(said.restore, gathering, words.restore, language)];
  if (gathering.heldAt !== null && gathering.startsAt > now)
    return heldButtons(gathering, language, gathering.seriesId !== null);
  return [
    buttonFor(said.edit, gathering, words.edit, language),
    buttonFor(said.cancel, gathering, words.cancel, language, { style: 'danger' }),
    ...attendance,
  ];
}

const attendanceButton = (gathering: Gathering, language: Language): Button =>
  button(said.attendance, language, {
    label: planningTexts[language].attendance.correct,
    value: { gathering: gathering.id, names: '' },
    rest: nameOf(gathering),
  });

/** What is told of a gathering but for its title. */
function rowsOf(gathering: Gathering, language: Language): Rows {
  const { labels } = texts[language];
  const { host, answerBy } = gathering;
  return [
    [labels.when, whenText(gathering, language)],
    [labels.where, whereText(gathering, language)],
    ...(host === null ? [] : [[labels.host, host] as const]),
    ...(answerBy === null ? [] : [[labels.answerBy, formatDay(answerBy, language)] as const]),
  ];
}

/** What is now planned: all that was understood, who is invited, when reminders go out, and how to change it. */
export function plannedCard(
  gathering: Gathering,
  facing: {
    readonly lead: string;
    readonly invited: number;
    /** Whether the others invited are told of it at once, if it hasn't begun. */
    readonly isTold: boolean;
    readonly audience: string | undefined;
    readonly told: readonly Guest[];
    readonly remarks: readonly Remark[];
    /** What it was, where it was changed. */
    readonly before?: Gathering;
    readonly language: Language;
    readonly now: Date;
  },
): Card {
  const { lead, invited, isTold, audience, told, remarks, before, language, now } = facing;
  const isHeld = gathering.heldAt !== null && gathering.startsAt > now;
  const whom = planningTexts[language].invited(invited, gathering.networkName);
  const invitedText = audience === undefined ? whom : audienceTexts[language].invited(invited, audience);
  const words = planningTexts[language];
  return card(
    heading(lead),
    paragraph([{ strong: turned(before?.title, gathering.title) }]),
    facts(...turnedRows(before && rowsOf(before, language), rowsOf(gathering, language))),
    ...joinElements(gathering, language),
    ...remarks.map((remark) => note(remarkText(remark, language))),
    paragraph(
      isTold && !isHeld && gathering.startsAt > now
        ? `${invitedText} ${words.toldNow(told.map(({ name }) => name))}`
        : invitedText,
    ),
    ...(isHeld ? heldElements(told, language) : []),
    paragraph(remindersText(gathering, language, dayOf(now))),
    buttons(...planningButtons(gathering, language, now)),
  );
}

/** Asks about a beginning that has passed; without a day the button means it all the same. */
export function begunCard(
  times: Pick<Gathering, 'startsAt' | 'endsAt'>,
  choices: readonly { readonly day: Day | undefined; readonly whole: string }[],
  language: Language,
): Card {
  const words = audienceTexts[language];
  return card(
    paragraph(words.begun(whenText(times, language))),
    buttons(
      ...choices.map(({ day, whole }) =>
        button(said.plan, language, {
          label: day === undefined ? words.meant : formatDay(day, language),
          value: whole,
          rest: whole,
        }),
      ),
    ),
  );
}

function remarkText(remark: Remark, language: Language): string {
  const words = remarkTexts[language];
  switch (remark.code) {
    case 'clash': {
      const { title } = remark.other;
      const when = whenText(remark.other, language);
      return remark.isSameTime ? words.sameTime(title, when) : words.sameDay(title, when);
    }
    case 'dayOff':
      return words.dayOff(upperFirst(holidayOn(remark.day, language) ?? formatDay(remark.day, language)));
    default:
      return words[remark.code];
  }
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
  facing: {
    readonly answers: number;
    readonly told: readonly Guest[];
    readonly remarks: readonly Remark[];
    readonly language: Language;
    readonly now: Date;
  },
): Card {
  const { answers, told, remarks, language, now } = facing;
  const words = planningTexts[language];
  const toldText =
    after.heldAt === null ? words.toldNow(told.map(({ name }) => name)) : audienceTexts[language].held;
  const old = timesOf(before);
  // Without times of day to type there would be no way to say that they are to go.
  const isReversible = old.from !== undefined || timesOf(after).from === undefined;
  return card(
    paragraph(words.movedTo(after.title, whenText(after, language))),
    facts([texts[language].labels.when, turned(whenText(before, language), whenText(after, language))]),
    after.answerBy !== null &&
      after.answerBy !== before.answerBy &&
      paragraph(words.answerByMoved(formatDay(after.answerBy, language))),
    answers !== 0 && paragraph(words.answersKept(answers)),
    ...remarks.map((remark) => note(remarkText(remark, language))),
    after.startsAt > now && paragraph(toldText),
    note(remindersText(after, language, dayOf(now))),
    buttons(
      isReversible &&
        button(said.move, language, {
          label: words.moveBack,
          value: { gathering: after.id, day: printGathering({ title: '', ...old }, language) },
          rest: printGathering({ title: nameOf(after), ...old }, language),
        }),
      buttonFor(said.edit, after, words.edit, language),
    ),
  );
}

/** Tells who is recorded as having come, and how to correct it. */
export function attendanceCard(
  gathering: Gathering,
  guests: readonly Guest[],
  language: Language,
  isChanged: boolean,
): Card {
  const { attendance } = planningTexts[language];
  const { present, absent } = texts[language];
  const group = (label: string, attended: boolean): Element[] => {
    const members = guests.filter((guest) => guest.attended === attended);
    if (members.length === 0) return [];
    return [paragraph([{ strong: `${label} (${members.length})` }]), list(members.map(({ name }) => name))];
  };
  return card(
    paragraph((isChanged ? attendance.recorded : attendance.sameAsBefore)(gathering.title)),
    ...group(present, true),
    ...group(absent, false),
    buttons(attendanceButton(gathering, language)),
  );
}
