import { type ProcessTarget, process } from '../../core/targets/process.ts';
import type { DriverKind } from './driver.ts';
import { withFlush } from './flush/with-flush.ts';
import { processDriver } from './process/driver.ts';
import { portsSeen } from './process/ports-seen.ts';
import { runnerOf } from './process/runner.ts';
import { presentOf } from './process/victims.ts';

/** A process on this machine. */
export const processKind: DriverKind<ProcessTarget> = {
  portsSeen,
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
