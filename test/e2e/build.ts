import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Builds the bundle once for all projects with these tests. `CHAOS_GATE_PREBUILT=1`: it is there already. */
export function setup(): void {
  if (process.env.CHAOS_GATE_PREBUILT === '1') return;
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const built = spawnSync('npm', ['run', 'build'], { cwd: root, encoding: 'utf8', timeout: 180_000 });
  if (built.status !== 0) throw new Error(`npm run build failed:\n${built.stdout}\n${built.stderr}`);
  process.env.CHAOS_GATE_PREBUILT = '1';
}
