import { dayOf } from '../../../calendar/days.ts';
import { type Answer, answer } from '../../../chat/answer.ts';
import { digestsOf } from '../../../chat/form/digests.ts';
import { openFilled, read, refill } from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import {
  mostDaysBefore,
  mostInName,
  type NetworkSettings,
  readSettings,
  settingsOf,
} from '../../../domain/networks/settings.ts';
import { mayDo } from '../../../domain/rights.ts';
import { shortened, trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { changedCard } from '../cards.ts';
import { type InNetwork, networkOf, setters, show } from '../handlers.ts';
import { settingRows } from '../rules.ts';
import { isNameTaken, readNetwork } from '../store.ts';
import { changeSettings } from '../store-changes.ts';
import { texts } from '../texts.ts';
import { settingsForm, valuesOf } from './cards-form.ts';

/** `nettverk`: the network; `nettverk språk nynorsk`: a change of it. */
export async function take({ networkId, words }: InNetwork, context: Context): Promise<Answer> {
  const network = networkOf(networkId, 'networks.read', context);
  if (trim(words) === '') return show(network, context);
  // Whoever may not change it is told so only where it is a change that was typed.
  if ('settings' in readSettings(words, dayOf(context.now)) && !mayDo(context.actor, 'networks.set', network))
    throw new UserError(await setters.refusal(context));
  return set({ networkId, words }, context);
}

/** `nettverk endre [språk nynorsk, …]`: the form; where settings stand behind it, saves those. */
export async function set({ networkId, words }: InNetwork, context: Context): Promise<Answer> {
  const { database, language, now } = context;
  const network = networkOf(networkId, 'networks.set', context);
  if (trim(words) === '') {
    const values = valuesOf(await readNetwork(database, networkId), language);
    return openFilled(settingsForm(network, values, language, now), values);
  }
  const found = readSettings(words, dayOf(now));
  if ('settings' in found) return save(networkId, found.settings, context);
  const { faults } = texts[language];
  const { setting, words: unread } = found.fault;
  throw new UserError(
    setting === undefined ? faults.notRead(shortened(unread, 60)) : faultOf(setting, context),
  );
}

type Fault = Extract<ReturnType<typeof readSettings>, { fault: unknown }>['fault'];

/** What a setting can be. */
function faultOf(setting: NonNullable<Fault['setting']>, { language }: Pick<Context, 'language'>): string {
  const { faults } = texts[language];
  if (setting === 'name') return faults.name(mostInName);
  return setting === 'reminderDaysBefore' ? faults.reminderDaysBefore(mostDaysBefore) : faults[setting];
}

/** Saves the form; what somebody else changed while it was open is shown first. */
export async function submit(
  values: Values,
  { networkId, stood }: { readonly networkId: string; readonly stood: string },
  context: Context,
): Promise<Answer> {
  const { database, language, now } = context;
  const network = networkOf(networkId, 'networks.set', context);
  const settings = settingsOf(await readNetwork(database, networkId));
  const stands = valuesOf(settings, language);
  const form = settingsForm(network, stands, language, now);
  const given = read(form, values);
  if ('errors' in given) return refill(form, values, given.errors);
  const opened = stood.split('.');
  const others = digestsOf(stands).flatMap((digest, index) => {
    const [name, value] = Object.entries(stands)[index] ?? [];
    return name === undefined || digest === opened[index] || values[name] === value ? [] : [name];
  });
  if (others.length === 0) return save(networkId, given.filled, context);
  const told = settingRows(settings, others as (keyof NetworkSettings)[], language);
  const { changedMeanwhile } = texts[language].form;
  return refill(
    form,
    values,
    Object.fromEntries(others.map((name, index) => [name, changedMeanwhile(told[index]?.[1] ?? '')])),
  );
}

async function save(networkId: string, wanted: Partial<NetworkSettings>, context: Context): Promise<Answer> {
  const { database, language } = context;
  const network = networkOf(networkId, 'networks.set', context);
  const before = settingsOf(await readNetwork(database, networkId));
  if (wanted.name !== undefined && (await isNameTaken(database, wanted.name, networkId)))
    throw new UserError(texts[language].faults.nameTaken(wanted.name));
  const changes = changeSettings(network, before, wanted);
  if (changes.length === 0) throw new UserError(texts[language].unchanged(network.networkName));
  return answer(changedCard(before, { ...before, ...wanted }, language), changes);
}
