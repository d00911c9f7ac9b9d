import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Effect } from '../../src/core/model/plan/effect.ts';
import type { KeeperClient } from '../../src/world/keeper/client.ts';
import { startKeeper } from '../../src/world/keeper/start.ts';
import { programs } from '../programs.ts';
import { Client, echo, quiet, serve, until } from '../world/link/parties.ts';
import { folder, isAlive, slow, source } from './beside.ts';

const soon = () => AbortSignal.timeout(20_000);

async function keeper(): Promise<KeeperClient> {
  const client = await startKeeper({ home: programs, logDir: await folder() });
  onTestFinished(() => client.close(2_000));
  return client;
}

it('carries links: opens, disturbs, counts, probes and clears them by name', async () => {
  const client = await keeper();
  const to = await serve(echo);
  const { listen } = await client.ask({ ask: 'link.open', link: 'cache', listen: null, to, http: false }, soon());
  const visitor = new Client(listen);
  expect(await visitor.ask('a', 1)).toBe('a');
  await client.ask({ ask: 'link.disturb', link: 'cache', effect: slow }, soon());
  visitor.socket.write('b');
  await quiet(50);
  expect(await client.ask({ ask: 'link.counts', link: 'cache' }, soon())).toMatchObject({ disturbed: true, delayedPieces: 1 });
  expect(visitor.text).toBe('a');
  await client.ask({ ask: 'link.clear', link: 'cache' }, soon());
  await until(() => visitor.text === 'ab');
  expect(await client.ask({ ask: 'link.probe', link: 'cache' }, soon())).toEqual({ outcome: 'connected', server: 'connected' });
});

it('says what it cannot do, and goes on', async () => {
  const client = await keeper();
  await expect(client.ask({ ask: 'link.counts', link: 'nobody' }, soon())).rejects.toThrow('no link of that name');
  const taken = await serve(echo);
  await expect(client.ask({ ask: 'link.open', link: 'x', listen: taken, to: taken, http: false }, soon())).rejects.toThrow('EADDRINUSE');
  const { listen } = await client.ask({ ask: 'link.open', link: 'y', listen: null, to: taken, http: false }, soon());
  const kill: Effect = { way: 'signal', kind: 'kill', params: {}, seed: 's' };
  await expect(client.ask({ ask: 'link.disturb', link: 'y', effect: kill }, soon())).rejects.toThrow('not a fault of a link');
  expect(await new Client(listen).ask('a', 1)).toBe('a');
});

it('ends when it is told goodbye, and does not care for the signals of a terminal', async () => {
  const client = await startKeeper({ home: programs, logDir: await folder() });
  await client.booted;
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.kill(client.pid, name);
  expect(await client.ask({ ask: 'hello', journal: null, lease: null }, soon())).toEqual({ pid: client.pid });
  await client.close(5_000);
  expect(isAlive(client.pid)).toBe(false);
  expect(client.lost.aborted).toBe(false);
});

it('is noticed when it dies: what was asked fails, and `lost` aborts', async () => {
  const client = await startKeeper({ home: programs, logDir: await folder() });
  process.kill(client.pid, 'SIGKILL');
  await until(() => client.lost.aborted);
  await expect(client.ask({ ask: 'hello', journal: null, lease: null }, soon())).rejects.toMatchObject({ code: 'KEEPER_LOST' });
  await client.close(1_000);
});

it('that cannot start is a failure with its log for a hint', async () => {
  const empty = new URL(`file://${await folder()}/`);
  const client = await startKeeper({ home: empty, logDir: await folder() });
  await expect(client.booted).rejects.toMatchObject({ code: 'KEEPER_LOST', hint: 'See keeper.log.' });
  expect(client.lost.reason).toMatchObject({ code: 'KEEPER_LOST' });
});

it('leaves a gate that has nothing more to do free to end', async () => {
  const logDir = await folder();
  const gate = join(logDir, 'gate.ts');
  await writeFile(
    gate,
    `import { startKeeper } from ${JSON.stringify(new URL('world/keeper/start.ts', source).href)};
     const client = await startKeeper({ home: new URL(${JSON.stringify(programs.href)}), logDir: ${JSON.stringify(logDir)} });
     console.log(client.pid);`,
  );
  const child = spawn(process.execPath, [gate], { stdio: ['ignore', 'pipe', 'inherit'] });
  let pid = 0;
  child.stdout.on('data', (data) => {
    pid = Number(data);
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(code).toBe(0);
  await until(() => !isAlive(pid), 10_000);
});
