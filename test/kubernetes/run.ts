// Runs the tests that need a Kubernetes node: builds the node (test/cluster), starts it in a network namespace of its own, runs vitest in that namespace,
// and stops the node. A node that runs already is used and left running. With Litmus on it, it runs the tests of Litmus: test/litmus/run.ts.
// Where a node cannot be built, it says why and skips the tests; with CHAOS_GATE_KUBERNETES=required that is a failure.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clusterDir } from '../cluster/folders.ts';

const scripts = fileURLToPath(new URL('../cluster/', import.meta.url));
const bin = join(clusterDir, 'bin');

const run = (file: string, words: readonly string[], env = process.env, quiet = false): number =>
  spawnSync(file, words, { stdio: quiet ? 'ignore' : 'inherit', env }).status ?? 1;

const has = (program: string): boolean =>
  (process.env.PATH ?? '')
    .split(':')
    .concat('/usr/sbin', '/sbin')
    .some((folder) => existsSync(join(folder, program)));

/** What the binaries are built from. */
const source = (): string =>
  createHash('sha256')
    .update(['build.sh', 'kubernetes/go.mod', 'chaos-mesh/go.mod'].map((file) => readFileSync(join(scripts, file), 'utf8')).join('\0'))
    .digest('hex');

const stamp = join(bin, '.source');
const isBuilt = (): boolean => existsSync(stamp) && readFileSync(stamp, 'utf8') === source();

function missing(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'a node needs Linux and root';
  const programs = ['etcd', 'containerd', 'ctr', 'runc', 'ip', 'iptables', 'ipset', 'nsenter', 'openssl', 'busybox'].filter(
    (one) => !has(one),
  );
  if (programs.length > 0) return `these programs are missing: ${programs.join(', ')} (the packages are in test/cluster/up.sh)`;
  if (!existsSync('/usr/lib/cni/bridge')) return 'the package containernetworking-plugins is missing';
  return isBuilt() || has('go') ? null : 'the node is not built yet, and Go is missing';
}

const inside = (words: readonly string[], quiet = false): number => {
  const netns = join(clusterDir, 'netns');
  if (!existsSync(netns)) return 1;
  const env = {
    ...process.env,
    KUBECONFIG: join(clusterDir, 'kubeconfig'),
    CHAOS_GATE_CLUSTER: clusterDir,
    PATH: `${bin}:${process.env.PATH ?? ''}`,
  };
  return run('nsenter', [`--net=/run/netns/${readFileSync(netns, 'utf8').trim()}`, ...words], env, quiet);
};

const config = (): string => `vitest.${existsSync(join(bin, 'chaos-operator')) ? 'litmus' : 'kubernetes'}.config.ts`;

function main(words: readonly string[]): number {
  const why = missing();
  if (why !== null) {
    console.log(`test:kubernetes: skipped, because ${why}`);
    return process.env.CHAOS_GATE_KUBERNETES === 'required' ? 1 : 0;
  }
  if (!isBuilt()) {
    mkdirSync(bin, { recursive: true });
    if (run(join(scripts, 'build.sh'), [clusterDir]) !== 0) return 1;
    writeFileSync(stamp, source());
  }
  const wasUp = inside(['kubectl', 'get', '--raw', '/readyz'], true) === 0;
  if (!wasUp) run(join(scripts, 'down.sh'), [clusterDir], process.env, true);
  try {
    if (!wasUp && run(join(scripts, 'up.sh'), [clusterDir]) !== 0) return 1;
    return inside([process.execPath, 'node_modules/vitest/vitest.mjs', 'run', '--config', config(), ...words]);
  } finally {
    if (!wasUp) run(join(scripts, 'down.sh'), [clusterDir], process.env, true);
  }
}

process.exitCode = main(process.argv.slice(2));
