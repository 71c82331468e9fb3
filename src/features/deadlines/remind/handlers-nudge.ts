import { type Day, dayOf } from '../../../calendar/days.ts';
import type { Answer } from '../../../chat/answer.ts';
import { mayDo } from '../../../domain/rights.ts';
import { roleNames } from '../../../domain/role-names.ts';
import { formatDay } from '../../../format/dates.ts';
import { trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { takeSend } from '../../nudges.ts';
import { nudging, type Owing } from '../../nudging.ts';
import { choose, readOverview } from '../handlers.ts';
import { isDateOf } from '../rules.ts';
import { type Item, itemsOn } from '../rules-items.ts';
import { texts } from '../texts.ts';
import { said } from '../texts-said.ts';
import { listResponsibleNames } from './store-nudges.ts';
import { nudgeTexts } from './texts-nudge.ts';

type DateKey = { readonly deadline: string; readonly due: Day };

const dateOf = ({ deadline, due }: Pick<Item, 'deadline' | 'due'>): DateKey => ({
  deadline: deadline.id,
  due,
});

/** `frist purr 3`: shows who would be reminded for the municipalities that aren't done; `frist purr send 3` does it. */
export async function nudgeDeadline(text: string, context: Context): Promise<Answer> {
  const { isConfirmed, rest } = takeSend(text);
  const overview = await readOverview(context);
  const open = overview.items.filter(
    ({ deadline, tally }) => deadline.kind !== 'date' && tally !== undefined && tally.missing.length > 0,
  );
  const act = { wording: said.nudge, value: dateOf, onlyShows: !isConfirmed };
  const [only, ...others] = open;
  const isOnly = trim(rest) === '' && others.length === 0;
  if (isOnly && only === undefined) throw new UserError(nudgeTexts[context.language].nothing);
  const found = isOnly && only !== undefined ? { item: only } : choose(rest, overview, context, act, open);
  if ('reply' in found) return found;
  const key = dateOf(found.item);
  return (isConfirmed ? nudge.send : nudge.preview)(key, context);
}

/** Shows who answers for a date where it isn't done, and reminds them. */
export const nudge = nudging('deadline', said.sendNudge, findOwing);

async function findOwing({ deadline: id, due }: DateKey, context: Context): Promise<Owing> {
  const { actor, database, language, now } = context;
  const { facts } = await readOverview(context);
  const deadline = facts.deadlines.find((one) => one.id === id);
  if (deadline === undefined || !isDateOf(deadline, due)) throw new UserError(texts[language].gone);
  const { title, networkId, networkName, responsible } = deadline;
  const words = nudgeTexts[language];
  if (!mayDo(actor, 'deadlines.nudge', { networkId }))
    throw new UserError(words.onlyCoordinator(networkName));
  if (deadline.kind === 'date') throw new UserError(texts[language].onlyDate(title));
  const missing = itemsOn(actor, deadline, due, facts).flatMap(({ tally }) => tally?.missing ?? []);
  const ids = missing.map((one) => one.id);
  const names = missing.map(({ name }) => name).join(', ');
  return {
    networkId,
    matter: `${id}/${due}`,
    lead: words.lead(title, formatDay(due, language)),
    named: words.named(title),
    rest: `${title} ${due}`,
    people: await listResponsibleNames(database, { networkId, responsible }, ids, dayOf(now)),
    nobody:
      missing.length === 0
        ? words.everybody(title)
        : words.nobody(names, roleNames[language].the[responsible]),
  };
}
