import { ColumnTypeEnum, type SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { openSchemaEngine } from '../../src/database/migrate/schema-engine.ts';

/**
 * The SQL that leads from one schema (Prisma's language; undefined for an empty database) to another of the same
 * engine; an empty string when there is nothing to do. Needs no database.
 */
export async function diffSchemas(from: string | undefined, to: string): Promise<string> {
  const engine = await openSchemaEngine(to, unusedDatabase(to));
  try {
    const { stdout } = await engine.diff({
      from: from === undefined ? { tag: 'empty' } : datamodel(from),
      to: datamodel(to),
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    const script = (stdout ?? '')
      // The schema is always there, and only some roles may create one even if it is.
      .replace(/-- CreateSchema\nCREATE SCHEMA IF NOT EXISTS "public";\n+/, '');
    return /^(\s*--.*)?\s*$/.test(script) ? '' : `${script.trim()}\n`;
  } finally {
    engine.free();
  }
}

function datamodel(content: string) {
  return { tag: 'schemaDatamodel' as const, files: [{ path: 'schema.prisma', content }] };
}

/**
 * The engine wants a database even when it only compares texts. All that it asks this one is, for PostgreSQL,
 * whether the schema is there and which version it talks to: the oldest one that Lagbot runs on.
 */
function unusedDatabase(schema: string): SqlMigrationAwareDriverAdapterFactory {
  const refuse = () => Promise.reject(new Error('comparing schemas needs no database'));
  const of = schema.includes('provider = "sqlite"')
    ? { provider: 'sqlite' as const, adapterName: '@prisma/adapter-better-sqlite3' }
    : { provider: 'postgres' as const, adapterName: '@prisma/adapter-pg' };
  const connect = async () => ({
    ...of,
    queryRaw: async () => ({
      columnNames: ['exists', 'version', 'numeric_version'],
      columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
      rows: [[true, 'PostgreSQL 14.0', 140_000]],
    }),
    executeRaw: refuse,
    executeScript: refuse,
    startTransaction: refuse,
    dispose: async () => {},
  });
  return { ...of, connect, connectToShadowDb: connect };
}
