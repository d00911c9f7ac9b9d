import { setTimeout as sleep } from 'node:timers/promises';
import { faultOf } from '../../../core/faults/catalog.ts';
import type { GroupLimit } from '../../../core/faults/fault.ts';
import { GateFailure } from '../../../core/model/failure.ts';
import type { Sighting } from '../../../core/model/plan/effect.ts';
import { type Container, inspect } from '../../containers/inspect.ts';
import { mainProcess } from '../../containers/main-process.ts';
import { diskOf } from '../../disk/whole-disk.ts';
import { checkWritable, controlGroupOf, kernelFolders, lifeOf } from '../../limits/control-group.ts';
import { changeFor, countOf } from '../../limits/group-limit.ts';
import { readGroupValue, writeGroupValue } from '../../limits/group-value.ts';
import { rateReached } from '../../limits/rate-reached.ts';
import { containerRecord } from '../../undo/container.ts';
import { type ChangedValue, containerLimits } from '../../undo/container-limits.ts';
import { keepLooking, lookMs } from '../keep-looking.ts';
import type { ContainerWay, Struck } from './container-way.ts';
import { hasEnded } from './observed.ts';

/** What each resource shows when its limit was reached, and what it shows otherwise. */
const words: Readonly<Record<GroupLimit['resource'], { readonly reached: (times: number) => string; readonly never: string }>> = {
  cpu: {
    reached: (times) => `the kernel made the container wait for the CPU ${times === 1 ? 'once' : `${times} times`}`,
    never: 'the container never needed more CPU than the limit allows',
  },
  memory: {
    reached: (times) => `the container reached its memory limit${times === 1 ? '' : ` ${times} times`}`,
    never: 'the container never needed more memory than the limit allows',
  },
  reclaim: {
    reached: (times) => `the kernel slowed the container down ${times === 1 ? 'once' : `${times} times`} because it needed memory`,
    never: 'the container never needed more memory than the limit allows',
  },
  processes: {
    reached: (times) =>
      `the kernel refused to start ${times === 1 ? 'a process or thread' : `${times} processes or threads`} in the container`,
    never: 'the container never tried to start more processes than the limit allows',
  },
  disk: {
    reached: () => 'the container wrote to the disk as often as the limit allows',
    never: 'the container never wrote to the disk as often as the limit allows',
  },
};

/** `cpu`, `memory`, `memory-slow`, `processes` and `disk-slow`: a file of the control group of the container. */
export const limitsWay: ContainerWay = async ({ kind, params }, { socket, container, runId, near }, signal) => {
  const limit = faultOf(kind)?.cgroup?.(params);
  if (limit === undefined) throw new TypeError(`"${kind}" limits nothing`);
  const main = await mainProcess(container);
  if (main === null)
    throw new GateFailure('TARGET_UNAVAILABLE', `container "${container.name}" does not run on this machine`, {
      hint: 'run the gate on the machine of the container engine',
    });
  const group = await controlGroupOf(main.pid, container.id, kernelFolders);
  const disk = limit.resource === 'disk' ? await diskOf(main.pid, limit.path) : undefined;
  const { values: planned, counters, ratePerSecond } = await changeFor(limit, group, disk);
  const values: ChangedValue[] = [];
  for (const value of planned) {
    await checkWritable(value.file, signal, near);
    values.push({ ...value, life: (await lifeOf(value.file)) ?? '' });
  }
  const watch = new AbortController();
  const before = (await countOf(counters)) ?? 0;
  let reached = 0;
  const isReached = ratePerSecond === undefined ? () => true : rateReached(ratePerSecond);
  const look = async (): Promise<void> => {
    const count = ((await countOf(counters)) ?? 0) - before;
    if (isReached(performance.now(), count)) reached = Math.max(reached, count);
  };
  return {
    undo: {
      kind: containerLimits.kind,
      state: { ...containerRecord(socket, container, main), values: values.map((value) => ({ ...value })) },
    },
    async apply(limitMs) {
      for (const value of values) await writeGroupValue(value, value.ours, limitMs, { runId, near }).catch(cannotLimit);
      void keepLooking(look, watch.signal);
    },
    async observe(limitMs) {
      for (;;) {
        await look();
        const seen = reached > 0 || limitMs.aborted ? null : await endedBy(limit.resource, { socket, container }, limitMs);
        if (seen !== null) return seen;
        if (reached > 0 || limitMs.aborted) return (await changedByAnother(values)) ?? sightingOf(limit.resource, reached);
        await sleep(lookMs, undefined, { signal: limitMs }).catch(() => undefined);
      }
    },
    close: () => watch.abort(),
  };
};

function cannotLimit(error: NodeJS.ErrnoException): never {
  throw new GateFailure('TARGET_UNAVAILABLE', `the kernel did not take the limit (${error.code ?? error.message})`, { cause: error });
}

/** What ends a container: the kernel kills a program that needs more memory, and many programs abort when they cannot start a thread. */
const endings: Partial<Readonly<Record<GroupLimit['resource'], { readonly says: string; has(now: Container, then: Container): boolean }>>> =
  {
    memory: {
      says: 'the container ended when it needed more memory than the limit allows',
      has: (now, then) => now.outOfMemory || now.restarts > then.restarts,
    },
    processes: {
      says: 'the container ended while it could start only a few more processes',
      has: (now, then) => hasEnded(now, then.startedAt),
    },
  };

/** A container that ends takes its counter with it, perhaps before anything has read it. */
async function endedBy(
  resource: GroupLimit['resource'],
  { socket, container }: Pick<Struck, 'socket' | 'container'>,
  signal: AbortSignal,
): Promise<Sighting | null> {
  const ending = endings[resource];
  const now = ending && (await inspect(socket, container.id, signal).catch(() => null));
  return now && ending.has(now, container) ? { ok: true, says: ending.says, numbers: { restarts: now.restarts } } : null;
}

async function changedByAnother(values: readonly ChangedValue[]): Promise<Sighting | null> {
  for (const value of values) {
    // In this order: a container may end between the two, and its group with it.
    const now = await readGroupValue(value);
    if (now !== null && now !== value.ours && (await lifeOf(value.file)) === value.life)
      return { ok: false, says: 'another program changed the limit of the container during the fault', numbers: {} };
  }
  return null;
}

const sightingOf = (resource: GroupLimit['resource'], reached: number): Sighting => ({
  ok: reached > 0,
  says: reached > 0 ? words[resource].reached(reached) : words[resource].never,
  numbers: { reached },
});
