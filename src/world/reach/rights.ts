import { readFile } from 'node:fs/promises';
import { GateFailure } from '../../core/model/failure.ts';
import { noHelper } from '../../core/targets/no-helper.ts';
import { runCommand } from './run-command.ts';

/** A way in by which commands run directly on this machine. */
export type DirectWay = 'root' | 'sudo';

/**
 * How the gate gets the right to act outside its own processes. `user-namespace`: the container engine runs without root as this user, who may act in
 * the user namespaces of its containers. `helper`: the user may use the container engine, and short-lived containers act for the gate.
 */
export type Way = DirectWay | 'user-namespace' | 'helper';

/** Bits of `CapEff` in /proc/self/status; source: linux/capability.h. */
const capabilities = { DAC_OVERRIDE: 1n, FOWNER: 3n, KILL: 5n, NET_ADMIN: 12n, SYS_PTRACE: 19n, SYS_ADMIN: 21n };

/** What a helper container gets in addition to the right to use this machine's root folder. */
export interface HelperNeeds {
  /** Where it acts in a network; nothing else is needed there. */
  readonly inNetwork?: readonly (keyof typeof capabilities)[];
  /** Where it acts on this machine. */
  readonly onMachine?: readonly (keyof typeof capabilities)[];
  /** On this machine, does it act on processes, or write files of control groups? */
  readonly actsOn?: 'processes' | 'cgroups';
}

/** A right that only root has. `to`: what it allows, as the end of "the gate may not …". */
export interface Right {
  readonly to: string;
  readonly needs: readonly (keyof typeof capabilities)[];
  /** What a helper container needs for it, or why none is made for it. */
  readonly helper: HelperNeeds | string;
}

export const rights = {
  network: {
    to: 'act in the network of a container',
    needs: ['NET_ADMIN', 'SYS_ADMIN'],
    // On this machine only to read which name servers a container has.
    helper: { inNetwork: ['NET_ADMIN'], onMachine: ['SYS_PTRACE'] },
  },
  signal: { to: 'signal the processes of other users', needs: ['KILL'], helper: { onMachine: ['KILL'], actsOn: 'processes' } },
  limits: { to: 'change the limits of a container', needs: ['DAC_OVERRIDE'], helper: { actsOn: 'cgroups' } },
  mounts: {
    to: 'change the mounts of a container',
    needs: ['SYS_ADMIN'],
    helper: noHelper.mount,
  },
  disks: {
    to: 'fill a volume of a container',
    needs: ['DAC_OVERRIDE', 'SYS_PTRACE'],
    helper: noHelper.disk,
  },
  clocks: {
    to: 'change the clock file of a container',
    needs: ['DAC_OVERRIDE', 'FOWNER', 'SYS_PTRACE'],
    helper: noHelper.clock,
  },
  openFiles: {
    to: 'change how many files the processes of other users may open',
    needs: [],
    helper: noHelper.descriptors,
  },
} as const satisfies Readonly<Record<string, Right>>;

/** The only direct way that may be open to this user, before anything has shown that it is. */
export const onlyWay = (): DirectWay => (process.geteuid?.() === 0 ? 'root' : 'sudo');

/**
 * The one place that decides about rights: root first, then `sudo` that asks for no password. Where none is open, the failure says why and what to do, and
 * `findReach` may still use helper containers.
 */
export async function wayFor(right: Right, signal: AbortSignal): Promise<DirectWay | GateFailure> {
  if (onlyWay() === 'root') {
    const missing = await missingFor(right);
    return missing.length === 0 ? 'root' : lacking(right, missing);
  }
  const sudo = await sudoState(signal);
  return sudo === 'open' ? 'sudo' : shut(right, sudo);
}

async function missingFor({ needs }: Right): Promise<readonly string[]> {
  const hex = /^CapEff:\s*([0-9a-f]+)$/m.exec(await readFile('/proc/self/status', 'utf8').catch(() => ''))?.[1];
  const bits = BigInt(`0x${hex ?? '0'}`);
  return needs.filter((name) => ((bits >> capabilities[name]) & 1n) === 0n);
}

const sudoMs = 10_000;

/** Asks with a command of the form of all others: rules of `sudo` may allow some programs only. */
async function sudoState(signal: AbortSignal): Promise<'open' | 'shut' | 'missing'> {
  const { status, stderr } = await runCommand(['sudo', '-n', 'timeout', '5', 'env', 'true'], { limitMs: sudoMs }, signal);
  if (status === 0) return 'open';
  return stderr === 'ENOENT' ? 'missing' : 'shut';
}

const lacking = ({ to }: Right, missing: readonly string[]): GateFailure =>
  new GateFailure(
    'TARGET_UNAVAILABLE',
    `the gate may not ${to}: it runs as root without ${missing.length === 1 ? 'the capability' : 'the capabilities'} ${missing.join(' and ')}, as in a container`,
    { hint: 'run the gate in a job without `container:`, on the machine where the container engine runs' },
  );

const shut = ({ to }: Right, sudo: 'shut' | 'missing'): GateFailure =>
  new GateFailure(
    'TARGET_UNAVAILABLE',
    `the gate may not ${to}: user ${process.geteuid?.() ?? ''} is not root, and ${sudo === 'missing' ? '`sudo` is not installed' : 'cannot run `sudo` without a password'}`,
    { hint: 'run the gate as root, or with `sudo` that asks for no password, as on the runners of GitHub' },
  );
