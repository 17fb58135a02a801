import { defineConfig } from 'vitest/config'

/** Files of one worker share modules: loading them anew for each took longer than most tests. */
const shared = { isolate: false }

export default defineConfig({
  test: {
    // The database and the disk are waited for as much as the processor.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'fast',
          include: [
            'modules/**/rules/**/*.test.ts',
            'modules/documents/**/*.test.ts',
            'modules/files/clean-file-name.test.ts',
            'platform/**/*.test.ts',
            'packs/**/*.test.ts',
            'pack-kit/**/*.test.ts',
            'apps/cli/**/*.test.ts',
            'apps/web/src/**/*.test.{ts,tsx}',
            'tests/corpus/**/*.test.ts',
          ],
          environment: 'node',
          testTimeout: 30_000,
          ...shared,
        },
      },
      {
        test: {
          name: 'repository',
          include: ['tests/repository/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'database',
          include: ['modules/**/*.test.ts', 'tests/database/**/*.test.ts'],
          exclude: ['modules/**/rules/**', 'modules/documents/**', 'modules/files/clean-file-name.test.ts'],
          globalSetup: ['tests/support/test-cluster.ts'],
          environment: 'node',
          testTimeout: 30_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
          ...shared,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/test-cluster.ts', 'tests/support/built-web.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A page on a busy machine takes its time, as people wait for it.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
})
