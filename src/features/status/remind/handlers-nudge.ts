import { dayOf } from '../../../calendar/days.ts';
import { type Answer, ask } from '../../../chat/answer.ts';
import { networksFor } from '../../../domain/rights.ts';
import type { Role } from '../../../domain/roles.ts';
import { formatWeek } from '../../../format/dates.ts';
import { allNamed, named as namedSo } from '../../../grammar/names.ts';
import { trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { takeSend } from '../../nudges.ts';
import { nudging, type Owing } from '../../nudging.ts';
import { whichNetworkCard } from '../../which-network.ts';
import { weekName } from '../cards.ts';
import { weekOf } from '../rules.ts';
import { said } from '../texts-said.ts';
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
  return (isConfirmed ? nudge.send : nudge.preview)(role.networkId, context);
}

/** Shows who owes a network this week's status, and reminds them. */
export const nudge = nudging('status', said.sendNudge, findOwing);

async function findOwing(networkId: string, context: Context): Promise<Owing> {
  const { database, actor, language, now } = context;
  const words = nudgeTexts[language];
  const role = networksFor(actor, 'status.nudge').find((one) => one.networkId === networkId);
  if (role === undefined) throw new UserError(words.noNetwork(networkId));
  const { networkName } = role;
  const week = weekOf(now);
  const name = weekName(week, now, language);
  const silent = await listSilentLeaders(database, networkId, week, dayOf(now));
  return {
    networkId,
    matter: formatWeek(week),
    lead: words.lead(name, networkName),
    named: words.named(name, networkName),
    rest: networkName,
    people: silent.map((one) => ({ id: one.personId, name: one.name, place: one.municipalityName })),
    nobody: words.everybody(name, networkName),
  };
}
