import { z } from 'zod';
import { limits } from './limits.ts';

/** Where a form or a card in a modal was opened from, so that its answer finds the way back. */
const origin = z.object({
  channel: z.string().optional(),
  thread: z.string().optional(),
  /** Slack's response_url: good for 30 minutes and 5 answers. */
  url: z.string().optional(),
  /** Whether the answer takes the place of the message that was pressed. */
  replaces: z.boolean().optional(),
  /** Whether what was pressed is an ordinary message of a direct conversation: a file's card beside it stays as it does. */
  isKept: z.boolean().optional(),
});
const metadata = z.object({ state: z.string(), origin });

export type Origin = z.infer<typeof origin>;

/** The text that a view carries and Slack hands back unchanged: at most 3,000 characters. */
export function packMetadata(state: string, from: Origin): string {
  const whole = JSON.stringify({ state, origin: from });
  if (whole.length <= limits.privateMetadata) return whole;
  // The way back has another road (a direct message), the state has none.
  return JSON.stringify({ state, origin: {} });
}

/** What packMetadata packed; empty for a view that is not ours to read. */
export function unpackMetadata(text: string | undefined): {
  readonly state: string;
  readonly origin: Origin;
} {
  try {
    const read = metadata.safeParse(JSON.parse(text ?? ''));
    if (read.success) return read.data;
  } catch {
    // A view of an older version: its text is no JSON.
  }
  return { state: '', origin: {} };
}
