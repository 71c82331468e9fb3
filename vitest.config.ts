import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { sortTestFiles } from './test/support/sort-test-files.ts';

// An odd zone (+12:45, and +13:45 in its summer): whatever forgets to name Oslo's shows.
process.env.TZ = 'Pacific/Chatham';

const { database, pure } = sortTestFiles('test');
const shared = {
  setupFiles: ['test/setup.ts'],
  globalSetup: ['test/global-setup.ts'],
  // Some tests start processes; on a busy machine that takes its time.
  testTimeout: 20_000,
  hookTimeout: 60_000,
  // The files of a worker share what they import; half the time would go to importing it anew for each.
  isolate: false,
};

export default defineConfig({
  test: {
    // Vitest leaves one core to itself; on two that is half of them.
    maxWorkers: availableParallelism(),
    projects: [
      { test: { ...shared, name: 'sqlite', include: [...pure, ...database] } },
      { test: { ...shared, name: 'postgresql', include: database } },
    ],
  },
});
