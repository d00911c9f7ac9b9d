import { defineConfig } from 'vitest/config';

const results = process.env.CHAOS_GATE_TEST_RESULTS;

// Needs a Kubernetes node, which `npm run test:kubernetes` builds and starts: test/kubernetes/run.ts.
export default defineConfig({
  test: {
    ...(results === undefined ? {} : { reporters: ['default', 'json'], outputFile: { json: results } }),
    include: ['test/kubernetes/**/*.test.ts'],
    globalSetup: ['test/kubernetes/fake/folder.ts'],
    // They wait more than they work, and share one node.
    maxWorkers: 2,
    testTimeout: 180_000,
    hookTimeout: 60_000,
  },
});
