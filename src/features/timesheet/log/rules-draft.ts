import { z } from 'zod';
import { isDay } from '../../../calendar/days.ts';
import { type Carried, carryingJson } from '../../../chat/button-value.ts';
import { isVisible } from '../../../text.ts';
import { mostLines } from '../many/rules.ts';
import { financings } from '../rules.ts';

// What comes back from a button is the sender's own words: each field is what a draft can hold, or it is refused.
const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/);
const longestDay = 25 * 60;
const mostNumber = 9999;

const draftShape = z.object({
  id: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .exactOptional(),
  minutes: z.int().min(1).max(longestDay),
  from: clockTime.exactOptional(),
  to: clockTime.exactOptional(),
  day: z.string().refine(isDay),
  activity: z.string().refine(isVisible),
  theme: z.string().exactOptional(),
  goal: z.int().min(0).max(mostNumber).exactOptional(),
  measure: z.int().min(0).max(mostNumber).exactOptional(),
  financing: z.enum(financings).exactOptional(),
  municipality: z.string().exactOptional(),
});

const manyShape = z.object({
  drafts: z.array(draftShape).min(1).max(mostLines).readonly(),
  /** What is still to be typed anew. */
  left: z
    .array(z.object({ text: z.string(), why: z.string() }))
    .readonly()
    .default([]),
});

/** Whether a button can carry it that stands in no question, which would keep it. */
export const fitsButton = <Value>({ write }: Carried<Value>, value: Value): boolean =>
  write(value).length <= 2000;

/** A line as it would be logged. */
export const aDraft = carryingJson(draftShape);
/** Several lines, and what else was pasted with them. */
export const manyDrafts = carryingJson(manyShape);
/** The same, with the municipality of those that name none. */
export const placedDrafts = carryingJson(manyShape.extend({ municipality: z.string() }));
/** Lines that stand. */
export const lineIds = carryingJson(z.array(z.string()).min(1));
