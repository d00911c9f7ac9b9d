import { join } from 'node:path';
import { baseFolder } from '../core/compare/base-folder.ts';
import { baseSide } from '../core/compare/base-side.ts';
import type { Result } from '../core/model/result/result.ts';
import { exclusive } from '../engine/async/exclusive.ts';
import { partners } from '../engine/partner.ts';
import { type GateOptions, runGate } from '../gate.ts';
import { underStopSwitch } from '../world/stop-switch.ts';

export interface ComparedOptions extends GateOptions {
  /** What is heard of the base's gate, where there is one. */
  readonly ofBase?: Pick<GateOptions, 'onEvent' | 'onJournal'>;
}

/** The gate, which a stop switch of its config may end (`safety.stop-file`, `safety.stop-url`). Rejects as `runGate` does. */
export const runCompared = (options: ComparedOptions): Promise<Result> =>
  underStopSwitch(options.config.safety, options.workspace, options.signal, (signal) => runBothSides({ ...options, signal }));

const baselineIgnored = 'the baseline file was not used: `compare` in the config measures the base in this run';

/**
 * The gate. Where its config names a base: by turns with a gate of its own for that, so that both see the same minutes of the same machine;
 * the result is that of the change, with what the base says to it. Rejects as `runGate` does.
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
    asked: config,
    ...(redact !== undefined && { redact }),
    reportDir: join(options.reportDir, baseFolder),
    signal: AbortSignal.any([signal, stop.signal]),
  });
  // However its run has ended, the change waits for it no longer.
  const settled = there.catch(() => undefined).then(partner.base.leave);
  try {
    return await runGate({
      ...options,
      ...(options.baseline !== undefined && { notes: [...(options.notes ?? []), baselineIgnored] }),
      turn,
      partner: partner.change,
      liveBase: (result) => {
        partner.change.leave();
        // Nothing to compare it with.
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
