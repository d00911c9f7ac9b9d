import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { faultOf, faults } from '../../src/core/faults/catalog.ts';
import { effectOf } from '../../src/core/faults/effect-of.ts';
import { wayOn } from '../../src/core/faults/ways-of.ts';
import type { Effect, Way } from '../../src/core/model/plan/effect.ts';
import { planOf } from '../../src/core/plan/plan.ts';
import { container as containerKind } from '../../src/core/targets/container.ts';
import { findContainer } from '../../src/world/containers/find.ts';
import { containerDriver } from '../../src/world/drivers/container/driver.ts';
import { undoHandlerOf } from '../../src/world/undo/catalog.ts';
import { exampleConfig } from '../contracts/example-config.ts';
import { type Running, responds, restart, start, until } from './engine.ts';
import { conditionOf, placeOf, refusedHere, volumes } from './residue.ts';

// Every fault of the catalog that a container takes, with the parameters that a plan draws, so that a new fault is tested here without a line.

const soon = () => AbortSignal.timeout(20_000);
const ways = new Map(
  faults.flatMap((fault) => {
    const way = wayOn(fault, containerKind);
    return way === undefined ? [] : [[fault.kind, way] as const];
  }),
);

const placed = (kind: string): string => (faultOf(kind)?.given?.path === undefined ? '' : `, path: ${placeOf(kind)}`);

/** What a plan draws for this fault. */
function drawn(kind: string, way: Way): Effect {
  const config = exampleConfig({ fault: `{ fault: ${kind}, on: box${placed(kind)} }`, target: 'box: { container: box }' });
  const spec = planOf(config, 'matrix').scenarios[0]?.faults[0];
  if (spec === undefined) throw new Error(`no plan draws ${kind} on a container`);
  return effectOf(spec, way);
}

/** Needs CPU, memory, processes, names, the disk, connections and packets, more than any fault leaves. */
async function use({ host }: Running): Promise<void> {
  for (let n = 0; n < 30; n += 1) {
    const socket = connect({ host, port: 80 }).on('error', () => undefined);
    onTestFinished(() => void socket.destroy());
  }
  const pages = ['cpu', 'cpu', 'memory', 'memory', 'process', 'process', 'dns', 'disk'];
  const asked = pages.map((page) =>
    fetch(`http://${host}/${page}`, { signal: AbortSignal.timeout(1_500), headers: { connection: 'close' } }).catch(() => undefined),
  );
  // As in driver.test.ts: a container that has ended never closes its connections.
  await Promise.race([Promise.all(asked), sleep(2_000)]);
}

/** In place, and seen by the gate. */
async function inPlace(kind: string, way: Way) {
  // The image has no shell, and no file of it can be written: a fault needs neither.
  const running = await start({ words: ['--restart', 'unless-stopped', '--read-only', ...volumes] });
  const known = await conditionOf(running.id);
  const driver = containerDriver('app', findContainer({ kind: 'container', name: 'app', container: running.name }), { runId: 'matrix' });
  const effect = drawn(kind, way);
  const undo = await driver.prepare(effect, 's1.f1', soon());
  expect(await conditionOf(running.id)).toEqual(known);
  await driver.apply(effect, undo, AbortSignal.timeout(10_000 + (driver.applyMs?.(undo) ?? 0)));
  let isOver = false;
  const observed = driver.observeEffect(effect, undo, soon()).finally(() => {
    isOver = true;
  });
  // On a busy machine a request may end before it has needed all that.
  do await use(running);
  while (!isOver);
  const { ok, says } = await observed;
  expect(ok, says).toBe(true);
  // The driver of a run that has died no longer watches; only the record is left.
  onTestFinished(() => driver.undo(undo, soon()).catch(() => undefined));
  return { running, known, record: JSON.parse(JSON.stringify({ kind: undo.kind, state: undo.state })) as typeof undo };
}

/** What any process does that has read the record, twice. */
async function undone({ kind, state }: { readonly kind: string; readonly state: unknown }): Promise<void> {
  const handler = undoHandlerOf(kind);
  for (let times = 0; times < 2; times += 1) await handler?.undo(state as never, soon());
  expect(await handler?.verifyRemoved(state as never, soon())).toMatchObject({ ok: true });
}

describe.each([...ways].filter(([kind]) => !refusedHere.includes(kind)))('%s on a container', (kind, way) => {
  it('is observed, and leaves nothing after its undo', async () => {
    const { running, known, record } = await inPlace(kind, way);
    await undone(record);
    await until(() => responds(running));
    expect(await conditionOf(running.id)).toEqual(known);
  });

  it('leaves nothing if the container was restarted before its undo', async () => {
    const { running, known, record } = await inPlace(kind, way);
    await restart(running.id);
    await undone(record);
    await until(() => responds(running));
    expect(await conditionOf(running.id)).toEqual(known);
  });
});

it.skipIf(refusedHere.length === 0)('a fault that this kernel cannot inject is refused, with the reason and what to do', async () => {
  const running = await start();
  const driver = containerDriver('app', findContainer({ kind: 'container', name: 'app', container: running.name }), { runId: 'matrix' });
  for (const kind of refusedHere)
    await expect(driver.prepare(drawn(kind, ways.get(kind) ?? 'cgroup'), 's1.f1', soon())).rejects.toMatchObject({
      message: expect.stringContaining('version 1 of the control groups'),
      hint: expect.stringContaining('version 2'),
    });
});
