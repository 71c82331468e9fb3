import { z } from 'zod';
import { isDay } from '../../../calendar/days.ts';

const text = z.string().nullable();
const day = z.string().refine(isDay);
const named = z.strictObject({ number: z.int(), title: z.string() }).nullable();

const lineShape = z.strictObject({
  id: z.string(),
  personId: z.string(),
  networkId: z.string(),
  municipalityId: z.string(),
  day: z.string(),
  minutes: z.int(),
  from: text,
  to: text,
  activity: z.string(),
  themeId: text,
  goalId: text,
  measureId: text,
  financing: z.string(),
  source: z.string(),
  loggedAt: z.iso.datetime().transform((at) => new Date(at)),
  correctsId: text,
  reason: text,
  state: z.string(),
  number: z.int(),
  theme: text,
  goal: named,
  measure: named,
});

const eventShape = z.strictObject({
  kind: z.string(),
  at: z.string(),
  by: z.string(),
  deputyFor: text,
  hash: text,
  lines: z.int(),
  minutes: z.int(),
});

const monthShape = z.strictObject({
  person: z.strictObject({ id: z.string(), name: z.string() }),
  month: z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/),
  state: z.string(),
  minutes: z.int(),
  events: z.array(eventShape),
  lines: z.array(lineShape),
});

/** A timesheet as its JSON has it, and nothing beside. No record tells when it was made. */
export const timesheetShape = z.strictObject({
  document: z.literal('timesheet'),
  version: z.literal(1),
  network: z.strictObject({ id: z.string(), name: z.string() }),
  municipality: z.strictObject({ number: z.string(), name: z.string() }),
  person: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
  from: day,
  to: day,
  madeAt: z.iso.datetime(),
  isDraft: z.boolean(),
  minutes: z.int(),
  attestedMinutes: z.int(),
  byGoal: z.array(z.strictObject({ name: z.string(), minutes: z.int() })),
  byFinancing: z.array(z.strictObject({ name: z.string(), minutes: z.int() })),
  months: z.array(monthShape),
});
export type SavedTimesheet = z.infer<typeof timesheetShape>;
export type SavedMonth = SavedTimesheet['months'][number];
