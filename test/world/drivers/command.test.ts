import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Effect } from '../../../src/core/model/plan/effect.ts';
import type { CommandTarget } from '../../../src/core/targets/command.ts';
import { commandDriver } from '../../../src/world/drivers/command/driver.ts';
import type { DriverContext } from '../../../src/world/drivers/driver-context.ts';
import { commandUndo } from '../../../src/world/undo/command-undo.ts';

const effect: Effect = { way: 'command', kind: 'command', params: {}, seed: 's' };
const soon = () => AbortSignal.timeout(20_000);
let dir: string;
let names = 0;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'command-'));
});
afterAll(() => rm(dir, { recursive: true }));

/** A rule that is a file; `verify` says whether it is there. */
function ruled(words: (rule: string) => Pick<CommandTarget, 'inject' | 'undo'>, more: Partial<CommandTarget> = {}) {
  const rule = `rule${names++}`;
  const verify = ['test', '!', '-e', rule];
  const target: CommandTarget = { kind: 'command', name: rule, ...words(rule), verify, timeoutMs: 5_000, ...more };
  const driver = commandDriver(target, { workspace: dir, logDir: dir, runId: `run-${rule}` } as unknown as DriverContext);
  return { driver, target, isRuled: () => existsSync(join(dir, rule)), path: join(dir, rule) };
}

const sh = (text: string) => ['sh', '-c', text];
/** Takes effect a second after the command has ended, as in a cloud. */
const later = (rule: string) => ({
  inject: sh(`(sleep 1; touch ${rule}) >/dev/null 2>&1 &`),
  undo: sh(`(sleep 1; rm -f ${rule}) >/dev/null 2>&1 &`),
});

describe.concurrent('a command whose effect comes later', () => {
  it('is in place when it was injected, and gone when that is verified', async () => {
    const { driver, isRuled } = ruled(later, { settles: { inMs: 15_000, outMs: 15_000 } });
    const undo = await driver.prepare(effect, 'f1', soon());
    expect(undo.state).toMatchObject({ outMs: 15_000 });
    await driver.apply(effect, undo, soon());
    expect(isRuled()).toBe(true);
    expect(await driver.observeEffect(effect, undo, soon())).toMatchObject({ ok: true });
    await driver.undo(undo, soon());
    const seen = await driver.verifyRemoved(effect, undo, soon());
    expect([seen.ok, isRuled()], seen.says).toEqual([true, false]);
    expect(seen.says).toMatch(/exit code 0 after \d/);
  });

  it('is gone for any process that has only the record', async () => {
    const { driver } = ruled(later, { settles: { inMs: 15_000, outMs: 15_000 } });
    const undo = await driver.prepare(effect, 'f1', soon());
    await driver.apply(effect, undo, soon());
    const { state } = JSON.parse(JSON.stringify(undo)) as typeof undo;
    await commandUndo.undo(state, soon());
    expect(await commandUndo.verifyRemoved(state, soon())).toMatchObject({ ok: true });
    expect(commandUndo.limitMs?.(state)).toBe(4 * 5_000 + 15_000);
  });

  it('is not waited for without `settles`', async () => {
    const { driver } = ruled(later);
    const undo = await driver.prepare(effect, 'f1', soon());
    expect(undo.state).not.toHaveProperty('outMs');
    await driver.apply(effect, undo, soon());
    expect(await driver.observeEffect(effect, undo, soon())).toMatchObject({ ok: false });
    expect(driver.settles).toBeUndefined();
  });

  it('fails when it never shows, and when it is never gone', async () => {
    const { driver, path } = ruled(() => ({ inject: ['true'], undo: ['true'] }), { settles: { inMs: 300, outMs: 300 } });
    const undo = await driver.prepare(effect, 'f1', soon());
    await expect(driver.apply(effect, undo, soon())).rejects.toThrow(/the fault did not show: .* exit code 0 after .*, as if nothing/);
    await writeFile(path, '');
    const seen = await driver.verifyRemoved(effect, undo, soon());
    expect([seen.ok, seen.says]).toEqual([false, expect.stringMatching(/exit code 1 after /)]);
  });
});

describe.concurrent('a slow command', () => {
  it('has the time that the config gives it', () => {
    const { driver } = ruled(() => ({ inject: ['true'], undo: ['true'] }), {
      timeoutMs: 60_000,
      settles: { inMs: 30_000, outMs: 120_000 },
    });
    const undo = { id: 'f1', target: 't', kind: commandUndo.kind, state: {} };
    expect([driver.stepMs, driver.applyMs?.(undo), driver.undoMs]).toEqual([121_000, 151_000, 241_000]);
  });

  it('is ended by a cancel, with everything that it has started, and does nothing after that', async () => {
    const { driver, isRuled } = ruled((rule) => ({ inject: sh(`sleep 2; touch ${rule}`), undo: ['true'] }), { timeoutMs: 60_000 });
    const undo = await driver.prepare(effect, 'f1', soon());
    const startMs = performance.now();
    await expect(driver.apply(effect, undo, AbortSignal.timeout(300))).rejects.toThrow('was ended');
    expect(performance.now() - startMs).toBeLessThan(1_900);
    await sleep(2_200);
    expect(isRuled()).toBe(false);
  });

  it('is not waited for after a cancel, and its undo still works', async () => {
    const { driver, isRuled } = ruled(later, { settles: { inMs: 60_000, outMs: 15_000 } });
    const undo = await driver.prepare(effect, 'f1', soon());
    await expect(driver.apply(effect, undo, AbortSignal.timeout(400))).rejects.toThrow('cut short');
    await sleep(1_500);
    expect(isRuled()).toBe(true);
    await driver.undo(undo, soon());
    expect(await driver.verifyRemoved(effect, undo, soon())).toMatchObject({ ok: true });
  });
});

it('gets the variables of the gate, and no record has their values', async () => {
  process.env.AWS_SESSION_TOKEN = 'token-of-a-test';
  const { driver, path } = ruled((rule) => ({ inject: sh(`printf %s "$AWS_SESSION_TOKEN" > ${rule}`), undo: ['true'] }));
  const undo = await driver.prepare(effect, 'f1', soon());
  await driver.apply(effect, undo, soon());
  expect(await readFile(path, 'utf8')).toBe('token-of-a-test');
  expect(JSON.stringify(undo)).not.toContain('token-of-a-test');
  delete process.env.AWS_SESSION_TOKEN;
});
