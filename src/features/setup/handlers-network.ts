import { type Answer, answer } from '../../chat/answer.ts';
import { card, paragraph } from '../../chat/card.ts';
import { openFilled, read, refill } from '../../chat/form/fields.ts';
import type { Values } from '../../chat/form/form.ts';
import { settingsOf } from '../../domain/networks/settings.ts';
import type { Context } from '../context.ts';
import { isNameTaken, readNetwork } from '../networks/store.ts';
import { changeSettings } from '../networks/store-changes.ts';
import { setupCard } from './cards.ts';
import { networkForm, networkValues } from './cards-form.ts';
import { groundOf, withGround } from './handlers.ts';
import { setupTexts } from './texts.ts';
import { setupSaid } from './texts-said.ts';

/** `oppsett nettverk [NETTVERK]`: opens the form with what a network has to be asked first. */
export const openNetwork = (text: string, context: Context): Promise<Answer> =>
  withGround(text, setupSaid.network, context, async (ground) =>
    openFilled(networkForm(ground, context.language), networkValues(ground)),
  );

/** Saves it, and shows what comes next. */
export async function saveNetwork(values: Values, networkId: string, context: Context): Promise<Answer> {
  const { database, language } = context;
  const ground = await groundOf(networkId, context);
  const form = networkForm(ground, language);
  const given = read(form, values);
  if ('errors' in given) return refill(form, values, given.errors);
  const { filled } = given;
  if (await isNameTaken(database, filled.name, networkId))
    return refill(form, values, { name: setupTexts[language].form.nameTaken(filled.name) });
  const before = settingsOf(await readNetwork(database, networkId));
  const changes = changeSettings({ networkId, networkName: ground.name }, before, filled);
  const { elements } = setupCard({ ...ground, ...filled }, language);
  return answer(card(paragraph(setupTexts[language].form.saved(filled.name)), ...elements), changes);
}
