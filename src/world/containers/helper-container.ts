import { randomBytes } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import { GateFailure } from '../../core/model/failure.ts';
import type { CommandEnd } from '../reach/run-command.ts';
import { within } from '../within.ts';
import { type Attached, attachTo } from './attach.ts';
import { askEngine } from './request.ts';

/** Every helper container has this label; its value names the process that has made it. */
export const helperLabel = 'chaos-gate.helper';
/** The run for which it acts; empty in an undo. */
export const runLabel = 'chaos-gate.run';

/** A container that runs one program of this machine and is removed when the program ends. */
export interface HelperOptions {
  readonly socket: string;
  /** Id of an image that is on this machine. Nothing of it is used. */
  readonly image: string;
  /** Capabilities in addition to the right to use this machine's root folder. */
  readonly capabilities: readonly string[];
  /** The container whose network it shares; `null`: an empty one of its own. */
  readonly networkOf: string | null;
  /** Does it see all processes of the machine, in order to act on them? */
  readonly seesProcesses: boolean;
  readonly writesCgroups: boolean;
  readonly owner: string;
  readonly run: string;
}

/** A helper container that waits for its first line before it does anything, and ends with its input. */
export interface HelperContainer extends Attached {
  /** Resolves once the engine has removed the container; never for one without a time limit. */
  readonly removed: Promise<void>;
  /** Ends it. Resolves when it is removed. Idempotent. */
  remove(): Promise<void>;
}

/** Where the file systems of this machine are in a helper container. */
const hostFolder = '/host';
const path = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** Programs of an image may be changed by these; here its variables must not matter. */
const withoutImage = ['LD_PRELOAD=', 'LD_LIBRARY_PATH=', 'LD_AUDIT='];
/** An image of Compose passes its labels on, and the container would count as a replica. */
const composeLabels = Object.fromEntries(
  ['project', 'service', 'container-number', 'oneoff', 'project.working_dir', 'project.config_files'].map((name) => [
    `com.docker.compose.${name}`,
    '',
  ]),
);

/** Loaders of glibc by architecture of Node. Source: the System V ABI of each. */
const loaders: Readonly<Record<string, string>> = { x64: '/lib64/ld-linux-x86-64.so.2', arm64: '/lib/ld-linux-aarch64.so.1' };

/** An engine on a busy machine takes seconds to start and to remove one. */
const startMs = 30_000;

/**
 * Makes and starts one. It does nothing before the line `go`, so that the caller can look first; without it, it ends when this process ends. Everything
 * after that line is the input of the program.
 * @param words the program, on this machine, with its arguments
 * @param limitMs the program ends after this time; `null`: with its input
 * @throws GateFailure TARGET_UNAVAILABLE where it cannot be made
 */
export async function startHelper(
  options: HelperOptions,
  words: readonly string[],
  limitMs: number | null,
  signal: AbortSignal,
): Promise<HelperContainer> {
  const { socket } = options;
  const name = `chaos-gate-helper-${randomBytes(6).toString('hex')}`;
  const remove = () => removeHelper(socket, name);
  try {
    const body = bodyOf(options, await loader(), words, limitMs);
    const created = await askEngine(socket, 'POST', `/containers/create?name=${name}`, signal, { body });
    if (created.status !== 201) throw refused(created);
    const attached = await attachTo(socket, name, signal);
    // Asked before the start, so that its end cannot be missed.
    const removed = limitMs === null ? new Promise<never>(() => undefined) : ended(socket, name, limitMs);
    removed.catch(() => undefined);
    const started = await askEngine(socket, 'POST', `/containers/${name}/start`, signal);
    if (started.status !== 204) throw refused(started);
    return { ...attached, removed, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

const removeMs = 10_000;
const againMs = 20;

/** Removes a container by name or id. Never rejects: one that cannot be removed ends with its input, and the engine removes it then. */
export const removeHelper = (socket: string, nameOrId: string): Promise<void> =>
  within(removeMs, null, async (limit) => {
    for (;;) {
      const isGone = await askEngine(socket, 'DELETE', `/containers/${nameOrId}?force=1&v=1`, limit).then(({ status }) => status === 404);
      if (isGone) return;
      // The engine may be removing it already, which it reports as a conflict.
      await sleep(againMs, undefined, { signal: limit });
    }
  }).catch(() => undefined);

/** The exit code in the response is not used: Podman 4.3 says 0 for every container that is removed already. */
async function ended(socket: string, name: string, limitMs: number): Promise<void> {
  const options = { limitMs: limitMs + startMs };
  const { status } = await askEngine(socket, 'POST', `/containers/${name}/wait?condition=removed`, new AbortController().signal, options);
  if (status !== 200) throw new GateFailure('TARGET_UNAVAILABLE', `the engine did not wait for a helper container (status ${status})`);
}

/** Waits for its first line, runs a program, and prints its exit code as the last line. */
const script = `read -r go && [ "$go" = go ] || exit 1
"$@"
printf '\\n%s' "$?" >&2`;

/** What a program has printed, and its exit code; `null`: it was ended before it could say it, or its output was cut off. */
export function endIn({ stdout, stderr }: Awaited<Attached['printed']>): CommandEnd {
  const last = /\n(\d{1,3})$/.exec(stderr);
  return last === null ? { status: null, stdout, stderr } : { status: Number(last[1]), stdout, stderr: stderr.slice(0, last.index) };
}

function bodyOf(
  { image, capabilities, networkOf, seesProcesses, writesCgroups, owner, run }: HelperOptions,
  loader: string,
  words: readonly string[],
  limitMs: number | null,
): unknown {
  const limit = limitMs === null ? [] : ['timeout', '--signal=KILL', `${Math.ceil(limitMs / 1000)}`];
  return {
    Image: image,
    User: '0:0',
    WorkingDir: '/',
    // The image may be without any program, so the loader of this machine starts programs of this machine.
    Entrypoint: [`${hostFolder}${loader}`],
    Cmd: [
      ...['--library-path', `${hostFolder}${dirname(loader)}`, `${hostFolder}/usr/sbin/chroot`, hostFolder],
      ...['/usr/bin/env', '-i', `PATH=${path}`, 'LC_ALL=C', 'sh', '-c', script, 'sh', ...limit, ...words],
    ],
    Env: withoutImage,
    Labels: { ...composeLabels, [helperLabel]: owner, [runLabel]: run },
    Healthcheck: { Test: ['NONE'] },
    ...{ OpenStdin: true, StdinOnce: true, AttachStdin: true, AttachStdout: true, AttachStderr: true },
    HostConfig: {
      AutoRemove: true,
      NetworkMode: networkOf === null ? 'none' : `container:${networkOf}`,
      ...(seesProcesses && { PidMode: 'host' }),
      CapDrop: ['ALL'],
      CapAdd: ['SYS_CHROOT', ...capabilities],
      SecurityOpt: ['no-new-privileges'],
      ReadonlyRootfs: true,
      Binds: [`/:${hostFolder}:ro`, ...(writesCgroups ? [`/sys/fs/cgroup:${hostFolder}/sys/fs/cgroup:rw`] : [])],
      LogConfig: { Type: 'none' },
    },
  };
}

/** The loader of this machine; by its real path, because a link with an absolute path would lead into the image. */
async function loader(): Promise<string> {
  const found = await realpath(loaders[process.arch] ?? '/').catch(() => '/');
  if (found === '/')
    throw new GateFailure('TARGET_UNAVAILABLE', 'this machine has no glibc, with which a helper container runs its programs');
  return found;
}

const said = z.object({ message: z.string() });

function refused({ status, body }: { readonly status: number; readonly body: unknown }): GateFailure {
  const read = said.safeParse(body);
  const why = read.success ? `: ${read.data.message.slice(0, 300)}` : '';
  return new GateFailure('TARGET_UNAVAILABLE', `the engine did not start a helper container (status ${status}${why})`);
}
