import { dayOf } from '../../../calendar/days.ts';
import type { Interaction } from '../../../chat/interaction.ts';
import type { Reply } from '../../../chat/reply.ts';
import type { TakenOut } from '../../../chat/turn/moved.ts';
import type { Reception } from '../../../chat/turn/parts.ts';
import { openSince } from '../../../chat/turn/question.ts';
import type { Database } from '../../../database/open.ts';
import { financings } from '../../../domain/financings.ts';
import { languageOf } from '../../../domain/people.ts';
import { roleOf } from '../../../domain/roles.ts';
import type { Context } from '../../context.ts';
import { asksForAccess } from './rules.ts';

type Line = {
  personId: string | null;
  financing: string | null;
  name: string | null;
  language: string | null;
  sequence: number | bigint | null;
  reply: string | null;
  takenOut: string | null;
  accountId: string | null;
  unreachableAt: Date | string | null;
  kind: string | null;
  positionPercent: number | bigint | null;
  to: string | null;
  networkId: string | null;
  networkName: string | null;
  networkLanguage: string | null;
  archivedAt: Date | string | null;
  memberLanguage: string | null;
  municipalityId: string | null;
  municipalityName: string | null;
};

/**
 * Finds in one query who sent an interaction, what they are today, and whether it has been answered already:
 * every command waits for this.
 */
export async function receive(
  database: Database,
  interaction: Interaction,
  now: Date,
  settings: Pick<Context, 'publicUrl' | 'hasEmail' | 'vouchedFor'>,
): Promise<Reception<Context>> {
  const lines = await findSender(database, interaction, now);
  const [first] = lines;
  if (first?.reply) return { who: 'served', reply: JSON.parse(first.reply) as Reply };
  const { platform, tenant, user } = interaction.account;
  const sender = first?.personId ?? `${platform}/${tenant}/${user}`;
  const takenOut = first?.takenOut ? (JSON.parse(first.takenOut) as TakenOut[]) : [];
  const turn = { key: interaction.key, sender, sequence: Number(first?.sequence ?? 0) + 1, now, takenOut };
  if (!first?.personId || first.name === null) return { who: 'stranger', turn };
  // Without a role one isn't let in (any more), but can ask to be.
  if (first.kind === null && asksForAccess(interaction)) return { who: 'stranger', turn };
  const language = languageOf(
    first.language,
    lines.map((line) => ({
      ...{ to: line.to, municipality: line.memberLanguage, network: line.networkLanguage },
    })),
  );
  // Whoever writes from an account can be written to there again.
  if (first.accountId !== null && first.unreachableAt !== null) {
    await database.client.account.update({ where: { id: first.accountId }, data: { unreachableAt: null } });
  }
  // Whoever has the position that the grant pays logs hours of it, unless they have chosen otherwise.
  const isGrantPaid = lines.some(({ positionPercent }) => positionPercent !== null);
  const financing = financings.get(first.financing ?? (isGrantPaid ? 'tilskudd' : ''));
  const actor = { id: first.personId, name: first.name, language, roles: lines.flatMap(roleOf), financing };
  const { account, place } = interaction;
  const context = { actor, account, place, language, now, ...settings, database };
  return { who: 'known', language, turn, context };
}

/** A person of the terminal is named by id; the platforms' people by their accounts. */
function findSender({ client }: Database, { account, key }: Interaction, now: Date): Promise<Line[]> {
  const { platform, tenant, user } = account;
  const sender = `${platform}/${tenant}/${user}`;
  const today = dayOf(now);
  return client.$queryRaw<Line[]>`
    SELECT p."id" AS "personId", p."name", p."language", p."financing",
      (SELECT MAX("sequence") FROM "Received" WHERE "sender" = COALESCE(p."id", ${sender})) AS "sequence",
      (SELECT CASE WHEN "receivedAt" >= ${openSince(now)} THEN "takenOut" END FROM "Received"
        WHERE "sender" = COALESCE(p."id", ${sender}) ORDER BY "sequence" DESC LIMIT 1) AS "takenOut",
      (SELECT "answer" FROM "Received" WHERE "key" = ${key}) AS "reply",
      a."id" AS "accountId", a."unreachableAt", r."kind", r."positionPercent", r."to", r."networkId", n."name" AS "networkName", n."language" AS "networkLanguage", n."archivedAt",
      s."language" AS "memberLanguage", r."municipalityId", m."name" AS "municipalityName"
    FROM (SELECT 1 AS "one") o
    LEFT JOIN "Account" a ON a."platform" = ${platform} AND a."tenant" = ${tenant} AND a."user" = ${user}
    LEFT JOIN "Person" p ON p."id" = COALESCE(a."personId", ${platform === 'terminal' ? user : ''}) AND p."erasedAt" IS NULL
    LEFT JOIN "Role" r ON r."personId" = p."id" AND r."from" <= ${today} AND (r."to" IS NULL OR r."to" >= ${today})
    LEFT JOIN "Network" n ON n."id" = r."networkId"
    LEFT JOIN "Municipality" m ON m."id" = r."municipalityId"
    LEFT JOIN "Membership" s ON s."networkId" = r."networkId" AND s."municipalityId" = r."municipalityId"
    ORDER BY r."from", r."id"`;
}
