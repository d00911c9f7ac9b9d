import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { allPids } from '../../src/world/process/scan.ts';
import { statOf } from '../../src/world/process/stat.ts';
import { bodyBytes, type Lane } from './lane.ts';

const everyMs = 40;
/** An answer through a link that is left alone takes a few milliseconds; this is for a busy machine. */
const slowMs = 350;
const giveUpMs = 1_500;
const inFlightLimit = 80;

type Answer = 'good' | 'bad' | 'refused';

/** What was seen to be disturbed, and when, as a client and in /proc. */
export interface Seen {
  readonly atMs: number;
  readonly what: string;
}

/** Looks at everything that a fault could be seen in, again and again. */
export class Witness {
  readonly seen: Seen[] = [];
  readonly #lane: Lane;
  readonly #worker: number;
  readonly #home: string;
  readonly #mayRefuse: boolean;
  readonly #stop = new AbortController();
  readonly #running: Promise<void>;
  #ours: Ours = { all: [], keepers: [] };
  #inFlight = 0;
  #flights: Promise<void>[] = [];

  constructor(lane: Lane, worker: number, home: string, mayRefuse: boolean) {
    this.#lane = lane;
    this.#worker = worker;
    this.#home = home;
    this.#mayRefuse = mayRefuse;
    this.#running = this.#watch();
  }

  /** Until now, with every answer that is under way. */
  async end(): Promise<void> {
    this.#stop.abort();
    await this.#running;
    await Promise.all(this.#flights);
  }

  async #watch(): Promise<void> {
    for (let turn = 0; !this.#stop.signal.aborted; turn += 1) {
      // A whole /proc is too much for each turn.
      if (turn % 8 === 0) this.#ours = await oursLately(this.#home);
      this.#ask();
      await this.#look();
      await sleep(everyMs, undefined, { signal: this.#stop.signal }).catch(() => undefined);
    }
  }

  async #look(): Promise<void> {
    const atMs = performance.now();
    if (this.#lane.isCrowded()) this.seen.push({ atMs, what: 'visitors at the preview' });
    const states = await Promise.all([this.#worker, ...this.#ours.all].map(statOf));
    if (states.some((stat) => stat?.state === 'T')) this.seen.push({ atMs, what: 'a process stands still' });
  }

  #ask(): void {
    if (this.#inFlight >= inFlightLimit) return;
    this.#inFlight += 1;
    const atMs = performance.now();
    const flight = askThrough(this.#lane.wire).then(async (answer) => {
      this.#inFlight -= 1;
      if (answer === 'bad' || (answer === 'refused' && this.#mayRefuse && (await this.#keeperLives())))
        this.seen.push({ atMs, what: `the link answers ${answer}` });
    });
    this.#flights = [...this.#flights.slice(-inFlightLimit), flight];
  }

  async #keeperLives(): Promise<boolean> {
    return (await Promise.all(this.#ours.keepers.map(statOf))).some((stat) => stat !== null && stat.state !== 'Z');
  }
}

function askThrough(port: number): Promise<Answer> {
  const startMs = performance.now();
  return new Promise((done) => {
    let bytes = 0;
    const request = get({ host: '127.0.0.1', port, agent: false, timeout: giveUpMs }, (response) => {
      response.on('data', (chunk: Buffer) => (bytes += chunk.length)).on('error', () => done('bad'));
      response.on('close', () => done(bytes === bodyBytes && performance.now() - startMs < slowMs ? 'good' : 'bad'));
    });
    request.on('timeout', () => request.destroy(new Error('timeout')));
    request.on('error', (error: NodeJS.ErrnoException) => done(error.code === 'ECONNREFUSED' ? 'refused' : 'bad'));
  });
}

interface Ours {
  readonly all: readonly number[];
  readonly keepers: readonly number[];
}

const homes = /(?:^|\0)HOME=([^\0]*)\0/;
const freshMs = 400;
let latest: { readonly atMs: number; readonly homes: Promise<ReadonlyMap<string, Ours>> } | null = null;

/** Everything that a job has started has its home. Looked up now. */
export const oursOf = async (home: string): Promise<Ours> => (await homesNow()).get(home) ?? { all: [], keepers: [] };

/** The same, as it was a moment ago: one look at /proc serves all lanes. */
async function oursLately(home: string): Promise<Ours> {
  const nowMs = performance.now();
  if (latest === null || nowMs - latest.atMs > freshMs) latest = { atMs: nowMs, homes: homesNow() };
  return (await latest.homes).get(home) ?? { all: [], keepers: [] };
}

async function homesNow(): Promise<Map<string, Ours>> {
  const found = new Map<string, { all: number[]; keepers: number[] }>();
  for (const pid of await allPids()) {
    const text = environ(pid);
    const home = homes.exec(text)?.[1] ?? '';
    if (home === '') continue;
    const ours = found.get(home) ?? { all: [], keepers: [] };
    ours.all.push(pid);
    if (text.includes('CHAOS_GATE_KEEPER=1\0')) ours.keepers.push(pid);
    found.set(home, ours);
  }
  return found;
}

/** A read of /proc is a call of microseconds: the pool of threads would cost more. */
function environ(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1');
  } catch {
    return '';
  }
}
