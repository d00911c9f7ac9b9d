import type { WritesSeen } from '../../core/model/run/writes.ts';
import type { LoadedCheck } from './start-load.ts';

/** Every check that writes, side by side: what became of what it wrote in that span of the run clock. */
export async function readBackAll(
  checks: readonly LoadedCheck[],
  fromMs: number,
  untilMs: number,
  signal: AbortSignal,
): Promise<readonly WritesSeen[]> {
  const seen = await Promise.all(
    checks.map(async ({ spec, probe }) => {
      const found = await probe.readBack?.(fromMs, untilMs, signal);
      return found === undefined ? null : { check: spec.name, ...found };
    }),
  );
  return seen.filter((one) => one !== null);
}
