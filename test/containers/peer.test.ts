import { randomUUID } from 'node:crypto';
import { expect, it, onTestFinished } from 'vitest';
import { docker, type Running, responds, start, until } from './engine.ts';
import { recover, soon, struck } from './struck.ts';

async function pair() {
  const network = `cgpeer-${randomUUID().slice(0, 8)}`;
  await docker('network', 'create', network);
  onTestFinished(async () => {
    await docker('network', 'rm', network);
  });
  const peer = await start({ words: ['--network', network] });
  return { network, peer, targets: [{ kind: 'container' as const, name: 'peer', container: peer.name }] };
}

/** Does a program in one container reach the other? */
const reaches = async ({ id }: Running, { host }: Running): Promise<boolean> => {
  const script = `require('node:net').connect(80, '${host}', () => process.exit(0));
setTimeout(() => process.exit(1), 2_000)`;
  return docker('exec', id, '/bin/node', '-e', script).then(
    () => true,
    () => false,
  );
};

it('drops the packets between two containers in both directions, and no others', async () => {
  const { network, peer, targets } = await pair();
  const { running, driver, effect, undo } = await struck('partition', { from: 'peer' }, { words: ['--network', network] }, targets);
  expect(await responds(running)).toBe(true);
  expect(await driver.observeEffect(effect, undo, AbortSignal.timeout(500))).toMatchObject({
    ok: false,
    says: 'no packet was sent between the container and "peer"',
  });
  expect(await reaches(peer, running)).toBe(false);
  expect(await reaches(running, peer)).toBe(false);
  expect(await responds(running)).toBe(true);
  expect(await driver.observeEffect(effect, undo, soon())).toMatchObject({ ok: true });
  await driver.undo(undo, soon());
  expect(await driver.verifyRemoved(effect, undo, soon())).toMatchObject({ ok: true });
  expect(await reaches(peer, running)).toBe(true);
  expect(await reaches(running, peer)).toBe(true);
  await recover(undo);
}, 60_000);

it('is not observed if the other container has other addresses meanwhile, and ends with the life of its own', async () => {
  const { network, peer, targets } = await pair();
  const { running, driver, effect, undo } = await struck('partition', { from: 'peer' }, { words: ['--network', network] }, targets);
  await reaches(peer, running);
  await docker('network', 'disconnect', network, peer.id);
  expect(await driver.observeEffect(effect, undo, soon())).toMatchObject({
    ok: false,
    says: expect.stringContaining('addresses of "peer"'),
  });
  await docker('restart', '--time', '1', running.id);
  await until(() => responds(running));
  await recover(undo);
  await docker('rm', '--force', running.id);
  await recover(undo);
}, 60_000);

it('is refused between containers without a common network, and from a target that does not exist', async () => {
  const { targets } = await pair();
  await expect(struck('partition', { from: 'peer' }, {}, targets)).rejects.toThrow('have no network in common');
  await expect(struck('partition', { from: 'other' }, {}, targets)).rejects.toThrow('no container as a target "other"');
});
