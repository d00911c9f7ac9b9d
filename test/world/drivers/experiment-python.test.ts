import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readyExperiment } from '../../../src/core/chaos-toolkit/ready/ready-experiment.ts';
import type { Effect } from '../../../src/core/model/plan/effect.ts';
import type { DriverContext } from '../../../src/world/drivers/driver-context.ts';
import { experimentDriver } from '../../../src/world/drivers/experiment/driver.ts';
import { pythonOfChaos } from '../../../src/world/drivers/experiment/installed-chaos.ts';
import { experimentKind } from '../../../src/world/drivers/experiment.ts';
import { undoHandlerOf } from '../../../src/world/undo/catalog.ts';

const soon = () => AbortSignal.timeout(60_000);
const usual = { PATH: process.env.PATH, PYTHONPATH: process.env.PYTHONPATH };
let home: string;
let dir: string;

/** The four functions of the library that the gate calls, for machines without it. `CHAOS=…/bin/chaos` takes the real one. */
const library = {
  'chaoslib/__init__.py': '',
  'chaoslib/provider/__init__.py': '',
  'chaoslib/activity.py': `import importlib
def run_activity(activity, configuration, secrets):
    provider = activity["provider"]
    return getattr(importlib.import_module(provider["module"]), provider["func"])(**provider["arguments"])
`,
  'chaoslib/configuration.py': `import os
def load_configuration(given):
    return {key: os.environ[one["key"]] if isinstance(one, dict) else one for key, one in given.items()}
`,
  'chaoslib/secret.py': 'def load_secrets(given, configuration): return given\n',
  'chaoslib/provider/python.py': `import importlib
def validate_python_activity(activity):
    getattr(importlib.import_module(activity["provider"]["module"]), activity["provider"]["func"])
`,
};
const faults = `import os, time
print("noise of an import")
def down(path):
    print("noise of a call")
    open(path, "w").close()
def up(path):
    if os.path.exists(path): os.remove(path)
def state(path): return {"items": [{"name": "a", "up": not os.path.exists(path)}]}
def judge(value, up): return [one for one in value["items"] if one["up"] is up]
def refuse(value): raise ValueError("judge")
def fails(): raise ValueError("\`boom\`\\x1b[31m" + "x" * 9999)
def big(): return "x" * 100000
def odd(): return float("nan")
def hang(path):
    time.sleep(20)
    open(path, "w").close()
`;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'experiment-python-'));
  await mkdir(join(home, 'bin'));
  await mkdir(join(home, 'chaoslib', 'provider'), { recursive: true });
  const real = process.env.CHAOS;
  for (const [file, text] of Object.entries(real === undefined ? library : {})) await writeFile(join(home, file), text);
  await writeFile(join(home, 'faults_of_the_test.py'), faults);
  await writeFile(join(home, 'bin', 'chaos'), '#!/usr/bin/env python3\n');
  await chmod(join(home, 'bin', 'chaos'), 0o755);
  process.env.PATH = `${real === undefined ? join(home, 'bin') : dirname(real)}${delimiter}${usual.PATH}`;
  process.env.PYTHONPATH = home;
});
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'experiment-'));
  return () => rm(dir, { recursive: true });
});
afterAll(async () => {
  process.env.PATH = usual.PATH;
  if (usual.PYTHONPATH === undefined) delete process.env.PYTHONPATH;
  else process.env.PYTHONPATH = usual.PYTHONPATH;
  await rm(home, { recursive: true });
});

const call = (func: string, given: object = { path: 'down' }, more: object = {}) => ({
  type: 'action',
  name: func,
  provider: { type: 'python', module: 'faults_of_the_test', func, arguments: given, ...more },
});
const isUp = {
  ...call('state'),
  type: 'probe',
  tolerance: { type: 'jsonpath', path: '$.items[*][?(@.name="a")].up', expect: true },
};

function opened(content: object) {
  const file = { title: 't', description: 'd', 'steady-state-hypothesis': { title: 'h', probes: [isUp] }, ...content };
  const { ready, refusals } = readyExperiment(JSON.stringify(file), true, { TOKEN: 'the-value-of-a-secret' }, true);
  if (ready === null) throw new Error(JSON.stringify(refusals));
  const target = { kind: 'experiment', name: 'x.json', content: ready } as const;
  const context = { workspace: dir, runId: `run-${dir}`, note: async () => undefined } as unknown as DriverContext;
  const effect: Effect = { way: 'experiment', kind: 'experiment', params: { digest: ready.digest, method: '1 action' }, seed: 's' };
  return { driver: experimentDriver(target, context), effect, examine: () => experimentKind.examine(target, [effect], context, soon()) };
}

/** Of an experiment with this action alone. */
async function failureOf(action: object): Promise<string> {
  const { driver, effect } = opened({ method: [action] });
  const undo = await driver.prepare(effect, 'x1.f1', soon());
  return driver.apply(effect, undo, soon()).then(
    () => 'nothing',
    (error: Error) => error.message,
  );
}

describe('an experiment that calls Python', () => {
  it('is applied, seen, and rolled back by any process that has only the record', async () => {
    const { driver, effect, examine } = opened({
      configuration: { token: { type: 'env', key: 'TOKEN' } },
      method: [call('down')],
      rollbacks: [call('up')],
    });
    process.env.TOKEN = 'the-value-of-a-secret';
    expect(await examine()).toMatchObject({ found: 'its programs and Python functions are there' });
    await driver.checkAllowed?.(soon(), [effect]);
    const undo = await driver.prepare(effect, 'x1.f1', soon());
    expect(existsSync(join(dir, 'down')), 'nothing is called before').toBe(false);
    await driver.apply(effect, undo, soon());
    delete process.env.TOKEN;
    expect(existsSync(join(dir, 'down'))).toBe(true);
    expect(driver.unmet?.(undo)).toEqual([{ probe: 'state', says: 'it returned another value' }]);
    expect(JSON.stringify(undo)).not.toContain('the-value-of-a-secret');
    const handler = undoHandlerOf('experiment.rollbacks');
    const read = JSON.parse(JSON.stringify(undo.state)) as typeof undo.state;
    await expect(handler?.undo(read, soon()), 'its variable is gone').rejects.toThrow('the function failed');
    process.env.TOKEN = 'the-value-of-a-secret';
    await handler?.undo(read, soon());
    expect(await handler?.verifyRemoved(read, soon())).toMatchObject({ ok: true });
    expect(existsSync(join(dir, 'down'))).toBe(false);
    const commands = await handler?.commands(read);
    expect(commands?.at(-1)?.slice(0, 2)).toEqual([expect.stringMatching(/python/), '-c']);
    delete process.env.TOKEN;
  });

  it('asks a function that is a tolerance with what the probe has returned', async () => {
    const judged = (func: string, given: object) => ({ ...isUp, tolerance: { ...call(func, { value: null, ...given }), type: 'probe' } });
    const says = async (probe: object) => {
      const { driver } = opened({ 'steady-state-hypothesis': { title: 'h', probes: [probe] }, method: [call('down')] });
      await driver.checkAllowed?.(soon(), []);
      return driver.unhealthy?.(soon());
    };
    expect(await says(judged('judge', { up: true }))).toBeNull();
    expect(await says(judged('judge', { up: false }))).toContain('it returned another value');
    expect(await says(judged('refuse', {}))).toMatch(/the probe that is its tolerance failed: the function failed: .*judge/);
    const long = { ...isUp, provider: { type: 'process', path: 'sh', arguments: ['-c', 'head -c 60000 /dev/zero | tr "\\\\0" "\\\\1"'] } };
    expect(await says({ ...long, tolerance: judged('refuse', {}).tolerance })).toContain('too long for the call of a function');
  });

  it('counts what a function raises, and shows nothing of it that a terminal or markdown would read', async () => {
    const says = await failureOf(call('fails', {}));
    expect(says).toMatch(/the action `fails` failed: the function failed: .*boom/);
    expect(says.length).toBeLessThan(400);
    expect(says.slice(says.indexOf('boom'))).toMatch(/^[ -~]*$/);
    expect(says.split('boom')[1]).not.toContain('`');
  });

  it('takes only a result that is JSON, up to a limit', async () => {
    expect(await failureOf(call('big', {}))).toContain('more than 64 KiB');
    expect(await failureOf(call('odd', {}))).toContain('the function failed');
  });

  it('ends a function that takes too long', async () => {
    const startMs = performance.now();
    expect(await failureOf(call('hang', { path: 'late' }, { timeout: 1 }))).toContain('took too long');
    expect(performance.now() - startMs).toBeLessThan(15_000);
    expect(existsSync(join(dir, 'late'))).toBe(false);
  });

  it('is not begun without its module, its function, or the Chaos Toolkit', async () => {
    const noModule = { ...call('down'), provider: { type: 'python', module: 'no_such_module', func: 'x' } };
    for (const step of [noModule, call('no_such_function')]) {
      const { driver, effect, examine } = opened({ method: [call('down')], rollbacks: [step] });
      const failure = { code: 'TARGET_UNAVAILABLE', message: expect.stringMatching(/`\w+\.\w+` cannot be called: .*no_such/) };
      await expect(driver.checkAllowed?.(soon(), [effect])).rejects.toMatchObject(failure);
      await expect(examine()).rejects.toMatchObject(failure);
      expect(existsSync(join(dir, 'down'))).toBe(false);
    }
    await expect(pythonOfChaos('/nowhere')).rejects.toMatchObject({ code: 'TARGET_UNAVAILABLE' });
  });
});

it.each([
  ['#!/opt/a/bin/python3.12\n', '/opt/a/bin/python3.12'],
  ['#!/usr/bin/env python3\nimport sys', 'python3'],
  ['#!/bin/sh\n\'\'\'exec\' "/opt/with space/bin/python" "$0" "$@"\n', '/opt/with space/bin/python'],
  ['#!/bin/sh\nexec docker run chaos "$@"\n', null],
  ['\u007fELF', null],
])('the Python of %j is %j', async (text, expected) => {
  await writeFile(join(dir, 'chaos'), text);
  expect(await pythonOfChaos(dir).catch(() => null)).toBe(expected);
});
