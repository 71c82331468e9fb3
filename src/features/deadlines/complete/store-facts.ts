import type { Day } from '../../../calendar/days.ts';
import type { Database } from '../../../database/open.ts';
import { readIn } from '../../../domain/agreements/following-words.ts';
import { listMunicipalities } from '../../../domain/people.ts';
import { type Actor, networkIdsOf } from '../../../domain/roles.ts';
import type { Facts } from '../rules-items.ts';
import { listDeadlines } from '../store.ts';
import { listDone } from './store-attested.ts';

/** Reads all that a person's lines are made from: three queries, however many deadlines there are. */
export async function readFacts(database: Database, actor: Actor, today: Day): Promise<Facts> {
  const networkIds = networkIdsOf(actor);
  const [deadlines, municipalities] = await Promise.all([
    listDeadlines(database, networkIds),
    listMunicipalities(database, networkIds),
  ]);
  return {
    deadlines: deadlines.map((one) => readIn(one, actor.language)),
    municipalities,
    completions: await listDone(database, deadlines, today),
  };
}
