import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Interaction } from '../chat/interaction.ts';
import { outcomeOf, type Reply } from '../chat/reply.ts';

/** What Prometheus reads: how many interactions ended how and how quickly, and what the ledger sent. */
export function createMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const interactions = new Histogram({
    name: 'lagbot_interaction_seconds',
    help: 'Time from an interaction to its answer, after the commit.',
    labelNames: ['platform', 'did', 'outcome'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  });
  const deliveries = new Counter({
    name: 'lagbot_deliveries_total',
    help: 'Messages that the clock sent, by kind and what became of them.',
    labelNames: ['kind', 'outcome'],
    registers: [registry],
  });
  return {
    registry,
    /** Counts an interaction and its time. */
    interaction: ({ account, did }: Interaction, reply: Reply, seconds: number): void => {
      interactions.observe({ platform: account.platform, did, outcome: outcomeOf(reply) }, seconds);
    },
    /** Counts a message that the clock sent, or didn't. */
    delivery: (kind: string, outcome: string): void => {
      deliveries.inc({ kind, outcome });
    },
  };
}

export type Metrics = ReturnType<typeof createMetrics>;
