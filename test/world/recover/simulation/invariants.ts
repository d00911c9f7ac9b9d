import type { Keeper } from './keeper.ts';
import type { Proc } from './machine.ts';
import type { Scene } from './outside.ts';

/** Violations that are visible from outside when every actor has ended, after the last recovery; empty: none. */
export function violationsOf(scene: Scene, keeper: Keeper, worker: Proc): string[] {
  const { machine } = scene;
  const alive = machine.alive().filter((one) => one !== worker && !machine.innocents.some(({ process }) => process === one));
  return [
    ...machine.violations,
    ...(worker.state === 'S' ? [] : [`somebody else’s worker is ${worker.state ?? 'dead'}`]),
    ...[...machine.boxes].filter(([, value]) => value !== '').map(([box, value]) => `${box} still holds ${value}`),
    ...[...keeper.links].map((link) => `the link still has ${link}`),
    ...alive.map(({ pid, mark }) => `process ${pid} (${mark}) is still there`),
    ...machine.innocents
      .filter(({ process, state }) => process.state !== state)
      .map(({ process }) => `process ${process.pid} was none of ours and was touched`),
    ...orderViolations(scene),
  ];
}

/** Under one turn of the lock, the latest first on each target. */
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
