import { defineConfig } from 'vitest/config';

const results = process.env.CHAOS_GATE_TEST_RESULTS;

// Needs a Toxiproxy server, which Go builds, so it is not part of `npm cit`: `npm run test:toxiproxy`.
export default defineConfig({
  test: {
    ...(results === undefined ? {} : { reporters: ['default', 'json'], outputFile: { json: results } }),
    include: ['test/toxiproxy/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
