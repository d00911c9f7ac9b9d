import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { version } from '../../src/core/model/version.ts';
import { nodesAtHand } from '../nodes.ts';

const script = fileURLToPath(new URL('../../scripts/pack.mjs', import.meta.url));

test('the package of dist/ alone runs with npx, in an empty folder and without a network', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chaos-gate-package-'));
  try {
    // A user has not installed anything: the oldest Node runs it, and not that of the project.
    const [oldest] = nodesAtHand();
    const file = execFileSync(oldest?.path ?? process.execPath, [script], { encoding: 'utf8' }).trim();
    const manifest = JSON.parse(execFileSync('tar', ['-xOf', file, 'package/package.json'], { encoding: 'utf8' })) as object;
    expect(manifest).toMatchObject({ name: 'chaos-gate', version, bin: { 'chaos-gate': 'dist/cli.js' } });
    for (const key of ['dependencies', 'optionalDependencies', 'devDependencies', 'scripts', 'private'])
      expect(manifest).not.toHaveProperty(key);
    copyFileSync(file, join(folder, basename(file)));
    const npx = (...words: string[]): string =>
      execFileSync('npx', ['--yes', '--offline', `./${basename(file)}`, ...words], {
        cwd: folder,
        encoding: 'utf8',
        env: { PATH: process.env.PATH, HOME: folder, npm_config_update_notifier: 'false' },
      });
    expect(npx('--version').trim()).toBe(version);
    expect(npx('init', '--no-try')).toContain('written: .github/chaos.yml');
    expect(npx('validate')).toContain('valid');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
