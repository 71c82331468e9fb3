import type { IsoWeek } from '../../../calendar/days.ts';
import { type Card, card, heading, list, note, type Text } from '../../../chat/card.ts';
import { drawPanels } from '../../../documents/chart.ts';
import { formatWeek } from '../../../format/dates.ts';
import { formatHours } from '../../../format/numbers.ts';
import type { Language } from '../../../language.ts';
import { weekName } from '../cards.ts';
import type { WeeklyHours } from './store.ts';
import { pictureTexts } from './texts.ts';

/** The hours by municipality and week as a PNG. */
export function drawWeeklyHours(hours: WeeklyHours, language: Language): Promise<Uint8Array> {
  const words = pictureTexts[language];
  return drawPanels({
    title: titleOf(hours, language),
    subtitle: words.scale,
    labels: hours.weeks.map(({ week }) => String(week)),
    panels: hours.municipalities.map(({ name, minutes }) => ({
      title: `${name}: ${totalOf(minutes, hours, language)}`,
      values: minutes,
    })),
    format: (minutes) => formatHours(minutes),
  });
}

/** What the picture says, in words: it goes with it, for whoever can't see it. */
export function weeklyHoursCard(hours: WeeklyHours, language: Language): Card {
  const words = pictureTexts[language];
  const { weeks, municipalities } = hours;
  return card(
    heading(titleOf(hours, language)),
    list(
      municipalities.map(({ name, minutes }): Text => {
        const worked = weeks.flatMap(({ week }, index) => {
          const sum = minutes[index] ?? 0;
          return sum === 0 ? [] : [words.weekHours(week, formatHours(sum))];
        });
        const each = worked.length === 0 ? '' : ` (${worked.join(', ')})`;
        return [{ strong: `${name}: ` }, `${totalOf(minutes, hours, language)}${each}`];
      }),
    ),
    note(words.restIsNothing),
  );
}

/** The picture's file name: `ukesrapport-2024-W12.png`. */
export const pictureName = (week: IsoWeek, language: Language): string =>
  `${pictureTexts[language].file}-${formatWeek(week)}.png`;

function titleOf({ network, weeks }: WeeklyHours, language: Language): string {
  const name = (week: IsoWeek | undefined) =>
    week === undefined ? '' : weekName(formatWeek(week), language);
  return pictureTexts[language].title(network, name(weeks[0]), name(weeks.at(-1)));
}

function totalOf(minutes: readonly number[], { weeks }: WeeklyHours, language: Language): string {
  const total = minutes.reduce((sum, each) => sum + each, 0);
  return pictureTexts[language].total(
    formatHours(minutes.at(-1) ?? 0),
    weeks.at(-1)?.week ?? 0,
    formatHours(total),
  );
}
