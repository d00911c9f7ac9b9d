import type { Address } from '../core/address/address.ts';
import { faultOf } from '../core/faults/catalog.ts';
import type { Effect, Numbers } from '../core/model/plan/effect.ts';
import { dice } from '../core/random/dice.ts';
import { type BoundedLog, boundLog } from '../world/drivers/process/output.ts';
import type { Ask, KeeperReplies, KeeperRequest } from '../world/keeper/protocol.ts';
import { type DutyCycle, startDutyCycle } from '../world/limits/duty-cycle.ts';
import { type Link, openLink } from '../world/link/link.ts';
import { portHolder } from '../world/process/port-holder.ts';
import { startTraffic } from '../world/traffic/traffic.ts';
import { within } from '../world/within.ts';
import { Lease } from './lease.ts';

type RunningTraffic = ReturnType<typeof startTraffic>;

const hostedLimit = 256;
const probeLimitMs = 2_000;
const none: Numbers = {};

/** The links and the traffic of a keeper, by the gate's names for them. */
export class Host {
  journal: string | null = null;
  lease: Lease | null = null;
  /** The gate has ended normally: no undo is pending. */
  released = false;
  /** The gate has lost its lease: its further requests are refused. */
  distrusted = false;
  readonly #links = new Map<string, Link>();
  readonly #traffic = new Map<string, RunningTraffic>();
  /** Traffic that was started and not stopped. */
  readonly #running = new Set<string>();

  readonly #duties = new Map<string, DutyCycle>();
  readonly #logs = new Map<string, BoundedLog>();

  /** Carries out one request. Throws Error with a message for the gate. */
  async handle(request: KeeperRequest): Promise<KeeperReplies[Ask]> {
    if (this.distrusted) throw new Error('the keeper has given up on the gate');
    this.lease?.heard();
    switch (request.ask) {
      case 'hello':
        this.journal = request.journal;
        this.lease = request.lease === null ? null : new Lease(request.lease);
        return { pid: process.pid };
      case 'renew':
        return none;
      case 'link.open':
        return { listen: (await this.#open(request)).listen };
      case 'link.route':
        this.#link(request.link).route(request.to, request.routes);
        return none;
      case 'link.disturb':
        this.#link(request.link).disturb(toxicOf(request.effect));
        return none;
      case 'link.clear':
        await this.#link(request.link).clear();
        return none;
      case 'link.counts':
        return this.#link(request.link).counts();
      case 'link.probe':
        return this.#probe(request.link);
      case 'traffic.start':
        return this.#startTraffic(request);
      case 'traffic.stop':
        this.#running.delete(request.traffic);
        return (await this.#traffic.get(request.traffic)?.stop()) ?? none;
      case 'traffic.counts':
        return { ...this.#traffic.get(request.traffic)?.counts(), running: this.#running.has(request.traffic) ? 1 : 0 };
      case 'duty.start':
        return this.#startDuty(request);
      case 'duty.stop':
        await this.#duties.get(request.duty)?.stop();
        return none;
      case 'duty.counts':
        return this.#duties.get(request.duty)?.counts() ?? none;
      case 'log.bound':
        return this.#boundLog(request.path);
      case 'log.release':
        return this.#releaseLog(request.path);
      case 'shutdown':
        this.released = true;
        return none;
    }
  }

  /** Stops all traffic, lets every link forward everything and every process run. If one of them fails, the others are still done. */
  async stopDisturbing(): Promise<void> {
    await Promise.allSettled([
      ...[...this.#duties.values()].map((duty) => duty.stop()),
      ...[...this.#traffic.values()].map((running) => running.stop()),
      ...[...this.#links.values()].map((link) => link.clear()),
    ]);
  }

  async close(): Promise<void> {
    await Promise.allSettled([
      ...[...this.#duties.values()].map((duty) => duty.stop()),
      ...[...this.#traffic.values()].map((running) => running.stop()),
      ...[...this.#links.values()].map((link) => link.close()),
    ]);
  }

  /** Shortens each log once more. Called at the end, when the started processes have ended. */
  async releaseLogs(): Promise<void> {
    await Promise.allSettled([...this.#logs.keys()].map((path) => this.#releaseLog(path)));
  }

  async #boundLog(path: string): Promise<Numbers> {
    if (this.#logs.has(path)) return none;
    if (this.#logs.size >= hostedLimit) throw new Error(`more than ${hostedLimit} logs`);
    this.#logs.set(path, await boundLog(path));
    return none;
  }

  async #releaseLog(path: string): Promise<{ readonly leftOutBytes: number }> {
    const log = this.#logs.get(path);
    this.#logs.delete(path);
    await log?.stop();
    return { leftOutBytes: log?.leftOutBytes() ?? 0 };
  }

  async #open(request: Extract<KeeperRequest, { ask: 'link.open' }>): Promise<Link> {
    if (this.#links.has(request.link)) throw new Error('a link of that name is open already');
    if (this.#links.size >= hostedLimit) throw new Error(`more than ${hostedLimit} links`);
    const link = await openLink(request).catch(async (error: NodeJS.ErrnoException) => {
      throw new Error(await openFailure(error, request.listen), { cause: error });
    });
    this.#links.set(request.link, link);
    return link;
  }

  #link(name: string): Link {
    const link = this.#links.get(name);
    if (link === undefined) throw new Error('no link of that name is open');
    return link;
  }

  async #probe(name: string): Promise<KeeperReplies['link.probe']> {
    const { link, server } = await within(probeLimitMs, null, (limit) => this.#link(name).probe(limit));
    return { outcome: link, server };
  }

  #startDuty({ duty, processes, share }: Extract<KeeperRequest, { ask: 'duty.start' }>): Numbers {
    if (this.#duties.size >= hostedLimit * 16) throw new Error('more duty cycles than a run ever has');
    if (this.#duties.has(duty)) throw new Error('a duty cycle of that name exists already');
    this.#duties.set(duty, startDutyCycle(processes, share));
    return none;
  }

  #startTraffic(request: Extract<KeeperRequest, { ask: 'traffic.start' }>): Numbers {
    if (this.#traffic.size >= hostedLimit * 16) throw new Error('more traffic than a run can have');
    if (this.#traffic.has(request.traffic)) throw new Error('traffic of that name runs already');
    const traffic = faultOf(request.effect.kind)?.traffic?.(request.effect.params);
    if (traffic === undefined) throw new Error(`${request.effect.kind} is not a traffic fault`);
    const running = startTraffic(traffic, request.url, request.clients);
    this.#traffic.set(request.traffic, running);
    this.#running.add(request.traffic);
    return running.counts();
  }
}

async function openFailure(error: NodeJS.ErrnoException, listen: Address | null): Promise<string> {
  if (error.code === undefined) return error.message;
  const place = listen === null ? 'a free port' : `${listen.host}:${listen.port}`;
  const holder = error.code === 'EADDRINUSE' && listen !== null ? await portHolder(listen.port) : 'another process';
  const why =
    { EADDRINUSE: `${holder} listens there already`, EACCES: 'that port needs more rights', EADDRNOTAVAIL: 'no such address here' }[
      error.code
    ] ?? 'it cannot be opened';
  return `cannot listen on ${place}: ${why} (${error.code})`;
}

function toxicOf(effect: Effect) {
  const toxic = faultOf(effect.kind)?.toxic?.(effect.params, dice(effect.seed));
  if (toxic === undefined) throw new Error(`${effect.kind} is not a fault of a link`);
  return toxic;
}
