import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { resultJson } from '../../src/core/report/json.ts';
import { freePorts } from '../e2e/free-ports.ts';
import { passed } from '../fixtures/results/passed.ts';
import { cliProgram } from '../programs.ts';
import { folder, runCli } from './run-cli.ts';

/** It answers five requests, and the next ones with an error: as many as its second word says. */
const server = `
const { createServer, get } = require('node:http');
const [port, cold, link, stock] = process.argv.slice(2).map(Number);
let asked = 0;
createServer((_, response) => response.end('ok')).listen(stock, '127.0.0.1');
createServer((_, response) => {
  asked += 1;
  response.statusCode = asked > 5 && asked <= 5 + cold ? 503 : 200;
  get({ host: '127.0.0.1', port: link }, (stocked) => stocked.pipe(response)).on('error', () => response.destroy());
}).listen(port, '127.0.0.1');
`;

interface Place {
  readonly cwd: string;
  readonly port: number;
  readonly env: { readonly CHAOS_GATE_STATE_DIR: string };
}

/** A folder with a small service, a config that slows it down for as long as it is said, and a state folder of its own. */
async function place(lasts: string, cold = 0, more = ''): Promise<Place> {
  const [cwd, [port = 0, link, stock]] = [await folder(), await freePorts(3)];
  await writeFile(join(cwd, 'server.cjs'), server);
  await writeFile(
    join(cwd, 'chaos.yml'),
    `version: 1
name: small
preview: http://127.0.0.1:${port}
targets:
  app: { process: { run: [${JSON.stringify(process.execPath)}, server.cjs, "${port}", "${cold}", "${link}", "${stock}"], port: ${port} } }
  edge: { link: { listen: 127.0.0.1:${link}, to: 127.0.0.1:${stock} } }
checks:
  - { name: front, http: { path: /, timeout: 2s }, rate: 40/s, steady: { success: 90% }, during: { success: 20% }, recovers: 5s }
faults:
  - { fault: latency, on: edge, delay: 20ms, jitter: 0ms, lasts: ${lasts} }
plan: { scenarios: 1, faults: 1, seed: small }
${more}`,
  );
  return { cwd, port, env: { CHAOS_GATE_STATE_DIR: join(cwd, 'state') } };
}

function listens(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  return new Promise((done) => {
    socket.once('connect', () => done(true)).once('error', () => done(false));
  }).finally(() => socket.destroy()) as Promise<boolean>;
}

const resultIn = async (cwd: string, dir = 'chaos-report') => JSON.parse(await readFile(join(cwd, dir, 'result.json'), 'utf8'));

describe.concurrent('the gate on the command line', { timeout: 90_000 }, () => {
  it('plays a plan from a file although nobody reads its output, replays one scenario of it, and renders it again', async ({ expect }) => {
    const { cwd, port, env } = await place('1s', 0, 'traffic: [{ http: { path: "/b?x={id}" }, rate: 10/s }]\n');
    const plan = await runCli(['plan', '--json'], cwd, env);
    await writeFile(join(cwd, 'plan.json'), plan.stdout.replace('"seed": "small"', '"seed": "from a file"'));

    const child = spawn(process.execPath, [cliProgram, 'run', '--plan', 'plan.json'], {
      cwd,
      env: { ...process.env, ...env },
      stdio: 'pipe',
    });
    child.stdout.destroy();
    child.stderr.destroy();
    const [code] = await once(child, 'exit');
    const result = await resultIn(cwd);
    expect([code, result.exitCode, result.seed]).toEqual([0, 0, 'from a file']);
    expect(result.scenarios[0].faults[0].spec).toEqual(JSON.parse(plan.stdout).scenarios[0].faults[0]);
    expect(result.traffic).toMatchObject([{ request: 'GET /b', ratePerSecond: 10, rejectedWith: 0 }]);
    expect(result.traffic[0].responses['2xx']).toBeGreaterThan(10);
    expect(result.notes.join()).toContain('traffic GET /b at 10/s, not judged');
    expect(await listens(port)).toBe(false);

    const replay = await runCli(['replay', 'chaos-report/result.json', '--scenario=s1', '--report-dir=again', '--json'], cwd, env);
    expect(JSON.parse(replay.stdout)).toEqual(await resultIn(cwd, 'again'));
    expect(JSON.parse(replay.stdout).scenarios[0].faults[0].spec).toEqual(result.scenarios[0].faults[0].spec);
    expect(JSON.parse(replay.stdout).seed).toBe('from a file');
    expect(replay.stderr).toMatch(/^\d\d:\d\d {4}latency on edge: removed/m);

    const [md, junit, text] = await Promise.all(
      ['md', 'junit', 'text'].map((format) => runCli(['report', 'chaos-report/result.json', '--format', format], cwd)),
    );
    expect(md?.stdout).toBe(await readFile(join(cwd, 'chaos-report/report.md'), 'utf8'));
    expect(junit?.stdout).toContain('<testcase');
    expect(text?.stdout).toContain('small kept its steady state');
  });

  it('learns before the load which check uses which link, and writes it into the journal', async ({ expect }) => {
    const { cwd, env } = await place('1s', 0, 'traffic: [{ http: { path: /b }, rate: 40/s }]\n');
    const config = await readFile(join(cwd, 'chaos.yml'), 'utf8');
    const port = '  - { name: port, tcp: { timeout: 2s }, rate: 40/s, steady: { success: 90% } }\n';
    await writeFile(join(cwd, 'chaos.yml'), config.replace('faults:', `${port}faults:`));
    expect((await runCli(['run'], cwd, env)).code).toBe(0);
    const events = (await readFile(join(cwd, 'chaos-report', 'journal.jsonl'), 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const spans = events.filter(({ type }) => type === 'links.carried');
    expect(events.findLastIndex(({ type }) => type === 'links.carried')).toBeLessThan(
      events.findIndex(({ type }) => type === 'scenario.started'),
    );
    const carriedBy = (check: string | null) => spans.flatMap((span) => (span.check === check ? [span.links.edge.exchanges] : []));
    expect([carriedBy('front'), carriedBy('port'), carriedBy(null)]).toEqual([
      [4, 4],
      [0, 0],
      [0, 0, 0, 0, 0],
    ]);
    expect(spans.map(({ failed }) => failed)).toEqual(spans.map(() => 0));
  });

  it('is compared with an earlier run, whose seed it takes', async ({ expect }) => {
    const { cwd, env } = await place('1s');
    const config = (await readFile(join(cwd, 'chaos.yml'), 'utf8')).replace('seed: small', 'seed: auto');
    await writeFile(join(cwd, 'chaos.yml'), config);
    await writeFile(join(cwd, 'base.json'), resultJson({ ...passed, name: 'small', seed: 'of-the-base' }));
    const { stdout, code } = await runCli(['run', '--baseline=base.json'], cwd, env);
    const result = await resultIn(cwd);
    expect([code, result.seed, result.comparison.base.seed]).toEqual([0, 'of-the-base', 'of-the-base']);
    expect(result.configDigest).toMatch(/^[0-9a-f]{64}$/);
    expect(result.comparison.hindrances).toContain('config');
    expect(stdout).toContain('Nothing is compared with the base');

    const own = await runCli(['report', 'chaos-report/result.json', '--baseline=chaos-report/result.json', '--format=json'], cwd);
    expect(JSON.parse(own.stdout).comparison).toMatchObject({
      hindrances: [],
      scenarios: [{ scenario: 's1', base: 's1', change: 'held' }],
    });
    const missing = await runCli(['run', '--baseline=nowhere.json'], cwd, env);
    expect([missing.code, missing.stderr]).toEqual([2, expect.stringContaining('nowhere.json')]);
  });

  it('calls a target that cannot be started an error of the environment, and owes nothing afterwards', async ({ expect }) => {
    const { cwd, env } = await place('1s');
    const config = await readFile(join(cwd, 'chaos.yml'), 'utf8');
    await writeFile(join(cwd, 'chaos.yml'), config.replace(JSON.stringify(process.execPath), 'no-such-program'));
    const { code, stdout } = await runCli(['run'], cwd, env);
    expect([code, stdout.replace(/\s+/g, ' ')]).toEqual([5, expect.stringContaining('target "app" cannot be started')]);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'Install it before the gate runs: on the PATH, or for Python in `.venv`. This says nothing about the change.',
    );
    expect(await resultIn(cwd)).toMatchObject({ verdict: 'error', unrestored: [] });
  });

  it('starts nothing where something else listens already, which would be tested and killed in its place', async ({ expect }) => {
    const { cwd, port, env } = await place('1s');
    const stranger = createServer((socket) => socket.destroy()).listen(port, '127.0.0.1');
    await once(stranger, 'listening');
    const { code, stdout } = await runCli(['run'], cwd, env);
    expect([code, stdout.replace(/\s+/g, ' ')]).toEqual([
      5,
      expect.stringMatching(new RegExp(`process ${process.pid} \\(\\S+\\) listens on port ${port} already`)),
    ]);
    expect(await listens(port)).toBe(true);
    stranger.close();
  });

  it('asks a cold preview once more before it calls it unhealthy', async ({ expect }) => {
    const [warming, sick] = [await place('1s', 100), await place('1s', 10_000)];
    const [held, broke] = await Promise.all([warming, sick].map(({ cwd, env }) => runCli(['run'], cwd, env)));
    expect([held?.code, broke?.code]).toEqual([0, 3]);
    const asked =
      /^the preview was unhealthy at first \(the success rate of front is [\d.]+ %, expected at least \d+ %\), and was measured again$/;
    const results = await Promise.all([warming, sick].map(({ cwd }) => resultIn(cwd)));
    for (const { notes } of results) expect(notes).toEqual([expect.stringMatching(asked)]);
    expect(results.map(({ baseline }) => baseline.findings.length)).toEqual([0, 1]);
  });

  it('takes an interrupt as a cancel: rolls back, stops what it started, and exits with 130', async ({ expect }) => {
    const { cwd, port, env } = await place('60s');
    const child = spawn(process.execPath, [cliProgram, 'run', '--json'], { cwd, env: { ...process.env, ...env }, stdio: 'pipe' });
    const [out, err] = [[] as string[], [] as string[]];
    child.stdout.setEncoding('utf8').on('data', (text: string) => out.push(text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => err.push(text));
    await expect.poll(() => err.join(''), { timeout: 30_000 }).toContain('latency on edge: injected');
    expect(await listens(port)).toBe(true);
    child.kill('SIGINT');
    child.kill('SIGINT');
    const [code] = await once(child, 'close');
    expect(code).toBe(130);
    expect(JSON.parse(out.join(''))).toMatchObject({ verdict: 'cancelled', exitCode: 130, unrestored: [] });
    expect(err.join('')).toContain('SIGINT: removing all faults…');
    expect(await listens(port)).toBe(false);
    expect((await runCli(['recover'], cwd, env)).stdout).toContain('Nothing to recover');
    expect(existsSync(join(cwd, 'chaos-report/report.html'))).toBe(true);
  });
});
