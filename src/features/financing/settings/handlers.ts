import { dayOf } from '../../../calendar/days.ts';
import { type Answer, answer } from '../../../chat/answer.ts';
import { openFilled, read, refill } from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import { print } from '../../../chat/wording.ts';
import { type NetworkSettings, readSettings, settingsOf } from '../../../domain/networks/settings.ts';
import { networksFor } from '../../../domain/rights.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { readNetwork } from '../../networks/store.ts';
import { changeSettings } from '../../networks/store-changes.ts';
import { networkMeant, placesIn } from '../../which-network.ts';
import { said } from '../statement/texts-said.ts';
import { type Reckoning, settingsCard, settingsForm, valuesOf } from './cards.ts';
import { settingsTexts } from './texts.ts';

type Named = { readonly networkId: string; readonly words: string };

/**
 * `egeninnsats innstillinger [NETTVERK] [kalenderår, tilskudd teller, uten delmål teller ikke]`: the form, or the
 * change. Whoever coordinates several networks is asked which.
 */
export async function setTyped(text: string, context: Context): Promise<Answer> {
  const networks = networksOf(context);
  const places = await placesIn(networks, context);
  const meant = networkMeant(text, networks, context.language, said.settings, places);
  if (meant === undefined) throw new UserError(settingsTexts[context.language].notYours);
  if (!('reply' in meant))
    return openSettings({ networkId: meant.network.networkId, words: meant.rest }, context);
  // What can't be read is said before it is asked where it is to hold.
  readWanted(text, context);
  return meant;
}

/** Opens the form of the network that a button names; where settings stand behind it, saves those. */
export async function openSettings({ networkId, words }: Named, context: Context): Promise<Answer> {
  const settings = readWanted(words, context);
  if (Object.keys(settings).length > 0) return save(networkId, settings, context);
  const form = settingsForm(mineOf(networkId, context), context.language);
  return openFilled(form, valuesOf(settingsOf(await readNetwork(context.database, networkId))));
}

const reckonings: readonly string[] = ['ownFinancingYear', 'countsGrantHours', 'countsUntagged'];

/** What is to be changed of how own work is reckoned; a UserError where words say anything else. */
function readWanted(words: string, { language, now }: Context): Partial<Reckoning> {
  const found = readSettings(words, dayOf(now));
  if ('settings' in found && Object.keys(found.settings).every((one) => reckonings.includes(one)))
    return found.settings;
  const typed = (rest: string) => print(said.settings, language, rest);
  const { unknown, example } = settingsTexts[language];
  throw new UserError(unknown(typed(''), typed(example)));
}

/** Saves the form; its state is the network's id. */
export async function saveSettings(values: Values, networkId: string, context: Context): Promise<Answer> {
  const form = settingsForm(mineOf(networkId, context), context.language);
  const given = read(form, values);
  if ('errors' in given) return refill(form, values, given.errors);
  const { year: ownFinancingYear, grant: countsGrantHours, untagged: countsUntagged } = given.filled;
  return save(networkId, { ownFinancingYear, countsGrantHours, countsUntagged }, context);
}

async function save(networkId: string, wanted: Partial<Reckoning>, context: Context): Promise<Answer> {
  const network = mineOf(networkId, context);
  const before: NetworkSettings = settingsOf(await readNetwork(context.database, networkId));
  return answer(
    settingsCard(network.networkName, { ...before, ...wanted }, before, context.language),
    changeSettings(network, before, wanted),
  );
}

const networksOf = ({ actor }: Context) => networksFor(actor, 'financing.settings');

function mineOf(networkId: string, context: Context) {
  const network = networksOf(context).find((one) => one.networkId === networkId);
  if (network === undefined) throw new UserError(settingsTexts[context.language].notYours);
  return network;
}
