import { dayOf } from '../../../calendar/days.ts';
import type { Change } from '../../../change.ts';
import { type Answer, answer } from '../../../chat/answer.ts';
import { openFilled, refill } from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import { trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { whenText } from '../cards.ts';
import { choose, coordinates, viewer } from '../handlers.ts';
import { attendanceCard } from '../plan/cards.ts';
import { attendanceForm } from '../plan/cards-form.ts';
import { loadOwn } from '../plan/handlers.ts';
import { planningTexts } from '../plan/texts.ts';
import { type Gathering, pickGathering, splitGathering } from '../rules.ts';
import { listBegun } from '../store.ts';
import { changeAnswer } from '../store-changes.ts';
import { type Guest, listGuests } from '../store-guests.ts';
import { said } from '../texts-said.ts';
import { readNames, splitAttendance } from './parse.ts';

/** `samling oppmøte [N] [NAVN, …]`: who came to one that has begun, the latest where none is named; alone a form. */
export async function recordAttendance(text: string, context: Context): Promise<Answer> {
  const { database, language, now } = context;
  const begun = await listBegun(database, viewer(context), now);
  const own = begun.filter((gathering) => coordinates(context, gathering));
  const [latest] = own;
  if (latest === undefined) throw new UserError(planningTexts[language].attendance.noneYet);
  if (trim(text) === '') return openAttendance(latest.id, context);
  const { named, names } = splitAttendance(
    text,
    (words) => pickGathering(words, begun, dayOf(now)).kind !== 'none',
    (words) => splitGathering(words, begun),
  );
  const found =
    named === ''
      ? latest
      : await choose(named, begun, context, {
          wording: said.attendance,
          value: ({ id }) => ({ gathering: id, names }),
          rest: names,
        });
  return 'reply' in found ? found : pressAttendance({ gathering: found.id, names }, context);
}

/** The button that records who came, or opens the form where it names nobody. */
export const pressAttendance = async (
  { gathering, names }: { readonly gathering: string; readonly names: string },
  context: Context,
): Promise<Answer> =>
  names === ''
    ? openAttendance(gathering, context)
    : recordTyped(await loadOwn(gathering, context), names, context);

/** The form: those who said that they come, or are recorded already, stand in it. */
async function openAttendance(value: string, context: Context): Promise<Answer> {
  const gathering = await loadOwn(value, context);
  const guests = await listBegunGuests(gathering, context);
  const names = expected(guests).map(({ name }) => name);
  return openFilled(attendanceForm(gathering, context.language), { names: names.join('\n') });
}

/** Loads the guests; a UserError while the gathering hasn't begun. */
async function listBegunGuests(gathering: Gathering, { database, language, now }: Context): Promise<Guest[]> {
  const { title, startsAt } = gathering;
  if (startsAt > now) {
    throw new UserError(planningTexts[language].attendance.notYet(title, whenText(gathering, language)));
  }
  return listGuests(database, gathering, dayOf(startsAt));
}

function expected(guests: readonly Guest[]): readonly Guest[] {
  const recorded = guests.filter(({ attended }) => attended === true);
  return recorded.length > 0
    ? recorded
    : guests.filter(({ choice }) => choice === 'coming' || choice === 'comingOnline');
}

/** Names typed are added to those recorded, or taken out where `ikke` stands before them. */
async function recordTyped(gathering: Gathering, names: string, context: Context): Promise<Answer> {
  const guests = await listBegunGuests(gathering, context);
  const words = planningTexts[context.language].attendance;
  const read = readNames(names, guests);
  if (read.unknown.length > 0) throw new UserError(words.unknown(quoted(read.unknown)));
  const named = new Set((read.isAll ? expected(guests) : read.found).map(({ id }) => id));
  if (named.size === 0) throw new UserError(words.nobodyNamed);
  return record(gathering, guests, (guest) => (named.has(guest.id) ? !read.isNot : guest.attended), context);
}

/** The form handed in: who stands there came; whoever was expected and doesn't stand there did not. */
export async function submitAttendance(values: Values, state: string, context: Context): Promise<Answer> {
  const gathering = await loadOwn(state, context);
  const guests = await listBegunGuests(gathering, context);
  const typed = values.names ?? '';
  const read = readNames(typed, guests);
  if (read.unknown.length > 0) {
    const fault = planningTexts[context.language].attendance.unknown(quoted(read.unknown));
    return refill(attendanceForm(gathering, context.language), values, { names: fault });
  }
  const named = new Set((read.isAll ? expected(guests) : read.found).map(({ id }) => id));
  const wasExpected = new Set(expected(guests).map(({ id }) => id));
  const attendedOf = ({ id, attended }: Guest) =>
    named.has(id) ? true : wasExpected.has(id) ? false : attended;
  return record(gathering, guests, attendedOf, context);
}

function record(
  gathering: Gathering,
  guests: readonly Guest[],
  attendedOf: (guest: Guest) => boolean | undefined,
  { language, now }: Context,
): Answer {
  const after = guests.map((guest) => ({ ...guest, attended: attendedOf(guest) }));
  const changes = after.flatMap((guest, index): Change[] => {
    const before = guests[index];
    if (before === undefined || before.attended === guest.attended) return [];
    const row = before.answerId === undefined ? undefined : { ...before, id: before.answerId };
    return [changeAnswer({ gathering, person: guest, now }, row, guest)];
  });
  return answer(attendanceCard(gathering, after, language, changes.length > 0), changes);
}

const quoted = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(', ');
