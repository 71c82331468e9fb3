import { v7 as uuid } from 'uuid';
import type { Database } from '../database/open.ts';
import type { Sealer } from '../secret.ts';
import type { Conversations, Installations } from './platform.ts';

/** The conversation references, in the database. */
export function createConversations({ client }: Database, clock: () => Date): Conversations {
  return {
    find: async (platform, tenant, key) => {
      const found = await client.conversation.findUnique({
        where: { platform_tenant_key: { platform, tenant, key } },
        select: { reference: true },
      });
      return found?.reference;
    },
    save: async (platform, tenant, key, reference) => {
      const updatedAt = clock();
      await client.conversation.upsert({
        where: { platform_tenant_key: { platform, tenant, key } },
        create: { id: uuid(), platform, tenant, key, reference, updatedAt },
        update: { reference, updatedAt },
      });
    },
    remove: async (platform, tenant, key) => {
      await client.conversation.deleteMany({ where: { platform, tenant, key } });
    },
  };
}

/** The installations, sealed in the database. */
export function createInstallations({ client }: Database, sealer: Sealer, clock: () => Date): Installations {
  return {
    find: async (id) => {
      const found = await client.installation.findUnique({ where: { id } });
      return found === null ? undefined : sealer.open(found.data);
    },
    save: async (id, installation) => {
      const row = { data: sealer.seal(installation), installedAt: clock() };
      await client.installation.upsert({ where: { id }, create: { id, ...row }, update: row });
    },
    remove: async (id) => {
      await client.installation.deleteMany({ where: { id } });
    },
  };
}
