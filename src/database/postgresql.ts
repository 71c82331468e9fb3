import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { getPrismaClientClass } from '../../prisma/generated/postgresql/class.ts';
import type { PrismaClient } from '../../prisma/generated/sqlite/client.ts';
import { transactionOptions } from './transactions.ts';

/** Enough for two cores of a small server, and far under PostgreSQL's usual limit of 100 for all its clients. */
const poolSize = 10;

/** Opens a PostgreSQL database for the application, through a pool that reconnects by itself. */
export function openPostgresql(url: string): PrismaClient {
  const Client = getPrismaClientClass();
  return new Client({
    adapter: postgresqlConnections(url, poolSize),
    transactionOptions,
    // A long error text with an excerpt of our code costs a stack trace in every query.
    errorFormat: 'minimal',
  });
}

/** A pool of at most `max` connections; getting one takes at most 5 s, then it fails as "away". */
export function postgresqlConnections(url: string, max: number): SqlMigrationAwareDriverAdapterFactory {
  return new PrismaPg({
    connectionString: inUtc(url),
    max,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    application_name: 'lagbot',
  });
}

/**
 * The adapter sends a moment as UTC without saying so, and PostgreSQL reads it in the session's time zone: where
 * that isn't UTC, every moment would be stored hours away from what it is. So each session is set to UTC.
 */
function inUtc(url: string): string {
  const address = new URL(url);
  const options = address.searchParams.get('options');
  address.searchParams.set('options', [options, '-c TimeZone=UTC'].filter(Boolean).join(' '));
  return address.href;
}
