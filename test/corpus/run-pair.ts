import { fixedSeconds } from '../../bench/verdict/fixed-length.ts';
import type { FaultSpec } from '../../src/core/model/plan/fault-spec.ts';
import type { CheckResult, Result } from '../../src/core/model/result/result.ts';
import { configOf } from './config.ts';
import { pairs } from './families.ts';
import { type GateRun, runGate } from './gate.ts';
import { OneShot } from './one-shot.ts';
import { startedOutside, startOutside } from './outside.ts';
import type { KnownBreakingPoint } from './pair.ts';
import { isPeer, twinFor } from './run-kind.ts';
import type { RunRecord, RunSpec } from './run-record.ts';
import { openSandbox, writeFiles } from './sandbox.ts';
import { variationOf } from './variation.ts';

export interface RunOptions {
  /** The gate: the words after `node`. */
  readonly program: readonly string[];
  readonly postgresPort: number;
  /** Also search the minimal scenario and the breaking point of a failure. */
  readonly lessons: boolean;
  /** The budget of the gate, such as `2m`; omitted: as usual. What does not recover is watched for up to a quarter of it. */
  readonly budget?: string;
  /** Gets every complete result. */
  onResult?(spec: RunSpec, result: Result, known: Pick<GateRun, 'layout' | 'needs'>): Promise<void>;
}

/** Starts one twin, runs the gate on it, and returns the record of the run. */
export async function runPair(spec: RunSpec, options: RunOptions): Promise<RunRecord> {
  const pair = pairs[spec.pair];
  if (pair === undefined) throw new RangeError(`there is no pair ${spec.pair}`);
  const sandbox = await openSandbox(twinFor(spec.kind, spec.seed), options.postgresPort);
  try {
    const variation = variationOf(spec, pair.startedByGate);
    const { system, outside } = startedOutside(pair.system(sandbox), variation);
    const config = configOf(system, spec.kind, options.lessons && spec.kind === 'weak', variation, options.budget);
    await writeFiles(sandbox.folder, { ...system.files, 'chaos.yml': config });
    const running = await startOutside(outside, sandbox.folder);
    try {
      const oneShot = isPeer(spec.kind) ? new OneShot(system) : null;
      const run = await runGate(sandbox.folder, `${spec.pair}-${spec.seed}`, options.program, oneShot?.hear);
      if (run.result !== null) await options.onResult?.(spec, run.result, run);
      return { ...recordOf(spec, run, pair.breakingPoint), oneShot: (await oneShot?.caught()) ?? null };
    } finally {
      running.stop();
    }
  } finally {
    await sandbox.clear();
  }
}

function recordOf(
  spec: RunSpec,
  { result, trouble, wallMs, judgedMs }: GateRun,
  known: KnownBreakingPoint | undefined,
): Omit<RunRecord, 'oneShot'> {
  const scenario = result?.scenarios[0];
  const fault = scenario?.faults[0]?.spec;
  const smallest = scenario?.smallest ?? null;
  const edge = scenario?.edge ?? null;
  return {
    ...spec,
    verdict: result?.verdict ?? 'no result',
    reason: result?.reason ?? '',
    outcome: scenario?.outcome ?? null,
    broke: scenario?.tries[0]?.fingerprints ?? [],
    diagnoses: (scenario?.diagnoses ?? []).map(({ weakness }) => weakness),
    smallest: smallest && {
      faults: smallest.scenario.faults.length,
      strength: strengthIn(smallest.scenario.faults[0], known),
      cut: smallest.cut,
    },
    edge: edge?.threshold ? { parameter: edge.parameter, ...edge.threshold } : null,
    judgedMs,
    fixedMs: result && scenario && fault ? fixedMs(result, fault, scenario.tries.length) : null,
    wallMs: Math.round(wallMs),
    ...(result === null && { trouble }),
  };
}

/** One control, and the scenario as often as it was run. */
const fixedMs = ({ checks }: Result, spec: FaultSpec, runs: number): number =>
  Math.round(1_000 * fixedSeconds({ checks: checks.map(asSpec), scenarios: [{ id: 's1', faults: [spec] }] }, 1 + runs));

const asSpec = (check: CheckResult) => ({ ...check, params: {} });

function strengthIn(
  fault: { readonly params: Readonly<Record<string, unknown>>; readonly lastsMs: number } | undefined,
  known: KnownBreakingPoint | undefined,
) {
  if (fault === undefined || known === undefined) return null;
  const value = known.parameter === 'lasts' ? fault.lastsMs : fault.params[known.parameter];
  return typeof value === 'number' ? value : null;
}
