import { defineConfig } from 'vitest/config';

const results = process.env.CHAOS_GATE_TEST_RESULTS;

// Needs a container engine and root, so it is not part of `npm cit`: `npm run test:containers`.
export default defineConfig({
  test: {
    ...(results === undefined ? {} : { reporters: ['default', 'json'], outputFile: { json: results } }),
    include: ['test/containers/**/*.test.ts'],
    globalSetup: ['test/containers/image.ts'],
    // They wait more than they work.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
