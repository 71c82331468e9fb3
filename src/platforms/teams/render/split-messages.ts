/** The messages that one card was split into. */
export type SplitMessages = {
  /** Keeps that these ids are parts of one card. */
  note(ids: readonly string[]): void;
  /** The other parts of the card that this message is one of. */
  besides(id: string): readonly string[];
};

/** So many messages are remembered as parts of a card. */
const remembered = 2_000;

/** Remembers which messages belong together, so that a card which takes the place of one takes that of all. */
export function createSplitMessages(): SplitMessages {
  const parts = new Map<string, readonly string[]>();
  return {
    note(ids) {
      if (ids.length < 2) return;
      for (const id of ids) parts.set(id, ids);
      for (const oldest of parts.keys()) {
        if (parts.size <= remembered) return;
        parts.delete(oldest);
      }
    },
    besides: (id) => (parts.get(id) ?? []).filter((one) => one !== id),
  };
}
