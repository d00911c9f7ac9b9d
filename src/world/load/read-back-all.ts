import type { WritesSeen } from '../../core/model/run/writes.ts';
import type { LoadedCheck } from './start-load.ts';

/** Reads back, for every check that writes, the records of that span of the run clock; all checks in parallel. */
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
