import { defineConfig } from 'vitest/config';

// `.ci/run` counts what ran.
const results = process.env.CHAOS_GATE_TEST_RESULTS;
const counted = results === undefined ? {} : { reporters: ['default', 'json'], outputFile: { json: results } };

// unit: pure code, no waiting. integration: real processes and sockets. walls: who imports whom. e2e: the bundle, as the runner starts it.
export default defineConfig({
  test: {
    ...counted,
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary', 'lcov'] },
    projects: [
      { test: { name: 'unit', include: ['test/core/**/*.test.ts', 'test/engine/**/*.test.ts', 'test/docs/**/*.test.ts'] } },
      { test: { name: 'walls', include: ['test/walls/**/*.test.ts'] } },
      {
        test: {
          name: 'integration',
          include: [
            'test/world/**/*.test.ts',
            'test/keeper/**/*.test.ts',
            'test/action/**/*.test.ts',
            'test/cli/**/*.test.ts',
            'test/gate/**/*.test.ts',
          ],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          fileParallelism: false,
          globalSetup: ['test/e2e/build.ts'],
        },
      },
    ],
  },
});
