import { GateFailure } from '../../core/model/failure.ts';
import { printable } from '../../core/quantity/printable.ts';
import type { Cluster } from './cluster.ts';
import { forbiddenHint } from './forbidden-hint.ts';

const longest = 300;

/** What kubectl has printed. */
export interface KubectlEnd {
  /** Exit code; `null`: it could not be started, or it was ended. */
  readonly status: number | null;
  readonly stdout: string;
  /** Untrusted text; empty if it printed nothing. */
  readonly stderr: string;
}

/** The reason that the server gives for a failed request; kubectl prints it in parentheses. */
export type Reason =
  | 'NotFound'
  | 'AlreadyExists'
  | 'Forbidden'
  | 'Conflict'
  | 'TooManyRequests'
  | 'Unauthorized'
  | 'Invalid'
  | 'Unreachable'
  | 'Timeout'
  | 'unknown';

/** A request that the server has refused, or that has not reached it. */
export class KubectlFailure extends GateFailure {
  readonly reason: Reason;

  constructor(reason: Reason, message: string, hint?: string) {
    super('TARGET_UNAVAILABLE', message, hint === undefined ? {} : { hint });
    this.reason = reason;
  }
}

/** Texts of kubectl 1.20 to 1.36; they change between versions, so anything else is `unknown`, and the caller looks at the object again. */
const patterns: readonly (readonly [pattern: RegExp, reason: Reason])[] = [
  [/\bUnauthorized\b|must be logged in|token has expired|getting credentials/i, 'Unauthorized'],
  [/\((NotFound)\)|could not find the requested resource/, 'NotFound'],
  [/\(AlreadyExists\)/, 'AlreadyExists'],
  [/\(Forbidden\)|\bis forbidden\b/, 'Forbidden'],
  [/\(Conflict\)|the object has been modified|Precondition failed/, 'Conflict'],
  [/\(TooManyRequests\)/, 'TooManyRequests'],
  [/\(Invalid\)|is invalid:|\(BadRequest\)/, 'Invalid'],
  [/connection .* (was )?refused|no such host|no route to host|Unable to connect to the server|x509:/i, 'Unreachable'],
  [/timed out|deadline exceeded|\(Timeout\)/i, 'Timeout'],
];

export const reasonIn = (stderr: string): Reason => patterns.find(([pattern]) => pattern.test(stderr))?.[1] ?? 'unknown';

/** Why a call of kubectl has failed, with what to do about it. */
export function failureIn({ status, stderr }: KubectlEnd, { context }: Pick<Cluster, 'context'>): KubectlFailure {
  const lines = stderr.trim().split('\n');
  // Before the words of kubectl come those of a login command.
  const said = lines.slice(stderr.includes('getting credentials') ? -2 : -1).join(' / ');
  const text = said === '' ? '' : `: ${printable(said, longest)}`;
  if (status === null) return new KubectlFailure('Timeout', `the cluster of context "${context}" did not respond in time`, reachHint);
  const reason = reasonIn(stderr);
  switch (reason) {
    case 'Unauthorized':
      return new KubectlFailure(
        reason,
        `the login for context "${context}" is not valid, or no longer${text}`,
        'log in to the cluster again in a step before the gate; a token must live longer than the run and its post step',
      );
    case 'Forbidden':
      return new KubectlFailure(reason, `the cluster does not allow it${text}`, forbiddenHint(stderr));
    case 'Unreachable':
    case 'Timeout':
      return new KubectlFailure(reason, `the cluster of context "${context}" does not respond${text}`, reachHint);
    default:
      return new KubectlFailure(reason, `kubectl failed${text}`);
  }
}

const reachHint =
  'check with `kubectl get --raw /readyz` that this machine reaches the API server within 10 s, the login command of the kubeconfig included';
