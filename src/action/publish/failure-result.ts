import { type FailureCode, GateFailure } from '../../core/model/failure.ts';
import { exitCodes } from '../../core/model/result/outcome.ts';
import { type Result, resultSchema } from '../../core/model/result/result.ts';
import { stopCauseOf } from '../../core/model/result/stop-cause.ts';
import type { RunIdentity } from '../../core/model/run/event.ts';
import { version } from '../../core/model/version.ts';

/** Why there was no run, as a fixed text. The message of the failure may contain names from outside. */
const reasons: Partial<Record<FailureCode, string>> = {
  CONFIG_INVALID: 'the config has mistakes',
  CONFIG_MISSING: 'there is no config',
  CONFIG_UNREADABLE: 'the config cannot be read',
  CONFIG_OUTSIDE: 'the config lies outside the workspace',
  INPUT_INVALID: 'an input of the action is wrong',
  PREVIEW_REFUSED: 'the preview may not be disturbed',
  CAP_EXCEEDED: 'the plan exceeds a cap of `safety`',
  TARGET_REFUSED: 'a target may not be disturbed',
  EVENT_REFUSED: 'code that nobody has reviewed would have run with the rights of this repository',
  TARGET_NOT_READY: 'a process that it started did not become ready',
  TARGET_UNAVAILABLE: 'a target is not there',
  PLATFORM_UNSUPPORTED: 'a run needs Linux',
  LOCKED: 'another gate is at work here',
  CANCELLED: 'it was cancelled',
};

export interface PartialRun {
  readonly name: string;
  readonly seed: string;
  readonly preview: string;
  readonly run: RunIdentity;
}

/** The result of a gate that could not run. An error other than GateFailure is a bug in the gate: verdict `error`. */
export function resultOfFailure(error: unknown, { name, seed, preview, run }: PartialRun): Result {
  const verdict = error instanceof GateFailure ? error.verdict : 'error';
  const reason = error instanceof GateFailure ? (reasons[error.code] ?? 'it failed on the way') : 'the gate has a bug';
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
