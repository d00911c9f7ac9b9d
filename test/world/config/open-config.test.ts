import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { GateFailure } from '../../../src/core/model/failure.ts';
import { type OpenConfigOptions, openConfig } from '../../../src/world/config/open-config.ts';

const config = `version: 1
preview: http://127.0.0.1:8080
checks: [{ name: home, http: {}, rate: 50/s }]
faults: [{ fault: surge, on: preview }]
`;

let workspace: string;
beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'chaos-gate-config-'));
  await mkdir(join(workspace, '.github'));
});
afterEach(() => rm(workspace, { recursive: true, force: true }));

const put = (path: string, content: string | Uint8Array = config) => writeFile(join(workspace, path), content);
const opened = (options: Partial<OpenConfigOptions> = {}) => openConfig({ workspace, env: {}, ...options });
const failure = (options: Partial<OpenConfigOptions> = {}): Promise<GateFailure> =>
  opened(options).then(
    () => Promise.reject(new Error('it was opened')),
    (thrown: GateFailure) => thrown,
  );

describe('a config', () => {
  test('is found at the usual places, the first one first', async () => {
    await put('chaos.yml');
    expect(await opened()).toMatchObject({ file: 'chaos.yml', warnings: [] });
    await put('.github/chaos.yaml');
    expect(await opened()).toMatchObject({ file: '.github/chaos.yaml' });
    await put('.github/chaos.yml');
    expect(await opened()).toMatchObject({ file: '.github/chaos.yml', config: { preview: 'http://127.0.0.1:8080/' } });
  });

  test('is opened by name, relative or absolute', async () => {
    await put('other.yml');
    expect(await opened({ path: 'other.yml' })).toMatchObject({ file: 'other.yml' });
    expect(await opened({ path: join(workspace, 'other.yml') })).toMatchObject({ file: 'other.yml' });
  });

  test('may be a link inside of the workspace', async () => {
    await put('real.yml');
    await symlink(join(workspace, 'real.yml'), join(workspace, 'chaos.yml'));
    expect(await opened()).toMatchObject({ file: 'chaos.yml' });
  });

  test('may begin with a mark', async () => {
    await put('chaos.yml', `\uFEFF${config}`);
    expect(await opened()).toMatchObject({ config: { name: 'preview' } });
  });

  test('tells its warnings on a line each', async () => {
    await put('chaos.yml', config.replace('50/s', '1/s'));
    const { warnings } = await opened();
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/^chaos\.yml:3:\d+: `1\/s` × `\w+`.*\[CG1304\]/);
  });

  test('takes what comes from outside', async () => {
    await put('chaos.yml');
    const { config } = await opened({
      previewOverride: 'https://pr-7.example.org',
      scenarios: '3',
      budget: '2m',
      seed: '007',
      name: 'shop',
    });
    expect(config).toMatchObject({
      name: 'shop',
      preview: 'https://pr-7.example.org/',
      plan: { scenarios: 3, budgetMs: 120_000, seed: '007' },
    });
  });
});

describe('a config that cannot be opened', () => {
  test('1: is missing: says where it was looked for, and what is nearest', async () => {
    expect(await failure()).toMatchObject({
      code: 'CONFIG_MISSING',
      message: 'there is no config: looked for `.github/chaos.yml`, `.github/chaos.yaml` and `chaos.yml`',
    });
    await put('.github/choas.yml');
    expect(await failure()).toMatchObject({ code: 'CONFIG_MISSING', hint: 'did you mean `.github/choas.yml`?' });
    expect(await failure({ path: 'nowhere/chaos.yml' })).toMatchObject({ code: 'CONFIG_MISSING' });
  });

  test('2: is a folder or a FIFO, and nobody waits for one', async () => {
    await mkdir(join(workspace, 'chaos.yml'));
    expect(await failure()).toMatchObject({ code: 'CONFIG_UNREADABLE', message: '`chaos.yml` is a folder' });
    execFileSync('/usr/bin/env', ['mkfifo', join(workspace, 'fifo.yml')]);
    expect(await failure({ path: 'fifo.yml' })).toMatchObject({ code: 'CONFIG_UNREADABLE', message: '`fifo.yml` is not a regular file' });
  });

  test('3: may not be read', async () => {
    await put('chaos.yml');
    await chmod(workspace, 0o755);
    await chmod(join(workspace, 'chaos.yml'), 0);
    // Root may read everything: for a moment we are nobody.
    const isRoot = process.getuid?.() === 0;
    if (isRoot) process.seteuid?.(65534);
    try {
      expect(await failure()).toMatchObject({ code: 'CONFIG_UNREADABLE', message: '`chaos.yml` may not be read' });
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  });

  test('4: leads out of the workspace', async () => {
    await symlink('/etc/hostname', join(workspace, 'chaos.yml'));
    const outside = { code: 'CONFIG_OUTSIDE', verdict: 'refused' };
    expect(await failure()).toMatchObject(outside);
    expect(await failure({ path: '/etc/hostname' })).toMatchObject(outside);
    expect(await failure({ path: '../../etc/hostname'.replace('../..', '../'.repeat(12)) })).toMatchObject(outside);
  });

  test('4: is a link that leads nowhere, or to itself', async () => {
    await symlink(join(workspace, 'nothing.yml'), join(workspace, 'a.yml'));
    await symlink(join(workspace, 'b.yml'), join(workspace, 'b.yml'));
    expect(await failure({ path: 'a.yml' })).toMatchObject({ code: 'CONFIG_UNREADABLE', message: '`a.yml` is a link that leads nowhere' });
    expect(await failure({ path: 'b.yml' })).toMatchObject({
      code: 'CONFIG_UNREADABLE',
      message: '`b.yml` is a link that leads to itself',
    });
  });

  test('7: is UTF-16, or not UTF-8 at all', async () => {
    await put('chaos.yml', Buffer.from(`\uFEFF${config}`, 'utf16le'));
    expect(await failure()).toMatchObject({ code: 'CONFIG_UNREADABLE', message: '`chaos.yml` is UTF-16' });
    await put('chaos.yml', Uint8Array.of(0x61, 0xff, 0x61));
    expect(await failure()).toMatchObject({ code: 'CONFIG_UNREADABLE', message: '`chaos.yml` is not UTF-8' });
  });

  test('11: is too large', async () => {
    await put('chaos.yml', 'x'.repeat(300_000));
    expect(await failure()).toMatchObject({ code: 'CONFIG_UNREADABLE', message: '`chaos.yml` is larger than 256 KiB' });
  });
});

describe('a config that is wrong', () => {
  test('is told with all problems, each with its line', async () => {
    await put('chaos.yml', config.replace('50/s', '50').replace('surge', 'srge'));
    const { code, verdict, message } = await failure();
    expect({ code, verdict }).toEqual({ code: 'CONFIG_INVALID', verdict: 'invalid' });
    expect(message).toContain('chaos.yml:3:40: 50 has no unit; did you mean `50/s`?');
    expect(message).toContain('chaos.yml:4:19: unknown fault `srge`');
  });

  test('is refused when it breaks a safety rule, whatever else is wrong', async () => {
    await put('chaos.yml', config.replace('127.0.0.1:8080', '169.254.169.254').replace('50/s', '50'));
    expect(await failure()).toMatchObject({ code: 'PREVIEW_REFUSED', verdict: 'refused' });
    await put('chaos.yml', config.replace('on: preview', 'on: []'));
    expect(await failure()).toMatchObject({ code: 'TARGET_REFUSED', verdict: 'refused' });
  });

  test('cannot be mended by inputs that are wrong themselves, and all of those are told', async () => {
    await put('chaos.yml');
    const { code, message } = await failure({ scenarios: 'many', budget: '5', seed: 'a b', name: '-->', previewOverride: 'example.org' });
    expect(code).toBe('INPUT_INVALID');
    expect(message.split('\n').map((line) => line.split(':')[0])).toEqual(['scenarios', 'seed', 'budget', 'name', 'preview-url']);
    expect(await failure({ previewOverride: 'http://169.254.169.254/' })).toMatchObject({ code: 'PREVIEW_REFUSED' });
  });
});
