// Runs the tests that need a real Litmus: builds it beside the Kubernetes of `npm run test:kubernetes`, and starts a node with it. Not part of `.ci/run`, for the build takes
// six minutes and the tests a quarter of an hour.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clusterDir, litmusDir } from '../cluster/folders.ts';

const run = (file: string, words: readonly string[]): number =>
  spawnSync(file, words, {
    stdio: 'inherit',
    env: { ...process.env, CHAOS_GATE_CLUSTER_DIR: litmusDir, CHAOS_GATE_KUBERNETES: 'required' },
  }).status ?? 1;

const build = fileURLToPath(new URL('../cluster/litmus/build.sh', import.meta.url));
const isBuilt = existsSync(join(litmusDir, 'bin', 'chaos-operator')) || run(build, [litmusDir, clusterDir]) === 0;
process.exitCode = isBuilt ? run(process.execPath, ['test/kubernetes/run.ts', ...process.argv.slice(2)]) : 1;
