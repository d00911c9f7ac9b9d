import { type FailureCode, GateFailure } from '../../core/model/failure.ts';
import { exitCodes } from '../../core/model/result/outcome.ts';
import { type Result, resultSchema } from '../../core/model/result/result.ts';
import { stopCauseOf } from '../../core/model/result/stop-cause.ts';
import type { RunIdentity } from '../../core/model/run/event.ts';
import { version } from '../../core/model/version.ts';

/** Why there was no run, in fixed texts, because the message of the failure may contain names from outside. */
const reasons: Partial<Record<FailureCode, string>> = {
  CONFIG_INVALID: 'the config is invalid',
  CONFIG_MISSING: 'there is no config',
  CONFIG_UNREADABLE: 'the config cannot be read',
  CONFIG_OUTSIDE: 'the config is outside the workspace',
  INPUT_INVALID: 'an input of the action is invalid',
  PREVIEW_REFUSED: 'the preview may not be disturbed',
  CAP_EXCEEDED: 'the plan exceeds a cap of `safety`',
  TARGET_REFUSED: 'a target may not be disturbed',
  EVENT_REFUSED: 'unreviewed code would run with the permissions of this repository',
  TARGET_NOT_READY: 'a process that the gate started did not become ready',
  TARGET_UNAVAILABLE: 'a target was not found',
  PLATFORM_UNSUPPORTED: 'a run needs Linux',
  SHARDS_INVALID: 'the results are not those of the shards of one plan',
  SHARD_MISSING: 'a shard of the plan has left no result',
  LOCKED: 'another gate uses the same target',
  CANCELLED: 'the run was cancelled',
};

export interface PartialRun {
  readonly name: string;
  readonly seed: string;
  readonly preview: string;
  readonly run: RunIdentity;
}

/** The result of a gate that could not finish. An error that is not a GateFailure is a bug in the gate: verdict `error`. */
export function resultOfFailure(error: unknown, { name, seed, preview, run }: PartialRun): Result {
  const verdict = error instanceof GateFailure ? error.verdict : 'error';
  const reason = error instanceof GateFailure ? (reasons[error.code] ?? 'the gate failed') : 'the gate has a bug';
  return {
    schema: resultSchema,
    version,
    name,
    seed,
    preview,
    run,
    configDigest: '',
    durationMs: 0,
    verdict,
    exitCode: exitCodes[verdict],
    reason,
    ...(verdict === 'error' && stopCauseOf(error)),
    confidence: 0,
    checks: [],
    baseline: null,
    scenarios: [],
    controls: [],
    unstable: [],
    unrestored: [],
    trouble: [],
    notes: [],
    skipped: [],
    comparison: null,
  };
}

/** The full error for a code fence, at most 60 lines. */
export function problemLines(error: unknown): string[] {
  if (!(error instanceof GateFailure))
    return (error instanceof Error ? (error.stack ?? error.message) : String(error)).split('\n').slice(0, 20);
  const hint = error.hint === undefined ? [] : ['', ...error.hint.split('\n')];
  return [`${error.code}: ${error.message}`.split('\n').slice(0, 50), hint.slice(0, 10)].flat();
}
