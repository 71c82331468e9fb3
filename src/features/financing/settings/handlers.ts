import { print } from '../../../chat/command.ts';
import { type Answer, answer, ask } from '../../../chat/feature.ts';
import { openFilled, read, refill } from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import { whichCard } from '../../../chat/which.ts';
import { readTerms } from '../../../domain/money/terms.ts';
import { networksFor } from '../../../domain/rights.ts';
import { nameAtHead, named } from '../../../grammar/names.ts';
import { trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { said } from '../statement/texts-said.ts';
import { settingsCard, settingsForm, valuesOf } from './cards.ts';
import { readSettings, type Settings } from './parse.ts';
import { changeSettings } from './store.ts';
import { settingsTexts } from './texts.ts';

/**
 * `egeninnsats innstillinger [NETTVERK] [kalenderår, tilskudd teller, uten delmål teller ikke]`: the form, or the
 * change. Whoever coordinates several networks is asked which.
 */
export async function setTyped(text: string, context: Context): Promise<Answer> {
  const { language } = context;
  const words = settingsTexts[language];
  const networks = networksOf(context);
  const naming = nameAtHead(
    text,
    networks,
    named(({ networkName }) => networkName),
    'whole',
  );
  const [network, another] = naming?.found ?? networks;
  const wanted = naming?.rest ?? text;
  if (readSettings(wanted) === undefined) {
    const typed = (rest: string) => print(said.settings, language, rest);
    throw new UserError(words.unknown(typed(''), typed(words.example)));
  }
  if (network === undefined) throw new UserError(words.notYours);
  if (another === undefined) return openSettings({ networkId: network.networkId, wanted }, context);
  const choices = networks.map(({ networkId, networkName }) => ({
    ...{ label: networkName, value: { networkId, wanted }, rest: trim(`${networkName} ${wanted}`) },
  }));
  return ask(whichCard(said.settings, language, words.which, choices));
}

/** Opens the form of the network that a button names; where settings stand behind it, saves those. */
export async function openSettings(
  { networkId, wanted }: { readonly networkId: string; readonly wanted: string },
  context: Context,
): Promise<Answer> {
  const settings = readSettings(wanted) ?? {};
  if (Object.keys(settings).length > 0) return save(networkId, settings, context);
  const form = settingsForm(mineOf(networkId, context), context.language);
  return openFilled(form, valuesOf(await readNow(networkId, context)));
}

/** Saves the form; its state is the network's id. */
export async function saveSettings(values: Values, networkId: string, context: Context): Promise<Answer> {
  const form = settingsForm(mineOf(networkId, context), context.language);
  const given = read(form, values);
  if ('errors' in given) return refill(form, values, given.errors);
  const { year: ownFinancingYear, grant: countsGrantHours, untagged: countsUntagged } = given.filled;
  return save(networkId, { ownFinancingYear, countsGrantHours, countsUntagged }, context);
}

async function save(networkId: string, wanted: Partial<Settings>, context: Context): Promise<Answer> {
  const { networkName } = mineOf(networkId, context);
  const before = await readNow(networkId, context);
  const after = { ...before, ...wanted };
  return answer(
    settingsCard(networkName, after, before, context.language),
    changeSettings({ networkId, networkName }, before, after),
  );
}

async function readNow(networkId: string, { database }: Context): Promise<Settings> {
  const { yearKind, countsGrantHours, countsUntagged } = await readTerms(database, networkId);
  return { ownFinancingYear: yearKind, countsGrantHours, countsUntagged };
}

const networksOf = ({ actor }: Context) => networksFor(actor, 'financing.settings');

function mineOf(networkId: string, context: Context) {
  const network = networksOf(context).find((one) => one.networkId === networkId);
  if (network === undefined) throw new UserError(settingsTexts[context.language].notYours);
  return network;
}
