import { appendFile, chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pendingUndos } from '../../../src/core/evidence/pending-undos.ts';
import type { RunEvent } from '../../../src/core/model/run/event.ts';
import { openJournal, resumeJournal } from '../../../src/world/journal/journal.ts';
import { readJournal } from '../../../src/world/journal/read.ts';
import { prepareStateDir, stateDirOf } from '../../../src/world/journal/state-dir.ts';
import { bootId } from '../../../src/world/process/identity.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journal-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const gate = { pid: process.pid, startTicks: 1, bootId: await bootId() };
const begun = { atMs: 0, type: 'run.started', gate } as RunEvent;
const note = (atMs: number): RunEvent => ({ atMs, type: 'note', says: `ä\n"${atMs}"` });
const recorded = (id: string): RunEvent => ({
  atMs: 0,
  type: 'undo.recorded',
  undo: { id, target: 't', kind: 'process.continue', state: { processes: [] } },
});

describe('a journal', () => {
  it('returns the appended events in order, even if the caller does not wait between them', async () => {
    const journal = await openJournal(join(folder, 'j.jsonl'));
    const events = [begun, ...Array.from({ length: 200 }, (_, index) => (index % 10 === 0 ? recorded(`${index}`) : note(index)))];
    await Promise.all(events.map((event) => journal.append(event)));
    await journal.close();
    expect(await readJournal(journal.path)).toEqual(events);
  });

  it('ignores an incomplete last line, wherever it ends', async () => {
    const whole = `${JSON.stringify(begun)}\n`;
    for (let cut = 0; cut < whole.length - 1; cut += 1) {
      const path = join(folder, `${cut}.jsonl`);
      await writeFile(path, `${whole}${whole.slice(0, cut)}`, { mode: 0o600 });
      expect(await readJournal(path)).toHaveLength(1);
    }
  });

  it('is refused if a line in the middle is not an event', async () => {
    const path = join(folder, 'j.jsonl');
    await writeFile(path, `${JSON.stringify(begun)}\nnonsense\n{"atMs":2,"type":"note","says":""}\n`, { mode: 0o600 });
    await expect(readJournal(path)).rejects.toMatchObject({ code: 'JOURNAL_UNREADABLE', message: expect.stringContaining('j.jsonl:2') });
  });

  it('reports that error, and no other, for arbitrary bytes', { timeout: 20_000 }, async () => {
    const path = join(folder, 'hostile.jsonl');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), { maxLength: 5 }), async (lines) => {
        await writeFile(path, lines.join('\n'), { mode: 0o600 });
        await readJournal(path).catch((error) => expect(error).toMatchObject({ code: 'JOURNAL_UNREADABLE' }));
      }),
      { numRuns: 60 },
    );
  });

  it('is not opened through a symbolic link or over an existing file', async () => {
    await symlink('/etc/passwd', join(folder, 'link'));
    await expect(openJournal(join(folder, 'link'))).rejects.toMatchObject({ code: 'JOURNAL_UNWRITABLE' });
    await expect(resumeJournal(join(folder, 'link'))).rejects.toMatchObject({ code: 'JOURNAL_UNWRITABLE' });
    await expect(readJournal(join(folder, 'link'))).rejects.toMatchObject({ code: 'JOURNAL_UNREADABLE' });
    await appendFile(join(folder, 'there'), '');
    await expect(openJournal(join(folder, 'there'))).rejects.toMatchObject({ code: 'JOURNAL_UNWRITABLE' });
  });

  it('reports a full disk on every append', async () => {
    const journal = await resumeJournal('/dev/full');
    await expect(journal.append(recorded('x'))).rejects.toMatchObject({ code: 'JOURNAL_UNWRITABLE' });
    await expect(journal.append(note(1))).rejects.toMatchObject({ code: 'JOURNAL_UNWRITABLE' });
    await journal.close();
  });
});

describe('pending undos', () => {
  const done = (id: string): RunEvent => ({ atMs: 0, type: 'undo.done', id });

  it('are the recorded undos that are not done, latest first; a failed undo is still pending', () => {
    const failed: RunEvent = { atMs: 0, type: 'undo.failed', id: 'b', reason: '' };
    const events = [recorded('a'), recorded('b'), recorded('c'), done('a'), failed];
    expect(pendingUndos(events).map(({ id }) => id)).toEqual(['c', 'b']);
  });

  it('are decided by the last record with their id', () => {
    const second: RunEvent = { atMs: 0, type: 'undo.recorded', undo: { id: 'a', target: 't', kind: 'process.stop', state: { mark: 'm' } } };
    expect(pendingUndos([recorded('a'), second])).toEqual([second.type === 'undo.recorded' ? second.undo : null]);
  });
});

describe('the state folder', () => {
  it('is CHAOS_GATE_STATE_DIR if set, otherwise a folder under XDG_STATE_HOME', () => {
    expect(stateDirOf({ CHAOS_GATE_STATE_DIR: '/x', XDG_STATE_HOME: '/y' })).toBe('/x');
    expect(stateDirOf({ XDG_STATE_HOME: '/y' })).toBe('/y/chaos-gate');
  });

  it('is created with access for the current user only', async () => {
    const path = join(folder, 'a', 'b');
    await prepareStateDir(path);
    await expect(prepareStateDir(path)).resolves.toBeUndefined();
  });

  it('is refused if another user could have created it', async () => {
    await mkdir(join(folder, 'open'));
    await chmod(join(folder, 'open'), 0o777);
    await expect(prepareStateDir(join(folder, 'open'))).rejects.toMatchObject({ code: 'STATE_UNSAFE' });
    await symlink(folder, join(folder, 'link'));
    await expect(prepareStateDir(join(folder, 'link'))).rejects.toMatchObject({ code: 'STATE_UNSAFE' });
  });
});
