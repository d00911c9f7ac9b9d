import { createHash } from 'node:crypto';
import { connect, createServer, type Server } from 'node:net';
import { GateFailure } from '../../core/model/failure.ts';
import { within } from '../within.ts';

const responseMs = 1_000;
/** Enough for the id of a run. */
const responseLimitBytes = 300;

/** Keeps two gates from disturbing the same target: the undo of one would remove the other's faults. */
export interface TargetLock {
  release(): Promise<void>;
}

interface Held {
  readonly server: Server;
  holders: number;
}

/** One process runs the change and its base, alternating, so they may share a target. */
const ours = new Map<string, Held>();

/**
 * Locks all of these names, or none. Each is an abstract socket (unix(7)): a client that connects gets the run's id, and the kernel
 * releases the name when the process dies. Rejects with LOCKED and the run that holds a name. Recovery does not need locks.
 * @param target its name in the config, for the message
 */
export async function lockTarget(target: string, names: readonly string[], run: string, signal: AbortSignal): Promise<TargetLock> {
  const held: string[] = [];
  const release = async (): Promise<void> => {
    await Promise.all(held.splice(0).map(releaseName));
  };
  try {
    for (const name of new Set(names)) {
      if (!(await acquire(name, run))) throw locked(target, await holderOf(name, signal));
      held.push(name);
    }
  } catch (error) {
    await release();
    throw error;
  }
  return { release };
}

function locked(target: string, holder: string): GateFailure {
  const by = holder === '' ? 'another gate, which does not say its run' : `another gate, run ${holder}`;
  return new GateFailure('LOCKED', `LOCKED: target "${target}" is in use by ${by}`, {
    hint: 'Wait until that run has ended, then run again.',
  });
}

async function acquire(name: string, run: string): Promise<boolean> {
  const known = ours.get(name);
  if (known !== undefined) {
    known.holders += 1;
    return true;
  }
  const server = await listen(socketOf(name), run);
  if (server === null) return false;
  ours.set(name, { server, holders: 1 });
  return true;
}

async function releaseName(name: string): Promise<void> {
  const held = ours.get(name);
  if (held === undefined) return;
  held.holders -= 1;
  if (held.holders > 0) return;
  ours.delete(name);
  await new Promise((done) => held.server.close(done));
}

const socketOf = (name: string): string => `\0chaos-gate/target/${createHash('sha256').update(name).digest('hex')}`;

/** `null`: another process holds the name. The server does not keep this process alive. */
function listen(path: string, run: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.on('error', () => undefined).end(run));
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(null) : reject(error)));
    server.listen({ path }, () => resolve(server.unref()));
  });
}

/** Any process may listen there and send anything, so only characters of a run id are kept. */
async function holderOf(name: string, signal: AbortSignal): Promise<string> {
  const text = await within(responseMs, signal, (limit) => responseOf(socketOf(name), limit)).catch(() => '');
  return text.replace(/[^A-Za-z0-9_-]/g, '').slice(0, responseLimitBytes);
}

async function responseOf(path: string, signal: AbortSignal): Promise<string> {
  const socket = connect({ path, signal });
  let text = '';
  try {
    for await (const piece of socket) {
      text += String(piece);
      if (text.length >= responseLimitBytes) break;
    }
    return text;
  } finally {
    socket.destroy();
  }
}
