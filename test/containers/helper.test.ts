import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { findCompose, findContainer } from '../../src/world/containers/find.ts';
import { helperLabel, runLabel } from '../../src/world/containers/helper-container.ts';
import { inspect } from '../../src/world/containers/inspect.ts';
import { engineSocket } from '../../src/world/containers/socket.ts';
import { endCommandsOf } from '../../src/world/reach/end-commands.ts';
import { helperReach, type Near } from '../../src/world/reach/helper.ts';
import { type HelperNeeds, rights } from '../../src/world/reach/rights.ts';
import { helperRemove } from '../../src/world/undo/helper-remove.ts';
import { composeLabels, docker, type Running, start, stateIn, until } from './engine.ts';
import { image, importImage } from './image.ts';

// Helper containers as such; what faults do by them is in rights.test.ts, as a user without root and `sudo`.

const soon = () => AbortSignal.timeout(60_000);
const repository = fileURLToPath(new URL('../../', import.meta.url));
const socket = await engineSocket();

async function near({ id }: Running, runId: string, needs: HelperNeeds = rights.network.helper) {
  const order: string[] = [];
  const owe = async (): Promise<void> => {
    // Long enough for a container that does not wait.
    await new Promise((done) => setTimeout(done, 2_000));
    order.push(`owed, ${(await helpers(runId)).length} made`);
  };
  const owing: Near = { socket, id, owe };
  return { reach: helperReach(owing, needs, runId), netns: (await inspect(socket, id, soon()))?.netns ?? '', order };
}

const helpers = async (runId: string): Promise<readonly string[]> =>
  (await docker('ps', '--all', '--no-trunc', '--filter', `label=${runLabel}=${runId}`, '--format', '{{.ID}}')).split('\n').filter(Boolean);

const runOf = (): string => {
  const runId = `test-${randomUUID().slice(0, 8)}`;
  onTestFinished(async () => {
    for (const id of await helpers(runId)) await docker('rm', '--force', id).catch(() => undefined);
  });
  return runId;
};

it('runs a program of this machine in the network of a container whose image has none, and leaves nothing', async () => {
  const runId = runOf();
  const running = await start();
  const { reach, netns, order } = await near(running, runId);
  const end = await reach.run({ netns }, ['ss', '-Hltn'], soon());
  expect(end).toMatchObject({ status: 0, stdout: expect.stringContaining(':80') });
  expect(await reach.run('empty', ['sh', '-c', 'cat; ip -brief link; exit 3'], soon(), { stdin: 'a;$(b)\n' })).toMatchObject({
    status: 3,
    stdout: expect.stringMatching(/^a;\$\(b\)\nlo [^\n]+\n$/),
  });
  // Its undo is on record once, before the first one exists.
  expect(order).toEqual(['owed, 0 made']);
  expect(await helpers(runId)).toEqual([]);
});

it.each([
  ['in a network', 'netns', rights.network.helper, ['NET_ADMIN', 'SYS_CHROOT']],
  ['for a signal', 'machine', rights.signal.helper, ['KILL', 'SYS_CHROOT']],
  ['for a limit', 'machine', rights.limits.helper, ['SYS_CHROOT']],
] as const)('has only the capabilities that it needs %s, and cannot write to the disk', async (_, where, needs, expected) => {
  const runId = runOf();
  const { reach, netns } = await near(await start(), runId, needs);
  const place = where === 'machine' ? where : { netns };
  const end = await reach.run(
    place,
    ['sh', '-c', 'grep CapEff /proc/self/status; grep CapBnd /proc/self/status; touch /etc/chaos-gate-test'],
    soon(),
  );
  // Numbers of linux/capability.h.
  const bits = { KILL: 5n, NET_ADMIN: 12n, SYS_CHROOT: 18n };
  const mask = expected.reduce((sum, name) => sum | (1n << bits[name]), 0n);
  expect(end.stdout.match(/[0-9a-f]{16}/g)?.map((hex) => BigInt(`0x${hex}`))).toEqual([mask, mask]);
  expect(end.stderr).toContain('Read-only file system');
});

it('that takes too long is removed before the caller goes on', async () => {
  const runId = runOf();
  const { reach, netns } = await near(await start(), runId);
  await expect(reach.run({ netns }, ['sleep', '60'], AbortSignal.timeout(4_000), { limitMs: 60_000 })).rejects.toThrow();
  expect(await helpers(runId)).toEqual([]);
  // The program ends itself as well, should nobody be there to remove it.
  expect(await reach.run({ netns }, ['sleep', '60'], soon(), { limitMs: 1_000 })).toMatchObject({ status: 137 });
});

it('acts in no network but the one it was made for', async () => {
  const runId = runOf();
  const running = await start();
  const { reach, netns } = await near(running, runId);
  await docker('restart', '--time', '1', running.id);
  await expect(reach.run({ netns }, ['true'], soon())).rejects.toThrow('no running container has this network');
  expect(await reach.exists({ netns }, soon())).toBe(false);
});

/** A socket that leads to the engine, and does something before a helper container is started. */
async function beforeStart(act: () => Promise<unknown>): Promise<string> {
  const path = join(tmpdir(), `engine-${randomUUID().slice(0, 8)}.sock`);
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const engine = connect(socket);
    for (const one of [client, engine]) sockets.add(one.on('error', () => undefined));
    engine.pipe(client);
    let order = Promise.resolve<unknown>(null);
    client.on('data', (chunk) => {
      if (/^POST \/containers\/chaos-gate-helper-\w+\/start /.test(chunk.toString('latin1'))) order = order.then(act);
      order = order.then(() => engine.write(chunk));
    });
    client.once('end', () => void order.then(() => engine.end()));
  }).listen(path);
  await once(server, 'listening');
  onTestFinished(() => {
    for (const one of sockets) one.destroy();
    server.close();
  });
  return path;
}

it('is never offered as a target, nor found by a name like its own', async () => {
  const runId = runOf();
  const { reach, netns } = await near(await start(), runId);
  const held = reach.hold({ netns }, ['cat']);
  onTestFinished(() => held.close());
  await held.ready;
  const name = await docker('ps', '--filter', `label=${runLabel}=${runId}`, '--format', '{{.Names}}');
  expect(name).toMatch(/^chaos-gate-helper-\w+$/);
  const found = findContainer({ kind: 'container', name: 'db', container: name.slice(0, -1) })(socket, soon());
  await expect(found).rejects.toMatchObject({ hint: expect.stringMatching(/^(?!.*chaos-gate-helper).*The engine has: /) });
});

it('does not act if the container is restarted while it is made', async () => {
  const runId = runOf();
  const running = await start();
  const path = await beforeStart(() => docker('restart', '--time', '0', running.id));
  const netns = async () => (await inspect(socket, running.id, soon()))?.netns ?? '';
  const reach = helperReach({ socket: path, id: running.id }, rights.network.helper, runId);
  const table = 'table inet chaos_gate_00000000 { }';
  const end = reach.run({ netns: await netns() }, ['nft', '-f', '-'], soon(), { stdin: table });
  await expect(end).rejects.toThrow('the container was restarted before the gate could act in its network');
  const now = await helperReach({ socket, id: running.id }, rights.network.helper, runId).run(
    { netns: await netns() },
    ['nft', 'list', 'tables'],
    soon(),
  );
  expect(now).toMatchObject({ status: 0, stdout: '' });
});

it('is no replica of a Compose service, although its image has the labels of one', async () => {
  const runId = runOf();
  const project = `cgh${randomUUID().slice(0, 8)}`;
  const running = await start({ words: composeLabels(project, 'db', '/nowhere') });
  const own = `${project}:latest`;
  await importImage({
    name: own,
    programs: [process.execPath],
    copies: { app: fileURLToPath(new URL('apps/', import.meta.url)) },
    changes: ['ENTRYPOINT ["/bin/node"]', `LABEL com.docker.compose.project=${project}`, 'LABEL com.docker.compose.service=db'],
  });
  onTestFinished(() => docker('rmi', '--force', own).then(() => undefined));
  const labelled = await docker('run', '--detach', '--label', 'com.docker.compose.oneoff=True', own, '/app/server.cjs');
  onTestFinished(() => docker('rm', '--force', labelled).then(() => undefined));
  const netns = (await inspect(socket, labelled, soon()))?.netns ?? '';
  const held = helperReach({ socket, id: labelled }, rights.network.helper, runId).hold({ netns }, ['cat']);
  onTestFinished(() => held.close());
  await held.ready;
  const find = findCompose({ kind: 'compose', name: 'db', service: 'db', project }, '/nowhere');
  expect((await find(socket, soon())).map(({ id }) => id)).toEqual([running.id]);
  // The same for everyone else who goes by these labels, such as Compose.
  const listed = await docker('ps', '--no-trunc', '--filter', `label=com.docker.compose.project=${project}`, '--format', '{{.ID}}');
  expect(listed.split('\n').sort()).toEqual([running.id, labelled].sort());
  held.close();
  // Podman removes no container whose network another one has.
  await until(async () => (await helpers(runId)).length === 0);
});

/** Another process makes a helper container and is killed. */
async function killedWhile(running: Running, runId: string, act: string): Promise<void> {
  const netns = (await inspect(socket, running.id, soon()))?.netns ?? '';
  const text = `const { helperReach } = await import('${repository}src/world/reach/helper.ts');
    const reach = helperReach({ socket: '${socket}', id: '${running.id}' }, { inNetwork: ['NET_ADMIN'] }, '${runId}');
    const place = { netns: '${netns}' };
    ${act}
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', text], { stdio: ['ignore', 'ignore', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  await until(async () => {
    const [id] = await helpers(runId);
    return id !== undefined && (await stateIn({ id }).catch(() => ({ Running: false }))).Running === true;
  });
  child.kill('SIGKILL');
  await once(child, 'exit');
}

it('that is held ends with the process that made it', async () => {
  const [runId, running] = [runOf(), await start()];
  await killedWhile(running, runId, `await reach.hold(place, ['nft', '-i']).ready;`);
  await until(async () => (await helpers(runId)).length === 0);
});

it('in which a command is in progress is ended by recovery, and by its time limit', async () => {
  const [runId, running] = [runOf(), await start()];
  const act = (limitMs: number) => `void reach.run(place, ['sleep', '300'], AbortSignal.timeout(99_000), { limitMs: ${limitMs} });`;
  await killedWhile(running, runId, act(90_000));
  await endCommandsOf(runId, soon());
  expect(await helpers(runId)).toEqual([]);
  await killedWhile(running, runId, act(2_000));
  await until(async () => (await helpers(runId)).length === 0);
});

it('is removed by its undo, also one that was never started, of a run or of any process that has ended', async () => {
  const runId = runOf();
  const other = runOf();
  const boot = (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim();
  const made = (run: string, owner: string) =>
    docker('create', '--label', `${runLabel}=${run}`, '--label', `${helperLabel}=${owner}`, image);
  await made(runId, 'pid:[1] 1 1 x');
  const dead = await made(other, `pid:[1] 1 1 00000000-0000-0000-0000-000000000000`);
  const elsewhere = await made(other, `pid:[1] 1 1 ${boot}`);
  const state = { socket, run: runId };
  expect(await helperRemove.verifyRemoved(state, soon())).toMatchObject({ ok: false });
  for (let times = 0; times < 2; times += 1) await helperRemove.undo(state, soon());
  expect(await helperRemove.verifyRemoved(state, soon())).toMatchObject({ ok: true });
  expect(await helpers(runId)).toEqual([]);
  // A process of another namespace cannot be seen from here, so it may live.
  expect(await helpers(other)).toEqual([elsewhere]);
  expect(await helpers(other)).not.toContain(dead);
});

it.each([{}, { socket: 'relative', run: 'r' }, { socket: '/s', run: '' }])('an undo record %j is refused', async (state) => {
  await expect(helperRemove.undo(state, soon())).rejects.toThrow(TypeError);
});
