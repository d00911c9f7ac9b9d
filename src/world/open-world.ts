import { setTimeout as sleep } from 'node:timers/promises';
import type { Address } from '../core/address/address.ts';
import { endpointText } from '../core/address/endpoint.ts';
import { checkOf } from '../core/checks/catalog.ts';
import { linkVariable, previewVariable } from '../core/checks/link-variable.ts';
import { faultOf } from '../core/faults/catalog.ts';
import { effectOf } from '../core/faults/effect-of.ts';
import { wayOn } from '../core/faults/ways-of.ts';
import type { Config } from '../core/model/config/config.ts';
import type { Target } from '../core/model/config/target.ts';
import type { GateFailure } from '../core/model/failure.ts';
import type { Effect } from '../core/model/plan/effect.ts';
import type { Plan } from '../core/model/plan/plan.ts';
import type { Clock } from '../core/model/run/clock.ts';
import type { TrafficSent } from '../core/model/run/traffic-sent.ts';
import { kindOf } from '../core/targets/catalog.ts';
import { previewTarget } from '../core/targets/preview.ts';
import { rightAfterReady } from '../core/verdict/after-reset.ts';
import { checkTraffic } from './check-traffic.ts';
import { composeProject } from './containers/compose-project.ts';
import { driverKindOf } from './drivers/catalog.ts';
import type { Driver } from './drivers/driver.ts';
import type { DriverContext } from './drivers/driver-context.ts';
import { lockTarget, type TargetLock } from './drivers/target-lock.ts';
import { probeUntil } from './load/ask-once.ts';
import { readBackAll } from './load/read-back-all.ts';
import { type LoadedCheck, startLoad } from './load/start-load.ts';
import { warmUpAll } from './load/warm-up-all.ts';
import { probeOf } from './probes/catalog.ts';
import { helperMark } from './process/helper.ts';
import { backgroundTraffic } from './traffic/background.ts';
import { within } from './within.ts';
import type { World } from './world.ts';

/** A world with real drivers, and how to start and stop it. */
export interface OpenWorld {
  readonly world: World;
  /** Starts the checks, and the targets that the gate has to start, in the order of the config. */
  start(signal: AbortSignal): Promise<void>;
  /** Stops the load of `traffic`, if the run has not, and resolves with what was sent. */
  sent(patience: AbortSignal): Promise<readonly TrafficSent[]>;
  /** The target that `start` is working on; `null` before and after. */
  starting(): string | null;
  /** How long the start of the Compose project took, ms. It is not part of the budget: a build may take minutes. */
  composeMs(): number;
  /**
   * Stops the targets, latest first, each within `limitMs`, and closes the checks' sockets. Resolves with the targets that could not be
   * stopped.
   */
  stop(limitMs: number): Promise<readonly { readonly target: string; readonly reason: string }[]>;
}

/** Opens the links, before anything is started that uses them, and creates the drivers and probes for the config. */
export async function openWorld(config: Config, plan: Plan, given: DriverContext, clock: Clock, signal: AbortSignal): Promise<OpenWorld> {
  const project = config.compose === undefined ? null : composeProject(config.compose, given);
  let passing: Promise<boolean> | null = null;
  const arePassing = (limit: AbortSignal): Promise<boolean> => {
    passing ??= askEach(traffic, clock, limit);
    return passing;
  };
  const context = { ...given, arePassing, ...(project !== null && { composeProject: project.name }) };
  const links = await openLinks(config, context, signal);
  const variables = variablesOf(config, links);
  const drivers = new Map([...config.targets, previewTarget].map((target) => [target.name, driverOf(target, context)]));
  const traffic = config.checks.map((spec) =>
    checkTraffic(spec, checkOf(spec.kind), probeOf(spec.kind), {
      preview: config.preview,
      headers: config.previewHeaders,
      variables,
      workspace: context.workspace,
      mark: helperMark(context.runId),
    }),
  );
  const background = backgroundTraffic(config, context.keeper);
  let load: AbortController | null = null;
  const startProbes = async (limit: AbortSignal): Promise<void> => {
    for (const { probe } of traffic) await probe.start?.(limit);
  };
  const closeProbes = () => Promise.allSettled(traffic.map(({ probe }) => probe.close()));
  const started: { readonly target: string; readonly driver: Driver }[] = [];
  const locks: TargetLock[] = [];
  let starting: string | null = null;
  let composeMs = 0;
  const ended = async (when: string): Promise<GateFailure | null> => {
    for (const { driver } of drivers.values()) {
      const gone = (await driver.ended?.(when)) ?? null;
      if (gone !== null) return gone;
    }
    return null;
  };
  return {
    world: {
      clock,
      checks: config.checks,
      targets: [...drivers.keys()],
      target: (name) => drivers.get(name) ?? null,
      // The keeper starts in the meantime; no fault is injected before it is ready.
      async warmUp(limit, onWait) {
        const over = new AbortController();
        const what = config.preview.replace(/[?#].*$/s, '');
        try {
          const warm = warmUpAll(traffic, clock, limit, (wait) => onWait?.({ what, ...wait }));
          warm.catch(() => undefined);
          const [cold] = await Promise.all([Promise.race([warm, untilOneEnds(ended, over.signal)]), context.keeper.booted]);
          return cold;
        } finally {
          over.abort();
        }
      },
      ended,
      async sendOne(name, limit) {
        const check = traffic.find(({ spec }) => spec.name === name);
        if (check === undefined) throw new RangeError(`there is no check "${name}"`);
        return (await probeUntil(check, clock.now() + check.spec.timeoutMs, clock, limit)).failure === null;
      },
      load(limit) {
        load = new AbortController();
        const both = AbortSignal.any([limit, load.signal]);
        background.start(both);
        return startLoad(traffic, clock, both);
      },
      async relieve() {
        load?.abort();
        await closeProbes();
      },
      async seeEdges(limit) {
        // Loaded only here, so that loading does not delay the first request to the preview.
        const { seeEdges } = await import('./discovery/see-edges.ts');
        return seeEdges(config, context.workspace, limit);
      },
      readBack: (fromMs, untilMs, limit) => readBackAll(traffic, fromMs, untilMs, limit),
      within,
    },
    async start(limit) {
      await startProbes(limit);
      if (project !== null) {
        starting = previewTarget.name;
        const startMs = clock.now();
        await project.start(limit);
        composeMs = clock.now() - startMs;
        starting = null;
      }
      const disturbed = disturbedIn(plan);
      for (const name of disturbed) {
        const claims = (await drivers.get(name)?.driver.claims?.()) ?? [];
        locks.push(await lockTarget(name, claims, context.runId, limit));
      }
      for (const [target, { driver }] of drivers) {
        if (driver.start !== undefined) started.push({ target, driver });
        starting = target;
        await driver.start?.(limit);
        if (disturbed.includes(target)) await driver.checkAllowed?.(limit, effectsOn(target, plan, drivers));
        starting = null;
      }
      // A target may have needed another one that comes later in the config.
      const gone = await ended(rightAfterReady);
      if (gone !== null) throw gone;
    },
    starting: () => starting,
    composeMs: () => composeMs,
    sent: background.sent,
    async stop(limitMs) {
      await closeProbes();
      const failures: { target: string; reason: string }[] = [];
      for (const { target, driver } of started.reverse())
        await within(limitMs, null, async (limit) => driver.stop?.(limit)).catch((error: Error) =>
          failures.push({ target, reason: error.message }),
        );
      await within(composeDownMs, null, async (limit) => project?.stop(limit)).catch((error: Error) =>
        failures.push({ target: project?.name ?? '', reason: error.message }),
      );
      await Promise.all(locks.splice(0).map((lock) => lock.release()));
      return failures;
    },
  };
}

const endPollMs = 250;
/** Long enough for a preview that is healthy, and short for one that is not. */
const askMs = 3_000;

/** One request of each check. */
async function askEach(checks: readonly LoadedCheck[], clock: Clock, signal: AbortSignal): Promise<boolean> {
  const all = checks.map((check) => probeUntil(check, clock.now() + Math.min(check.spec.timeoutMs, askMs), clock, signal));
  return (await Promise.all(all)).every(({ failure }) => failure === null);
}

/** An engine removes a container within a second, and a project has some. */
const composeDownMs = 30_000;

/**
 * Ends the wait for a preview that cannot become ready. Rejects when a started target has ended; resolves with `null` when the signal
 * aborts.
 */
async function untilOneEnds(ended: (when: string) => Promise<GateFailure | null>, signal: AbortSignal): Promise<null> {
  while (!signal.aborted) {
    const gone = await ended(rightAfterReady);
    if (gone !== null && !signal.aborted) throw gone;
    await sleep(endPollMs, undefined, { signal }).catch(() => undefined);
  }
  return null;
}
const disturbedIn = ({ scenarios }: Plan): readonly string[] => [...new Set(scenarios.flatMap(({ faults }) => faults.map(({ on }) => on)))];

/** What the plan does to a target. */
const effectsOn = (name: string, { scenarios }: Plan, targets: ReadonlyMap<string, ReturnType<typeof driverOf>>): readonly Effect[] =>
  scenarios
    .flatMap(({ faults }) => faults)
    .filter(({ on }) => on === name)
    .flatMap((spec) => {
      const [fault, found] = [faultOf(spec.fault), targets.get(name)];
      const way = fault === undefined || found === undefined ? undefined : wayOn(fault, found.kind, found.target);
      return way === undefined ? [] : [effectOf(spec, way)];
    });

const driverOf = (target: Target, context: DriverContext) => ({
  target,
  kind: kindOf(target),
  driver: driverKindOf(target).driver(target, context),
});

/** The address on which each link listens. */
async function openLinks(
  config: Config,
  { keeper, separatesRequests }: DriverContext,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Address>> {
  const listening = new Map<string, Address>();
  for (const target of config.targets) {
    const options = { keeper, preview: config.preview, http: separatesRequests(target.name), signal };
    const listen = (await driverKindOf(target).open?.(target, options)) ?? null;
    if (listen !== null) listening.set(target.name, listen);
  }
  return listening;
}

/** Environment variables of a command check: the preview's address, and the address of each link. */
const variablesOf = ({ preview }: Config, links: ReadonlyMap<string, Address>): Readonly<Record<string, string>> => ({
  [previewVariable]: preview,
  ...Object.fromEntries([...links].map(([name, listen]) => [linkVariable(name), endpointText(listen)])),
});
