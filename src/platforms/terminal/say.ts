import { v7 as uuid } from 'uuid';
import type { Change, Value } from '../../change.ts';
import type { Interaction } from '../../chat/interaction.ts';
import { formText, plainText } from '../../chat/plain-text.ts';
import { type Outcome, outcomeOf, type Reply } from '../../chat/reply.ts';
import type { Router } from '../../chat/turn/router.ts';

/** What one thing done in a terminal led to. `records` are what was written, with the columns of the export. */
export type Said = {
  readonly outcome: Outcome;
  readonly text: string;
  readonly records: readonly Readonly<Record<string, Value>>[];
  readonly reply: Reply;
};

type Deed =
  | { did: 'command'; text: string }
  | { did: 'press'; action: string; value: string }
  | { did: 'submit'; form: string; values: Readonly<Record<string, string>>; state: string }
  | { did: 'open' };

/** Does one thing as a person (by id), as they would in a chat of their own with Lagbot. */
export async function sayAs(route: Router, personId: string, deed: Deed, now: Date): Promise<Said> {
  const interaction: Interaction = {
    ...deed,
    key: `terminal/${uuid()}`,
    account: { platform: 'terminal', tenant: 'local', user: personId },
    place: { kind: 'direct', id: personId },
  };
  const { reply, changes } = await route(interaction, now);
  return { outcome: outcomeOf(reply), text: replyText(reply), records: changes.flatMap(recordOf), reply };
}

/** A whole answer as plain text. */
export function replyText(reply: Reply): string {
  switch (reply.kind) {
    case 'message':
      return plainText(reply.card);
    case 'form':
      return formText(reply.form);
    case 'errors':
      return formText(reply.form, reply.errors);
    case 'file':
      return plainText(reply.card);
    default:
      return reply satisfies never;
  }
}

function recordOf(change: Change): Readonly<Record<string, Value>>[] {
  const { record } = change;
  return record === undefined ? [] : [{ type: record.type, change: change.kind, ...record.columns }];
}
