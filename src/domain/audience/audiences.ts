import { kindMay } from '../rights.ts';
import { type RoleKind, roleKinds } from '../roles.ts';

/**
 * A part of those whom something is for: one person, or all with a role, or with any role in a municipality; with `not`
 * they are left out.
 */
export type AudiencePart = { readonly not?: true } & (
  | { readonly personId: string }
  | { readonly role?: RoleKind; readonly municipalityId?: string }
);

/** A role that somebody has in the gathering's network. */
export type HeldRole = {
  readonly personId: string;
  readonly kind: string;
  readonly municipalityId: string | null | undefined;
};

/**
 * An audience as it is stored: parts between commas, `prosjektleder`, `5052`, `prosjektleder@5052`, `=PERSON`, each
 * with `!` before it where it is left out; empty where it is everybody's.
 */
export function writeAudience(parts: readonly AudiencePart[]): string | null {
  const written = parts.map((part) => {
    const whom =
      'personId' in part
        ? `=${part.personId}`
        : [part.role, part.municipalityId].filter((one) => one !== undefined).join('@');
    return part.not ? `!${whom}` : whom;
  });
  return parts.length === 0 ? null : [...new Set(written)].join(',');
}

/** The parts of a stored audience; none where it is everybody's. */
export function parseAudience(stored: string | null): AudiencePart[] {
  return (stored ?? '')
    .split(',')
    .filter((part) => part !== '')
    .map((written) => {
      const not = written.startsWith('!') ? ({ not: true } as const) : {};
      const part = written.replace(/^!/, '');
      if (part.startsWith('=')) return { ...not, personId: part.slice(1) };
      const [first = '', second] = part.split('@');
      const role = roleKinds.find((kind) => kind === first);
      const municipalityId = role === undefined ? first : second;
      return { ...not, ...(role && { role }), ...(municipalityId !== undefined && { municipalityId }) };
    });
}

/** Whether somebody with that role is among those whom a gathering is for. */
export function isInvited(audience: string | null, held: HeldRole): boolean {
  const parts = parseAudience(audience);
  const isIn = (part: AudiencePart): boolean =>
    'personId' in part
      ? part.personId === held.personId
      : (part.role === undefined || part.role === held.kind) &&
        (part.municipalityId === undefined || part.municipalityId === held.municipalityId);
  // An auditor is nobody's guest unless they are named.
  const isAmongAll = kindMay(held.kind, 'gatherings.attend');
  const isNamed = (part: AudiencePart) => 'personId' in part || part.role !== undefined;
  const named = parts.filter(({ not }) => not === undefined);
  const isMeant =
    named.length === 0 ? isAmongAll : named.some((part) => isIn(part) && (isAmongAll || isNamed(part)));
  return isMeant && !parts.some((part) => part.not === true && isIn(part));
}
