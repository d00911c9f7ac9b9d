import { GateFailure } from '../../core/model/failure.ts';
import { type ProcessTarget, process } from '../../core/targets/process.ts';
import type { DriverKind } from './driver.ts';
import { allPrevented, examinedBy } from './examined.ts';
import { withFlush } from './flush/with-flush.ts';
import { whyNotStarted } from './process/cannot-start.ts';
import { processDriver } from './process/driver.ts';
import { placeOf } from './process/place.ts';
import { portsSeen } from './process/ports-seen.ts';
import { runnerOf } from './process/runner.ts';
import { presentOf } from './process/victims.ts';

/** A process on this machine. */
export const processKind: DriverKind<ProcessTarget> = {
  portsSeen,
  async examine(target, effects, context, signal) {
    if (target.run) {
      const { cwd, path } = placeOf(target, context.workspace);
      const why = await whyNotStarted(target.run[0] ?? '', { cwd, given: target.cwd, path });
      return allPrevented(
        'the gate starts it',
        effects,
        why === null ? null : new GateFailure('TARGET_UNAVAILABLE', why.message, { hint: why.hint }),
      );
    }
    const pids = (await presentOf(target, null, context, signal)).map(({ pid }) => pid);
    if (pids.length === 0)
      throw new GateFailure('TARGET_UNAVAILABLE', 'there is no such process right now', {
        hint: 'start it before the gate, or let the gate start it (`run:`)',
      });
    const found = pids.length === 1 ? `process ${pids[0]}` : `${pids.length} processes`;
    return examinedBy(processKind.driver(target, context), found, effects, signal);
  },
  driver(target, context) {
    const runner = runnerOf(target, context);
    const driver = withFlush(processDriver(target, runner, context), target.name, process.expendable(target));
    if (target.run) return { ...driver, start: runner.start, stop: runner.stop };
    return {
      ...driver,
      // A process that is not running yet may still start.
      async checkAllowed(signal) {
        await presentOf(target, null, context, signal);
      },
    };
  },
};
