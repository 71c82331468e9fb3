import { createHash } from 'node:crypto';
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
  table,
} from '../../../chat/card.ts';
import { sureWords } from '../../../chat/sure.ts';
import { undoButton } from '../../../chat/turn/undo-button.ts';
import { button, print } from '../../../chat/wording.ts';
import { amountOf } from '../../../domain/money/paid/means.ts';
import { formatMonth } from '../../../format/dates.ts';
import { formatHours, formatKroner } from '../../../format/numbers.ts';
import type { Language } from '../../../language.ts';
import { reasonForm } from '../attest/handlers-reason.ts';
import { texts } from '../month/texts.ts';
import { said } from '../month/texts-said.ts';
import { said as hours } from '../texts-said.ts';
import type { UnlockedMonth } from './store.ts';
import { lockTexts } from './texts.ts';

/** The most rows that a list shows. */
const mostRows = 40;

/** A municipality's month, by which it is locked. */
export type LockKey = Pick<UnlockedMonth, 'networkId' | 'municipalityId' | 'municipalityName' | 'month'>;

export const lockName = ({ municipalityName, month }: LockKey, language: Language): string =>
  `${municipalityName} ${formatMonth(month, language)}`;

/** Whether a month is attested whole, own means too. */
export const canLock = ({ waitingLines, waitingMeans }: UnlockedMonth): boolean =>
  waitingLines === 0 && waitingMeans.length === 0;

/** A month that can be locked, with its number among all of them: it keeps it where only some are shown. */
export type ReadyMonth = UnlockedMonth & { readonly number: number };

/** The months that aren't locked: those that can be, and by municipality those that wait for it. */
export type Unlocked = { readonly ready: readonly ReadyMonth[]; readonly waiting: readonly UnlockedMonth[] };

const lockButton = (key: LockKey, label: string, language: Language): Button =>
  button(said.lock, language, { label, value: key, rest: lockName(key, language) });

/** A municipality or a network that months are listed of: its id, or both with a slash, and what it is called. */
export type Area = { readonly at: string; readonly name: string };

/** The months that aren't locked, with totals alone: whose hours they are is the municipality's own. */
export function unlockedCard(
  { ready, waiting }: Unlocked,
  language: Language,
  { area, lead }: { readonly area?: Area | undefined; readonly lead?: string } = {},
): Card {
  const words = lockTexts[language];
  if (ready.length + waiting.length === 0) return card(heading(words.title), paragraph(words.nothing));
  const { allWord } = texts[language];
  const [example] = ready;
  return card(
    heading(words.title),
    lead !== undefined && paragraph(lead),
    ...(example === undefined
      ? [paragraph(words.faults.noneReady)]
      : [
          readyTable(ready.slice(0, mostRows), language),
          ...(ready.length > mostRows ? [note(words.more(ready.length - mostRows))] : []),
        ]),
    ...(waiting.length === 0
      ? []
      : [
          paragraph([{ strong: words.waiting }]),
          ...placeRows(waiting, language),
          ...meansNotes(waiting, language),
        ]),
    ...(example === undefined
      ? []
      : [
          note(words.hint(print(said.lock, language, lockName(example, language)))),
          buttons(
            button(said.lockAll, language, {
              label: words.buttons.lockAll(ready.length),
              value: { seal: sealOfReady(ready), at: area?.at },
              rest: [...(area === undefined ? [] : [area.name]), allWord, sureWords[language]].join(' '),
            }),
          ),
        ]),
  );
}

/** Stands for what was shown as ready: «lock all» locks that, and nothing that has become ready since. */
export const sealOfReady = (ready: readonly UnlockedMonth[]): string =>
  createHash('sha256')
    .update(JSON.stringify(ready.map((month) => [said.lock.carries.write(month), month.attested])))
    .digest('hex')
    .slice(0, 16);

function readyTable(months: readonly ReadyMonth[], language: Language): Element {
  const { columns } = lockTexts[language];
  const words = texts[language];
  const right = { align: 'right' as const };
  return table(
    [
      { title: words.columns.number, ...right },
      { title: words.municipality },
      { title: words.columns.month },
      { title: columns.people, ...right },
      { title: columns.attested, ...right },
    ],
    months.map((month) => [
      String(month.number),
      month.municipalityName,
      formatMonth(month.month, language),
      String(month.people),
      formatHours(month.attested),
    ]),
  );
}

/** The months by municipality, each in a line: «Leka: februar, mars, mai 2024». */
function placeRows(months: readonly LockKey[], language: Language): Element[] {
  const places = new Map<string, LockKey[]>();
  for (const month of months) {
    const key = `${month.networkId} ${month.municipalityId}`;
    places.set(key, [...(places.get(key) ?? []), month]);
  }
  const rows = [...places.values()]
    .map((some) => [some[0]?.municipalityName ?? '', monthNames(some, language)] as const)
    .sort(([a], [b]) => a.localeCompare(b, 'nb'));
  const left = rows.length - mostRows;
  return [
    facts(...rows.slice(0, mostRows)),
    ...(left > 0 ? [note(lockTexts[language].morePlaces(left))] : []),
  ];
}

/** Whose own means wait too, and how much. */
function meansNotes(months: readonly UnlockedMonth[], language: Language): Element[] {
  const sums = new Map<string, number>();
  for (const { municipalityName, waitingMeans } of months)
    if (waitingMeans.length > 0)
      sums.set(municipalityName, (sums.get(municipalityName) ?? 0) + amountOf(waitingMeans));
  const places = [...sums].map(([name, øre]) => `${name} ${formatKroner(øre, language)}`);
  return places.length === 0 ? [] : [note(lockTexts[language].waitingMeans(places.join(', ')))];
}

/** Months in a row, with the year behind the last of each year. */
function monthNames(months: readonly LockKey[], language: Language): string {
  return months
    .map(({ month }, at) => {
      const name = formatMonth(month, language);
      const isLastOfYear = months[at + 1]?.month.slice(0, 4) !== month.slice(0, 4);
      return isLastOfYear ? name : name.replace(/ \d{4}$/, '');
    })
    .join(', ');
}

/** Says what was locked, with the way back where it is one month. */
export function lockedCard(months: readonly LockKey[], language: Language): Card {
  const words = lockTexts[language];
  const [only] = months;
  if (only === undefined || months.length > 1) {
    return card(
      heading(words.lockedMany(months.length, placesOf(months))),
      note(words.lockedNote),
      ...placeRows(months, language),
      buttons(undoButton(words.buttons.undo, print(hours.undo, language), 'months')),
    );
  }
  return card(
    paragraph(`${words.locked}: ${lockName(only, language)}`),
    note(words.lockedNote),
    buttons(
      button(said.unlockForm, language, {
        label: words.buttons.unlock,
        value: only,
        rest: `${lockName(only, language)} ${texts[language].reasonWord}`,
      }),
    ),
  );
}

const placesOf = (months: readonly LockKey[]): string =>
  [...new Set(months.map(({ municipalityName }) => municipalityName))].join(', ');

/** Says which months were unlocked at once and why. */
export function unlockedManyCard(months: readonly LockKey[], reason: string, language: Language): Card {
  const words = lockTexts[language];
  return card(
    ...placeRows(months, language),
    paragraph(`${words.reason}: ${reason}`),
    note(words.unlockedNote),
  );
}

/** Says what was unlocked and why, with the way back. */
export function unlockedNowCard(key: LockKey, reason: string, language: Language): Card {
  const words = lockTexts[language];
  return card(
    paragraph(`${words.unlocked}: ${lockName(key, language)}`),
    paragraph(`${words.reason}: ${reason}`),
    note(words.unlockedNote),
    buttons(lockButton(key, words.buttons.lockAgain, language)),
  );
}

/** Asks why a month is unlocked. */
export function unlockForm(key: LockKey, language: Language) {
  const name = lockName(key, language);
  return reasonForm(said.unlockForm, key, name, language, {
    ...{ ...lockTexts[language].form, id: said.unlock.id, intro: name },
  });
}
