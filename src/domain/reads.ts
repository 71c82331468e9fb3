import { v7 as uuid } from 'uuid';
import type { Change } from '../change.ts';
import { mayDo } from './rights.ts';
import type { Actor } from './roles.ts';

type Reading = {
  readonly networkId: string;
  readonly municipalityId?: string | undefined;
  /** What of it was read: which document, of which days, whose. */
  readonly of?: readonly (string | undefined)[];
};

/** Writes in the audit log what somebody reads of a municipality, where all that they read is to stand there; for all others nothing. */
export function readingOf(
  action: 'report.read' | 'agreement.read' | 'money.read' | 'payment.read',
  { networkId, municipalityId, of = [municipalityId] }: Reading,
  { actor, now }: { readonly actor: Actor; readonly now: Date },
): Change[] {
  if (!mayDo(actor, 'reports.recorded', { networkId, municipalityId })) return [];
  const recordId = of.filter((part) => part !== undefined).join('/');
  const row = { id: uuid(), at: now, actor: actor.id, action, recordId, networkId };
  return [{ kind: 'created', model: 'AuditEvent', id: row.id, row, networkId }];
}
