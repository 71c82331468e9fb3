import { existsSync } from 'node:fs';
import { openDatabase } from '../../database/open.ts';
import { engineOf, sqlitePath } from '../../database/url.ts';

/** The workspaces that installed Lagbot, with what is encrypted of them; none where the database can't be read. */
export async function listInstallations(
  url: string,
): Promise<{ readonly id: string; readonly data: string }[]> {
  if (engineOf(url) === 'sqlite' && !existsSync(sqlitePath(url))) return [];
  try {
    const { client, close } = await openDatabase(url);
    try {
      return await client.installation.findMany({ select: { id: true, data: true }, orderBy: { id: 'asc' } });
    } finally {
      await close();
    }
  } catch {
    // The check of the database says why.
    return [];
  }
}
