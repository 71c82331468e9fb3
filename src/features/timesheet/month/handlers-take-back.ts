import { formatMonth } from '../../../calendar/format.ts';
import type { Deed, Row } from '../../../change.ts';
import { card } from '../../../chat/card.ts';
import { print } from '../../../chat/command.ts';
import { type Answer, answer } from '../../../chat/feature.ts';
import { upperFirst } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { pressEndDeputy } from '../deputy/handlers.ts';
import { unlockedManyCard } from '../lock/cards.ts';
import { keyOfValue, pressLock, submitUnlock } from '../lock/handlers.ts';
import { pressSubmit, pressWithdraw } from './handlers.ts';
import { keyText } from './rules.ts';
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
  const answers: Answer[] = [];
  const isDone = new Set<string>();
  for (const event of events) {
    const key = event.kind === 'locked' || event.kind === 'unlocked' ? lockText(event) : keyText(event);
    if (isDone.has(key)) continue;
    isDone.add(key);
    answers.push(await takeBackEvent(event, key, context));
  }
  const changes = answers.flatMap((one) => one.changes);
  // Many at once are told of together, as they were when they were locked.
  if (answers.length > 1 && events.every(({ kind }) => kind === 'locked')) {
    const keys = await Promise.all([...isDone].map((key) => keyOfValue(key, context)));
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

const lockText = ({ month, municipalityId, networkId }: Event) => `${month} ${municipalityId} ${networkId}`;

async function takeBackEvent(event: Event, key: string, context: Context): Promise<Answer> {
  const { language, database } = context;
  const words = takeBackTexts[language];
  const month = formatMonth(event.month, language);
  switch (event.kind) {
    case 'submitted':
      return pressWithdraw(key, context);
    case 'withdrawn':
      return pressSubmit(key, context);
    case 'locked':
      return submitUnlock({ reason: words.unlockReason }, key, context);
    case 'unlocked':
      return pressLock(key, context);
    default: {
      const name = (await findName(database, event.personId)) ?? '';
      const says = event.kind === 'returned' ? words.returned : words.attested;
      const again = print(said.submit, language, month);
      throw new UserError(says(name, upperFirst(month), again));
    }
  }
}
