import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, type TestContext } from 'vitest';
import type { Result } from '../../src/core/model/result/result.ts';

const bundle = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

interface Demo {
  readonly code: number | null;
  readonly out: string;
  readonly result: Result;
  readonly files: readonly string[];
  readonly tookMs: number;
}

/** As a stranger would: in an empty folder, with nothing installed. */
async function demo({ onTestFinished }: TestContext, ...flags: string[]): Promise<Demo> {
  const dir = await mkdtemp(join(tmpdir(), 'demo-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const startMs = performance.now();
  const child = spawn(process.execPath, [bundle, 'demo', ...flags], {
    cwd: dir,
    env: { PATH: '/usr/bin:/bin', HOME: dir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (out += text));
  const code = await new Promise<number | null>((done) => child.once('close', done));
  const tookMs = performance.now() - startMs;
  const report = join(dir, 'chaos-report');
  const result = JSON.parse(await readFile(join(report, 'result.json'), 'utf8')) as Result;
  return { code, out, result, files: await readdir(report), tookMs };
}

describe.concurrent('the demo', () => {
  it('finds the planted weakness, makes it smaller, shows the report, and writes the files', async (context) => {
    const { code, out, result, files, tookMs } = await demo(context);
    expect([code, result.verdict]).toEqual([0, 'failed']);
    expect(result.scenarios).toMatchObject([
      { outcome: 'failed', tries: [{ outcome: 'failed' }, { outcome: 'failed' }], diagnoses: [{ weakness: 'no-timeout' }] },
    ]);
    expect(result.scenarios[0]?.smallest?.tried).toBeGreaterThan(0);
    const { low = 0, high = 0 } = result.scenarios[0]?.edge?.threshold ?? {};
    expect(high / low, JSON.stringify(result.scenarios[0]?.edge)).toBeLessThanOrEqual(4);
    expect(out).toMatch(/breaking point +(?:withstands|an? \S+ between)/);
    expect(out.replace(/\s+/g, ' ')).toMatch(/of requests failed (?:while the fault was in place|until the fault was removed early at)/);
    expect(result.unstable).toEqual([]);
    expect(out).toContain('does not survive');
    expect([...files].sort()).toEqual(expect.arrayContaining(['journal.jsonl', 'report.html', 'report.md', 'result.json']));
    expect(tookMs).toBeLessThan(75_000);
  });

  it('is green for the sound one', async (context) => {
    const { code, out, result } = await demo(context, '--sound');
    expect([code, result.verdict], out).toEqual([0, 'passed']);
  });
});
