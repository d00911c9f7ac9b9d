import { setTimeout as sleep } from 'node:timers/promises';
import type { Address } from '../../../core/address/address.ts';
import { tableText } from '../../../core/interception/table.ts';
import { GateFailure } from '../../../core/model/failure.ts';
import type { InterceptedLink } from '../../../core/targets/link.ts';
import { followStarts } from '../../containers/starts.ts';
import type { Carrier } from '../../interception/carrier.ts';
import { type Lookup, lookupOf } from '../../interception/ends.ts';
import { type Installed, olderCount } from '../../interception/installed.ts';
import {
  interceptionAt,
  keptOf,
  missedBy,
  type Planned,
  placeOf,
  plannedOf,
  plansFor,
  refuseChecks,
  routesOf,
} from '../../interception/planned.ts';
import type { Ends } from '../../interception/site.ts';
import { type Trial, trialOf } from '../../interception/trial.ts';
import { refuseTwice } from '../../interception/twice.ts';
import { Unreached } from '../../interception/unreached.ts';
import { findReach, type Reach, rehearse } from '../../reach/reach.ts';
import { rights } from '../../reach/rights.ts';
import { within } from '../../within.ts';
import type { DriverContext } from '../driver-context.ts';
import { helpersOwed } from '../helpers-owed.ts';
import type { CountsByTable } from './past-the-link.ts';
import { tablesOf } from './tables.ts';

const claimMs = 10_000;
const followMs = 10_000;
/** How soon it is tried again when connections could not be intercepted after a restart. */
const brokenMs = 500;
/** How often the name of a host outside is looked up; most have a TTL of at least some seconds. */
const nameMs = 1_000;
/** A container that ends again so soon has not started successfully; source: the restart policies of the Docker engine. */
const startedMs = 10_000;
/** The engine starts a container again within a second, if its restart policy says so. */
const startAgainMs = 5_000;

/** What stands between `start` and `stop`. */
interface Standing {
  readonly reach: Reach;
  readonly lookup: Lookup;
  listener: Address;
  ends: Ends;
}

/** Leads the connections of a link whose clients are not pointed at it to the link, between `start` and `stop`. */
export interface Interceptor {
  /** What it would touch, for the lock of a target. */
  claims(): Promise<readonly string[]>;
  /** @throws GateFailure where connections cannot be intercepted; what stands then is removed by `stop` */
  start(signal: AbortSignal): Promise<void>;
  /** @throws GateFailure where connections are not intercepted right now */
  counts(signal: AbortSignal): Promise<CountsByTable>;
  /** Addresses of a host outside that a client had used before the gate knew them. */
  missed(): number;
  /** Packets of connections that were made after a start of a container and before its table, which reset them. */
  cut(signal: AbortSignal): Promise<number>;
  areHelpersUsed(): boolean;
  /** Rejects with the first reason why something may still stand. */
  stop(signal: AbortSignal): Promise<void>;
}

/** Tables in network namespaces lead connections to the carrier. They follow the starts of containers, and new addresses of a host outside. */
export function interceptorFor(target: InterceptedLink, context: DriverContext, carrier: Carrier): Interceptor {
  const { name } = target;
  const { keeper } = carrier;
  const over = new AbortController();
  const helpers = helpersOwed(name, context.runId, context);
  const tables = tablesOf(name, context);
  /** Why connections are not intercepted right now; `null`: they are. */
  let broken: GateFailure | null = null;
  let following: Promise<void> = Promise.resolve();
  let cut = 0;
  const cutBy = new WeakMap<Installed, number>();
  let missed = 0;
  /** Has a table been installed again after a start of a container? Only that leaves connections which its rules reset. */
  let isFollowed = false;
  /** When a table was installed in the network of a client that had been started again. */
  let restartedMs = Number.NEGATIVE_INFINITY;

  const look = async (lookup: Lookup, signal: AbortSignal): Promise<Ends> => {
    const ends = await lookup.look(signal);
    refuseChecks(name, context.checked, ends);
    return ends;
  };

  /** Opens the link where its packets arrive. @returns the address on which it listens */
  const open = async (ends: Ends, planned: readonly Planned[], { way }: Reach, signal: AbortSignal): Promise<Address> => {
    const [site] = ends.sites;
    if (site?.inside) await carrier.enter(site.place, way);
    const listen = { host: ends.listenHost, port: 0 };
    const http = context.separatesRequests(name);
    return (await keeper.ask({ ask: 'link.open', link: name, listen, http, ...routesOf(planned) }, signal)).listen;
  };

  /**
   * A client that connects before its table is there loses that connection. If it ends because of that, it is started again, connects again, and would
   * never stand: the second time within a short time its connections are left alone. They go past the link, which the link counts.
   */
  const sparing = (planned: readonly Planned[]): readonly Planned[] => {
    const known = tables.installed().map(({ site }) => placeOf(site));
    const isRestarted = ({ site }: Planned): boolean => site.rules.side === 'client' && !known.includes(placeOf(site));
    if (!planned.some(isRestarted)) return planned;
    const isAgain = performance.now() - restartedMs < startedMs;
    restartedMs = performance.now();
    return isAgain ? planned.map((plan) => (isRestarted(plan) ? { ...plan, spares: true } : plan)) : planned;
  };

  /** A container was started: its network is new, and the addresses may be. */
  const follow = async (at: Standing): Promise<void> => {
    const found = await within(followMs, over.signal, (limit) => look(at.lookup, limit)).catch((error: GateFailure) => error);
    if (over.signal.aborted) return;
    if (found instanceof Error) {
      broken = found;
      return;
    }
    const isSame = JSON.stringify(found) === JSON.stringify(at.ends);
    if (isSame && broken === null) return;
    await within(followMs, over.signal, async (limit) => {
      if (found.listenHost !== at.ends.listenHost)
        throw new GateFailure(
          'TARGET_UNAVAILABLE',
          'the network of the containers was removed and made again, and the link listens in the old one',
        );
      const kept = broken === null ? keptOf(tables.installed(), found) : [];
      const planned = sparing(await plansFor(found, kept));
      missed += await missedBy(tables.installed(), planned, limit);
      const all = [...kept.map(plannedOf), ...planned];
      // A link that was carried in a network has ended with it, and its fault as well, which the scenario then does not observe.
      if (found.sites.some((site) => site.inside && !at.ends.sites.some((one) => placeOf(one) === placeOf(site))))
        at.listener = await open(found, all, at.reach, limit);
      else await keeper.ask({ ask: 'link.route', link: name, ...routesOf(all) }, limit);
      at.ends = found;
      await tables.install(at, planned, kept, limit);
      broken = null;
      isFollowed = true;
    }).catch((error: GateFailure) => {
      broken = error;
    });
  };

  const followAll = async (at: Standing, socketPath: string): Promise<void> => {
    let wanted = 0;
    const run = async () => {
      for (let done = 0; done < wanted && !over.signal.aborted; ) {
        done = wanted;
        await follow(at);
      }
      wanted = 0;
      if (broken !== null && !over.signal.aborted) setTimeout(again, brokenMs).unref();
    };
    const again = () => {
      wanted += 1;
      if (wanted === 1) following = run();
    };
    const names = at.lookup.resolvesName ? setInterval(again, nameMs).unref() : undefined;
    await followStarts(socketPath, again, over.signal);
    clearInterval(names);
  };

  /** A client connects, and the keeper must see it: a firewall of the machine could drop what comes from containers. */
  const prove = async (trial: Trial, listener: Address, signal: AbortSignal): Promise<void> => {
    const connections = async () => (await keeper.ask({ ask: 'link.counts', link: name }, signal)).connections;
    const before = await connections();
    const outcome = await trial.connect(async () => (await connections()) > before, signal);
    if (outcome === null) return;
    throw new Unreached(
      `connections to ${target.to.host}:${target.to.port} do not reach the link "${name}" (${outcome})`,
      `let containers of this machine connect to ${listener.host} (a firewall such as ufw drops that), or use \`listen\` and point the application at it`,
    );
  };

  /**
   * A client that lost its connections to the rules may have ended, and its network with it. Its next start is followed like every other one.
   * @throws GateFailure where it is not started again
   */
  const isStartedAgain = async ({ lookup, ends }: Standing, signal: AbortSignal): Promise<boolean> => {
    for (const untilMs = performance.now() + startAgainMs; ; ) {
      const found = await look(lookup, signal).catch((error: Error) => error);
      if (!(found instanceof Error)) return JSON.stringify(found) !== JSON.stringify(ends);
      if (performance.now() > untilMs || signal.aborted) throw found;
      await sleep(brokenMs, undefined, { signal }).catch(() => undefined);
    }
  };

  const begin = async (lookup: Lookup, signal: AbortSignal): Promise<void> => {
    const ends = await look(lookup, signal);
    await refuseTwice(target, ends, context, signal);
    const near = lookup.socketPath === null ? undefined : helpers.near(lookup.socketPath, ends.containers[0]);
    const reach = await findReach(signal, context.runId, rights.network, near);
    const planned = await plansFor(ends, []);
    const listener = await open(ends, planned, reach, signal);
    const all = planned.map((plan) => ({
      site: plan.site,
      interception: interceptionAt(context.runId, name, listener, plan),
    }));
    const [first] = all;
    if (first === undefined) throw new TypeError('a link without a place');
    const trial = trialOf(reach, first.site);
    try {
      const [older] = await Promise.all([
        Promise.all(all.map(({ site, interception }) => olderCount(reach, site, interception, signal))),
        rehearse(reach, ['nft', '-f', '-'], tableText(first.interception), signal),
      ]);
      const connections = older.reduce((sum, one) => sum + one, 0);
      // What fails afterwards has this cause only if it did not fail before.
      const passedBefore = connections > 0 && (await context.arePassing?.(signal)) === true;
      const at: Standing = { reach, lookup, listener, ends };
      await tables.install(at, planned, [], signal);
      if (connections > 0) await context.noteReset?.({ target: name, connections, passedBefore });
      await prove(trial, listener, signal).catch(async (error: Error) => {
        if (connections === 0 || lookup.socketPath === null || !(await isStartedAgain(at, signal))) throw error;
      });
      if (lookup.socketPath !== null) void followAll(at, lookup.socketPath);
    } finally {
      trial.close();
    }
  };

  /** @returns does it work in the network of the containers? */
  const beginInside = async (signal: AbortSignal): Promise<boolean> => {
    if (context.startCarrier === undefined) return false;
    try {
      await begin(await lookupOf(target, context, signal, true), signal);
      return true;
    } catch {
      return false;
    }
  };

  const counts = async (signal: AbortSignal): Promise<CountsByTable> => {
    if (broken !== null) throw broken;
    const all = new Map(await Promise.all(tables.installed().map(async (one) => [one, await one.counts(signal)] as const)));
    for (const [one, { cut: now }] of all) {
      if (isFollowed) cut += now - (cutBy.get(one) ?? 0);
      cutBy.set(one, now);
    }
    return all;
  };

  return {
    async claims() {
      const ends = await within(claimMs, null, async (limit) => look(await lookupOf(target, context, limit), limit));
      return ends.containers.length === 0 ? [`port ${target.to.port}`] : ends.containers.map((id) => `container ${id}`);
    },
    async start(signal) {
      try {
        await begin(await lookupOf(target, context, signal), signal);
      } catch (error) {
        if (!(error instanceof Unreached) || !(await beginInside(signal))) throw error;
      }
    },
    counts,
    missed: () => missed,
    async cut(signal) {
      if (isFollowed) await counts(signal).catch(() => undefined);
      return cut;
    },
    areHelpersUsed: helpers.areUsed,
    async stop(signal) {
      over.abort();
      await following;
      const failures = await tables.remove(signal);
      await helpers.settle(signal).catch((error: Error) => failures.push(error.message));
      await carrier.close();
      if (failures.length > 0) throw new Error(failures[0]);
    },
  };
}
