import type { Keeper } from './keeper.ts';
import type { Proc } from './machine.ts';
import type { Scene } from './outside.ts';

/** Violations that are visible from outside when every actor has ended, after the last recovery; empty: none. */
export function violationsOf(scene: Scene, keeper: Keeper, worker: Proc): string[] {
  const { machine } = scene;
  const alive = machine.alive().filter((one) => one !== worker && !machine.innocents.some(({ process }) => process === one));
  return [
    ...machine.violations,
    ...(worker.state === 'S' ? [] : [`the worker of another owner is ${worker.state ?? 'dead'}`]),
    ...[...machine.boxes].filter(([, value]) => value !== '').map(([box, value]) => `${box} still holds ${value}`),
    ...[...keeper.links].map((link) => `the link still has ${link}`),
    ...alive.map(({ pid, mark }) => `process ${pid} (${mark}) still runs`),
    ...machine.innocents
      .filter(({ process, state }) => process.state !== state)
      .map(({ process }) => `process ${process.pid} is unrelated and was changed`),
    ...orderViolations(scene),
  ];
}

/** While an actor holds the lock, it must undo the latest fault of each target first. */
function orderViolations({ undone, disk }: Scene): string[] {
  const recorded = [...disk.recorded.keys()];
  const lastOf = new Map<string, string>();
  return undone.flatMap(({ by, target, id }) => {
    if (target === '') return [];
    const before = lastOf.get(`${by} ${target}`);
    lastOf.set(`${by} ${target}`, id);
    return before !== undefined && recorded.indexOf(before) < recorded.indexOf(id) ? [`${by} undid ${before} before ${id}`] : [];
  });
}
