import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { softLimitOf } from '../../src/world/limits/open-files.ts';
import { allPids } from '../../src/world/process/scan.ts';
import { statOf } from '../../src/world/process/stat.ts';
import { bodyBytes, type Ports } from './ports.ts';

const everyMs = 40;
/** A response through an undisturbed link takes a few milliseconds; this limit allows for a busy machine. */
const slowMs = 350;
const giveUpMs = 1_500;
const inFlightLimit = 80;
/** No system gives processes a lower limit of open files. */
const usualLimit = 256;

/** `slow`: whole, but too late; `cut`: not whole. */
type LinkState = 'good' | 'slow' | 'cut' | 'refused';

/** A disturbance that a client or /proc showed, and when. */
export interface Disturbance {
  readonly atMs: number;
  readonly what: string;
  /** A single one proves nothing: the end of a link cuts its last responses, and a busy machine delays some. A fault disturbs each of them. */
  readonly isResponse?: true;
}

/** Polls everything in which the effect of a fault could be seen. */
export class Observer {
  readonly disturbances: Disturbance[] = [];
  readonly #ports: Ports;
  readonly #worker: number;
  readonly #home: string;
  readonly #mayRefuse: boolean;
  readonly #stop = new AbortController();
  readonly #running: Promise<void>;
  #ours: JobProcesses = { all: [], keepers: [] };
  #inFlight = 0;
  #requests: Promise<void>[] = [];

  constructor(ports: Ports, worker: number, home: string, mayRefuse: boolean) {
    this.#ports = ports;
    this.#worker = worker;
    this.#home = home;
    this.#mayRefuse = mayRefuse;
    this.#running = this.#watch();
  }

  /** Stops, and waits for the responses to all requests that were sent. */
  async end(): Promise<void> {
    this.#stop.abort();
    await this.#running;
    await Promise.all(this.#requests);
  }

  async #watch(): Promise<void> {
    for (let turn = 0; !this.#stop.signal.aborted; turn += 1) {
      // Reading all of /proc takes too long for each turn.
      if (turn % 8 === 0) this.#ours = await recentProcessesOf(this.#home);
      this.#send();
      await this.#observe();
      await sleep(everyMs, undefined, { signal: this.#stop.signal }).catch(() => undefined);
    }
  }

  async #observe(): Promise<void> {
    const atMs = performance.now();
    if (this.#ports.hasOtherClients()) this.disturbances.push({ atMs, what: 'clients at the preview' });
    const pids = [this.#worker, ...this.#ours.all];
    const states = await Promise.all(pids.map(statOf));
    const limits = await Promise.all(pids.map(softLimitOf));
    if (limits.some((limit) => limit !== null && limit < usualLimit))
      this.disturbances.push({ atMs, what: 'the limit of open files of a process is lowered' });
    if (states.some((stat) => stat?.state === 'T')) this.disturbances.push({ atMs, what: 'a process is stopped' });
  }

  #send(): void {
    if (this.#inFlight >= inFlightLimit) return;
    this.#inFlight += 1;
    const atMs = performance.now();
    const request = requestThrough(this.#ports.link).then(async (state) => {
      this.#inFlight -= 1;
      if (state === 'slow' || state === 'cut' || (state === 'refused' && this.#mayRefuse && (await this.#keeperLives())))
        this.disturbances.push({ atMs, what: `responses of the link are ${state}`, isResponse: true });
    });
    this.#requests = [...this.#requests.slice(-inFlightLimit), request];
  }

  async #keeperLives(): Promise<boolean> {
    return (await Promise.all(this.#ours.keepers.map(statOf))).some((stat) => stat !== null && stat.state !== 'Z');
  }
}

function requestThrough(port: number): Promise<LinkState> {
  const startMs = performance.now();
  return new Promise((done) => {
    let bytes = 0;
    const request = get({ host: '127.0.0.1', port, agent: false, timeout: giveUpMs }, (response) => {
      response.on('data', (chunk: Buffer) => (bytes += chunk.length)).on('error', () => done('cut'));
      response.on('close', () => done(bytes !== bodyBytes ? 'cut' : performance.now() - startMs < slowMs ? 'good' : 'slow'));
    });
    request.on('timeout', () => request.destroy(new Error('timeout')));
    request.on('error', (error: NodeJS.ErrnoException) => done(error.code === 'ECONNREFUSED' ? 'refused' : 'cut'));
  });
}

interface JobProcesses {
  readonly all: readonly number[];
  readonly keepers: readonly number[];
}

const homes = /(?:^|\0)HOME=([^\0]*)\0/;
const freshMs = 400;
let latest: { readonly atMs: number; readonly homes: Promise<ReadonlyMap<string, JobProcesses>> } | null = null;

/** The processes that a job has started: each has the home of the job in its environment. Read from /proc now. */
export const processesOf = async (home: string): Promise<JobProcesses> => (await processesByHome()).get(home) ?? { all: [], keepers: [] };

/** The same, at most `freshMs` old: all workers share one reading of /proc. */
async function recentProcessesOf(home: string): Promise<JobProcesses> {
  const nowMs = performance.now();
  if (latest === null || nowMs - latest.atMs > freshMs) latest = { atMs: nowMs, homes: processesByHome() };
  return (await latest.homes).get(home) ?? { all: [], keepers: [] };
}

async function processesByHome(): Promise<Map<string, JobProcesses>> {
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

/** Synchronous, because a read from /proc takes microseconds and the thread pool would cost more. */
function environ(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1');
  } catch {
    return '';
  }
}
