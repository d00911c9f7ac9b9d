import type { CheckSpec } from '../core/model/config/check-spec.ts';
import type { Numbers } from '../core/model/plan/effect.ts';
import type { World } from '../world/world.ts';
import { waitLimits } from './limits.ts';
import type { RunContext } from './run-context.ts';
import { untilConnected } from './until-connected.ts';

/** Each check sends in two separate spans: what a timer of the application does in one of them does not happen in both. */
const rounds = 2;
const requestsPerSpan = 4;
/** Between two requests: the rate of the check, but no burst, and no long wait. A slower check sends its next request after the response. */
const gapMs = { least: 20, most: 250 };
/** Work that a request leaves behind belongs to it for this time, and the silence after it is this long. */
const settleMs = 80;
const silentMs = 120;
/** Further checks are left undecided. */
const mostChecks = 8;
const counters = ['exchanges', 'connections', 'bytesToServer', 'bytesToClient'] as const;

/**
 * Lets one check at a time send a few requests, before the load begins, and records what each link carried meanwhile. The diagnosis learns from it
 * which check needs which link. Does nothing where there is nothing to tell apart: one check, or no link.
 * @param sinceMs run clock: since then the preview has got requests
 */
export async function learnNeeds(context: Pick<RunContext, 'world' | 'recorder' | 'signal' | 'budgetMs'>, sinceMs: number): Promise<void> {
  const { world, signal, budgetMs } = context;
  const links = world.targets.filter((name) => world.target(name)?.target.kind === 'link');
  if (world.sendOne === undefined || world.checks.length < 2 || links.length === 0) return;
  await untilConnected({ world, signal }, sinceMs);
  await world.within(Math.min(waitLimits.learnMs, budgetMs * waitLimits.learnShare), signal, async (limit) => {
    try {
      await askOneAtATime(context, links, limit);
    } catch (error) {
      // What is recorded until the time is over can be used.
      if (!limit.aborted || signal.aborted) throw error;
    }
  });
}

async function askOneAtATime(context: Pick<RunContext, 'world' | 'recorder'>, links: readonly string[], limit: AbortSignal): Promise<void> {
  const checks = context.world.checks.slice(0, mostChecks);
  const silence = () => observeSpan(context, links, null, limit);
  await silence();
  for (let round = 0; round < rounds; round += 1)
    for (const check of checks) {
      await observeSpan(context, links, check, limit);
      await silence();
    }
}

/** One span in which only this check sends requests, or none if `check` is `null`. */
async function observeSpan(
  { world, recorder }: Pick<RunContext, 'world' | 'recorder'>,
  links: readonly string[],
  check: CheckSpec | null,
  limit: AbortSignal,
): Promise<void> {
  const before = await readAll(world, links, limit);
  const startMs = world.clock.now();
  const good = check === null ? [] : await sendAlone(world, check, limit);
  await world.clock.sleep(check === null ? silentMs : settleMs, limit);
  const after = await readAll(world, links, limit);
  limit.throwIfAborted();
  await recorder.emit({
    type: 'links.carried',
    check: check?.name ?? null,
    requests: good.length,
    failed: good.filter((one) => !one).length,
    lastsMs: Math.round(world.clock.now() - startMs),
    links: Object.fromEntries(links.flatMap((link) => growth(link, before.get(link), after.get(link)))),
  });
}

async function sendAlone(world: World, check: CheckSpec, limit: AbortSignal): Promise<readonly boolean[]> {
  const ownMs = 1000 / check.ratePerSecond;
  const waitMs = Math.min(gapMs.most, Math.max(gapMs.least, ownMs));
  const sent: Promise<boolean>[] = [];
  for (let number = 0; number < requestsPerSpan; number += 1) {
    if (number > 0) await world.clock.sleep(waitMs, limit);
    const response = world.sendOne?.(check.name, limit) ?? Promise.resolve(false);
    // If the limit ends this span, nothing waits for the response.
    response.catch(() => undefined);
    sent.push(response);
    if (ownMs > gapMs.most) await response;
  }
  return Promise.all(sent);
}

/** The counters of each link; a link that cannot be read is omitted. */
async function readAll(world: World, links: readonly string[], limit: AbortSignal): Promise<ReadonlyMap<string, Numbers>> {
  const read = await Promise.all(
    links.map(async (link) => {
      const driver = world.target(link)?.driver;
      return world.within(waitLimits.observeMs, limit, (soon) => driver?.observe?.(soon)).catch(() => undefined);
    }),
  );
  return new Map(links.flatMap((link, index): [string, Numbers][] => (read[index] === undefined ? [] : [[link, read[index]]])));
}

const growth = (link: string, before: Numbers | undefined, after: Numbers | undefined): [string, Numbers][] =>
  before === undefined || after === undefined
    ? []
    : [[link, Object.fromEntries(counters.map((name) => [name, (after[name] ?? 0) - (before[name] ?? 0)]))]];
