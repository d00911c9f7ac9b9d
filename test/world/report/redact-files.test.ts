import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { redactor } from '../../../src/core/secrets/redactor.ts';
import { redactFile, redactFiles } from '../../../src/world/report/redact-files.ts';

const secret = 'hunter2 "and" hunter3';
const redact = redactor([secret]);
let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'redact-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

it('redacts a secret in the files of a run and of its base, and follows no symbolic link', async () => {
  await mkdir(join(dir, 'base'));
  await mkdir(join(dir, 'other'));
  await writeFile(join(dir, 'journal.jsonl'), `${JSON.stringify({ says: secret, n: 1 })}\n{"says":"hunter2 \\"and`, { mode: 0o600 });
  for (const name of ['base/app.log', 'other/app.log']) await writeFile(join(dir, name), `got ${secret}\n`);
  await symlink('/etc/hostname', join(dir, 'link'));
  await redactFiles(dir, redact);
  expect(await readFile(join(dir, 'journal.jsonl'), 'utf8')).toBe('{"says":"***","n":1}\n{"says":"***');
  expect((await stat(join(dir, 'journal.jsonl'))).mode & 0o777).toBe(0o600);
  expect(await readFile(join(dir, 'base/app.log'), 'utf8')).toBe('got ***\n');
  expect(await readFile(join(dir, 'other/app.log'), 'utf8')).toBe(`got ${secret}\n`);
  expect((await readdir(dir)).sort()).toEqual(['base', 'journal.jsonl', 'link', 'other']);
});

it('redacts a secret at every chunk boundary of a long file, even in a single line', async () => {
  // The reader reads 64 KiB at a time, and cuts a line at 1 MiB.
  const offsets = [0, 1, 5, 13, 20].flatMap((back) => [65_536, 131_072, 983_040, 1_048_576, 2_031_616].map((at) => at - back));
  for (const fill of ['x', 'y\n']) {
    let text = '';
    for (const at of [...offsets].sort((a, b) => a - b)) text += fill.repeat(at).slice(0, Math.max(0, at - text.length)) + secret;
    text += fill.repeat(3_000_000).slice(0, 1_200_000);
    await writeFile(join(dir, 'app.log'), text);
    await redactFiles(dir, redact);
    const clean = await readFile(join(dir, 'app.log'), 'utf8');
    expect(clean).toBe(text.replaceAll(secret, '***'));
  }
});

it('rejects immediately if the copy cannot be written', { timeout: 10_000 }, async () => {
  const [from, file] = [join(dir, 'journal.jsonl'), join(dir, 'file')];
  await writeFile(from, '{"n":1}\n'.repeat(100_000));
  await writeFile(file, '');
  await expect(redactFile(from, join(file, 'journal.jsonl'), redact)).rejects.toMatchObject({ code: 'ENOTDIR' });
});
