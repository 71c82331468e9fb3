import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { dayOf, formatDay, formatMinutes, isDay } from '../../calendar.ts';
import { type Answer, answer, ask, openForm } from '../../chat/feature.ts';
import { trim } from '../../chat/text.ts';
import { UserError } from '../../chat/user-error.ts';
import type { Context } from '../context.ts';
import { loggingPlaces, loggingRoles, type NamedPlace } from '../rights.ts';
import { choiceCard, faultText, loggedCard, municipalityCard } from './cards.ts';
import { hoursForm } from './cards-form.ts';
import { type HoursDraft, type HoursReading, parseHours } from './parse.ts';
import type { Financing } from './parse-tags.ts';
import { fitsButton, fitsDay, type Ground, type HoursRow, longestActivity, remarksOn } from './rules.ts';
import {
  findGround,
  findLine,
  findNewest,
  findNumbered,
  type Line,
  listThemes,
  type Theme,
} from './store.ts';
import { createHours } from './store-changes.ts';
import { texts } from './texts.ts';

/** Logs what was typed, or asks for what is missing or can mean two things. */
export async function logHours(text: string, context: Context): Promise<Answer> {
  // Themes are named with a # alone, so nearly every line can do without them.
  const themes = text.includes('#') ? await themesOf(context) : [];
  const reading = readTyped(text, context, themes);
  switch (reading.kind) {
    case 'clear':
      return saveDraft(reading.entry, context, themes);
    case 'choice':
      return askWhich(reading.about, reading.choices, context);
    case 'missing':
      return openForm(await formFor(context, unfilled(reading), '', missingText(reading, context)));
    case 'impossible':
      throw new UserError(faultText(reading.fault, context.language));
  }
}

/** Reads a typed line; what it says of the municipality comes back as the key of the place. */
export function readTyped(text: string, { actor, now }: Context, themes: readonly Theme[]): HoursReading {
  const places = loggingPlaces(actor);
  const reading = parseHours(text, {
    now,
    themes: [...new Set(themes.map((theme) => theme.name))],
    municipalities: places.map(({ label }) => label),
  });
  const keyed = <Draft extends Partial<HoursDraft>>(draft: Draft): Draft => {
    const place = places.find(({ label }) => label === draft.municipality);
    return place === undefined ? draft : { ...draft, municipality: place.key };
  };
  switch (reading.kind) {
    case 'clear':
      return { ...reading, entry: keyed(reading.entry) };
    case 'choice':
      return { ...reading, choices: reading.choices.map(keyed) };
    case 'missing':
      return { ...reading, draft: keyed(reading.draft) };
    case 'impossible':
      return reading;
  }
}

async function askWhich(
  about: 'minutes' | 'day',
  choices: readonly HoursDraft[],
  context: Context,
): Promise<Answer> {
  if (choices.every(fitsButton))
    return ask(choiceCard(context.language, about, choices, loggingPlaces(context.actor)));
  const words = texts[context.language];
  const { minutes: _minutes, from: _from, to: _to, ...rest } = choices[0] ?? {};
  return openForm(await formFor(context, rest, '', about === 'minutes' ? words.askMinutes : words.askDay));
}

/** What was understood; a day that is asked for stays empty, so that nobody saves today's by oversight. */
function unfilled({ draft, missing }: HoursReading & { kind: 'missing' }): Partial<HoursDraft> {
  return missing.includes('day') ? { ...draft, day: '' } : draft;
}

function missingText(reading: HoursReading & { kind: 'missing' }, { language }: Context): string {
  const words = texts[language].missing;
  return reading.missing
    .map((part) =>
      part === 'day' && reading.week !== undefined ? words.week(reading.week.week) : words[part],
    )
    .join(' ');
}

/** Saves one of the readings that were offered: the button's value is the line to log. */
export async function chooseReading(value: string, context: Context): Promise<Answer> {
  return saveDraft(readDraft(value, context), context, await themesOf(context));
}

const draftShape = z.object({
  minutes: z.int().min(1),
  from: z.string().exactOptional(),
  to: z.string().exactOptional(),
  day: z.string().refine(isDay),
  activity: z.string().min(1),
  theme: z.string().exactOptional(),
  financing: z.enum(['egeninnsats', 'tilskudd', 'annet']).exactOptional(),
  municipality: z.string().exactOptional(),
});

/** A button's value has been with the platform, and comes back as anything. */
export function readDraft(value: string, { language }: Context): HoursDraft {
  try {
    return draftShape.parse(JSON.parse(value));
  } catch {
    throw new UserError(texts[language].faults.duration);
  }
}

/** Saves a line that is whole, in the municipality it names or the only one there is. */
async function saveDraft(
  draft: HoursDraft,
  context: Context,
  themes: readonly NetworkTheme[],
): Promise<Answer> {
  const places = loggingPlaces(context.actor);
  const place = placeOf(draft, places);
  if (place === undefined) return askPlace(draft, places, context);
  const theme = themes.find((one) => one.name === draft.theme && one.networkId === place.networkId);
  const row: HoursRow = {
    id: uuid(),
    personId: context.actor.id,
    networkId: place.networkId,
    municipalityId: place.municipalityId,
    ...lineOf(draft, theme),
    goalId: null,
    measureId: null,
    state: 'draft',
    source: context.account.platform,
    loggedAt: context.now,
    correctsId: null,
    reason: null,
  };
  const ground = await weigh(row, context);
  return answer(
    loggedCard(context.language, row, { place, places, theme, ground, remarks: remarksOn(row, ground) }),
    [createHours(row, namesOf(context, place, theme, ground))],
  );
}

async function askPlace(draft: HoursDraft, places: readonly NamedPlace[], context: Context): Promise<Answer> {
  if (places.every(({ key }) => fitsButton({ ...draft, municipality: key })))
    return ask(municipalityCard(context.language, draft, places));
  return openForm(await formFor(context, draft, '', texts[context.language].askMunicipality));
}

type NetworkTheme = Theme & { readonly networkId: string };

export const themesOf = (context: Context): Promise<NetworkTheme[]> =>
  listThemes(
    context.database,
    loggingRoles(context.actor).map((role) => role.networkId),
  );

/** The place whose key the draft carries, or the only one there is where it carries none. */
export function placeOf(
  { municipality }: { municipality?: string },
  places: readonly NamedPlace[],
): NamedPlace | undefined {
  if (municipality === undefined) return places.length === 1 ? places[0] : undefined;
  return places.find(({ key }) => key === municipality);
}

const lineOf = (draft: HoursDraft, theme: Theme | undefined) => ({
  day: draft.day,
  minutes: draft.minutes,
  from: draft.from ?? null,
  to: draft.to ?? null,
  activity: trim(draft.activity),
  themeId: theme?.id ?? null,
  financing: draft.financing ?? 'egeninnsats',
});

export const namesOf = (context: Context, place: NamedPlace, theme: Theme | undefined, ground: Ground) => ({
  person: context.actor.name,
  municipality: place.municipalityName,
  theme: theme?.name ?? null,
  rate: ground.rate,
});

/** Reads what the line is weighed against, and refuses one that can't be. */
export async function weigh(row: HoursRow, { database, language, now }: Context): Promise<Ground> {
  const words = texts[language].faults;
  if (row.day > dayOf(now)) throw new UserError(words.future(formatDay(row.day, language)));
  if (row.activity.length > longestActivity) throw new UserError(words.activityTooLong(longestActivity));
  const ground = await findGround(database, row.personId, row, row.day, row.id);
  if (!fitsDay(row.minutes, ground)) {
    throw new UserError(
      words.dayFull(formatDay(row.day, language), formatMinutes(ground.dayMinutes, language)),
    );
  }
  return ground;
}

/** The form to log with, or to change the line whose id it carries. */
export async function formFor(
  context: Context,
  draft: Partial<HoursDraft>,
  lineId: string,
  intro = '',
  duration?: string,
) {
  const day = draft.day ?? dayOf(context.now);
  const places = loggingPlaces(context.actor);
  const themes = [...new Set((await themesOf(context)).map((theme) => theme.name))];
  return hoursForm(context.language, { ...draft, day }, { lineId, intro, places, themes, duration });
}

/** The line as its row; only a draft can be changed or taken away. */
export function draftRow(
  { person: _p, municipality: _m, theme: _t, number: _n, ...row }: Line,
  context: Context,
): HoursRow {
  const words = texts[context.language];
  if (row.state !== 'draft') throw new UserError(words.faults.notDraft(words.states[row.state] ?? row.state));
  return { ...row, financing: financingOf(row.financing) };
}

const financingOf = (text: string): Financing =>
  text === 'tilskudd' || text === 'annet' ? text : 'egeninnsats';

export async function ownLine(id: string, context: Context): Promise<Line> {
  const line = await findLine(context.database, context.actor.id, id);
  if (line === undefined) throw new UserError(texts[context.language].faults.gone);
  return line;
}

/** A line by the number that the list shows, or the one logged last for `siste`. */
export async function lineNumbered(typed: string, context: Context): Promise<Line> {
  const number = Number(typed);
  const isLast = ['siste', 'sist', 'last'].includes(typed.toLowerCase());
  const words = texts[context.language];
  if (typed === '') throw new UserError(words.faults.whichLine(words.typedRemove));
  const line = isLast
    ? await findNewest(context.database, context.actor.id, context.now)
    : Number.isInteger(number) && number > 0
      ? await findNumbered(context.database, context.actor.id, dayOf(context.now), number)
      : undefined;
  if (line === undefined) throw new UserError(words.faults.noNumber(typed.slice(0, 40)));
  return line;
}

/** Saves a line that a form gave whole. */
export const saveNew = async (draft: HoursDraft, context: Context): Promise<Answer> =>
  saveDraft(draft, context, await themesOf(context));
