import type { Deed, Row } from '../../../change.ts';
import { type Answer, answer } from '../../../chat/answer.ts';
import { card } from '../../../chat/card.ts';
import { print } from '../../../chat/wording.ts';
import { formatMonth } from '../../../format/dates.ts';
import { upperFirst } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { pressEndDeputy } from '../deputy/handlers.ts';
import { unlockedManyCard } from '../lock/cards.ts';
import { pressLock } from '../lock/handlers.ts';
import { withPlace } from '../lock/handlers-find.ts';
import { unlock } from '../lock/handlers-unlock.ts';
import { pressSubmit, pressWithdraw } from './handlers.ts';
import { findName } from './store.ts';
import { said } from './texts-said.ts';
import { takeBackTexts } from './texts-take-back.ts';

/** Takes back what was done with months: handed in or withdrawn, locked or unlocked; what others were told stands. */
export async function takeBackMonths(deed: Deed, context: Context): Promise<Answer> {
  const words = takeBackTexts[context.language];
  const events = deed.changes.filter(({ model }) => model === 'MonthEvent').map(({ row }) => eventOf(row));
  const deputy = deed.changes.find(({ model }) => model === 'Deputy');
  if (deputy !== undefined) {
    if (deputy.kind === 'created') return pressEndDeputy(deputy.id, context);
    throw new UserError(words.deputy);
  }
  const once = [...new Map(events.map((event) => [keyOf(event), event])).values()];
  const answers: Answer[] = [];
  for (const event of once) answers.push(await takeBackEvent(event, context));
  const changes = answers.flatMap((one) => one.changes);
  // Many at once are told of together, as they were when they were locked.
  if (answers.length > 1 && events.every(({ kind }) => kind === 'locked')) {
    const keys = await Promise.all(once.map((event) => withPlace(event, context)));
    return answer(unlockedManyCard(keys, words.unlockReason, context.language), changes);
  }
  const elements = answers.flatMap(({ reply }) => (reply.kind === 'message' ? reply.card.elements : []));
  return answer(card(...elements), changes);
}

type Event = ReturnType<typeof eventOf>;

const eventOf = (row: Row) => ({
  personId: String(row.personId),
  networkId: String(row.networkId),
  municipalityId: String(row.municipalityId),
  month: String(row.month),
  kind: String(row.kind),
});

/** A municipality's month is locked for all of its people at once. */
const keyOf = (event: Event): string =>
  (event.kind === 'locked' || event.kind === 'unlocked' ? said.lock : said.show).carries.write(event);

async function takeBackEvent(event: Event, context: Context): Promise<Answer> {
  const { language, database } = context;
  const words = takeBackTexts[language];
  const month = formatMonth(event.month, language);
  switch (event.kind) {
    case 'submitted':
      return pressWithdraw(event, context);
    case 'withdrawn':
      return pressSubmit({ ...event, seal: undefined }, context);
    case 'locked':
      return unlock(await withPlace(event, context), words.unlockReason, context);
    case 'unlocked':
      return pressLock(event, context);
    default: {
      const name = (await findName(database, event.personId)) ?? '';
      const says = event.kind === 'returned' ? words.returned : words.attested;
      const again = print(said.submit, language, month);
      throw new UserError(says(name, upperFirst(month), again));
    }
  }
}
