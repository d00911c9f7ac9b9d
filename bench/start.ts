import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BenchRow, BenchRows } from './row.ts';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

/** Cold start of the built bundle and of an empty script, alternately; and the size of the bundle. */
export const row: BenchRows = async ({ quick } = { quick: false }) => {
  const dir = await mkdtemp(join(tmpdir(), 'start-'));
  try {
    await writeFile(join(dir, 'empty.mjs'), '');
    const rounds = quick ? 11 : 31;
    return [...(await versionRow(dir, rounds)), await firstRequestRow(dir, quick ? 5 : 15), await sizeRow()];
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
};

async function versionRow(dir: string, rounds: number): Promise<BenchRow[]> {
  const empty: number[] = [];
  const ours: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    empty.push(await timed([join(dir, 'empty.mjs')], dir));
    ours.push(await timed([join(dist, 'cli.js'), '--version'], dir));
  }
  const ratio = median(ours) / median(empty);
  return [line('cold start of `--version`', ours, empty, ratio, '≤ 1.5 ×', ratio <= 1.5)];
}

async function firstRequestRow(dir: string, rounds: number): Promise<BenchRow> {
  const empty: number[] = [];
  const ours: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    empty.push(await timed([join(dir, 'empty.mjs')], dir));
    ours.push(await untilFirstRequest(dir));
  }
  const limitMs = 2 * median(empty) + 60;
  return line(
    'action, from its start to its first request',
    ours,
    empty,
    median(ours) / median(empty),
    `≤ 2 × + 60 ms = ${limitMs.toFixed(0)} ms`,
    median(ours) <= limitMs,
  );
}

const line = (row: string, ours: readonly number[], empty: readonly number[], ratio: number, goal: string, ok: boolean): BenchRow => ({
  row,
  ours: `${median(ours).toFixed(0)} ms`,
  peer: `empty script ${median(empty).toFixed(0)} ms`,
  ratio: `${ratio.toFixed(2)} ×`,
  goal,
  ok,
});

async function sizeRow(): Promise<BenchRow> {
  const files = await readdir(dist);
  const bytes = (await Promise.all(files.map(async (file) => (await stat(join(dist, file))).size))).reduce((sum, size) => sum + size, 0);
  return { row: 'size of dist/', ours: `${(bytes / 1e6).toFixed(2)} MB`, peer: '–', ratio: '–', goal: '≤ 3 MB', ok: bytes <= 3e6 };
}

function timed(argv: readonly string[], cwd: string): Promise<number> {
  const startMs = performance.now();
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, argv, { cwd, stdio: 'ignore' });
    child.once('error', fail);
    child.once('exit', () => done(performance.now() - startMs));
  });
}

/** The clock runs from the spawn of `dist/main.js` to the request's arrival at the preview. */
async function untilFirstRequest(dir: string): Promise<number> {
  const server = createServer((_, response) => response.end('ok'));
  await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
  const arrived = new Promise<number>((done) => server.once('request', () => done(performance.now())));
  await writeFile(join(dir, 'chaos.yml'), config((server.address() as AddressInfo).port));
  const startMs = performance.now();
  const child = spawn(process.execPath, [join(dist, 'main.js')], { cwd: dir, stdio: 'ignore', env: jobOf(dir) });
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  const endedMs = gone.then(() => Promise.reject(new Error('the action ended before its first request')));
  const tookMs = (await Promise.race([arrived, endedMs])) - startMs;
  endedMs.catch(() => undefined);
  child.kill('SIGINT');
  await gone;
  server.closeAllConnections();
  server.close();
  return tookMs;
}

const config = (port: number): string => `version: 1
preview: http://127.0.0.1:${port}
checks: [{ name: front, http: { path: / }, rate: 20/s }]
faults: [{ fault: surge, on: preview, rate: 50/s, lasts: 10s }]
`;

const jobOf = (dir: string): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH ?? '',
  HOME: dir,
  CHAOS_GATE_STATE_DIR: join(dir, 'state'),
  GITHUB_ACTIONS: 'true',
  GITHUB_WORKSPACE: dir,
  GITHUB_SHA: 'f'.repeat(40),
  GITHUB_EVENT_NAME: 'push',
  RUNNER_TEMP: dir,
  INPUT_CONFIG: 'chaos.yml',
  INPUT_COMMENT: 'never',
});

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
