import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { nodesAtHand } from '../../nodes.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const exec = promisify(execFile);
const nodes = nodesAtHand();

interface Seen {
  readonly fired: readonly string[];
  readonly failed: readonly string[];
  readonly lost: readonly string[];
}

const dir = mkdtempSync(join(tmpdir(), 'deadlines-'));
symlinkSync(join(root, 'node_modules'), join(dir, 'node_modules'));
writeFileSync(join(dir, 'package.json'), '{ "type": "module" }');
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** The source as JavaScript, which Node 20 can run. Its types are checked elsewhere. */
async function compiled(): Promise<string> {
  const out = join(dir, 'source');
  const words = ['-p', join(root, 'tsconfig.build.json'), '--noCheck', '--outDir', out];
  await exec(join(root, 'node_modules/.bin/tsc'), words, { timeout: 120_000 });
  await writeFile(join(out, 'keeper.js'), `import './keeper/bin.js';\n`);
  return out;
}

async function variant(source: string, name: string, change: (text: string) => string): Promise<string> {
  const out = join(dir, name);
  await cp(source, out, { recursive: true });
  const file = join(out, 'core/budget/within.js');
  await writeFile(file, change(await readFile(file, 'utf8')));
  return out;
}

/** Deadlines that are 50 times shorter. */
const hurried = (text: string): string => {
  const start = 'async (ms, signal, work) => {';
  if (text.split(start).length !== 2) throw new Error('within has another beginning, so that its deadlines would take minutes');
  return text.replace(start, () => `${start} ms /= 50;`);
};

/** The earlier implementation, which lost deadlines. */
const forgetful = (): string =>
  'export const withinOn = () => async (ms, signal, work) =>' +
  ' work(AbortSignal.any([signal ?? new AbortController().signal, AbortSignal.timeout(ms / 50)]));';

async function seenOn(path: string, folder: string, patienceMs: number): Promise<Seen> {
  const program = fileURLToPath(new URL('limits.js', import.meta.url));
  const { stdout } = await exec(path, ['--expose-gc', '--no-warnings', program, folder, String(patienceMs)], { timeout: 100_000 });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Seen;
}

describe('deadlines under continuous garbage collection', { timeout: 240_000 }, () => {
  const source = compiled();
  source.catch(() => undefined);

  it.each(nodes)('fire on Node $version', async ({ path, version }) => {
    const { fired, failed, lost } = await seenOn(path, await variant(await source, version, hurried), 30_000);
    expect(failed).toEqual([]);
    expect(lost).toEqual([]);
    expect(fired.length).toBeGreaterThan(40);
  });

  const oldest = nodes[0];

  it.runIf(oldest?.version.startsWith('v20.'))('are lost in a build whose signals hold their timers weakly', async () => {
    const { lost } = await seenOn(oldest?.path ?? '', await variant(await source, 'forgetful', forgetful), 4_000);
    expect(lost).toContain('poll, below a signal');
  });
});
