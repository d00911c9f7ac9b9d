import { join } from 'node:path';
import { baseFolder } from '../core/compare/base-folder.ts';
import { baseSide } from '../core/compare/base-side.ts';
import type { Result } from '../core/model/result/result.ts';
import { exclusive } from '../engine/async/exclusive.ts';
import { partners } from '../engine/partner.ts';
import { type GateOptions, runGate } from '../gate.ts';
import { underStopSwitch } from '../world/stop-switch.ts';

export interface ComparedOptions extends GateOptions {
  /** Events of the gate for the base, if there is one. */
  readonly ofBase?: Pick<GateOptions, 'onEvent' | 'onJournal'>;
}

/** Runs the gate until it ends or the config's stop switch ends it (`safety.stop-file`, `safety.stop-url`). Rejects like `runGate`. */
export const runCompared = (options: ComparedOptions): Promise<Result> =>
  underStopSwitch(options.config.safety, options.workspace, options.signal, (signal) => runBothSides({ ...options, signal }));

const baselineIgnored = 'the baseline file was not used: `compare` in the config measures the base in this run';

/**
 * The gate. If the config names a base, a second gate for the base alternates with it, so that both are measured in the same minutes on the same
 * machine; the result is that of the change, compared with the base. Rejects as `runGate` does.
 */
async function runBothSides({ ofBase, ...options }: ComparedOptions): Promise<Result> {
  const { config, home, run, workspace, stateDir, redact, signal } = options;
  const base = baseSide(config, options.plan);
  if (base === null) return runGate(options);
  if (base.plan.scenarios.length === 0) return runGate({ ...options, baseline: 'plan' });
  const turn = exclusive();
  const partner = partners();
  const stop = new AbortController();
  const there = runGate({
    ...ofBase,
    ...base,
    home,
    run,
    workspace,
    stateDir,
    turn,
    partner: partner.base,
    written: config,
    ...(redact !== undefined && { redact }),
    reportDir: join(options.reportDir, baseFolder),
    signal: AbortSignal.any([signal, stop.signal]),
  });
  // The change no longer waits for the base, however its run ended.
  const settled = there.catch(() => undefined).then(partner.base.leave);
  try {
    return await runGate({
      ...options,
      ...(options.baseline !== undefined && { notes: [...(options.notes ?? []), baselineIgnored] }),
      turn,
      partner: partner.change,
      liveBase: (result) => {
        partner.change.leave();
        // Without scenarios there is nothing to compare, so stop the base.
        if (result.scenarios.length === 0) stop.abort();
        return there;
      },
    });
  } catch (error) {
    stop.abort();
    await settled;
    throw error;
  }
}
