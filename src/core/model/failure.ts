import type { RunVerdict } from './result/outcome.ts';

/** The failure codes and the verdict of each. Codes are part of the contract, messages are not. */
export const failureCodes = {
  CONFIG_INVALID: 'invalid',
  CONFIG_MISSING: 'invalid',
  CONFIG_UNREADABLE: 'invalid',
  CONFIG_OUTSIDE: 'refused',
  USAGE: 'invalid',
  INPUT_INVALID: 'invalid',
  PLAN_INVALID: 'invalid',
  REPLAY_INVALID: 'invalid',
  RESULT_INVALID: 'invalid',
  SHARDS_INVALID: 'invalid',
  SHARD_MISSING: 'error',
  TARGET_REFUSED: 'refused',
  PREVIEW_REFUSED: 'refused',
  CAP_EXCEEDED: 'refused',
  EVENT_REFUSED: 'refused',
  PLATFORM_UNSUPPORTED: 'error',
  TARGET_UNAVAILABLE: 'error',
  TARGET_NOT_READY: 'error',
  REHEARSAL_FAILED: 'error',
  LINK_UNAVAILABLE: 'error',
  KEEPER_LOST: 'error',
  JOURNAL_UNWRITABLE: 'error',
  JOURNAL_UNREADABLE: 'error',
  JOURNAL_UNTRUSTED: 'refused',
  JOURNAL_MASKED: 'refused',
  STATE_UNSAFE: 'refused',
  LOCKED: 'error',
  CANCELLED: 'cancelled',
} as const satisfies Record<string, RunVerdict>;
export type FailureCode = keyof typeof failureCodes;

/** The gate itself could not do its work. Failures of the preview are findings, never a `GateFailure`. */
export class GateFailure extends Error {
  readonly code: FailureCode;
  readonly hint: string | undefined;

  constructor(code: FailureCode, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.name = 'GateFailure';
    this.code = code;
    this.hint = options.hint;
  }

  get verdict(): RunVerdict {
    return failureCodes[this.code];
  }
}
