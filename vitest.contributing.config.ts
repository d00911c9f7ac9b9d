import { defineConfig } from 'vitest/config';

const results = process.env.CHAOS_GATE_TEST_RESULTS;

// Follows CONTRIBUTING.md in a copy of the repository. It takes both cores for more than a minute, so it is not part of `npm cit`: `npm run test:contributing`.
export default defineConfig({
  test: {
    ...(results === undefined ? {} : { reporters: ['default', 'json'], outputFile: { json: results } }),
    include: ['test/contributing/**/*.test.ts'],
  },
});
