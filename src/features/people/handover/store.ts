import type { Database } from '../../../database/open.ts';
import { kindOf } from '../../../domain/roles.ts';
import type { RoleRow } from '../store.ts';

/** A role by its id, whether it has ended or not. */
export async function findRoleById({ client }: Database, id: string): Promise<RoleRow | undefined> {
  const role = await client.role.findUnique({ where: { id } });
  return role === null ? undefined : { ...role, kind: kindOf(role.kind) ?? 'medlem' };
}
