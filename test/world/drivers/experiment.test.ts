import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readyExperiment } from '../../../src/core/chaos-toolkit/ready/ready-experiment.ts';
import type { Effect } from '../../../src/core/model/plan/effect.ts';
import type { Undo } from '../../../src/core/model/run/undo.ts';
import { kindOf } from '../../../src/core/targets/catalog.ts';
import type { DriverContext } from '../../../src/world/drivers/driver-context.ts';
import { experimentDriver } from '../../../src/world/drivers/experiment/driver.ts';
import { undoHandlerOf } from '../../../src/world/undo/catalog.ts';

const soon = () => AbortSignal.timeout(20_000);
let dir: string;
let origin: string;
const requests: string[] = [];

/** `/file` responds as the existence of the file `down` says, `/status/N` with N, `/to` with a redirect. */
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const url = request.url ?? '';
    requests.push(`${request.method} ${url} ${Buffer.concat(chunks).toString()}`.trim());
    const status = /^\/status\/(\d+)/.exec(url)?.[1];
    if (url === '/headers') return response.writeHead(200, ['X-Two', 'a', 'x-two', 'b']).end();
    if (url === '/to') return response.writeHead(302, { location: '/status/200' }).end();
    response.statusCode = Number(status ?? (existsSync(join(dir, 'down')) ? 503 : 200));
    response.end('ok');
  });
});

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'experiment-'));
  requests.length = 0;
  return () => rm(dir, { recursive: true });
});
afterAll(() => void server.close());

const action = (provider: object, more: object = {}) => ({
  type: 'action',
  name: `an ${JSON.stringify(provider).slice(0, 20)}`,
  provider,
  ...more,
});
const run = (path: string, ...words: string[]) => action({ type: 'process', path, arguments: words });
const home = (tolerance: unknown = 200, path = '/file') => ({
  type: 'probe',
  name: 'home',
  tolerance,
  provider: { type: 'http', url: `${origin}${path}`, timeout: 5 },
});

function opened(content: { method: object[]; rollbacks?: object[]; probes?: object[]; runtime?: object }) {
  const { probes = [home()], ...rest } = content;
  const file = { title: 't', description: 'd', 'steady-state-hypothesis': { title: 'h', probes }, ...rest };
  const { ready, refusals } = readyExperiment(JSON.stringify(file), true, {});
  if (ready === null) throw new Error(JSON.stringify(refusals));
  const target = { kind: 'experiment', name: 'x.json', content: ready } as const;
  const notes: string[] = [];
  const note = async (says: string) => void notes.push(says);
  const driver = experimentDriver(target, { workspace: dir, runId: `run-${dir}`, note } as unknown as DriverContext);
  const effect: Effect = { way: 'experiment', kind: 'experiment', params: { digest: ready.digest, method: '1 action' }, seed: 's' };
  return { driver, effect, target, notes };
}

/** By a process that has only what a journal holds. */
function recovered({ kind, state }: Undo) {
  const handler = undoHandlerOf(kind);
  if (handler === undefined) throw new Error(`no handler for ${kind}`);
  const read = JSON.parse(JSON.stringify(state)) as typeof state;
  return {
    undo: () => handler.undo(read, soon()),
    verify: () => handler.verifyRemoved(read, soon()),
    commands: () => handler.commands(read),
  };
}

describe('an experiment', () => {
  it('is applied, seen and rolled back', async () => {
    const { driver, effect } = opened({ method: [run('touch', 'down')], rollbacks: [run('rm', 'down')] });
    expect(await driver.unhealthy?.(soon())).toBeNull();
    const undo = await driver.prepare(effect, 'x1.f1', soon());
    expect(existsSync(join(dir, 'down'))).toBe(false);
    await driver.apply(effect, undo, soon());
    expect(existsSync(join(dir, 'down'))).toBe(true);
    expect(driver.unmet?.(undo)).toEqual([{ probe: 'home', says: 'it returned status 503' }]);
    expect(await driver.observeEffect(effect, undo, soon())).toMatchObject({ ok: true });
    await driver.undo(undo, soon());
    expect(await driver.verifyRemoved(effect, undo, soon())).toMatchObject({
      ok: true,
      says: 'each rollback ended well, and the hypothesis holds',
    });
    // What has ended well is not run twice by the same gate: `rm` would fail.
    await driver.undo(undo, soon());
    expect(existsSync(join(dir, 'down'))).toBe(false);
  });

  it('is rolled back by any process that has only the record, which is there before the first action', async () => {
    const { driver, effect } = opened({
      method: [run('touch', 'down')],
      rollbacks: [
        run('rm', '-f', 'down'),
        action({ type: 'http', method: 'POST', url: `${origin}/status/204`, arguments: { back: 'yes' } }),
      ],
    });
    const undo = await driver.prepare(effect, 'x1.f1', soon());
    await driver.apply(effect, undo, soon());
    const other = recovered(undo);
    expect(await other.commands()).toEqual([
      ['cd', dir],
      ['rm', '-f', 'down'],
      [
        'curl',
        '-f',
        '-X',
        'POST',
        '-H',
        'Content-Type: application/x-www-form-urlencoded',
        '--data-raw',
        'back=yes',
        `${origin}/status/204`,
      ],
    ]);
    for (let times = 0; times < 2; times += 1) {
      await other.undo();
      expect(await other.verify()).toMatchObject({ ok: true });
    }
    expect(requests.filter((one) => one === 'POST /status/204 back=yes')).toHaveLength(2);
    expect(existsSync(join(dir, 'down'))).toBe(false);
  });

  it('is not injected when an action fails, and the rest of the method does not run', async () => {
    for (const failing of [
      run('false'),
      run('no-such-program'),
      action({ type: 'http', url: `${origin}/status/500` }),
      action({ type: 'process', path: 'sleep', arguments: ['20'], timeout: 0.2 }),
    ]) {
      const { driver, effect } = opened({ method: [failing, run('touch', 'after')] });
      const undo = await driver.prepare(effect, 'x1.f1', soon());
      await expect(driver.apply(effect, undo, soon())).rejects.toThrow(/^the action `an .*` failed: /);
      expect(existsSync(join(dir, 'after'))).toBe(false);
    }
  });

  it('waits for what runs in the background, and counts its failure', async () => {
    const { driver, effect } = opened({
      method: [{ ...run('sh', '-c', 'sleep 0.3; touch late; exit 3'), background: true }, run('touch', 'early')],
    });
    const undo = await driver.prepare(effect, 'x1.f1', soon());
    await expect(driver.apply(effect, undo, soon())).rejects.toThrow(/exit code 3/);
    expect([existsSync(join(dir, 'early')), existsSync(join(dir, 'late'))]).toEqual([true, true]);
  });

  it('has still its fault when a rollback fails, or when the hypothesis does not hold afterwards', async () => {
    const failing = opened({ method: [run('touch', 'x')], rollbacks: [run('false'), run('touch', 'second')] });
    const undo = await failing.driver.prepare(failing.effect, 'x1.f1', soon());
    await failing.driver.apply(failing.effect, undo, soon());
    await expect(failing.driver.undo(undo, soon())).rejects.toThrow(/the rollback `an .*` failed: the program ended with exit code 1/);
    expect(existsSync(join(dir, 'second')), 'every rollback runs').toBe(true);
    const weak = opened({ method: [run('touch', 'down')], rollbacks: [run('true')] });
    const second = await weak.driver.prepare(weak.effect, 'x1.f1', soon());
    await weak.driver.apply(weak.effect, second, soon());
    await weak.driver.undo(second, soon());
    expect(await weak.driver.verifyRemoved(weak.effect, second, AbortSignal.timeout(500))).toMatchObject({
      ok: false,
      says: expect.stringContaining('the hypothesis does not hold'),
    });
  });

  it('rolls nothing back that never began', async () => {
    const { driver, effect } = opened({ method: [run('touch', 'down')], rollbacks: [run('touch', 'rolled-back')] });
    const undo = await driver.prepare(effect, 'x1.f1', soon());
    await driver.undo(undo, soon());
    expect(await driver.verifyRemoved(effect, undo, soon())).toMatchObject({ ok: true });
    expect(existsSync(join(dir, 'rolled-back'))).toBe(false);
  });

  it('does not begin when its hypothesis does not hold, or when its file is not that of the plan', async () => {
    await writeFile(join(dir, 'down'), '');
    const { driver, effect } = opened({ method: [run('touch', 'x')] });
    expect(await driver.unhealthy?.(soon())).toBe('the hypothesis does not hold: `home`: it returned status 503');
    await expect(driver.prepare(effect, 'x1.f1', soon())).rejects.toMatchObject({ code: 'TARGET_NOT_READY' });
    await rm(join(dir, 'down'));
    await expect(driver.prepare({ ...effect, params: { digest: 'other' } }, 'x1.f1', soon())).rejects.toMatchObject({
      code: 'TARGET_UNAVAILABLE',
    });
  });

  it('sees a hypothesis that breaks and heals while the method runs', async () => {
    const method = [{ ...run('touch', 'down'), pauses: { after: 2.5 } }, run('rm', 'down')];
    const plain = opened({ method });
    const undo = await plain.driver.prepare(plain.effect, 'x1.f1', soon());
    await plain.driver.apply(plain.effect, undo, soon());
    expect(plain.driver.unmet?.(undo)).toEqual([]);
    const watched = opened({ method, runtime: { hypothesis: { strategy: 'continuously' } } });
    const second = await watched.driver.prepare(watched.effect, 'x1.f1', soon());
    await watched.driver.apply(watched.effect, second, soon());
    expect(watched.driver.unmet?.(second)).toEqual([{ probe: 'home', says: 'it returned status 503' }]);
  });

  it('asks a probe of the hypothesis with its pauses', async () => {
    const probes = [{ ...home(), pauses: { before: 2 } }];
    const { driver, effect } = opened({ probes, method: [run('sh', '-c', '(sleep 0.8; rm down) >/dev/null 2>&1 & touch down')] });
    const undo = await driver.prepare(effect, 'x1.f1', soon());
    await driver.apply(effect, undo, soon());
    expect(driver.unmet?.(undo)).toEqual([]);
    expect(await driver.unhealthy?.(AbortSignal.timeout(300)), 'a pause ends with its time limit').not.toBeNull();
  });

  it('is refused before anything runs when a program is missing, also that of a rollback', async () => {
    const there = opened({ method: [run('touch', 'x')], rollbacks: [run('rm', '-f', 'x')] });
    await expect(there.driver.checkAllowed?.(soon(), [])).resolves.toBeUndefined();
    for (const missing of [{ rollbacks: [run('no-such-program')] }, { probes: [{ ...run('./gone.sh'), type: 'probe', tolerance: 0 }] }]) {
      const { driver } = opened({ method: [run('touch', 'x')], ...missing });
      await expect(driver.checkAllowed?.(soon(), [])).rejects.toMatchObject({ code: 'TARGET_UNAVAILABLE', hint: expect.any(String) });
    }
  });

  it('counts the tolerance of a probe in the method', async () => {
    const { driver, effect } = opened({
      method: [run('touch', 'x'), { ...home(404), name: 'gone' }, { ...home(), tolerance: undefined, name: 'only recorded' }],
    });
    const undo = await driver.prepare(effect, 'x1.f1', soon());
    await driver.apply(effect, undo, soon());
    expect(driver.unmet?.(undo)).toEqual([{ probe: 'gone', says: 'it returned status 200' }]);
  });

  it('asks a probe that is a tolerance, also after a recovery', async () => {
    const judged = (provider: object) => ({
      ...home(),
      tolerance: { type: 'probe', name: 'judge', provider: { arguments: {}, ...provider } },
    });
    const script = async (text: string) => {
      await writeFile(join(dir, 'judge.sh'), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
      return { type: 'process', path: join(dir, 'judge.sh'), arguments: { '-n': 1 }, timeout: 5 };
    };
    const rollbacks = [run('true')];
    // Any exit code is met, as in the Chaos Toolkit.
    const met = opened({ probes: [judged(await script(`printf '%s|' "$@" >> seen; exit 3`))], method: [run('true')], rollbacks });
    expect(await met.driver.unhealthy?.(soon())).toBeNull();
    expect(await readFile(join(dir, 'seen'), 'utf8')).toMatch(/^-n\|1\|value\|\{'status': 200, 'headers': \{.*\}, 'body': 'ok'\}\|$/);
    const undo = await met.driver.prepare(met.effect, 'x1.f1', soon());
    await rm(join(dir, 'seen'));
    await recovered(undo).undo();
    expect(await recovered(undo).verify()).toMatchObject({ ok: true, says: expect.stringContaining('the hypothesis holds') });
    expect(existsSync(join(dir, 'seen'))).toBe(true);
    const late = opened({ probes: [judged({ ...(await script('sleep 20')), timeout: 0.3 })], method: [run('true')] });
    expect(await late.driver.unhealthy?.(soon())).toMatch(/`home`: the probe that is its tolerance failed: the program took too long/);
    const request = opened({ probes: [judged({ type: 'http', url: `${origin}/status/500`, arguments: { a: 1 } })], method: [run('true')] });
    expect(await request.driver.unhealthy?.(soon())).toBeNull();
    expect(requests.at(-1)).toBe('GET /status/500?a=1&value=status&value=headers&value=body');
  });

  it('gives a tolerance the headers as the server spells them', async () => {
    const tolerance = { type: 'jsonpath', target: 'headers', path: '$["X-Two"]', expect: 'a, b' };
    expect(await opened({ probes: [home(tolerance, '/headers')], method: [run('true')] }).driver.unhealthy?.(soon())).toBeNull();
  });

  it('without an action that disturbs something shows nothing, and says when nothing removes its fault', async () => {
    const echo = opened({ method: [run('echo', 'x')] });
    const undo = await echo.driver.prepare(echo.effect, 'x1.f1', soon());
    await echo.driver.apply(echo.effect, undo, soon());
    expect(await echo.driver.observeEffect(echo.effect, undo, soon())).toMatchObject({ ok: false });
    expect(echo.notes).toEqual([]);
    const touch = opened({ method: [run('touch', 'x')] });
    await touch.driver.prepare(touch.effect, 'x1.f1', soon());
    expect(touch.notes).toEqual(['an experiment has no rollbacks: nothing says how to remove what its actions do']);
  });

  it('follows redirects, and takes a resource that does not exist as deleted', async () => {
    const { driver, effect } = opened({
      probes: [home(200, '/to')],
      method: [action({ type: 'http', method: 'DELETE', url: `${origin}/status/404` })],
    });
    const undo = await driver.prepare(effect, 'x1.f1', soon());
    await driver.apply(effect, undo, soon());
    expect(requests).toContain('GET /status/200');
  });

  it('changes files of the workspace, and none through a link that leads out', async () => {
    const rename = (src: string, dst: string) => action({ type: 'python', module: 'os', func: 'rename', arguments: { src, dst } });
    await writeFile(join(dir, 'data'), 'x');
    const { driver, effect } = opened({ method: [rename('data', 'data.old')], rollbacks: [rename('./data.old', 'data')] });
    const undo = await driver.prepare(effect, 'x1.f1', soon());
    await driver.apply(effect, undo, soon());
    expect(existsSync(join(dir, 'data'))).toBe(false);
    await recovered(undo).undo();
    expect(await readFile(join(dir, 'data'), 'utf8')).toBe('x');
    const elsewhere = await mkdtemp(join(tmpdir(), 'experiment-'));
    await mkdir(join(elsewhere, 'sub'));
    await symlink(elsewhere, join(dir, 'out'));
    const escaping = opened({ method: [rename('data', 'out/data')] });
    const second = await escaping.driver.prepare(escaping.effect, 'x1.f1', soon());
    await expect(escaping.driver.apply(escaping.effect, second, soon())).rejects.toThrow('the file is outside of the workspace');
    expect(existsSync(join(dir, 'data'))).toBe(true);
    await rm(elsewhere, { recursive: true });
  });
});

it('is a target that starts programs and has addresses, so that the rules of trust and of hosts hold for it', () => {
  const { target } = opened({ method: [run('true')] });
  const kind = kindOf(target);
  expect([kind.runsPrograms(target), kind.touchesMachine(target)]).toEqual([true, true]);
  expect(kind.addresses(target).map(({ address }) => address.host)).toEqual(['127.0.0.1']);
  expect(kind.stepsMs(target).removeMs).toBeGreaterThan(30_000);
});

it.each([{}, { rollbacks: [{}], probes: [], workspace: '/', mark: 'm' }, { rollbacks: 'x' }])(
  'a record that no gate writes is not carried out: %j',
  async (state) => {
    await expect(undoHandlerOf('experiment.rollbacks')?.undo(state as never, soon())).rejects.toThrow(TypeError);
  },
);
