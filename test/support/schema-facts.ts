import type { Database } from '../../src/database/open.ts';

type SchemaFacts = { columns: unknown[]; keys: unknown[]; indexes: unknown[] };

/** All that the engine itself says of the tables: columns, keys and indexes; equal facts mean equal tables. */
export async function readSchemaFacts({ client, engine }: Database): Promise<SchemaFacts> {
  const read = (sql: string): Promise<unknown[]> => client.$queryRawUnsafe(sql);
  if (engine === 'sqlite') {
    const tables = `sqlite_master AS m WHERE m.type = 'table' AND m.name <> '_prisma_migrations'`;
    const of = (what: string) => tables.replace('WHERE', `JOIN ${what} AS x WHERE`);
    return {
      columns: await read(
        `SELECT m.name AS "table", x.name, x.type, "notnull", dflt_value, pk FROM ${of('pragma_table_xinfo(m.name)')} ORDER BY 1, x.name`,
      ),
      keys: await read(
        `SELECT m.name, x."from", x."table", x."to", on_update, on_delete FROM ${of('pragma_foreign_key_list(m.name)')} ORDER BY 1, 2`,
      ),
      indexes: await read(
        `SELECT m.name, x.name AS "index", x."unique", x.partial, (SELECT group_concat(i.name || i."desc") FROM pragma_index_xinfo(x.name) AS i WHERE i.key) AS columns FROM ${of('pragma_index_list(m.name)')} ORDER BY 1, 2`,
      ),
    };
  }
  return {
    columns: await read(
      `SELECT table_name::text, column_name::text, data_type::text, datetime_precision, is_nullable::text, column_default::text FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' ORDER BY 1, 2`,
    ),
    keys: await read(
      `SELECT conrelid::regclass::text AS "table", conname::text, pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text <> '_prisma_migrations' ORDER BY 1, 2`,
    ),
    indexes: await read(
      `SELECT indexname::text, indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`,
    ),
  };
}
