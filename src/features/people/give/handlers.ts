import { type Answer, ask } from '../../../chat/answer.ts';
import { openFilled, read, refill } from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import { mostAsked, whichCard, wholly } from '../../../chat/which.ts';
import { networksFor } from '../../../domain/rights.ts';
import { comparable, lineBreak, trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { listMine, listSeats, peopleAtHead } from '../members/handlers-find.ts';
import { memberTexts } from '../members/texts.ts';
import { memberSaid } from '../members/texts-said.ts';
import { manyForm } from './cards-form.ts';
import { addMany } from './handlers-many.ts';
import { withWayIn } from './handlers-pick.ts';
import { giveMember, newMemberForm } from './handlers-save.ts';
import { type Understood, understand } from './handlers-understand.ts';
import { printRole } from './read/print.ts';
import { lineTexts } from './texts-line.ts';

/** Gives the role that a line says in full, or each of several lines; what is missing opens the form. */
export async function newMember(text: string, context: Context): Promise<Answer> {
  const lines = linesOf(text);
  if (lines.length > 1) return addMany(lines, context);
  return give(await understand(text, await listSeats(context), context), context);
}

/** Gives the role of each line; without any, or with a network's name alone, a form for them. */
export async function newMany(text: string, context: Context): Promise<Answer> {
  const { actor, language } = context;
  const said = comparable(trim(text));
  const network = networksFor(actor, 'people.manage').find((one) => comparable(one.networkName) === said);
  if (said === '' || network !== undefined) return openFilled(manyForm(language, network), {});
  return addMany(linesOf(text), context);
}

/** The form for several, handed in. */
export async function submitMany(values: Values, networkId: string, context: Context): Promise<Answer> {
  const { actor, language } = context;
  const network = networksFor(actor, 'people.manage').find((one) => one.networkId === networkId);
  const form = manyForm(language, network);
  const given = read(form, values);
  if ('errors' in given) return refill(form, values, given.errors);
  return addMany(linesOf(given.filled.lines), context, network?.networkId);
}

/** A list of people as it is pasted: a line each, or with the semicolons that mail programs put between them. */
const linesOf = (text: string): string[] =>
  text
    .split(lineBreak)
    .flatMap((line) => line.split(';'))
    .map(trim)
    .filter((line) => line !== '');

/** Gives somebody who is here another role, or says how much of a position theirs is. */
export async function newRole(text: string, context: Context): Promise<Answer> {
  const { language } = context;
  const words = memberTexts[language];
  if (trim(text) === '')
    throw new UserError(lineTexts[language].whoseRole(memberSaid.giveRole.help[language].type));
  const roles = await listMine(context);
  const naming = peopleAtHead(text, roles);
  const people = [...new Map((naming?.found ?? []).map((role) => [role.personId, role])).values()];
  const [one, ...others] = people;
  const rest = naming?.rest ?? '';
  if (one === undefined) throw new UserError(lineTexts[language].nobodyCalled(text.slice(0, 40)));
  if (others.length > 0 || naming?.isSure !== true) {
    const question = others.length > 0 ? words.several(text.slice(0, 40)) : words.didYouMean(one.person.name);
    const choices = people
      .slice(0, mostAsked)
      .map(({ person }) => wholly(person.name, `${person.name} ${rest}`.trim()));
    return ask(whichCard(memberSaid.giveRole, language, question, choices));
  }
  const own = roles.filter(({ personId }) => personId === one.personId);
  return give(await understand(rest, await listSeats(context), context, own), context);
}

async function give(one: Understood, context: Context): Promise<Answer> {
  const { language } = context;
  if ('values' in one) return openFilled(await newMemberForm(context, '', one.values), one.values);
  if ('which' in one) {
    const wording = one.known === undefined ? memberSaid.newMember : memberSaid.giveRole;
    const choices = one.which.map((seat) => wholly(seat.label, printRole(one.said, seat, language)));
    return ask(whichCard(wording, language, lineTexts[language].whichPlace, choices));
  }
  const given = await giveMember(one.member, context, undefined, one.known);
  if ('errors' in given) throw new UserError(Object.values(given.errors).join(' '));
  return withWayIn(given, one.member, context);
}
