import { buttons, type Element } from '../../../chat/card.ts';
import { button } from '../../../chat/wording.ts';
import { mayDo } from '../../../domain/rights.ts';
import type { Context } from '../../context.ts';
import { said } from '../texts-said.ts';
import { archiveTexts } from './texts.ts';

type Network = { readonly networkId: string; readonly networkName: string };

/** The ways to restore networks, each once, for whoever may. */
export function waysBack(
  networks: readonly Network[],
  { actor, language }: Pick<Context, 'actor' | 'language'>,
): Element[] {
  const own = networks.filter(({ networkId }) => mayDo(actor, 'networks.archive', { networkId }));
  const each = new Map(own.map(({ networkId, networkName }) => [networkId, networkName]));
  const ways = [...each].map(([networkId, name]) => {
    const label = archiveTexts[language].restoreIt(name);
    return button(said.restore, language, { label, value: { networkId, words: '' }, rest: name });
  });
  return ways.length === 0 ? [] : [buttons(...ways)];
}
