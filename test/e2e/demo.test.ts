import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Result } from '../../src/core/model/result.ts';

const bundle = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'demo-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

/** As a stranger would: in an empty folder, with nothing installed. */
async function demo(...flags: string[]): Promise<{ code: number | null; out: string; result: Result; tookMs: number }> {
  const startMs = performance.now();
  const child = spawn(process.execPath, [bundle, 'demo', ...flags], {
    cwd: dir,
    env: { PATH: '/usr/bin:/bin', HOME: dir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (out += text));
  const code = await new Promise<number | null>((done) => child.once('close', done));
  const result = JSON.parse(await readFile(join(dir, 'chaos-report/result.json'), 'utf8')) as Result;
  return { code, out, result, tookMs: performance.now() - startMs };
}

it('finds the planted weaknesses, shows the report, and writes the files', async () => {
  const { code, out, result, tookMs } = await demo();
  expect([code, result.verdict]).toEqual([0, 'failed']);
  expect(result.scenarios.map(({ outcome, faults }) => [faults[0]?.spec.fault, outcome]).sort()).toEqual([
    ['kill', 'failed'],
    ['latency', 'failed'],
  ]);
  expect(out).toContain('does not survive');
  expect((await readdir(join(dir, 'chaos-report'))).sort()).toEqual(
    expect.arrayContaining(['journal.jsonl', 'report.html', 'report.md', 'result.json']),
  );
  expect(tookMs).toBeLessThan(40_000);
});

it('is green for the sound one', async () => {
  const { code, out, result } = await demo('--sound');
  expect([code, result.verdict], out).toEqual([0, 'passed']);
});
