import { expect, onTestFinished } from 'vitest';
import { faultOf } from '../../src/core/faults/catalog.ts';
import { wayOn } from '../../src/core/faults/ways-of.ts';
import type { Target } from '../../src/core/model/config/target.ts';
import type { Effect, FaultParams } from '../../src/core/model/plan/effect.ts';
import { container as containerKind } from '../../src/core/targets/container.ts';
import { findContainer } from '../../src/world/containers/find.ts';
import { containerDriver } from '../../src/world/drivers/container/driver.ts';
import { undoHandlerOf } from '../../src/world/undo/catalog.ts';
import { type Options, start } from './engine.ts';

export const ofRun = { runId: 'containers' };
export const soon = () => AbortSignal.timeout(20_000);

export function effectOf(kind: string, params: FaultParams): Effect {
  const fault = faultOf(kind);
  const way = fault === undefined ? undefined : wayOn(fault, containerKind);
  if (way === undefined) throw new Error(`a container does not take ${kind}`);
  return { way, kind, params, seed: 'seed' };
}

/** A container of its own with a fault in place. */
export async function struck(kind: string, params: FaultParams, options: Options = {}, targets: readonly Target[] = []) {
  const running = await start(options);
  const driver = containerDriver('app', findContainer({ kind: 'container', name: 'app', container: running.name }), { ...ofRun, targets });
  const effect = effectOf(kind, params);
  const undo = await driver.prepare(effect, 's1.f1', soon());
  await driver.apply(effect, undo, soon());
  onTestFinished(async () => {
    await driver.undo(undo, soon()).catch(() => undefined);
    await driver.verifyRemoved(effect, undo, soon());
  });
  return { running, driver, effect, undo };
}

/** What any process does that has read the record, three times. */
export async function recover({ kind, state }: { readonly kind: string; readonly state: unknown }): Promise<void> {
  const handler = undoHandlerOf(kind);
  for (let times = 0; times < 3; times += 1) await handler?.undo(JSON.parse(JSON.stringify(state)), soon());
  expect(await handler?.verifyRemoved(JSON.parse(JSON.stringify(state)), soon())).toMatchObject({ ok: true });
}
