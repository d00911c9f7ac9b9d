import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { servePage } from '../../../src/cli/open/serve.ts';
import type { RunEvent } from '../../../src/core/model/run/event.ts';
import { resultJson } from '../../../src/core/report/json.ts';
import { journalName, newRunId } from '../../../src/world/journal/name.ts';
import { identityOf } from '../../../src/world/process/identity.ts';
import { passed } from '../../fixtures/results/passed.ts';
import { cliProgram } from '../../programs.ts';
import { recorded, slow } from '../live/recorded.ts';
import { folder, runCli } from '../run-cli.ts';

interface Got {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

function get(url: string, options: { readonly host?: string; readonly method?: string } = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    const { host, method = 'GET' } = options;
    const sent = request(url, { method, agent: false, ...(host !== undefined && { headers: { host } }) }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    sent.on('error', reject).end();
  });
}

const stops: AbortController[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop.abort();
});

async function served(idleMs = 60_000) {
  const stop = new AbortController();
  stops.push(stop);
  const answer = async (rest: string) =>
    rest === 'broken' ? Promise.reject(new Error('secret')) : rest === '' ? { type: 'text/html', body: 'here' } : null;
  return { stop, ...(await servePage(answer, { idleMs, signal: stop.signal })) };
}

describe('the server of a page', () => {
  it('responds only at its own address, below its own path', async () => {
    const { url } = await served();
    const { port, origin } = new URL(url);
    expect(await get(url)).toMatchObject({ status: 200, body: 'here' });
    expect(await get(url, { host: `localhost:${port}` })).toMatchObject({ status: 200 });
    for (const host of ['evil.example', `evil.example:${port}`, `127.0.0.1.evil.example:${port}`, '127.0.0.1', `127.0.0.2:${port}`])
      expect([host, (await get(url, { host })).status]).toEqual([host, 421]);
    for (const path of ['/', '/x/', url.slice(origin.length, -1), `${url.slice(origin.length, -2)}/`, `/../${url.slice(origin.length)}`])
      expect([path, await get(`${origin}${path}`)]).toEqual([path, expect.objectContaining({ status: 404, body: '' })]);
    expect(await get(url, { method: 'POST' })).toMatchObject({ status: 405, body: '' });
    expect(await get(`${url}other`)).toMatchObject({ status: 404, body: '' });
    expect(await get(`${url}broken`)).toMatchObject({ status: 500, body: '' });
  });

  it('has another port and another path each time, and lets no other page read, frame or embed it', async () => {
    const [one, two] = [await served(), await served()];
    expect(new URL(one.url).pathname).toMatch(/^\/[\w-]{32}\/$/);
    expect(new URL(one.url).pathname).not.toBe(new URL(two.url).pathname);
    const { headers } = await get(one.url);
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(headers).toMatchObject({ 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('cannot be reached by other machines', async () => {
    const { url } = await served();
    const outside = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
    for (const { address } of outside.filter(({ internal, family }) => !internal && family === 'IPv4'))
      await expect(get(url.replace('127.0.0.1', address))).rejects.toThrow('ECONNREFUSED');
  });

  it('ends when no request has come for a while, and when it is aborted', async () => {
    const idle = await served(300);
    await get(idle.url);
    expect(await idle.ended).toBe('idle');
    await expect(get(idle.url)).rejects.toThrow('ECONNREFUSED');
    const other = await served();
    other.stop.abort();
    expect(await other.ended).toBe('aborted');
    await expect(get(other.url)).rejects.toThrow('ECONNREFUSED');
  });
});

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** `chaos-gate open --print` as a process. */
async function opened(cwd: string, words: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [cliProgram, 'open', '--print', ...words], {
    cwd,
    env: { ...process.env, CHAOS_GATE_STATE_DIR: join(cwd, 'state'), ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  children.push(child);
  const [first] = await once(child.stdout.setEncoding('utf8'), 'data');
  const close = async (): Promise<number | null> => {
    const ended = once(child, 'close');
    child.kill('SIGINT');
    const [code] = await ended;
    return code as number | null;
  };
  return { url: String(first).trim(), close };
}

async function until<T>(look: () => Promise<T>, is: (seen: T) => boolean): Promise<T> {
  for (let tries = 0; ; tries++) {
    const seen = await look();
    if (is(seen) || tries === 200) return seen;
    await sleep(50);
  }
}

const lineOf = (event: RunEvent): string => `${JSON.stringify(event)}\n`;
const name = '<img src=x onerror=alert(1)>';
const secret = 'correct-horse-battery';
/** The recorded run on a target whose name is markup, of a config with a secret. */
const hostile = recorded.map((event): RunEvent => {
  if (event.type === 'run.started') return { ...event, variables: ['SHOP_KEY'] };
  if (event.type === 'scenario.started' && event.plan !== null)
    return { ...event, plan: { ...event.plan, faults: [{ ...slow, on: name }] } };
  return event;
});

describe('chaos-gate open', () => {
  it('shows the report of its folder while the gate runs in another one', async () => {
    const there = await folder();
    await mkdir(join(there, 'state'), { mode: 0o700 });
    await mkdir(join(there, 'chaos-report'));
    const gate = await identityOf(process.pid);
    if (gate === null) throw new Error('this process has no identity');
    await writeFile(join(there, 'state', journalName('local-1', gate)), hostile.map(lineOf).join(''), { mode: 0o600 });
    await writeFile(join(there, 'chaos-report', 'result.json'), resultJson(passed));
    const { url, close } = await opened(there, []);
    expect((await get(url)).body).not.toContain('live.js');
    await close();
  });

  it('shows the run of the change, although that of the base wrote its journal last', async () => {
    const there = await folder();
    await mkdir(join(there, 'state'), { mode: 0o700 });
    const gate = await identityOf(process.pid);
    if (gate === null) throw new Error('this process has no identity');
    const run = { id: 'local-1', attempt: 1 };
    for (const [side, isBase] of [
      ['the change', false],
      ['the base', true],
    ] as const) {
      const events = recorded.map((event) => (event.type === 'run.started' ? { ...event, plan: { ...event.plan, name: side } } : event));
      await writeFile(join(there, 'state', journalName(newRunId(run, isBase), gate)), events.map(lineOf).join(''), { mode: 0o600 });
      await sleep(20);
    }
    const { url, close } = await opened(there, []);
    const { body } = await get(url);
    expect(body).toContain('the change');
    expect(body).not.toContain('the base');
    await close();
  });

  it('shows a run while it goes on, and its report when it has ended', async () => {
    const there = await folder();
    const state = join(there, 'state');
    await mkdir(state, { mode: 0o700 });
    const gate = await identityOf(process.pid);
    if (gate === null) throw new Error('this process has no identity');
    const journal = join(state, journalName('local-1', gate));
    const half = hostile.findIndex(({ type }) => type === 'fault.felt') + 6;
    const torn = lineOf({ atMs: 12_500, type: 'note', says: `a note with ${secret}` });
    await writeFile(journal, `${hostile.slice(0, half).map(lineOf).join('')}${torn.slice(0, 20)}`, { mode: 0o600 });
    const { url, close } = await opened(there, [], { SHOP_KEY: secret });
    const page = await get(url);
    expect(page.body).toContain('<script src="live.js" defer></script>');
    expect(page.body).toContain('scenario 1 of 1');
    expect(page.body).toContain('&#60;img src=x onerror=alert(1)&#62;');
    expect(page.body).not.toContain('<img');
    expect(page.body).toMatch(/storefront: success rate, expected ≥ 95\s%/);
    expect(page.body).toContain('class="bar"');
    expect(page.body).not.toContain('a note with');
    expect((await get(`${url}live.js`)).body).toContain('location.reload');

    await appendFile(journal, torn.slice(20));
    const live = await until(
      async () => JSON.parse((await get(`${url}live`)).body),
      ({ html }) => html.includes('a note with'),
    );
    expect(live).toEqual({ html: expect.stringContaining('a note with ***'), over: false });

    const rest = hostile.slice(half).map(lineOf).join('');
    await appendFile(journal, rest);
    // The gate deletes its journal at the end of the run.
    await rm(journal);
    expect(JSON.parse((await get(`${url}live`)).body)).toMatchObject({ over: true });
    const report = await get(url);
    expect(report.body).not.toContain('live.js');
    expect(report.body).toContain('storefront');
    expect(report.body).not.toContain('<img');
    expect(await close()).toBe(0);
  });

  it('shows the last report of the folder, and prints nothing but the address on stdout', async () => {
    const there = await folder();
    await mkdir(join(there, 'chaos-report'));
    await writeFile(join(there, 'chaos-report/result.json'), resultJson(passed));
    const { url, close } = await opened(there, []);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/$/);
    const { stdout } = await runCli(['report', 'chaos-report/result.json', '--format', 'html'], there);
    expect((await get(url)).body).toBe(stdout);
    expect(await close()).toBe(0);
  });

  it('says when there is nothing to show', async () => {
    const there = await folder();
    const { stderr, code } = await runCli(['open', '--print'], there, { CHAOS_GATE_STATE_DIR: join(there, 'state') });
    expect([code, stderr]).toEqual([2, expect.stringContaining('no gate is running, and there is no chaos-report/result.json')]);
    await writeFile(join(there, 'other.json'), '{}');
    expect(await runCli(['open', 'other.json', '--print'], there)).toMatchObject({ code: 2 });
  });
});
