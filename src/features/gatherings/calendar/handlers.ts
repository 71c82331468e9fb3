import { dayOf } from '../../../calendar/days.ts';
import type { Answer } from '../../../chat/answer.ts';
import { card, paragraph } from '../../../chat/card.ts';
import { icsMime, writeIcs } from '../../../documents/ics.ts';
import { trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { gatheringsCard } from '../cards.ts';
import { byId, choose, loadGathering, viewer } from '../handlers.ts';
import type { Gathering } from '../rules.ts';
import { listCancelled, listUpcoming } from '../store.ts';
import { said } from '../texts-said.ts';
import { calendarEntry } from './report.ts';
import { countChanges } from './store.ts';
import { calendarTexts } from './texts.ts';

/** `samling kalender 2`: a file that puts a gathering in the calendar, or strikes it out where it is called off. */
export async function giveCalendarFile(text: string, context: Context): Promise<Answer> {
  const { database, now, language } = context;
  const [upcoming, cancelled] = await Promise.all([
    listUpcoming(database, viewer(context), now),
    listCancelled(database, viewer(context), now),
  ]);
  if (trim(text) === '') {
    const [nearest] = upcoming;
    if (nearest === undefined) throw new UserError(gatheringsCard([], language, dayOf(now)));
    return fileOf(nearest, context);
  }
  // The numbers are those of the list; what is called off is known by its title.
  const found = await choose(text, [...upcoming, ...cancelled], context, byId(said.calendar));
  return 'reply' in found ? found : fileOf(found, context);
}

/** The button that gives a gathering's file. */
export async function pressCalendar(value: string, context: Context): Promise<Answer> {
  return fileOf(await loadGathering(value, context), context);
}

async function fileOf(gathering: Gathering, { database, language, now }: Context): Promise<Answer> {
  const words = calendarTexts[language];
  const { id, title, startsAt, cancelledAt } = gathering;
  const changes = await countChanges(database, [id]);
  const entry = calendarEntry(gathering, changes.get(id) ?? 0, language);
  return {
    reply: {
      kind: 'file',
      name: words.fileName(dayOf(startsAt)),
      mime: icsMime,
      content: new TextEncoder().encode(writeIcs([entry], now)),
      card: card(paragraph(cancelledAt === null ? words.file(title) : words.cancelledFile(title))),
    },
    changes: [],
  };
}
