import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { idle, node } from './children.ts';

const from = (path: string) => JSON.stringify(new URL(`../../../src/world/process/${path}`, import.meta.url).href);

/** Continues a stopped process, from a process that has opened all of its 40 descriptors. */
const withoutDescriptors = (identity: object, prepare: string) => `
  const [{ holdSpareDescriptors, descriptorsLeft }, { signalTo, bootId }, { allPids }] =
    await Promise.all([import(${from('descriptors.ts')}), import(${from('identity.ts')}), import(${from('scan.ts')})]);
  const { openSync } = await import('node:fs');
  const left = descriptorsLeft();
  ${prepare}
  try { for (;;) openSync('/dev/null', 'r'); } catch {}
  const reached = await signalTo(${JSON.stringify(identity)}, 'SIGCONT').catch(({ code }) => code);
  const pids = await allPids().then(({ length }) => length, ({ code }) => code);
  console.log(JSON.stringify({ left, reached, pids }));
`;

it.each([
  ['reads and signals processes', 'holdSpareDescriptors();', { reached: true, pids: expect.any(Number) }],
  ['cannot read or signal processes if it held none in reserve', '', { reached: 'EMFILE', pids: 'EMFILE' }],
])('a process without descriptors %s', async (_, prepare, expected) => {
  const { child, identity } = await node(idle);
  child.kill('SIGSTOP');
  const words = ['-c', 'ulimit -n 40; exec "$@"', 'sh', process.execPath, '--no-warnings', '--input-type=module', '-e'];
  const { stdout } = await promisify(execFile)('sh', [...words, withoutDescriptors(identity, prepare)], { timeout: 30_000 });
  const seen = JSON.parse(stdout);
  expect(seen).toMatchObject(expected);
  expect(seen.left).toBeGreaterThan(0);
  expect(seen.left).toBeLessThan(40);
});
