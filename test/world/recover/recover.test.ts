import { once } from 'node:events';
import { appendFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Undo } from '../../../src/core/model/run/undo.ts';
import { journalName } from '../../../src/world/journal/name.ts';
import { readJournal } from '../../../src/world/journal/read.ts';
import { identityOf, signalTo, stateOf } from '../../../src/world/process/identity.ts';
import { markName } from '../../../src/world/process/scan.ts';
import { withLock } from '../../../src/world/recover/lock.ts';
import { recoverJournal } from '../../../src/world/recover/recover.ts';
import { thisMachine } from '../../../src/world/recover/recovery-environment.ts';
import { recoverAll } from '../../../src/world/recover/sweep.ts';
import { idle, node } from '../process/children.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recover-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const signal = () => AbortSignal.timeout(20_000);

/** The identity of a gate that has ended; another process had its pid. */
async function deadGate() {
  const { child, identity } = await node(idle);
  child.kill('SIGKILL');
  await once(child, 'exit');
  return identity;
}

async function journalWith(undos: readonly Undo[], gate: object, name = 'j.jsonl'): Promise<string> {
  const path = join(folder, name);
  const events = [{ atMs: 0, type: 'run.started', gate }, ...undos.map((undo) => ({ atMs: 1, type: 'undo.recorded', undo }))];
  await writeFile(path, `${events.map((event) => JSON.stringify(event)).join('\n')}\n`, { mode: 0o600 });
  return path;
}

const paused = (identity: object, id = 'p'): Undo => ({
  id,
  target: `target ${id}`,
  kind: 'process.continue',
  state: { processes: [{ ...identity }] } as Undo['state'],
});

async function stopped() {
  const victim = await node(idle);
  await signalTo(victim.identity, 'SIGSTOP');
  while ((await stateOf(victim.identity)) !== 'T') await new Promise((done) => setTimeout(done, 1));
  return victim.identity;
}

describe('recovery', () => {
  it('ends a gate whose journal does not exist yet; a journal that was deleted is an error', async () => {
    const gate = await node(idle);
    const path = join(folder, journalName('run', gate.identity));
    await expect(recoverJournal(path, { by: 'post' }, signal())).rejects.toMatchObject({ code: 'JOURNAL_UNREADABLE' });
    expect(await stateOf(gate.identity)).not.toBeNull();
    expect(await recoverJournal(path, { by: 'post', mayBeMissing: true }, signal())).toMatchObject({ undone: 0, failed: 0, events: [] });
    expect(await stateOf(gate.identity)).toBeNull();
    expect(await readdir(folder)).toEqual([]);
  });

  it('carries out the pending undos of a dead gate, and a second recovery has nothing to do', async () => {
    const victim = await stopped();
    const path = await journalWith([paused(victim)], await deadGate());
    expect(await recoverJournal(path, { by: 'post' }, signal())).toMatchObject({ undone: 1, failed: 0 });
    expect(await stateOf(victim)).not.toBe('T');
    const types = (await readJournal(path)).map((event) => event.type);
    expect(types.slice(-2)).toEqual(['undo.done', 'run.ended']);
    expect(await recoverJournal(path, { by: 'post' }, signal())).toMatchObject({ undone: 0, failed: 0 });
  });

  it('ends a running gate before it undoes, so that no further fault is injected', async () => {
    const gate = await node(idle);
    const victim = await stopped();
    const path = await journalWith([paused(victim)], gate.identity);
    await recoverJournal(path, { by: 'post' }, signal());
    expect(await stateOf(gate.identity)).toBeNull();
    expect(await stateOf(victim)).not.toBe('T');
  });

  it('distinguishes a cancelled job whose main step still runs in a container from a killed gate', async () => {
    const gate = await node(idle);
    const cancelled = await recoverJournal(await journalWith([], gate.identity), { by: 'post' }, signal());
    expect(cancelled.events.at(-1)).toMatchObject({ type: 'run.ended', reason: 'cancelled' });
    const killed = await recoverJournal(await journalWith([], await deadGate(), 'k.jsonl'), { by: 'post' }, signal());
    expect(killed.events.at(-1)).toMatchObject({ type: 'run.ended', reason: 'killed' });
  });

  it('continues after an undo that fails, and reports the command for it', async () => {
    const victim = await stopped();
    const strange: Undo = { id: 'x', target: 'space', kind: 'satellite.turn', state: {} };
    const broken: Undo = { id: 'y', target: 'nobody', kind: 'process.continue', state: { processes: [{ pid: 1 }] } };
    const path = await journalWith([paused(victim), strange, broken], await deadGate());
    const recovered = await recoverJournal(path, { by: 'recover' }, signal());
    expect(recovered).toMatchObject({ undone: 1, failed: 2 });
    expect(recovered.unrestored.map(({ target }) => target).sort()).toEqual(['nobody', 'space']);
    expect(await stateOf(victim)).not.toBe('T');
  });

  it('does not signal another process that has the pid of the target', async () => {
    const innocent = await stopped();
    const path = await journalWith([paused({ ...innocent, startTicks: innocent.startTicks + 1 })], await deadGate());
    expect(await recoverJournal(path, { by: 'post' }, signal())).toMatchObject({ undone: 1, failed: 0 });
    expect(await stateOf(innocent)).toBe('T');
  });

  it('stops the targets that the gate has started last, with grandchildren and stopped processes', async () => {
    const mark = `recover-${process.pid}`;
    const code = `const { spawn } = require("child_process"); process.on("SIGTERM", () => {}); spawn("sleep", ["100"], { detached: true, stdio: "ignore" }); ${idle}`;
    const { identity } = await node(code, { [markName]: mark });
    await signalTo(identity, 'SIGSTOP');
    const stop: Undo = { id: 'stop', target: 'api', kind: 'process.stop', state: { mark, leader: null } };
    const path = await journalWith([stop, paused(identity)], await deadGate());
    expect(await recoverJournal(path, { by: 'post' }, signal())).toMatchObject({ undone: 2, failed: 0 });
    expect(await stateOf(identity)).toBeNull();
    const order = (await readJournal(path)).flatMap((event) => (event.type === 'undo.done' ? [event.id] : []));
    expect(order).toEqual(['p', 'stop']);
  });

  it('may run twice at the same time', async () => {
    const victims = await Promise.all([stopped(), stopped()]);
    const path = await journalWith(
      victims.map((victim, index) => paused(victim, `${index}`)),
      await deadGate(),
    );
    const both = await Promise.all([recoverJournal(path, { by: 'post' }, signal()), recoverJournal(path, { by: 'recover' }, signal())]);
    expect(both.map(({ undone }) => undone).sort()).toEqual([0, 2]);
    for (const victim of victims) expect(await stateOf(victim)).not.toBe('T');
  });

  it('does not wait for a killed recovery, whose lock ends with it', async () => {
    const path = await journalWith([], await deadGate());
    const lock = fileURLToPath(new URL('../../../src/world/recover/lock.ts', import.meta.url));
    const code = `import(${JSON.stringify(lock)}).then(({ withLock }) => withLock(${JSON.stringify(path)}, AbortSignal.timeout(60_000), () => {
      console.log('up');
      return new Promise(() => setTimeout(() => undefined, 60_000));
    }))`;
    const { child } = await node(code);
    await expect(recoverJournal(path, { by: 'post' }, AbortSignal.timeout(300))).rejects.toMatchObject({ code: 'ABORT_ERR' });
    child.kill('SIGKILL');
    await expect(recoverJournal(path, { by: 'post' }, signal())).resolves.toMatchObject({ failed: 0 });
    expect(await readdir(folder)).toEqual(['j.jsonl']);
  });

  it('does not wait forever for another process with the name of its lock', async () => {
    const path = await journalWith([], await deadGate());
    await withLock(path, signal(), async () => {
      const inside = withLock(path, signal(), async () => 'done', 200);
      await expect(inside).resolves.toBe('done');
    });
  });

  it('continues after an incomplete last line, and leaves a readable journal', async () => {
    const victim = await stopped();
    const path = await journalWith([paused(victim)], await deadGate());
    await appendFile(path, '{"atMs":3,"type":"undo.rec');
    expect(await recoverJournal(path, { by: 'post' }, signal())).toMatchObject({ undone: 1, failed: 0 });
    expect((await readJournal(path)).map((event) => event.type)).toEqual(['run.started', 'undo.recorded', 'undo.done', 'run.ended']);
  });

  it('undoes even if the disk is full, and reports that', async () => {
    const victim = await stopped();
    const path = await journalWith([paused(victim)], await deadGate());
    const full = { ...thisMachine, resume: () => Promise.reject(new Error('ENOSPC')) };
    const recovered = await recoverJournal(path, { by: 'post' }, signal(), full);
    expect(recovered).toMatchObject({ undone: 1, failed: 0, unrestored: [] });
    expect(recovered.events.slice(-2).map((event) => event.type)).toEqual(['undo.done', 'run.ended']);
    expect(await stateOf(victim)).not.toBe('T');
  });
});

describe('the sweep of a state folder', () => {
  it('carries out the pending undos of dead runs, skips running ones, and continues after an unreadable journal', async () => {
    const [victim, other] = await Promise.all([stopped(), stopped()]);
    const live = await identityOf(process.pid);
    await writeFile(join(folder, 'a.jsonl'), 'nonsense\nnonsense\n', { mode: 0o600 });
    await journalWith([paused(victim)], await deadGate(), 'b.jsonl');
    await journalWith([paused(other)], live ?? {}, 'c.jsonl');
    const swept = await recoverAll(folder, signal());
    expect(swept.map(({ undone, failed }) => [undone, failed])).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(await stateOf(victim)).not.toBe('T');
    expect(await stateOf(other)).toBe('T');
  });

  it('skips the empty journal of a running gate', async () => {
    const gate = await identityOf(process.pid);
    if (gate === null) throw new Error('no identity');
    const path = join(folder, journalName('1-1', gate));
    await writeFile(path, '', { mode: 0o600 });
    const dead = join(folder, journalName('2-1', await deadGate()));
    await writeFile(dead, '', { mode: 0o600 });
    await recoverAll(folder, signal());
    expect(await readdir(folder)).toEqual([basename(path)]);
  });

  it('keeps the journal of a recovered run for a while, for its post step', async () => {
    const victim = await stopped();
    const path = await journalWith([paused(victim)], await deadGate());
    expect(await recoverAll(folder, signal(), 60_000)).toMatchObject([{ undone: 1 }]);
    expect(await recoverAll(folder, signal(), 60_000)).toMatchObject([{ undone: 0 }]);
    expect(await readdir(folder)).toEqual([basename(path)]);
    await recoverAll(folder, signal());
    expect(await readdir(folder)).toEqual([]);
  });

  it('finds nothing without a folder', async () => {
    expect(await recoverAll(join(folder, 'none'), signal())).toEqual([]);
  });
});
