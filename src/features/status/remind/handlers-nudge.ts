import { dayOf } from '../../../calendar/days.ts';
import { formatWeek } from '../../../calendar/format.ts';
import { type Answer, answer, ask } from '../../../chat/feature.ts';
import { createNudge, findNudge, listDetours } from '../../../domain/nudges.ts';
import { networksFor } from '../../../domain/rights.ts';
import type { Role } from '../../../domain/roles.ts';
import { allNamed, named as namedSo } from '../../../grammar/names.ts';
import { trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import { whichNetworkCard } from '../../cards-which-network.ts';
import type { Context } from '../../context.ts';
import { alreadyText, type Nudged, nudgeDay, previewCard, sentCard, takeSend } from '../../nudges.ts';
import { weekName } from '../cards.ts';
import { weekOf } from '../rules.ts';
import { pressed, said } from '../texts-said.ts';
import { listSilentLeaders } from './store.ts';
import { nudgeTexts } from './texts-nudge.ts';

/** `status purr`: shows who hasn't reported this week and would be reminded; `status purr send` reminds them. */
export async function nudgeStatus(text: string, context: Context): Promise<Answer> {
  const { actor, language } = context;
  const { isConfirmed, rest } = takeSend(text);
  const typed = trim(rest);
  const roles = networksFor(actor, 'status.nudge');
  const named =
    typed === ''
      ? roles
      : allNamed(
          typed,
          roles,
          namedSo((role: Role) => role.networkName),
        );
  const [role, ...others] = named;
  if (role === undefined) throw new UserError(nudgeTexts[language].noNetwork(typed.slice(0, 60)));
  if (others.length > 0) {
    const act = { wording: said.nudge, value: ({ networkId }: Pick<Role, 'networkId'>) => networkId };
    return ask(whichNetworkCard(named, language, act));
  }
  return isConfirmed ? sendNudge(role.networkId, context) : previewNudge(role.networkId, context);
}

/** The button that shows whom a nudge would go to; its value is the network. */
export async function previewNudge(value: string, context: Context): Promise<Answer> {
  const { language, now } = context;
  const { role, people } = await readSilent(value, context);
  const words = nudgeTexts[language];
  const send = { wording: pressed.sendNudge, value, rest: role.networkName };
  const lead = words.lead(weekName(weekOf(now), now, language), role.networkName);
  return ask(previewCard(lead, people, send, language));
}

/** The button that sends it. */
export async function sendNudge(value: string, context: Context): Promise<Answer> {
  const { actor, language, now } = context;
  const { role, people } = await readSilent(value, context);
  const matter = formatWeek(weekOf(now));
  const nudge = { networkId: role.networkId, matter, day: nudgeDay(now), actorId: actor.id, at: now };
  return answer(sentCard(people.length, language), [createNudge('status', nudge)]);
}

/** A network that the actor coordinates, and who owes it this week's status; a UserError where there is nobody. */
async function readSilent(
  networkId: string,
  context: Context,
): Promise<{ readonly role: Role; readonly people: readonly Nudged[] }> {
  const { database, actor, language, now } = context;
  const words = nudgeTexts[language];
  const role = networksFor(actor, 'status.nudge').find((one) => one.networkId === networkId);
  if (role === undefined) throw new UserError(words.noNetwork(networkId));
  const week = weekOf(now);
  const name = weekName(week, now, language);
  const key = { networkId, kind: 'status', matter: formatWeek(week), day: nudgeDay(now) } as const;
  const sent = await findNudge(database, key);
  if (sent !== undefined)
    throw new UserError(alreadyText(words.named(name, role.networkName), sent, now, language));
  const silent = (await listSilentLeaders(database, networkId, week, dayOf(now))).filter(
    ({ personId }) => personId !== actor.id,
  );
  if (silent.length === 0) throw new UserError(words.everybody(name, role.networkName));
  const detours = await listDetours(
    context,
    networkId,
    silent.map(({ personId }) => personId),
  );
  const people = silent.map(({ personId, name: personName, municipalityName }) => ({
    id: personId,
    name: personName,
    place: municipalityName,
    detour: detours.get(personId),
  }));
  return { role, people };
}
