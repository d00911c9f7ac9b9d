import { defineConfig } from 'vitest/config';

const results = process.env.CHAOS_GATE_TEST_RESULTS;

// Whole gates that take minutes each, so they are not part of `npm cit`: `npm run test:examples`.
export default defineConfig({
  test: {
    ...(results === undefined ? {} : { reporters: ['default', 'json'], outputFile: { json: results } }),
    include: ['test/examples/**/*.test.ts'],
    globalSetup: ['test/e2e/build.ts'],
    setupFiles: ['test/e2e/built.ts'],
    // They wait more than they work, and judge how quick responses are.
    maxWorkers: 2,
    testTimeout: 900_000,
  },
});
