import { formatMinutes, formatMonth } from '../../calendar.ts';
import { buttons, type Card, card, type Element, heading, note, paragraph, table } from '../../chat/card.ts';
import type { Form } from '../../chat/form.ts';
import type { Language } from '../../chat/language.ts';
import { longestReason } from './cards-attest.ts';
import type { UnlockedMonth } from './store-locks.ts';
import { typed } from './texts.ts';
import { lockTexts } from './texts-lock.ts';

/** The most rows that the list shows. */
const mostRows = 40;

/** A municipality's month, by which it is locked. */
export type LockKey = Pick<UnlockedMonth, 'networkId' | 'municipalityId' | 'municipalityName' | 'month'>;

export const lockName = ({ municipalityName, month }: LockKey, language: Language): string =>
  `${municipalityName} ${formatMonth(month, language)}`;

/** A municipality's month as a button carries it. */
export const lockValue = ({ month, municipalityId, networkId }: LockKey): string =>
  `${month} ${municipalityId} ${networkId}`;

/** Whether a month is attested whole. */
export const canLock = ({ waitingLines }: UnlockedMonth): boolean => waitingLines === 0;

/** The months that aren't locked, with totals alone: whose hours they are is the municipality's own. */
export function unlockedCard(months: readonly UnlockedMonth[], language: Language): Card {
  const words = lockTexts[language];
  if (months.length === 0) return card(heading(words.title), paragraph(words.nothing));
  const ready = months.filter(canLock);
  const [example] = ready;
  return card(
    heading(words.title),
    unlockedTable(months.slice(0, mostRows), language),
    ...(months.length > mostRows ? [note(words.more(months.length - mostRows))] : []),
    ...(example === undefined
      ? [note(words.faults.noneReady)]
      : [
          note(words.hint(typed('lock', lockName(example, language), language))),
          buttons({
            label: words.buttons.lockAll(ready.length),
            action: 'months.lockAll',
            value: '',
            typed: typed('lock', { nb: 'alle', nn: 'alle', en: 'all' }[language], language),
          }),
        ]),
  );
}

function unlockedTable(months: readonly UnlockedMonth[], language: Language): Element {
  const { columns, ready, notReady } = lockTexts[language];
  const right = { align: 'right' as const };
  return table(
    [
      { title: columns.number, ...right },
      { title: columns.municipality },
      { title: columns.month },
      { title: columns.people, ...right },
      { title: columns.attested, ...right },
      { title: columns.waiting, ...right },
      { title: columns.state },
    ],
    months.map((month, index) => [
      String(index + 1),
      month.municipalityName,
      formatMonth(month.month, language),
      String(month.people),
      formatMinutes(month.attested, language),
      formatMinutes(month.waiting, language),
      canLock(month) ? ready : notReady,
    ]),
  );
}

/** Says what was locked, with the way back where it is one month. */
export function lockedCard(months: readonly LockKey[], language: Language): Card {
  const words = lockTexts[language];
  const names = months.map((month) => lockName(month, language)).join(', ');
  const [only] = months;
  return card(
    paragraph(words.locked(names)),
    note(words.lockedNote),
    ...(only === undefined || months.length > 1
      ? []
      : [
          buttons({
            label: words.buttons.unlock,
            action: 'months.unlockForm',
            value: lockValue(only),
            typed: unlockTyped(only, language),
          }),
        ]),
  );
}

const unlockTyped = (key: LockKey, language: Language): string =>
  `${typed('unlock', lockName(key, language), language)} ${{ nb: 'GRUNN', nn: 'GRUNN', en: 'REASON' }[language]}`;

/** Says what was unlocked and why, with the way back. */
export function unlockedNowCard(key: LockKey, reason: string, language: Language): Card {
  const words = lockTexts[language];
  const name = lockName(key, language);
  return card(
    paragraph(words.unlocked(name)),
    paragraph(words.because(reason)),
    note(words.unlockedNote),
    buttons({
      label: { nb: 'Lås', nn: 'Lås', en: 'Lock' }[language],
      action: 'months.lock',
      value: lockValue(key),
      typed: typed('lock', name, language),
    }),
  );
}

/** Asks why a month is unlocked. */
export function unlockForm(key: LockKey, reason: string, language: Language): Form {
  const { form, reason: label } = lockTexts[language];
  return {
    id: 'months.unlock',
    title: form.title,
    intro: lockName(key, language),
    fields: [
      {
        field: 'text',
        name: 'reason',
        label,
        multiline: true,
        maxLength: longestReason,
        ...(reason === '' ? {} : { value: reason }),
      },
    ],
    submit: form.submit,
    cancel: form.cancel,
    state: lockValue(key),
    typed: unlockTyped(key, language),
  };
}
