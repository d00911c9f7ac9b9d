import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// `.ci/run` counts what ran.
const results = process.env.CHAOS_GATE_TEST_RESULTS;
const counted = results === undefined ? {} : { reporters: ['default', 'json'], outputFile: { json: results } };

const cores = Math.max(2, availableParallelism());
/** Tests whose gates judge how quick answers are, or are timed: beside those that fill the machine, they would find it too busy to tell. */
const judging = ['action', 'command', 'compared', 'corpus', 'demo', 'init', 'shop'].map((name) => `test/e2e/${name}.test.ts`);

/** The longest of each group first, by the time from start to end: those that wait as well as those that work. */
const longest = [
  ...['engine/simulation', 'core/config/hostile', 'core/config/source/nearest'],
  ...['world/drivers/process.', 'world/deadlines', 'gate/experiment', 'keeper/gate-dies', 'cli/gate', 'action/trust/trust'],
  ...['world/drivers/experiment-python', 'world/probes/writes.', 'action/post', 'world/drivers/contract', 'cli/starter/starter'],
  ...['gate/stop-switch', 'gate/two-gates', 'gate/edges', 'gate/few-descriptors', 'cli/completion', 'world/recover', 'action/matrix'],
  ...['e2e/storm', 'e2e/points', 'e2e/new-members', 'e2e/secrets', 'e2e/doctor'],
  ...['e2e/shop', 'e2e/compared', 'e2e/corpus', 'e2e/command', 'e2e/demo', 'e2e/init'],
];

/** Those that take longest begin first, or one of them goes on alone at the end. A fresh clone has no times of an earlier run to go by. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const placeOf = ({ moduleId }: TestSpecification): number => {
      const place = longest.findIndex((name) => moduleId.includes(`/test/${name}`));
      return place === -1 ? longest.length : place;
    };
    return [...sorted].sort((a, b) => placeOf(a) - placeOf(b));
  }
}

// One group after the other: the later ones measure time on real processes, and must not have the first for a neighbour.
// unit: pure code, no waiting. integration: real processes and sockets. walls: who imports whom. e2e: the bundle, as the runner starts it.
// How many files at a time is said for each: by itself vitest leaves a core to others, and on two cores that is one file at a time.
export default defineConfig({
  test: {
    ...counted,
    sequence: { sequencer: LongestFirst },
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary', 'lcov'] },
    projects: [
      {
        test: {
          name: 'unit',
          sequence: { groupOrder: 0 },
          maxWorkers: cores,
          // Pure code leaves nothing behind; a new world for each file would take longer than the tests.
          isolate: false,
          include: ['test/core/**/*.test.ts', 'test/engine/**/*.test.ts', 'test/docs/**/*.test.ts', 'test/corpus/**/*.test.ts'],
          // They take milliseconds; on a machine that others keep busy the standard 5 s are too few all the same.
          testTimeout: 60_000,
        },
      },
      {
        test: { name: 'walls', sequence: { groupOrder: 0 }, maxWorkers: cores, include: ['test/walls/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        test: {
          name: 'integration',
          sequence: { groupOrder: 1 },
          maxWorkers: cores + 2,
          // Many of these tests start a gate or a keeper: the bundle, if another project builds it. Without a cache, half of the time goes into compiling the same modules again.
          setupFiles: ['test/e2e/built.ts'],
          env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('node_modules/.cache/chaos-gate', import.meta.url)) },
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
          maxWorkers: cores,
          include: ['test/e2e/**/*.test.ts'],
          exclude: judging,
          testTimeout: 120_000,
          globalSetup: ['test/e2e/build.ts'],
          setupFiles: ['test/e2e/built.ts'],
        },
      },
      {
        test: {
          name: 'e2e-judging',
          sequence: { groupOrder: 3 },
          // They wait more than they work.
          maxWorkers: cores + 1,
          maxConcurrency: 3,
          include: judging,
          testTimeout: 120_000,
          globalSetup: ['test/e2e/build.ts'],
          setupFiles: ['test/e2e/built.ts'],
        },
      },
    ],
  },
});
