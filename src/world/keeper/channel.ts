import type { ChildProcess } from 'node:child_process';
import { GateFailure } from '../../core/model/failure.ts';
import type { KeeperClient } from './client.ts';
import type { Ask, KeeperReplies, KeeperRequest, Reply } from './protocol.ts';

/** More requests at once than a gate ever has; beyond it something is wrong with the gate. */
const pendingLimit = 256;

interface Pending {
  resolve(value: KeeperReplies[Ask]): void;
  reject(error: Error): void;
}

/** The gate's end of the channel: requests out, replies in, each reply to its request. */
export class Channel implements KeeperClient {
  readonly pid: number;
  readonly #child: ChildProcess;
  readonly #pending = new Map<number, Pending>();
  readonly #lost = new AbortController();
  #next = 1;
  #leaving = false;
  #gone = false;

  constructor(child: ChildProcess) {
    this.#child = child;
    this.pid = child.pid ?? 0;
    child.on('message', (reply) => this.#settle(reply as Reply));
    child.on('error', () => this.#lose());
    child.on('disconnect', () => this.#lose());
    child.on('exit', () => {
      this.#gone = true;
      this.#lose();
    });
    // An idle keeper does not keep the gate alive; a request that is under way does.
    child.unref();
    child.channel?.unref();
  }

  get lost(): AbortSignal {
    return this.#lost.signal;
  }

  ask<A extends Ask>(request: Extract<KeeperRequest, { ask: A }>, signal: AbortSignal): Promise<KeeperReplies[A]> {
    if (this.#pending.size >= pendingLimit) throw new RangeError(`more than ${pendingLimit} requests to the keeper at once`);
    return new Promise<KeeperReplies[A]>((resolve, reject) => {
      signal.throwIfAborted();
      if (!this.#child.connected) throw lostFailure();
      const id = this.#next++;
      const onAbort = () => this.#drop(id)?.reject(signal.reason as Error);
      signal.addEventListener('abort', onAbort, { once: true });
      const done = () => signal.removeEventListener('abort', onAbort);
      this.#pending.set(id, {
        resolve: (value) => {
          done();
          resolve(value as KeeperReplies[A]);
        },
        reject: (error) => {
          done();
          reject(error);
        },
      });
      this.#child.channel?.ref();
      this.#child.send({ id, ...request }, (error) => {
        if (error !== null) this.#drop(id)?.reject(lostFailure(error));
      });
    });
  }

  async close(limitMs: number): Promise<void> {
    this.#leaving = true;
    if (this.#gone) return;
    const exited = new Promise<void>((resolve) => {
      this.#child.once('exit', () => resolve());
    });
    this.#child.ref();
    const kill = setTimeout(() => this.#child.kill('SIGKILL'), limitMs);
    await this.ask({ ask: 'goodbye' }, AbortSignal.timeout(Math.max(1, limitMs))).catch(() => undefined);
    // A child that never became a process has no exit to wait for.
    if (this.pid !== 0) await exited;
    clearTimeout(kill);
  }

  #settle(reply: Reply): void {
    const pending = this.#drop(reply.id);
    if (reply.ok) pending?.resolve(reply.value);
    else pending?.reject(new GateFailure('LINK_UNAVAILABLE', reply.error));
  }

  #drop(id: number): Pending | undefined {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    if (this.#pending.size === 0) this.#child.channel?.unref();
    return pending;
  }

  #lose(): void {
    for (const id of [...this.#pending.keys()]) this.#drop(id)?.reject(lostFailure());
    if (!this.#leaving) this.#lost.abort(lostFailure());
  }
}

const lostFailure = (cause?: unknown): GateFailure =>
  new GateFailure('KEEPER_LOST', 'the keeper, the process that carries the links, has gone', { cause });
