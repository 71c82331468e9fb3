import { z } from 'zod';
import { dayOf } from '../../calendar.ts';
import { type Answer, answer, openForm } from '../../chat/feature.ts';
import { trim } from '../../chat/text.ts';
import { UserError } from '../../chat/user-error.ts';
import type { Context } from '../context.ts';
import { loggingPlaces } from '../rights.ts';
import { loggedCard } from './cards.ts';
import { draftRow, formFor, namesOf, ownLine, placeOf, readDraft, themesOf, weigh } from './handlers.ts';
import type { HoursDraft } from './parse.ts';
import { type HoursRow, remarksOn } from './rules.ts';
import { type Line, numberOf } from './store.ts';
import { changeHours } from './store-changes.ts';
import { texts } from './texts.ts';

/** Rewrites a line with what is new in the draft; its day, sums and rate are weighed afresh. */
export async function rewriteLine(line: Line, draft: Partial<HoursDraft>, context: Context): Promise<Answer> {
  const old = draftRow(line, context);
  const places = loggingPlaces(context.actor);
  const themes = await themesOf(context);
  const named = draft.municipality === undefined ? undefined : placeOf(draft, places);
  const place = named ?? placeOf({ municipality: keyOf(old) }, places);
  if (place === undefined) throw new UserError(texts[context.language].faults.municipality);
  const themeName = draft.theme ?? line.theme?.name;
  const theme = themes.find((one) => one.name === themeName && one.networkId === place.networkId);
  const clock = draft.minutes === undefined ? {} : { from: draft.from ?? null, to: draft.to ?? null };
  const row: HoursRow = {
    ...old,
    networkId: place.networkId,
    municipalityId: place.municipalityId,
    ...clock,
    minutes: draft.minutes ?? old.minutes,
    day: draft.day ?? old.day,
    activity: draft.activity === undefined ? old.activity : trim(draft.activity),
    themeId: theme?.id ?? null,
    financing: draft.financing ?? old.financing,
  };
  const ground = await weigh(row, context);
  const number = await numberOf(context.database, row, dayOf(context.now));
  const moved = place.key === keyOf(old) ? {} : { municipality: keyOf(old) };
  const unthemed = line.theme === null && row.themeId !== null ? { theme: '' } : {};
  const before = { draft: { ...draftOf(old, line.theme?.name), ...moved, ...unthemed }, number };
  const shown = { place, places, theme, ground, remarks: remarksOn(row, ground), before };
  return answer(loggedCard(context.language, row, shown), [
    changeHours(row, namesOf(context, place, theme, ground)),
  ]);
}

/** Gives a changed line back what it held before; the button carries that, and the line's id. */
export async function revertLine(value: string, context: Context): Promise<Answer> {
  const { theme = '', ...draft } = readDraft(value, context);
  return rewriteLine(await ownLine(idIn(value), context), { ...draft, theme }, context);
}

/** The id beside a draft that has been read already. */
const idIn = (value: string): string => z.object({ id: z.string().catch('') }).parse(JSON.parse(value)).id;

/** The key of the place that a row is for. */
const keyOf = ({ networkId, municipalityId }: HoursRow): string => `${networkId}/${municipalityId}`;

/** A row as it could have been typed. */
const draftOf = (row: HoursRow, theme: string | undefined): HoursDraft => ({
  minutes: row.minutes,
  ...(row.from === null ? {} : { from: row.from }),
  ...(row.to === null ? {} : { to: row.to }),
  day: row.day,
  activity: row.activity,
  financing: row.financing,
  ...(theme === undefined ? {} : { theme }),
});

/** Opens the form with a line of the person's own. */
export async function editLine(id: string, context: Context): Promise<Answer> {
  return openForm(await formWith(await ownLine(id, context), context));
}

/** The form filled with a line. */
export async function formWith(line: Line, context: Context) {
  const row = draftRow(line, context);
  const draft = { ...draftOf(row, line.theme?.name), municipality: keyOf(row) };
  return formFor(context, draft, row.id);
}
