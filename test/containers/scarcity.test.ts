import { connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { faultOf } from '../../src/core/faults/catalog.ts';
import { waysOf } from '../../src/core/faults/ways-of.ts';
import type { Effect, FaultParams } from '../../src/core/model/plan/effect.ts';
import { container as containerKind } from '../../src/core/targets/container.ts';
import { findContainer } from '../../src/world/containers/find.ts';
import { processesIn } from '../../src/world/containers/strike.ts';
import { containerDriver } from '../../src/world/drivers/container/driver.ts';
import { softLimitOf } from '../../src/world/limits/open-files.ts';
import { undoHandlerOf } from '../../src/world/undo/catalog.ts';
import { docker, type Options, type Running, responds, start, stateIn, until } from './engine.ts';

const soon = () => AbortSignal.timeout(10_000);

function effectOf(kind: string, params: FaultParams): Effect {
  const fault = faultOf(kind);
  const way = fault === undefined ? undefined : waysOf(fault).find((one) => containerKind.takes.includes(one));
  if (way === undefined) throw new Error(`a container does not take ${kind}`);
  return { way, kind, params, seed: 'seed' };
}

async function struck(kind: string, params: FaultParams, options: Options = {}) {
  const running = await start(options);
  const driver = containerDriver('app', findContainer({ kind: 'container', name: 'app', container: running.name }));
  const effect = effectOf(kind, params);
  const undo = await driver.prepare(effect, 's1.f1', soon());
  await driver.apply(effect, undo, soon());
  onTestFinished(async () => {
    await driver.verifyRemoved(effect, undo, soon());
  });
  return { running, driver, effect, undo };
}

/** What any process does that has read the record, three times. */
async function recover({ kind, state }: { readonly kind: string; readonly state: unknown }): Promise<void> {
  const handler = undoHandlerOf(kind);
  for (let times = 0; times < 3; times += 1) await handler?.undo(JSON.parse(JSON.stringify(state)), soon());
  expect(await handler?.verifyRemoved(JSON.parse(JSON.stringify(state)), soon())).toMatchObject({ ok: true });
}

const limitsIn = async ({ id }: Running): Promise<readonly (number | null)[]> =>
  Promise.all((await processesIn(id)).map(({ pid }) => softLimitOf(pid)));

describe('open-files', () => {
  const fill = async ({ host }: Running, count: number): Promise<void> => {
    for (let n = 0; n < count; n += 1) {
      const socket = connect({ host, port: 80 }).on('error', () => undefined);
      onTestFinished(() => void socket.destroy());
    }
  };

  it('lets no further visitor in, is observed, and is undone exactly; as root and as another user', async () => {
    for (const words of [
      [],
      ['--user', '1000:1000', '--env', 'PORT=8080', '--sysctl', 'net.ipv4.ip_unprivileged_port_start=0', '--env', 'PORT=80'],
    ]) {
      const { running, driver, effect, undo } = await struck('open-files', { left: 3 }, { words });
      await fill(running, 5);
      expect(await driver.observeEffect(effect, undo, soon())).toMatchObject({ ok: true });
      expect(await responds(running)).toBe(false);
      await recover(undo);
      await until(() => responds(running));
      for (const limit of await limitsIn(running)) expect(limit).toBeGreaterThan(1000);
    }
  });

  it('ends with the life of the container, and is not undone in the next one', async () => {
    const { running, undo } = await struck('open-files', { left: 3 });
    await docker('restart', '--time', '1', running.id);
    await until(() => responds(running));
    await recover(undo);
    expect(await responds(running)).toBe(true);
    await docker('rm', '--force', running.id);
    await recover(undo);
  });

  it('that has ended the container is followed by a start', async () => {
    const { running, undo } = await struck('open-files', { left: 3 });
    await docker('exec', running.id, '/bin/node', '-e', 'process.kill(1, "SIGTERM")').catch(() => undefined);
    await until(async () => (await stateIn(running)).Running === false);
    await recover(undo);
    await until(() => responds(running));
  });
});
