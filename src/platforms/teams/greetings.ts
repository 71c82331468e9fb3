/** So many conversations are remembered as greeted. */
const remembered = 1_000;

/**
 * Answers true the first time it is asked about a conversation. Teams tells of one installation twice, as
 * `installationUpdate` and as `conversationUpdate`, in no sure order.
 */
export function createGreetings(): {
  readonly isFirst: (conversation: string) => boolean;
  readonly forget: (conversation: string) => void;
} {
  const greeted = new Set<string>();
  return {
    isFirst(conversation) {
      if (greeted.has(conversation)) return false;
      greeted.add(conversation);
      if (greeted.size > remembered) greeted.delete([...greeted][0] ?? '');
      return true;
    },
    forget(conversation) {
      greeted.delete(conversation);
    },
  };
}
