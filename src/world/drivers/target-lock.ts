import { createHash } from 'node:crypto';
import { connect, createServer, type Server } from 'node:net';
import { GateFailure } from '../../core/model/failure.ts';
import { within } from '../within.ts';

const answerMs = 1_000;
/** Enough for the id of a run. */
const answerLimitBytes = 300;

/** What one gate disturbs, another one must not: two undos of two gates would take out each other's faults. */
export interface TargetLock {
  release(): Promise<void>;
}

interface Held {
  readonly server: Server;
  holders: number;
}

/** The change and its base are played by one process, by turns: they may share a target. */
const ours = new Map<string, Held>();

/**
 * Holds every one of these names, or none. An abstract socket (unix(7)) for each: whoever connects is told the run, and the kernel lets go when the
 * process dies. Rejects with LOCKED and the run that holds one. Recovery never asks for these.
 * @param target as people know it, for the message
 */
export async function lockTarget(target: string, names: readonly string[], run: string, signal: AbortSignal): Promise<TargetLock> {
  const held: string[] = [];
  const release = async (): Promise<void> => {
    await Promise.all(held.splice(0).map(letGo));
  };
  try {
    for (const name of new Set(names)) {
      if (!(await hold(name, run))) throw locked(target, await holderOf(name, signal));
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

async function hold(name: string, run: string): Promise<boolean> {
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

async function letGo(name: string): Promise<void> {
  const held = ours.get(name);
  if (held === undefined) return;
  held.holders -= 1;
  if (held.holders > 0) return;
  ours.delete(name);
  await new Promise((done) => held.server.close(done));
}

const socketOf = (name: string): string => `\0chaos-gate/target/${createHash('sha256').update(name).digest('hex')}`;

/** `null`: somebody else does. It does not keep the process alive. */
function listen(path: string, run: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.on('error', () => undefined).end(run));
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(null) : reject(error)));
    server.listen({ path }, () => resolve(server.unref()));
  });
}

/** Whoever listens there may be anybody, and say anything: only what an id may consist of is taken. */
async function holderOf(name: string, signal: AbortSignal): Promise<string> {
  const said = await within(answerMs, signal, (limit) => answerOf(socketOf(name), limit)).catch(() => '');
  return said.replace(/[^A-Za-z0-9_-]/g, '').slice(0, answerLimitBytes);
}

async function answerOf(path: string, signal: AbortSignal): Promise<string> {
  const socket = connect({ path, signal });
  let said = '';
  try {
    for await (const piece of socket) {
      said += String(piece);
      if (said.length >= answerLimitBytes) break;
    }
    return said;
  } finally {
    socket.destroy();
  }
}
