import { type RoleKind, roleKinds } from '../../../domain/roles.ts';

/** A part of those whom a gathering is for: one person, or all with a role, or with any role in a municipality. */
export type AudiencePart =
  | { readonly personId: string }
  | { readonly role?: RoleKind; readonly municipalityId?: string };

/** A role that somebody has in the gathering's network. */
export type HeldRole = {
  readonly personId: string;
  readonly kind: string;
  readonly municipalityId: string | null | undefined;
};

/**
 * An audience as it is stored: parts between commas, `prosjektleder`, `5052`, `prosjektleder@5052`, `=PERSON`; empty
 * where it is everybody's.
 */
export function writeAudience(parts: readonly AudiencePart[]): string | null {
  const written = parts.map((part) =>
    'personId' in part
      ? `=${part.personId}`
      : [part.role, part.municipalityId].filter((one) => one !== undefined).join('@'),
  );
  return parts.length === 0 ? null : [...new Set(written)].join(',');
}

/** The parts of a stored audience; none where it is everybody's. */
export function parseAudience(stored: string | null): AudiencePart[] {
  return (stored ?? '')
    .split(',')
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('=')) return { personId: part.slice(1) };
      const [first = '', second] = part.split('@');
      const role = roleKinds.find((kind) => kind === first);
      const municipalityId = role === undefined ? first : second;
      return { ...(role && { role }), ...(municipalityId !== undefined && { municipalityId }) };
    });
}

/** Whether somebody with that role is among those whom a gathering is for. */
export function isInvited(audience: string | null, held: HeldRole): boolean {
  return (
    audience === null ||
    parseAudience(audience).some((part) =>
      'personId' in part
        ? part.personId === held.personId
        : (part.role === undefined || part.role === held.kind) &&
          (part.municipalityId === undefined || part.municipalityId === held.municipalityId),
    )
  );
}
