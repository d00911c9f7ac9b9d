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

/** The same config as an editor saves it. */
const json = JSON.stringify({
  $schema: 'https://raw.githubusercontent.com/chaos-gate/chaos-gate/main/docs/schema.json',
  version: 1,
  preview: 'http://127.0.0.1:8080',
  checks: [{ name: 'home', http: {}, rate: '50/s' }],
  faults: [{ fault: 'surge', on: 'preview' }],
});

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
  test('is found at the usual paths, in a fixed order', async () => {
    await put('chaos-gate.json', json);
    expect(await opened()).toMatchObject({ file: 'chaos-gate.json', warnings: [], config: { preview: 'http://127.0.0.1:8080/' } });
    await put('chaos.json', json);
    expect(await opened()).toMatchObject({ file: 'chaos.json' });
    await put('chaos.yml');
    expect(await opened()).toMatchObject({ file: 'chaos.yml', warnings: [] });
    await put('.github/chaos.json', json);
    expect(await opened()).toMatchObject({ file: '.github/chaos.json' });
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

  test('may be a symbolic link inside the workspace', async () => {
    await put('real.yml');
    await symlink(join(workspace, 'real.yml'), join(workspace, 'chaos.yml'));
    expect(await opened()).toMatchObject({ file: 'chaos.yml' });
  });

  test('may begin with a byte order mark', async () => {
    await put('chaos.yml', `\uFEFF${config}`);
    expect(await opened()).toMatchObject({ config: { name: 'preview' } });
  });

  test('reports each warning on its own line', async () => {
    await put('chaos.yml', config.replace('50/s', '1/s'));
    const { warnings } = await opened();
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/^chaos\.yml:3:\d+: `1\/s` × `\w+`.*\[CG1304\]/);
  });

  test('is overridden by inputs', async () => {
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
  test('1: a missing file: the error lists the paths that were tried, and the most similar file', async () => {
    expect(await failure()).toMatchObject({
      code: 'CONFIG_MISSING',
      message:
        'there is no config: looked for `.github/chaos.yml`, `.github/chaos.yaml`, `.github/chaos.json`, `chaos.yml`, `chaos.json` and `chaos-gate.json`',
    });
    await put('.github/choas.yml');
    expect(await failure()).toMatchObject({ code: 'CONFIG_MISSING', hint: 'did you mean `.github/choas.yml`?' });
    expect(await failure({ path: 'nowhere/chaos.yml' })).toMatchObject({ code: 'CONFIG_MISSING' });
  });

  test('2: a folder or a FIFO: the gate does not wait for it', async () => {
    await mkdir(join(workspace, 'chaos.yml'));
    expect(await failure()).toMatchObject({ code: 'CONFIG_UNREADABLE', message: '`chaos.yml` is a folder' });
    execFileSync('/usr/bin/env', ['mkfifo', join(workspace, 'fifo.yml')]);
    expect(await failure({ path: 'fifo.yml' })).toMatchObject({ code: 'CONFIG_UNREADABLE', message: '`fifo.yml` is not a regular file' });
  });

  test('3: a file without read permission', async () => {
    await put('chaos.yml');
    await chmod(workspace, 0o755);
    await chmod(join(workspace, 'chaos.yml'), 0);
    // Root may read everything, so the test changes its user for a moment.
    const isRoot = process.getuid?.() === 0;
    if (isRoot) process.seteuid?.(65534);
    try {
      expect(await failure()).toMatchObject({ code: 'CONFIG_UNREADABLE', message: '`chaos.yml` may not be read' });
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  });

  test('4: a path that leaves the workspace', async () => {
    await symlink('/etc/hostname', join(workspace, 'chaos.yml'));
    const outside = { code: 'CONFIG_OUTSIDE', verdict: 'refused' };
    expect(await failure()).toMatchObject(outside);
    expect(await failure({ path: '/etc/hostname' })).toMatchObject(outside);
    expect(await failure({ path: '../../etc/hostname'.replace('../..', '../'.repeat(12)) })).toMatchObject(outside);
  });

  test('4: a symbolic link without a target, or to itself', async () => {
    await symlink(join(workspace, 'nothing.yml'), join(workspace, 'a.yml'));
    await symlink(join(workspace, 'b.yml'), join(workspace, 'b.yml'));
    expect(await failure({ path: 'a.yml' })).toMatchObject({ code: 'CONFIG_UNREADABLE', message: '`a.yml` is a link that leads nowhere' });
    expect(await failure({ path: 'b.yml' })).toMatchObject({
      code: 'CONFIG_UNREADABLE',
      message: '`b.yml` is a link that leads to itself',
    });
  });

  test('7: a file in UTF-16, or not in UTF-8', async () => {
    await put('chaos.yml', Buffer.from(`\uFEFF${config}`, 'utf16le'));
    expect(await failure()).toMatchObject({ code: 'CONFIG_UNREADABLE', message: '`chaos.yml` is UTF-16' });
    await put('chaos.yml', Uint8Array.of(0x61, 0xff, 0x61));
    expect(await failure()).toMatchObject({ code: 'CONFIG_UNREADABLE', message: '`chaos.yml` is not UTF-8' });
  });

  test('11: a file that is too large', async () => {
    await put('chaos.yml', 'x'.repeat(300_000));
    expect(await failure()).toMatchObject({ code: 'CONFIG_UNREADABLE', message: '`chaos.yml` is larger than 256 KiB' });
  });
});

describe('an invalid config', () => {
  test('is reported with all problems, each with its line', async () => {
    await put('chaos.yml', config.replace('50/s', '50').replace('surge', 'srge'));
    const { code, verdict, message } = await failure();
    expect({ code, verdict }).toEqual({ code: 'CONFIG_INVALID', verdict: 'invalid' });
    expect(message).toContain('chaos.yml:3:40: 50 has no unit; did you mean `50/s`?');
    expect(message).toContain('chaos.yml:4:19: unknown fault `srge`');
  });

  test('is refused for a safety rule even if it has other problems', async () => {
    await put('chaos.yml', config.replace('127.0.0.1:8080', '169.254.169.254').replace('50/s', '50'));
    expect(await failure()).toMatchObject({ code: 'PREVIEW_REFUSED', verdict: 'refused' });
    await put('chaos.yml', config.replace('on: preview', 'on: []'));
    expect(await failure()).toMatchObject({ code: 'TARGET_REFUSED', verdict: 'refused' });
  });

  test('is reported together with all invalid inputs', async () => {
    await put('chaos.yml');
    const { code, message } = await failure({ scenarios: 'many', budget: '5', seed: 'a b', name: '-->', previewOverride: 'example.org' });
    expect(code).toBe('INPUT_INVALID');
    expect(message.split('\n').map((line) => line.split(':')[0])).toEqual(['scenarios', 'seed', 'budget', 'name', 'preview-url']);
    expect(await failure({ previewOverride: 'http://169.254.169.254/' })).toMatchObject({ code: 'PREVIEW_REFUSED' });
  });
});
