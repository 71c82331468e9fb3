import { backwards, type Change, type Deed } from '../../change.ts';
import { type Answer, answer } from '../../chat/feature.ts';
import { refuseChanged } from '../../domain/deeds.ts';
import { settingsOf } from '../../domain/networks/settings.ts';
import { UserError } from '../../user-error.ts';
import type { Context } from '../context.ts';
import { changedCard } from './cards.ts';
import { networkOf } from './handlers.ts';
import { readNetwork } from './store.ts';
import { texts } from './texts.ts';

/** Takes back what was decided for a network. */
export async function takeBackNetwork(deed: Deed, context: Context): Promise<Answer> {
  const { database, language } = context;
  const own = deed.changes.find(({ model }) => model === 'Network');
  if (own === undefined) throw new UserError(texts[language].faults.nothingToUndo);
  await refuseChanged(deed, context);
  networkOf(own.id, 'networks.set', context);
  const now = settingsOf(await readNetwork(database, own.id));
  const then = settingsOf({ ...now, ...own.before });
  const columns = { id: own.id, name: now.name, ...own.row };
  const change: Change = backwards(own, { type: 'network', columns }, own.id);
  return answer(changedCard(now, then, language), [change]);
}
