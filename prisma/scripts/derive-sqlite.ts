/**
 * The one model file as SQLite reads it: the same models, with SQLite as provider and without the `@db.…`
 * attributes, which name PostgreSQL's own column types. The client's output folder follows the provider.
 */
export function deriveSqlite(schema: string): string {
  const generator = /(output\s*=\s*")([^"]*\/)?postgresql(")/;
  const provider = /(provider\s*=\s*)"postgresql"/;
  if (!generator.test(schema) || !provider.test(schema)) {
    throw new Error(
      'prisma/schema.prisma must have provider = "postgresql" and an output that ends in "/postgresql"',
    );
  }
  return schema
    .replace(generator, '$1$2sqlite$3')
    .replace(provider, '$1"sqlite"')
    .replace(/[ \t]+@db\.\w+(\([^)]*\))?/g, '');
}
