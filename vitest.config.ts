import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests of the rooms that know neither a DOM nor a browser. */
const PURE = ['text', 'mentions', 'anchoring', 'annotations', 'export', 'import'].map(
  (room) => `tests/unit/${room}/**/*.test.ts`,
);
/** Milliseconds. A machine that has just installed everything starts processes slowly; no unit test measures time. */
const UNHURRIED = 60_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          include: PURE,
          environment: 'node',
          pool: 'threads',
          // These rooms hold no state but what they remember of their own tables: one start serves all their tests.
          isolate: false,
          maxWorkers: availableParallelism(),
          testTimeout: UNHURRIED,
          hookTimeout: UNHURRIED,
        },
      },
      {
        // Components are compiled for Preact as the extension's build does it.
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/contracts/**/*.test.ts', 'tests/architecture.test.ts'],
          exclude: PURE,
          environment: 'node',
          testTimeout: UNHURRIED,
          hookTimeout: UNHURRIED,
          setupFiles: ['tests/unit/outlive-effects.ts', 'tests/unit/patience.ts', 'tests/unit/no-layout.ts'],
          // Vitest by itself leaves one processor idle.
          maxWorkers: availableParallelism(),
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/browser/global-setup.ts'],
          // Browsers wait more than they work; each file has browsers, profiles and a network of its own.
          maxWorkers: 2,
          testTimeout: 120_000,
          // A browser that cannot be prepared is started a second time.
          hookTimeout: 240_000,
          // A browser on a busy machine can miss its moment. A test that needed its second try is named in the report.
          retry: 1,
        },
      },
    ],
  },
});
