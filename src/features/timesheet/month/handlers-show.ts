import { dayOf } from '../../../calendar/days.ts';
import type { Answer } from '../../../chat/answer.ts';
import { formatMonth } from '../../../format/dates.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { showForAttestant } from '../attest/handlers.ts';
import { listAuthorities, pickMonth, seenMonth, whichToShow } from '../attest/handlers-authority.ts';
import { attestTexts } from '../attest/texts.ts';
import { showOwn, showOwnKey } from './handlers.ts';
import { readMonthWords } from './parse.ts';
import { groupMonths, type MonthKey } from './rules.ts';
import { listLinesOf, listPeopleOf } from './store.ts';

/** `timer måned [mars]`: a month of one's own; with a person's name, for those who attest it, that person's. */
export async function showMonth(text: string, context: Context): Promise<Answer> {
  const { actor, database, language, now } = context;
  const authorities = text === '' ? [] : await listAuthorities(context);
  if (authorities.length === 0) return showOwn(text, context);
  const people = await listPeopleOf(database, authorities);
  const places = authorities.map((one) => ({ ...one, name: one.municipalityName }));
  const read = readMonthWords(text, { today: dayOf(now), people, places });
  const isSomebodys = read.people !== undefined && !read.people.some(({ id }) => id === actor.id);
  if (!isSomebodys && read.number === undefined) return showOwn(text, context);
  const [person, another] = read.people ?? [];
  const { month } = read;
  if (person === undefined || another !== undefined || month === undefined) {
    const picked = await pickMonth(text, context);
    return 'possible' in picked
      ? whichToShow(picked.possible, context)
      : showForAttestant(picked.month, context);
  }
  for (const place of read.places ?? places) {
    const [found] = groupMonths(await listLinesOf(database, { ...place, personId: person.id, month }));
    if (found !== undefined) return showForAttestant(found, context);
  }
  throw new UserError(attestTexts[language].faults.noHours(person.name, formatMonth(month, language)));
}

/** Shows the month of a button: one's own, or one that the actor may attest. */
export async function pressShow(key: MonthKey, context: Context): Promise<Answer> {
  if (key.personId === context.actor.id) return showOwnKey(key, context);
  return showForAttestant(await seenMonth(key, context), context);
}
