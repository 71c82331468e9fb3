import { dayOf } from '../../../calendar/days.ts';
import type { Change } from '../../../change.ts';
import { type Answer, answer } from '../../../chat/answer.ts';
import { comparable } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { manyCard } from '../members/cards.ts';
import { listSeats } from '../members/handlers-find.ts';
import { seatKey } from '../members/rules.ts';
import { giveMember } from './handlers-save.ts';
import { type Understood, understand } from './handlers-understand.ts';
import type { Seat } from './read/parse.ts';
import { printRole } from './read/print.ts';
import { lineTexts } from './texts-line.ts';

/** So many lines are read at once. */
const mostLines = 40;

/** A line that gave nobody a role, and why. */
type Left = { readonly line: string; readonly why: string };

/** Whom an earlier line gave a role, as the line called them. */
type Earlier = { readonly id: string; readonly name: string; readonly hasEmail: boolean };

/** Gives each line's role, in one network where that is told; a line that isn't understood in full is told with its reason, and the others stand. */
export async function addMany(
  lines: readonly string[],
  context: Context,
  networkId?: string,
): Promise<Answer> {
  const words = lineTexts[context.language];
  if (lines.length > mostLines) throw new UserError(words.tooManyLines(mostLines));
  const all = await listSeats(context);
  const seats = networkId === undefined ? all : all.filter((seat) => seat.networkId === networkId);
  const people = new Map<string, Earlier>();
  const given = new Set<string>();
  const earlierMade = new Map<string, string>();
  const added: string[] = [];
  const left: Left[] = [];
  const changes: Change[] = [];
  for (const line of lines) {
    try {
      const one = await understand(line, seats, context);
      const { role, said } = await giveLine(one, people, given, context);
      changes.push(...madeOnce(role, earlierMade));
      added.push(said);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      left.push({ line, why: error.message });
    }
  }
  return answer(manyCard(context.language, added, left), changes, added.length > 0 ? 'done' : 'refused');
}

async function giveLine(one: Understood, people: Map<string, Earlier>, given: Set<string>, context: Context) {
  const { language, now } = context;
  const words = lineTexts[language];
  if ('values' in one) throw new UserError(words.lineMissing);
  if ('which' in one) throw new UserError(words.lineWhich(one.which.map(({ label }) => label).join(', ')));
  const { member, said } = one;
  const who = comparable(member.email ?? member.name);
  const key = `${who} ${member.role} ${seatKey(member.municipality)}`;
  if (given.has(key)) throw new UserError(words.lineTwice);
  const answered = await giveMember(member, context, undefined, people.get(who));
  if ('errors' in answered) throw new UserError(Object.values(answered.errors).join(' '));
  const role = answered.changes.find(({ model, kind }) => model === 'Role' && kind === 'created');
  if (role === undefined) throw new UserError(words.lineAlone);
  const hasEmail = member.email !== undefined;
  const isNew = answered.changes.some(({ model }) => model === 'Person');
  const isUnsure = (other: Earlier) =>
    comparable(other.name) === comparable(member.name) && other.hasEmail !== hasEmail;
  if (isNew && [...people.values()].some(isUnsure)) throw new UserError(words.lineUnsure(member.name));
  given.add(key);
  people.set(who, { id: String(role.row.personId), name: member.name, hasEmail });
  const seat: Seat | undefined =
    member.municipality.municipalityId === null ? undefined : member.municipality;
  return {
    role: answered.changes,
    said: printRole({ ...said, from: said.from ?? dayOf(now) }, seat, language),
  };
}

/** The changes of a line, with the organisation or the address that a line before has made already. */
function madeOnce(changes: readonly Change[], earlierMade: Map<string, string>): Change[] {
  const again = new Map<string, string>();
  return changes.flatMap((change) => {
    if (change.model === 'Person' && change.kind === 'changed') {
      const isKnown = earlierMade.has(change.id);
      earlierMade.set(change.id, change.id);
      return isKnown ? [] : [change];
    }
    if (change.model === 'Organisation') {
      const key = `${change.networkId} ${comparable(String(change.row.name))}`;
      const earlier = earlierMade.get(key);
      earlierMade.set(key, earlier ?? change.id);
      if (earlier === undefined) return [change];
      again.set(change.id, earlier);
      return [];
    }
    const made = again.get(String(change.row.organisationId));
    return [made === undefined ? change : { ...change, row: { ...change.row, organisationId: made } }];
  });
}
