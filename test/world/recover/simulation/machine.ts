import type { ProcessIdentity } from '../../../../src/core/model/run/event.ts';

/** An actor: the gate, the keeper, a recovery. It ends at a step that is drawn before, or when it is killed. */
export interface Actor {
  readonly name: string;
  readonly process: Proc;
  /** The number of steps until its end. */
  stepsLeft: number;
  readonly onDeath: (() => void)[];
}

/** A process of the machine. A pid may be reused; the start time distinguishes its processes. */
export interface Proc {
  readonly pid: number;
  readonly startTicks: number;
  /** As in /proc/PID/stat; `null`: dead. */
  state: 'S' | 'T' | null;
  /** The mark in its environment; others can read it only after the process has begun to run its own program. */
  mark: string;
  readonly session: number;
  readonly isDeafToTerm: boolean;
  isTerminating: boolean;
  readonly onDeath: (() => void)[];
}

interface Event {
  readonly atMs: number;
  readonly order: number;
  readonly run: () => void;
}

const bootId = 'simulated';
/** A signalled process ends within this time. */
const dyingMs = 3;

/** A machine in virtual time: its processes, the content of its boxes, and its next events. Every draw comes from the seed. */
export class Machine {
  nowMs = 0;
  /** State of the world that commands change. */
  readonly boxes = new Map<string, string>();
  readonly violations: string[] = [];
  /** Unrelated processes with a reused pid, and their state at the start. */
  readonly innocents: { readonly process: Proc; readonly state: 'S' | 'T' }[] = [];
  readonly #processes = new Map<number, Proc>();
  readonly #queue: Event[] = [];
  #order = 0;
  #nextPid = 100;
  #bits: number;

  constructor(seed: number) {
    this.#bits = (seed ^ 0x9e3779b9) | 0 || 1;
    for (let turn = 0; turn < 8; turn += 1) this.chance();
  }

  /** Uniform in [0, 1); source: Marsaglia, Xorshift RNGs, 2003. */
  chance(): number {
    this.#bits ^= this.#bits << 13;
    this.#bits ^= this.#bits >>> 17;
    this.#bits ^= this.#bits << 5;
    return (this.#bits >>> 0) / 2 ** 32;
  }

  happens(share: number): boolean {
    return this.chance() < share;
  }

  after(ms: number, run: () => void): void {
    const event = { atMs: this.nowMs + ms, order: this.#order++, run };
    let low = 0;
    let high = this.#queue.length;
    // Latest first, so that the next one is taken from the end.
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#queue[middle] as Event).atMs > event.atMs) low = middle + 1;
      else high = middle;
    }
    this.#queue.splice(low, 0, event);
  }

  /** Runs the next event; `false`: there is none. */
  tick(): boolean {
    const event = this.#queue.pop();
    if (event === undefined) return false;
    this.nowMs = event.atMs;
    event.run();
    return true;
  }

  spawn(options: { mark?: string; session?: number; isDeafToTerm?: boolean; pid?: number; state?: 'S' | 'T' } = {}): Proc {
    const pid = options.pid ?? this.#nextPid++;
    const process: Proc = {
      pid,
      startTicks: this.#order++,
      state: options.state ?? 'S',
      mark: options.mark ?? '',
      session: options.session ?? pid,
      isDeafToTerm: options.isDeafToTerm ?? false,
      isTerminating: false,
      onDeath: [],
    };
    this.#processes.set(pid, process);
    return process;
  }

  /** Ends the process immediately; its pid may soon be reused. */
  end(process: Proc): void {
    if (process.state === null) return;
    process.state = null;
    for (const told of process.onDeath) told();
    if (this.happens(0.3)) this.after(20 * this.chance(), () => this.#recycle(process.pid));
  }

  find({ pid, startTicks }: ProcessIdentity): Proc | null {
    const process = this.#processes.get(pid);
    return process?.state != null && process.startTicks === startTicks ? process : null;
  }

  /** The process that has the pid at this time. */
  holder(pid: number): Proc | null {
    return this.#processes.get(pid) ?? null;
  }

  alive(): Proc[] {
    return [...this.#processes.values()].filter(({ state }) => state !== null);
  }

  /** The effect of a signal in the kernel; source: signal(7). */
  signal(process: Proc, name: NodeJS.Signals): void {
    if (name === 'SIGKILL') this.after(dyingMs * this.chance(), () => this.end(process));
    else if (name === 'SIGSTOP') process.state = 'T';
    else if (name === 'SIGCONT') this.#wake(process);
    else if (process.state === 'T') process.isTerminating = true;
    else this.#terminate(process);
  }

  #wake(process: Proc): void {
    if (process.state === 'T') process.state = 'S';
    if (process.isTerminating) this.#terminate(process);
  }

  #terminate(process: Proc): void {
    process.isTerminating = false;
    if (!process.isDeafToTerm) this.after(40 * this.chance(), () => this.end(process));
  }

  #recycle(pid: number): void {
    const state = this.happens(0.5) ? 'T' : 'S';
    this.innocents.push({ process: this.spawn({ pid, state }), state });
  }
}

export const identityIn = ({ pid, startTicks }: Proc): ProcessIdentity => ({ pid, startTicks, bootId });

export function actorOn(machine: Machine, name: string, stepsLeft = Number.POSITIVE_INFINITY): Actor {
  const process = machine.spawn();
  return { name, process, stepsLeft, onDeath: process.onDeath };
}

/** One step of an actor. It takes time, and an actor that ends during it, just before or just after it, never gets the result. */
export function step<T>(machine: Machine, actor: Actor, mostMs: number, effect: () => T): Promise<T> {
  return new Promise((resolve, reject) => {
    machine.after(mostMs * machine.chance(), () => {
      if (actor.process.state !== 'S') return;
      actor.stepsLeft -= 1;
      if (actor.stepsLeft <= 0 && machine.happens(0.5)) return machine.end(actor.process);
      try {
        const value = effect();
        if (actor.stepsLeft > 0) resolve(value);
      } catch (error) {
        if (actor.stepsLeft > 0) reject(error);
      }
      if (actor.stepsLeft <= 0) machine.end(actor.process);
    });
  });
}

/** Waits exactly this time, unless the actor ends. */
export function rest(machine: Machine, actor: Actor, ms: number): Promise<void> {
  return new Promise((resolve) => {
    machine.after(ms, () => {
      if (actor.process.state === 'S') resolve();
    });
  });
}
