import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Starts to build the bundle, once for all projects with these tests. The tests of pure code run meanwhile; files that need the bundle wait
 * for it (`built.ts`). `CHAOS_GATE_PREBUILT=1`: it is there already.
 */
export function setup(): (() => void) | undefined {
  if (process.env.CHAOS_GATE_PREBUILT === '1' || process.env.CHAOS_GATE_BUILD !== undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'chaos-gate-build-'));
  process.env.CHAOS_GATE_BUILD = folder;
  const log = openSync(join(folder, 'log'), 'w');
  // In a group of its own, because npm starts a shell and that one the tools.
  // Without a check of the types: the test of new members has one, with its stubs beside the source.
  const build = spawn('npm', ['run', 'bundle'], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  const end = (code: number | null): void => {
    writeFileSync(join(folder, 'ending'), String(code));
    renameSync(join(folder, 'ending'), join(folder, 'code'));
  };
  build.once('error', () => end(null)).once('exit', end);
  return () => {
    build.removeAllListeners('exit');
    if (build.exitCode === null && build.pid !== undefined) process.kill(-build.pid, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
}
