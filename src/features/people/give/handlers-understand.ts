import { dayOf } from '../../../calendar/days.ts';
import type { Values } from '../../../chat/form/form.ts';
import { seatOf } from '../../../domain/roles.ts';
import { comparable } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { givingNetworks, type Listed } from '../members/handlers-find.ts';
import { isFullName, seatKey } from '../members/rules.ts';
import { listOrganisations } from '../organisations/store.ts';
import { type Member, readMember } from './cards-form.ts';
import { newMemberForm } from './handlers-save.ts';
import { longestLine, readRole, type SaidRole, type Seat } from './read/parse.ts';
import { formTexts } from './texts-form.ts';
import { lineTexts } from './texts-line.ts';

/** What a line comes to: a role in full, places of which one is meant, or what is known for the form. */
export type Understood =
  | { readonly member: Member; readonly said: SaidRole; readonly known: Person | undefined }
  | { readonly which: readonly Seat[]; readonly said: SaidRole; readonly known: Person | undefined }
  | { readonly values: Values };
type Person = { readonly id: string; readonly name: string };

/** Reads a line; `own` are the roles of the one whom it is about, where that is somebody here. A UserError for what can't be. */
export async function understand(
  text: string,
  seats: readonly Seat[],
  context: Context,
  own: readonly Listed[] = [],
): Promise<Understood> {
  if (text.length > longestLine) throw new UserError(lineTexts[context.language].lineTooLong(longestLine));
  const person = own[0]?.person;
  const read = await withOrganisation(readRole(text, seats, dayOf(context.now)), context);
  const said = about(read, person);
  refuseUnread(said, seats, context);
  const [seat, ...others] = seatsMeant(said, seats, own);
  const known = person && { id: person.id, name: person.name };
  const isNamed = person !== undefined || isFullName(said.name);
  if (seat !== undefined && others.length > 0 && isNamed) return { which: [seat, ...others], said, known };
  const values = valuesOf(said, others.length === 0 ? seat : undefined, context);
  const one = readMember(await newMemberForm(context, '', values), values);
  const wrong = 'errors' in one ? Object.entries(one.errors).find(([field]) => values[field]) : undefined;
  if (wrong !== undefined) throw new UserError(wrong[1]);
  const isFull = said.kinds.length === 1 && isNamed;
  if ('errors' in one || !isFull) return { values };
  // Of somebody who is here the address that was typed is weighed, and not only the one that is known.
  const { email = one.filled.email } = read;
  return { member: { ...one.filled, email }, said, known };
}

/** Of somebody who is here the name is known, and whatever else was read as one is more to know. */
const about = (
  said: SaidRole,
  person: { readonly name: string; readonly email: string | null } | undefined,
) =>
  person === undefined
    ? said
    : {
        ...said,
        ...(person.email === null ? {} : { email: person.email }),
        name: person.name,
        more: `${said.name} ${said.more}`.trim(),
      };

/** What no name or role has in it: «Kari Nordmann KDD». */
const abbreviation = /^(.* .*)\s+(\p{Lu}{2,6})$/u;

const county = /^(?:\S+\s+)?(?:fylket?|fylkeskommunen?|county(?:\s+council)?)$/iu;

/** A partner's organisation that stands right behind the name; and the county's own are from no other place. */
async function withOrganisation(said: SaidRole, context: Context): Promise<SaidRole> {
  const [kind] = said.kinds;
  if (seatOf(kind) === 'county' && county.test(said.more)) return { ...said, more: '' };
  if (seatOf(kind) !== 'either' || said.more !== '') return said;
  const known = await listOrganisations(context.database, givingNetworks(context));
  const from = known.find(({ name }) => comparable(said.name).endsWith(` ${comparable(name)}`))?.name;
  const [, name, short] = abbreviation.exec(said.name) ?? [];
  if (from !== undefined) return { ...said, name: said.name.slice(0, -from.length).trim(), more: from };
  return name === undefined || short === undefined || name === name.toUpperCase()
    ? said
    : { ...said, name, more: short };
}

function refuseUnread({ unclearDay, more, kinds }: SaidRole, seats: readonly Seat[], { language }: Context) {
  const words = lineTexts[language];
  if (unclearDay !== undefined) throw new UserError(words.faultDay(unclearDay));
  if (more === '') return;
  if (/@|[([]at[)\]]/iu.test(more)) throw new UserError(formTexts[language].faultEmail);
  if (/\d(?:[\s-]?\d){7}/u.test(more)) throw new UserError(words.noPhone(more.slice(0, 60)));
  if (kinds.some((kind) => seatOf(kind) === 'either')) return;
  const names = seats.flatMap(({ municipalityId, label }) => (municipalityId === null ? [] : [label]));
  const isPlace = seats.some(({ name }) => comparable(name) === comparable(more));
  if (isPlace) throw new UserError(words.onePlace);
  throw new UserError(
    /^\p{Ll}/u.test(more)
      ? words.notUnderstood(more.slice(0, 60))
      : words.notHere(more.slice(0, 60), names.join(', ')),
  );
}

/** The places that may be meant; where none is said, the only one, or that of the one whom it is about. */
function seatsMeant(
  { kinds: [kind], seats: named }: SaidRole,
  seats: readonly Seat[],
  own: readonly Listed[],
): readonly Seat[] {
  const seat = seatOf(kind);
  const isNetwork = ({ municipalityId }: Seat) => municipalityId === null;
  if (seat === 'county' || seat === 'either') return named.length > 0 ? named : seats.filter(isNetwork);
  const inNetworks = named.filter(isNetwork).map(({ networkId }) => networkId);
  if (named.length > inNetworks.length) return named.filter((one) => !isNetwork(one));
  const local = seats.filter(
    (one) => !isNetwork(one) && (inNetworks.length === 0 || inNetworks.includes(one.networkId)),
  );
  const theirs = local.filter((one) => own.some((role) => seatKey(role) === seatKey(one)));
  if (seat !== undefined && theirs.length > 0) return theirs;
  return local.length === 1 || seat === 'municipality' ? local : [];
}

const valuesOf = (said: SaidRole, seat: Seat | undefined, { now }: Context): Values => ({
  name: said.name,
  email: said.email,
  role: said.kinds[0],
  municipality: seat && seatKey(seat),
  from: said.from ?? dayOf(now),
  to: said.to,
  percent: said.percent === undefined ? undefined : String(said.percent),
  organisation: said.more === '' ? undefined : said.more,
});
