import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Effect } from '../../src/core/model/plan/effect.ts';
import { compose } from '../../src/core/targets/compose.ts';
import { container } from '../../src/core/targets/container.ts';
import { service } from '../../src/core/targets/service.ts';
import { findCompose, findContainer, findService } from '../../src/world/containers/find.ts';
import { inspect } from '../../src/world/containers/inspect.ts';
import { containerDriver } from '../../src/world/drivers/container/driver.ts';
import { undoHandlerOf } from '../../src/world/undo/catalog.ts';
import { targetContract } from '../contracts/target.ts';
import {
  composeLabels,
  docker,
  jobNetwork,
  type Options,
  type Running,
  responds,
  restart,
  socketNow,
  start,
  stateIn,
  until,
} from './engine.ts';
import { image, run } from './image.ts';
import { ownVolume, refusedHere } from './residue.ts';

const socket = socketNow();
const ofRun = { runId: 'containers' };
/** A clock file is a second volume, with which other faults would need a `path`: matrix.test.ts and clock-skew.test.ts have both. */
const elsewhere = [...refusedHere, 'clock-skew'];
const soon = () => AbortSignal.timeout(20_000);
const effectOf = (kind: string, more: Partial<Effect> = {}): Effect => ({
  way: kind === 'restart' ? 'restart' : 'signal',
  kind,
  params: {},
  seed: 'seed',
  ...more,
});

let workspace: string;
beforeAll(async () => {
  workspace = await realpath(await mkdtemp(join(tmpdir(), 'containers-')));
});
afterAll(() => rm(workspace, { recursive: true }));

let projects = 0;
/** A project name that no other test uses. */
const projectName = (): string => `cgtest${process.pid}x${projects++}`;

/** Needs a bit of everything, and holds a few connections until the test has ended. */
async function visit({ host }: Running): Promise<void> {
  for (let n = 0; n < 5; n += 1) {
    const socket = connect({ host, port: 80 }).on('error', () => undefined);
    onTestFinished(() => void socket.destroy());
  }
  const asked = ['cpu', 'memory', 'process', 'dns', 'disk'].map((what) =>
    fetch(`http://${host}/${what}`, { signal: AbortSignal.timeout(1_500), headers: { connection: 'close' } }).catch(() => undefined),
  );
  // A container that has ended never closes its connections.
  await Promise.race([Promise.all(asked), sleep(2_000)]);
}

/** An app needs a moment after its container was started. */
const comesUp = (running: Running): Promise<boolean> =>
  until(() => responds(running), 10_000).then(
    () => true,
    () => false,
  );

describe('a container by name', () =>
  targetContract(
    container,
    async () => {
      const running = await start({ words: ownVolume });
      const driver = containerDriver('cache', findContainer({ kind: 'container', name: 'cache', container: running.name }), ofRun);
      return { driver, use: () => visit(running), works: () => comesUp(running) };
    },
    elsewhere,
  ));

describe('a service of a Compose project', () =>
  targetContract(
    compose,
    async () => {
      const project = projectName();
      const running = await start({ words: [...composeLabels(project, 'db', workspace), ...ownVolume] });
      const driver = containerDriver('db', findCompose({ kind: 'compose', name: 'db', service: 'db', project }, '/elsewhere'), ofRun);
      return { driver, use: () => visit(running), works: () => comesUp(running) };
    },
    elsewhere,
  ));

describe('a service container of the job', () =>
  targetContract(
    service,
    async () => {
      const network = await jobNetwork();
      const running = await start({ words: ['--network', network, '--network-alias', 'postgres', ...ownVolume] });
      onTestFinished(async () => {
        await docker('rm', '--force', running.id).catch(() => undefined);
      });
      const driver = containerDriver('pg', findService({ kind: 'service', name: 'pg', service: 'postgres' }), ofRun);
      return { driver, use: () => visit(running), works: () => comesUp(running) };
    },
    elsewhere,
  ));

const byName = (name: string) => containerDriver('app', findContainer({ kind: 'container', name: 'app', container: name }), ofRun);

async function struck(kind: string, options: Options = {}) {
  const running = await start(options);
  const driver = byName(running.name);
  const effect = effectOf(kind);
  const undo = await driver.prepare(effect, 's1.f1', soon());
  await driver.apply(effect, undo, AbortSignal.timeout(10_000 + (driver.applyMs?.(undo) ?? 0)));
  return { running, driver, effect, undo };
}

describe('a container with a restart policy', () => {
  it('is restarted by the engine after a kill, and the undo leaves that to the engine', async () => {
    const { running, driver, effect, undo } = await struck('kill', { words: ['--restart', 'unless-stopped'] });
    expect(await driver.observeEffect(effect, undo, soon())).toMatchObject({ ok: true });
    await driver.undo(undo, soon());
    expect(await driver.verifyRemoved(effect, undo, soon())).toMatchObject({ ok: true });
    await until(() => responds(running));
    expect(await driver.checkRunning?.(true, soon())).toEqual({ back: true, restarted: false, says: 'it is there again without the gate' });
    expect(await driver.restartAfterFault?.(undo, soon())).toBe(false);
    expect((await inspect(socket, running.id, soon()))?.restarts).toBe(1);
  });

  it('keeps its policy: the engine restarts it after a second kill as well', async () => {
    const { running, driver } = await struck('kill', { words: ['--restart', 'unless-stopped'] });
    await until(() => responds(running));
    const again = await driver.prepare(effectOf('kill'), 's2.f1', soon());
    await driver.apply(effectOf('kill'), again, soon());
    await until(async () => (await inspect(socket, running.id, soon()))?.restarts === 2);
    await until(() => responds(running));
  });

  it('keeps its policy after a restart', async () => {
    const { running, driver, effect, undo } = await struck('restart', { words: ['--restart', 'unless-stopped'] });
    expect(await driver.observeEffect(effect, undo, soon())).toMatchObject({ ok: true, numbers: { restarts: 1 } });
    await until(() => responds(running));
    const again = await driver.prepare(effectOf('kill'), 's2.f1', soon());
    await driver.apply(effectOf('kill'), again, soon());
    await until(async () => (await inspect(socket, running.id, soon()))?.restarts === 2);
    await until(() => responds(running));
  });

  it('that lets a polite end stand is started by the undo', async () => {
    const { running, driver, effect, undo } = await struck('terminate', { words: ['--restart', 'on-failure'] });
    expect(await driver.observeEffect(effect, undo, soon())).toMatchObject({ ok: true });
    await until(async () => (await stateIn(running)).Running === false);
    expect(await driver.verifyRemoved(effect, undo, soon())).toMatchObject({ ok: false });
    await driver.undo(undo, soon());
    expect(await driver.restartAfterFault?.(undo, soon())).toBe(true);
    await until(() => responds(running));
    expect(await driver.checkRunning?.(true, soon())).toMatchObject({ back: true, restarted: true, says: 'the gate started it again' });
  });
});

describe('a restart of a container that ignores SIGTERM', () => {
  it('kills it after the time that Docker allows, and starts it', async () => {
    const { running, driver, effect, undo } = await struck('restart', { words: ['--env', 'STUBBORN=1'] });
    expect(await driver.observeEffect(effect, undo, soon())).toMatchObject({ ok: true });
    await until(() => responds(running));
    expect(await driver.restartAfterFault?.(undo, soon())).toBe(false);
  });

  it('leaves it running if the gate dies in between: its undo finds nothing to start', async () => {
    const running = await start({ words: ['--env', 'STUBBORN=1'] });
    const undo = await byName(running.name).prepare(effectOf('restart'), 's1.f1', soon());
    await docker('kill', '--signal', 'TERM', running.id);
    await undoHandlerOf(undo.kind)?.undo(undo.state, soon());
    expect(await undoHandlerOf(undo.kind)?.verifyRemoved(undo.state, soon())).toMatchObject({ ok: true });
    await until(() => responds(running));
  });
});

describe('what is observed', () => {
  it('is not a SIGTERM that the main process ignores', async () => {
    const { driver, effect, undo } = await struck('terminate', { words: ['--env', 'STUBBORN=1'] });
    expect(await driver.observeEffect(effect, undo, AbortSignal.timeout(500))).toMatchObject({
      ok: false,
      says: expect.stringContaining('ignores SIGTERM'),
    });
  });

  it('is a container that was ended while it was paused', async () => {
    const { running, driver, effect, undo } = await struck('pause');
    await docker('rm', '--force', running.id);
    expect(await driver.observeEffect(effect, undo, soon())).toMatchObject({ ok: true, says: 'the container ended while it was paused' });
    await driver.undo(undo, soon());
    expect(await driver.verifyRemoved(effect, undo, soon())).toMatchObject({ ok: true, says: 'the container was removed' });
  });
});

describe('an undo from its record alone', () => {
  it('leaves a container alone that was restarted and paused by somebody else since', async () => {
    const { running, undo } = await struck('pause');
    await restart(running.id);
    await docker('pause', running.id);
    const handler = undoHandlerOf(undo.kind);
    await handler?.undo(undo.state, soon());
    expect(await stateIn(running)).toMatchObject({ Paused: true });
    expect(await handler?.verifyRemoved(undo.state, soon())).toMatchObject({ ok: true });
  });

  it('works after the engine has restarted the container', async () => {
    const { running, undo } = await struck('kill');
    await docker('start', running.id);
    const handler = undoHandlerOf(undo.kind);
    await handler?.undo(undo.state, soon());
    expect(await handler?.verifyRemoved(undo.state, soon())).toMatchObject({ ok: true });
    expect(handler?.commands(undo.state)).toEqual([['docker', '--host', `unix://${socket}`, 'start', running.id.slice(0, 12)]]);
  });

  it.each([{}, { socket: 'relative', id: 'a'.repeat(64), startedAt: '' }, { socket: '/x', id: '../../x', startedAt: '' }])(
    'refuses %j',
    async (state) => {
      for (const kind of ['container.unpause', 'container.start'])
        await expect(undoHandlerOf(kind)?.undo(state, soon())).rejects.toThrow(TypeError);
    },
  );
});

describe('what cannot be disturbed', () => {
  it('is a container that is paused or stopped already; nothing is changed', async () => {
    const running = await start();
    await docker('pause', running.id);
    await expect(byName(running.name).prepare(effectOf('kill'), 's1.f1', soon())).rejects.toThrow('paused already');
    expect(await stateIn(running)).toMatchObject({ Paused: true });
    await docker('unpause', running.id);
    await docker('stop', '--time', '1', running.id);
    await expect(byName(running.name).prepare(effectOf('kill'), 's1.f1', soon())).rejects.toThrow('does not run right now');
  });

  it('is a container that was restarted between look and fault', async () => {
    const running = await start();
    const driver = byName(running.name);
    const undo = await driver.prepare(effectOf('kill'), 's1.f1', soon());
    await docker('restart', '--time', '1', running.id);
    await expect(driver.apply(effectOf('kill'), undo, soon())).rejects.toThrow('was restarted or removed');
    expect(await stateIn(running)).toMatchObject({ Running: true });
  });

  it('is a name that the engine does not have: the error names what there is', async () => {
    const running = await start({ name: `shop-cache-${process.pid}` });
    const typo = running.name.replace('cache', 'cahce');
    await expect(byName(typo).start?.(soon())).rejects.toMatchObject({
      message: `there is no container "${typo}"`,
      hint: expect.stringContaining(`did you mean "${running.name}"?`),
    });
  });

  it('is the beginning of a name', async () => {
    const running = await start();
    await expect(byName(running.id.slice(0, 6)).start?.(soon())).rejects.toThrow('there is no container');
    await expect(byName(running.id.slice(0, 12)).start?.(soon())).resolves.toBeUndefined();
  });
});

it('is refused where the gate itself runs in the container', async () => {
  const repository = fileURLToPath(new URL('../../', import.meta.url));
  const name = `cg-own-${process.pid}`;
  const script = `
    const { containerDriver } = await import('/repository/src/world/drivers/container/driver.ts');
    const { findContainer } = await import('/repository/src/world/containers/find.ts');
    const driver = containerDriver('job', findContainer({ kind: 'container', name: 'job', container: '${name}' }), { runId: 'x' });
    console.log(await driver.start(AbortSignal.timeout(10_000)).catch(({ code, message }) => code + ': ' + message));`;
  const volumes = [`${repository}:/repository:ro`, `${socket}:${socket}`].flatMap((one) => ['--volume', one]);
  const id = await docker('create', '--name', name, ...volumes, image, '--input-type=module', '-e', script);
  onTestFinished(async () => {
    await docker('rm', '--force', id);
  });
  const { stdout } = await run('docker', ['start', '--attach', id]);
  expect(stdout.trim()).toBe(`TARGET_REFUSED: container "${name}" of target "job" is not touched: the gate itself runs in it`);
});

describe('a Compose service', () => {
  const find = (target: string, folder: string, project?: string) =>
    findCompose({ kind: 'compose', name: 'x', service: target, ...(project !== undefined && { project }) }, folder)(socket, soon());

  it('is found by the folder of its project; one-off containers and other projects are left out', async () => {
    const folder = join(workspace, projectName());
    const project = projectName();
    const mine = await start({ words: composeLabels(project, 'db', folder) });
    await start({ words: composeLabels(project, 'db', folder, { oneoff: 'True' }) });
    await start({ words: composeLabels(projectName(), 'db', '/somewhere/else') });
    expect((await find('db', folder)).map(({ id }) => id)).toEqual([mine.id]);
  });

  it('has replicas, of which the plan strikes one', async () => {
    const project = projectName();
    const ids: string[] = [];
    for (const number of ['3', '1', '2'])
      ids.push((await start({ words: composeLabels(project, 'worker', workspace, { 'container-number': number }) })).id);
    const driver = containerDriver(
      'worker',
      findCompose({ kind: 'compose', name: 'worker', service: 'worker', project }, workspace),
      ofRun,
    );
    const undo = await driver.prepare(effectOf('pause', { worker: { fraction: 0.5 } }), 's1.f1', soon());
    expect(undo.state).toMatchObject({ id: ids[2] });
    expect(driver.struckWorker?.(undo)).toEqual({ worker: 1, of: 3 });
    const last = await driver.prepare(effectOf('pause', { worker: { fraction: 0.9999, index: 2 } }), 's1.f2', soon());
    expect(last.state).toMatchObject({ id: ids[0] });
  });

  it('is refused where two projects could be meant, where none runs, and where the service has another name', async () => {
    const folder = join(workspace, projectName());
    const [one, two] = [projectName(), projectName()];
    await expect(find('db', folder)).rejects.toThrow('no Compose project of this workspace');
    await start({ words: composeLabels(one, 'db', folder) });
    await expect(find('dbb', folder)).rejects.toMatchObject({
      message: `the Compose project "${one}" has no service "dbb"`,
      hint: 'its services are db',
    });
    await start({ words: composeLabels(two, 'db', join(folder, 'deeper')) });
    await expect(find('db', folder)).rejects.toThrow(`several Compose projects belong to this workspace: `);
    expect(await find('db', folder, two)).toHaveLength(1);
    await expect(find('db', folder, 'nosuch')).rejects.toThrow('there is no Compose project "nosuch"');
  });
});
