import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Where fakes keep their files. vitest calls both once: what a test could not remove, because it ran out of time or its process was ended, goes with the folder.

export function setup(): void {
  process.env.CHAOS_GATE_FAKES = mkdtempSync(join(tmpdir(), 'chaos-gate-fakes-'));
}

export function teardown(): void {
  rmSync(process.env.CHAOS_GATE_FAKES ?? '', { recursive: true, force: true });
}
