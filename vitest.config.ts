import { defineConfig } from 'vitest/config';

// `.ci/run` counts what ran.
const results = process.env.CHAOS_GATE_TEST_RESULTS;
const counted = results === undefined ? {} : { reporters: ['default', 'json'], outputFile: { json: results } };

// One group after the other: the last two measure time on real processes, and must not have the others for neighbours.
// unit: pure code, no waiting. integration: real processes and sockets. walls: who imports whom. e2e: the bundle, as the runner starts it.
export default defineConfig({
  test: {
    ...counted,
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary', 'lcov'] },
    projects: [
      {
        test: {
          name: 'unit',
          sequence: { groupOrder: 0 },
          include: ['test/core/**/*.test.ts', 'test/engine/**/*.test.ts', 'test/docs/**/*.test.ts'],
          // They take milliseconds; on a machine that others keep busy the standard 5 s are too few all the same.
          testTimeout: 60_000,
        },
      },
      { test: { name: 'walls', sequence: { groupOrder: 0 }, include: ['test/walls/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'integration',
          sequence: { groupOrder: 1 },
          include: [
            'test/world/**/*.test.ts',
            'test/keeper/**/*.test.ts',
            'test/action/**/*.test.ts',
            'test/cli/**/*.test.ts',
            'test/gate/**/*.test.ts',
          ],
          testTimeout: 60_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          sequence: { groupOrder: 2 },
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          fileParallelism: false,
          globalSetup: ['test/e2e/build.ts'],
        },
      },
    ],
  },
});
