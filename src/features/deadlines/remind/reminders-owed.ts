import type { Day } from '../../../calendar/days.ts';
import type { PlannedMessage } from '../../../chat/reminder.ts';
import type { Database } from '../../../database/open.ts';
import { readIn } from '../../../domain/agreements/following-words.ts';
import { findRecipient } from '../../../domain/people.ts';
import type { Language } from '../../../language.ts';
import { listDone } from '../complete/store-attested.ts';
import { answersFor, isDateOf } from '../rules.ts';
import type { Item } from '../rules-items.ts';
import { findDeadline } from '../store.ts';

type Owed = { readonly open: readonly [Item, ...Item[]]; readonly language: Language };

/** What a message's recipient has still to do for its deadline and date, today; or why there is nothing. */
export async function findOwed(
  { matter, networkId, recipientId }: PlannedMessage,
  database: Database,
  today: Day,
): Promise<Owed | { readonly skip: string }> {
  const [id = '', due = ''] = matter.split('/');
  const deadline = await findDeadline(database, id, [networkId]);
  if (deadline === undefined) return { skip: 'the deadline is gone' };
  if (deadline.cancelledAt !== null) return { skip: 'cancelled' };
  if (!isDateOf(deadline, due)) return { skip: 'moved to another day' };
  const reader = await findRecipient(database, recipientId, networkId, today);
  const concerned = (reader?.roles ?? []).flatMap(({ municipalityName: name, ...role }) =>
    answersFor(role, deadline) && role.municipalityId !== null && name !== undefined
      ? [{ id: role.municipalityId, name }]
      : [],
  );
  if (reader === undefined || concerned.length === 0) return { skip: 'no longer has the responsible role' };
  const completions = await listDone(
    database,
    [deadline],
    today,
    concerned.map((one) => one.id),
  );
  const isDoneBy = new Set(completions.filter((one) => one.due === due).map((one) => one.municipalityId));
  const [first, ...others] = concerned
    .filter((one) => !isDoneBy.has(one.id))
    .map((municipality): Item => {
      return {
        deadline: readIn(deadline, reader.language),
        due,
        municipality,
        completion: undefined,
        tally: undefined,
        mayComplete: deadline.kind !== 'date',
      };
    });
  return first === undefined
    ? { skip: 'completed' }
    : { open: [first, ...others], language: reader.language };
}
