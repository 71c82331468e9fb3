/** So many conversations are remembered as greeted. */
const remembered = 1_000;

/**
 * Tells whether an installation is still to be greeted. Teams tells of each twice, as `installationUpdate` and
 * as `conversationUpdate`, in no sure order: the second of a pair isn't greeted.
 */
export function createGreetings(): (conversation: string, eventType: string) => boolean {
  const greetedFor = new Map<string, string>();
  return (conversation, eventType) => {
    const before = greetedFor.get(conversation);
    greetedFor.delete(conversation);
    if (before !== undefined && before !== eventType) return false;
    greetedFor.set(conversation, eventType);
    if (greetedFor.size > remembered) greetedFor.delete([...greetedFor.keys()][0] ?? '');
    return true;
  };
}
