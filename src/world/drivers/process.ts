import type { ProcessTarget } from '../../core/model/config/target.ts';
import { processDriver } from './process/driver.ts';
import { runnerOf } from './process/runner.ts';
import { processSchema } from './process/schema.ts';
import { presentOf } from './process/victims.ts';
import type { TargetKind } from './target-kind.ts';

/** A process on this machine. */
export const processKind: TargetKind<ProcessTarget> = {
  kind: 'process',
  summary: 'a process on this machine: started by the gate, or already there',
  get schema() {
    return processSchema();
  },
  takes: ['signal'],
  driver(target, context) {
    const runner = runnerOf(target, context);
    const driver = processDriver(target, runner, context);
    if (target.run) return { ...driver, start: runner.start, stop: runner.stop };
    return {
      ...driver,
      // What must never be touched is refused before anything is disturbed; who is not there yet may still come.
      async start(signal) {
        await presentOf(target, null, context, signal);
      },
    };
  },
};
