import { dayOf } from '../calendar/days.ts';
import { inForce } from '../database/in-force.ts';
import type { Database } from '../database/open.ts';

/** Somebody without an account that Lagbot can write to. */
type Unreached = { readonly email: string | null };

/** Says how many nothing reaches, and until when; nothing where e-mail goes to all of them. */
export function unreachedText(people: readonly Unreached[], hasEmail: boolean): string | undefined {
  const lost = hasEmail ? people.filter(({ email }) => email === null) : people;
  if (lost.length === 0) return undefined;
  const who = lost.length === 1 ? '1 person' : `${lost.length} people`;
  const have = lost.length === 1 ? 'has' : 'have';
  const why = hasEmail
    ? `${have} neither an account in Slack or Teams yet nor an e-mail address`
    : `${have} no account in Slack or Teams yet, and no e-mail goes out, as SMTP_URL isn't set or in use`;
  return `${who} ${why}: nothing reaches them before they write to Lagbot there themselves.`;
}

/** The people with a role today who have no account that takes messages. */
export async function listWithoutAccount({ client }: Database, now: Date): Promise<Unreached[]> {
  return client.person.findMany({
    where: {
      erasedAt: null,
      roles: { some: inForce(dayOf(now)) },
      accounts: { none: { unreachableAt: null } },
    },
    select: { email: true },
  });
}
