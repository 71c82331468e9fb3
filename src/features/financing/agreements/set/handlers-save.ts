import type { Change } from '../../../../change.ts';
import type { Context } from '../../../context.ts';
import type { Agreement } from '../store.ts';
import { agreementChanges } from '../store-save.ts';

/**
 * All that makes or changes an agreement in chat is written here, with what follows from it. `before` has those of the
 * agreements that were there.
 */
export async function saveAgreements(
  before: readonly Agreement[],
  after: readonly Agreement[],
  _context: Context,
): Promise<Change[]> {
  return agreementChanges(before, after);
}
