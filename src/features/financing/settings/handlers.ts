import { buttons, card, paragraph } from '../../../chat/card.ts';
import { button, print } from '../../../chat/command.ts';
import { type Answer, answer, ask, openForm } from '../../../chat/feature.ts';
import type { Values } from '../../../chat/form/form.ts';
import { readTerms } from '../../../domain/money/terms.ts';
import { networksFor } from '../../../domain/rights.ts';
import { nameAtHead, named } from '../../../grammar/names.ts';
import { splitWords, trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { said } from '../statement/texts-said.ts';
import { settingsCard, settingsForm } from './cards.ts';
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
  if (another === undefined) return openSettings(`${network.networkId} ${wanted}`, context);
  const choices = networks.map(({ networkId, networkName }) =>
    button(said.settings, language, {
      label: networkName,
      value: `${networkId} ${wanted}`,
      rest: trim(`${networkName} ${wanted}`),
    }),
  );
  return ask(card(paragraph(words.which), buttons(...choices)));
}

/** Opens the form of the network that a button names; where settings stand behind it, saves those. */
export async function openSettings(value: string, context: Context): Promise<Answer> {
  const { words, rest } = splitWords(value, 1);
  const network = mineOf(words[0] ?? '', context);
  const wanted = readSettings(rest) ?? {};
  if (Object.keys(wanted).length > 0) return save(network.networkId, wanted, context);
  return openForm(settingsForm(network, await read(network.networkId, context), context.language));
}

/** Saves the form. */
export function saveSettings(values: Values, networkId: string, context: Context): Promise<Answer> {
  return save(
    networkId,
    {
      ownFinancingYear: values.year === 'calendar' ? 'calendar' : 'agreement',
      countsGrantHours: values.grant === 'yes',
      countsUntagged: values.untagged === 'yes',
    },
    context,
  );
}

async function save(networkId: string, wanted: Partial<Settings>, context: Context): Promise<Answer> {
  const { networkName } = mineOf(networkId, context);
  const before = await read(networkId, context);
  const after = { ...before, ...wanted };
  return answer(
    settingsCard(networkName, after, before, context.language),
    changeSettings({ networkId, networkName }, before, after),
  );
}

async function read(networkId: string, { database }: Context): Promise<Settings> {
  const { yearKind, countsGrantHours, countsUntagged } = await readTerms(database, networkId);
  return { ownFinancingYear: yearKind, countsGrantHours, countsUntagged };
}

const networksOf = ({ actor }: Context) => networksFor(actor, 'financing.settings');

function mineOf(networkId: string, context: Context) {
  const network = networksOf(context).find((one) => one.networkId === networkId);
  if (network === undefined) throw new UserError(settingsTexts[context.language].notYours);
  return network;
}
