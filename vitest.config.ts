import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        // Components are compiled for Preact as the extension's build does it.
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/contracts/**/*.test.ts', 'tests/architecture.test.ts'],
          environment: 'node',
          // A machine that has just installed everything starts processes slowly; no test here measures time.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Threads start in half the time of processes; Vitest by itself leaves one processor idle.
          pool: 'threads',
          maxWorkers: availableParallelism(),
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          // Browsers wait more than they work; each file has browsers, profiles and a network of its own.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
