import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const closers: (() => Promise<void>)[] = [];

/** Has something closed when the test file is through; what was opened last is closed first. */
export function closeAfterFile(close: () => Promise<void>): void {
  closers.push(close);
}

/** Closes what the file opened; the set-up of the suite calls it. */
export async function closeAll(): Promise<void> {
  for (let close = closers.pop(); close !== undefined; close = closers.pop()) {
    await close();
  }
}

/** An empty folder of the test file's own, deleted after it. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lagbot-test-'));
  closeAfterFile(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
