import type { Deed, Made, Row } from '../change.ts';
import { delegateOf } from '../database/commit.ts';
import { readRows } from '../database/deeds.ts';
import type { Database } from '../database/open.ts';
import type { Language, Translated } from '../language.ts';
import { UserError } from '../user-error.ts';
import type { Actor } from './roles.ts';

const changedSince: Translated<(name: string | undefined) => string> = {
  nb: (name) =>
    `Dette er endret siden${name === undefined ? '' : ` av ${name}`}, så det kan ikke angres. Ingenting er gjort. Se hvordan det står nå, og endre det derfra.`,
  nn: (name) =>
    `Dette er endra sidan${name === undefined ? '' : ` av ${name}`}, så det kan ikkje angrast. Ingenting er gjort. Sjå korleis det står no, og endre det derifrå.`,
  en: (name) =>
    `This has been changed since${name === undefined ? '' : ` by ${name}`}, so it can’t be undone. Nothing was done. Look at how it stands now, and change it from there.`,
};

/** Refuses to take back what isn't as the deed left it, and says who has changed it since. */
export async function refuseChanged(
  deed: Deed,
  {
    database,
    actor,
    language,
  }: { readonly database: Database; readonly actor: Actor; readonly language: Language },
): Promise<void> {
  const rows = await readRows(deed.changes, (model) => delegateOf(database.client, model));
  const changed = deed.changes.find((made) => !isAsLeft(made, rows.get(`${made.model}/${made.id}`)));
  if (changed === undefined) return;
  throw new UserError(changedSince[language](await findChanger(database, changed.id, deed.at, actor.id)));
}

function isAsLeft({ kind, row }: Made, now: Row | undefined): boolean {
  if (kind === 'removed') return now === undefined;
  if (now === undefined) return false;
  return Object.entries(row).every(([name, value]) => String(now[name]) === String(value));
}

/** The name of somebody else who has changed a record since a moment. */
async function findChanger(
  { client }: Database,
  recordId: string,
  since: Date,
  personId: string,
): Promise<string | undefined> {
  const event = await client.auditEvent.findFirst({
    where: { recordId, at: { gte: since }, actor: { not: personId } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { actor: true },
  });
  if (event === null) return undefined;
  const person = await client.person.findUnique({ where: { id: event.actor }, select: { name: true } });
  return person?.name;
}
