import { defineConfig } from 'vitest/config';

// Needs a Kubernetes node with Litmus, which `npm run test:litmus` builds and starts: test/kubernetes/run.ts.
export default defineConfig({
  test: {
    include: ['test/litmus/**/*.test.ts'],
    // Each fault takes a minute, because Litmus starts two or three pods for it; they wait more than they work.
    testTimeout: 900_000,
    hookTimeout: 60_000,
  },
});
