import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { planOf } from '../../src/core/plan/plan.ts';
import { runCompared } from '../../src/gate/run-compared.ts';
import { openConfig } from '../../src/world/config/open-config.ts';
import { underStopSwitch } from '../../src/world/stop-switch.ts';
import { programs } from '../programs.ts';

async function folder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'stop-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

/** A server that answers with the status that `next` says; null: it hangs up. */
async function site(next: () => number | null): Promise<string> {
  const server = createServer((request, response) => {
    const status = next();
    if (status === null) request.socket.destroy();
    else response.writeHead(status).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/stop?of=shop`;
}

const never = new AbortController().signal;
const pace = { fileMs: 20, urlMs: 20 };
/** Work that ends only when it is told to, and tells why. */
const work = (signal: AbortSignal) =>
  new Promise<string>((done) => signal.addEventListener('abort', () => done((signal.reason as Error).message), { once: true }));

describe('a stop switch', () => {
  it('that is a file ends a run in mid-fault, and the fault is removed', { timeout: 60_000 }, async () => {
    const dir = await folder();
    const preview = new URL(await site(() => 200)).origin;
    await writeFile(
      join(dir, 'chaos.yml'),
      `version: 1
preview: ${preview}
safety: { stop-file: stop-now }
checks: [{ name: front, http: { path: / }, rate: 20/s }]
faults: [{ fault: surge, on: preview, rate: 10/s, lasts: 60s }]
plan: { scenarios: 1 }
`,
    );
    const { config } = await openConfig({ workspace: dir, path: 'chaos.yml', env: {} });
    const result = await runCompared({
      config,
      plan: planOf(config, 'seed'),
      run: { id: '1', attempt: 1, commit: '', startedAt: '2026-01-01T00:00:00.000Z' },
      home: programs,
      workspace: dir,
      reportDir: join(dir, 'report'),
      stateDir: join(dir, 'state'),
      onEvent: (event) => {
        if (event.type === 'fault.applied') void writeFile(join(dir, 'stop-now'), '');
      },
      signal: never,
    });
    expect([result.verdict, result.reason]).toEqual([
      'cancelled',
      'the run was cancelled: the file of `safety.stop-file` is there; its faults were removed',
    ]);
    expect(result.durationMs).toBeLessThan(40_000);
    expect(result.unrestored).toEqual([]);
  });

  it('that is on already lets no run begin', async () => {
    const dir = await folder();
    await writeFile(join(dir, 'stop-now'), '');
    const begun = underStopSwitch({ stopFile: 'stop-now', stopUrl: null }, dir, never, work);
    await expect(begun).rejects.toMatchObject({ code: 'CANCELLED', verdict: 'cancelled' });
    await expect(underStopSwitch({ stopFile: null, stopUrl: await site(() => 204) }, dir, never, work)).rejects.toMatchObject({
      code: 'CANCELLED',
    });
  });

  it('that is an address ends the run with 2xx, and with nothing else that it says', async () => {
    const answers = [404, 302, 410, 404, 200];
    const stopUrl = await site(() => answers.shift() ?? 200);
    expect(await underStopSwitch({ stopFile: null, stopUrl }, '/', never, work, pace)).toBe(
      'the address of `safety.stop-url` responded with 2xx',
    );
    expect(answers).toEqual([]);
  });

  it('that is an address ends the run when it cannot be read five times in a row', async () => {
    const answers = [500, null, 503, null, 404, null, 500, null, 502, null];
    const stopUrl = await site(() => (answers.length === 0 ? 404 : (answers.shift() ?? null)));
    expect(await underStopSwitch({ stopFile: null, stopUrl }, '/', never, work, pace)).toContain('could not be read 5 times in a row');
    expect(answers).toEqual([]);
  });

  it('passes on what cancels the run, and is let go when the run has ended', async () => {
    const cancel = new AbortController();
    const rules = { stopFile: 'none', stopUrl: await site(() => 404) };
    const running = underStopSwitch(rules, '/', cancel.signal, work, pace);
    setTimeout(() => cancel.abort(new Error('from outside')), 100);
    expect(await running).toBe('from outside');
    expect(await underStopSwitch(rules, '/', never, async () => 'done', pace)).toBe('done');
  });
});
