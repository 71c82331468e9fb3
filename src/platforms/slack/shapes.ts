import { z } from 'zod';

/*
 * What is read of what Slack sends. A body that is rightly signed and isn't of its kind's shape is the sender's fault;
 * whatever is of a kind that we have no use for is let through, to be told so in the log.
 */
const id = z.string().min(1);
const optional = z.string().nullish();

const command = z.object({
  command: z.string().startsWith('/'),
  text: z.string().optional(),
  team_id: id,
  user_id: id,
  user_name: z.string().optional(),
  channel_id: z.string(),
  trigger_id: id,
  response_url: z.string().optional(),
});

const who = {
  team: z.object({ id: optional }).nullish(),
  user: z.object({ id, team_id: optional, name: optional, username: optional }),
  trigger_id: id,
};
const view = z.object({ id: optional, type: optional, private_metadata: optional });

const press = z.object({
  ...who,
  type: z.literal('block_actions'),
  channel: z.object({ id: z.string() }).optional(),
  response_url: z.string().optional(),
  view: view.nullish(),
  message: z.object({ thread_ts: optional }).nullish(),
  actions: z
    .array(
      z.object({
        type: id,
        action_id: id,
        value: optional,
        selected_option: z.object({ value: z.string() }).nullish(),
      }),
    )
    .min(1),
});

const input = z.object({
  value: optional,
  selected_date: optional,
  selected_user: optional,
  selected_time: optional,
  selected_option: z.object({ value: z.string() }).nullish(),
});
const submission = z.object({
  ...who,
  type: z.literal('view_submission'),
  view: z.object({
    id,
    callback_id: z.string(),
    private_metadata: optional,
    state: z.object({ values: z.record(z.string(), z.record(z.string(), input)) }),
  }),
});

const written = z.object({ user: optional, text: optional, ts: id, bot_id: optional, user_team: optional });
const events: Readonly<Record<string, z.ZodType>> = {
  message: written.extend({
    channel: id,
    channel_type: optional,
    subtype: optional,
    thread_ts: optional,
    message: written.partial().nullish(),
  }),
  app_mention: written.extend({ channel: id, text: z.string(), thread_ts: optional }),
  app_home_opened: z.object({ user: id, channel: optional, tab: optional, event_ts: id }),
  tokens_revoked: z.object({ tokens: z.object({ bot: z.array(z.string()).nullish() }) }),
};

const named = z.union([z.string(), z.looseObject({ id })]).optional();
const envelope = z.object({
  team_id: optional,
  authorizations: z.array(z.object({ user_id: optional, is_bot: z.boolean().nullish() })).nullish(),
  // Bolt itself looks at these of every event, and fails where they are null.
  event: z.looseObject({
    type: id,
    user: named,
    channel: named,
    item: z.looseObject({}).optional(),
  }),
});

/** Whether a body has what its kind needs. */
export function isWellFormed(body: Readonly<Record<string, unknown>>): boolean {
  if (body.command !== undefined) return command.safeParse(body).success;
  if (body.type === 'block_actions' || body.actions !== undefined) return press.safeParse(body).success;
  if (body.type === 'view_submission') return submission.safeParse(body).success;
  if (body.type !== 'event_callback' && body.event === undefined) return typeof body.type === 'string';
  const read = envelope.safeParse(body);
  return read.success && (events[read.data.event.type]?.safeParse(read.data.event).success ?? true);
}
