import { z } from 'zod';

/** What the load generator is to do. `first` is the number of the first request, `isAnswered` whether the HTTP answer says what was saved. */
export const orderShape = z.object({
  kind: z.enum(['slack', 'teams']),
  url: z.string(),
  atOnce: z.number(),
  first: z.number(),
  count: z.number(),
  seconds: z.number(),
  isAnswered: z.boolean(),
});
export type Order = z.infer<typeof orderShape>;

/** What came of it: latencies in milliseconds, and the first answers that were not as they should be. */
export const resultShape = z.object({
  requests: z.number(),
  perSecond: z.number(),
  p50: z.number(),
  p99: z.number(),
  faults: z.array(z.string()),
});
export type Result = z.infer<typeof resultShape>;
