import { type QuietSpan, quietSpansOf } from '../calendar/quiet-spans.ts';
import type { Database } from '../database/open.ts';

/** What a network says of all that is sent about it. */
export type NetworkRules = { readonly quiet: readonly QuietSpan[]; readonly isArchived: boolean };

/** One that nothing is known of holds nothing back. */
export const noRules: NetworkRules = { quiet: [], isArchived: false };

/** What these networks say, by id. */
export async function findNetworkRules(
  { client }: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, NetworkRules>> {
  const found = await client.network.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, quietDays: true, archivedAt: true },
  });
  return new Map(
    found.map(({ id, quietDays, archivedAt }) => [
      id,
      { quiet: quietSpansOf(quietDays), isArchived: archivedAt !== null },
    ]),
  );
}
