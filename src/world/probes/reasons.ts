import { invalidHttp } from './http/invalid-http.ts';

/** Why there was no response that could be judged: a closed vocabulary. Never untrusted text. */
export interface Failure {
  readonly failure: string;
  /** Caused by the gate itself: it shows nothing about the preview. */
  readonly ours: boolean;
}

/** Errors that the gate itself throws, to be turned into a `Failure`. */
export class ProbeError extends Error {
  readonly code: 'TIMED_OUT' | 'ADDRESS_REFUSED' | 'CLOSED' | 'TINY_PIECES' | 'INTERIM_FLOOD';

  constructor(code: ProbeError['code']) {
    super(code);
    this.code = code;
  }
}

const reasons: Readonly<Record<string, string>> = {
  TIMED_OUT: 'timeout',
  ADDRESS_REFUSED: 'refused address',
  CLOSED: 'closed',
  TINY_PIECES: 'body in tiny pieces',
  INTERIM_FLOOD: 'too many interim responses',
  ETIMEDOUT: 'timeout',
  ECONNREFUSED: 'refused',
  ECONNABORTED: 'reset',
  EPIPE: 'closed',
  ENOTFOUND: 'name not found',
  ENODATA: 'name not found',
  EHOSTUNREACH: 'unreachable',
  EHOSTDOWN: 'unreachable',
  ENETUNREACH: 'unreachable',
  ENETDOWN: 'unreachable',
  EACCES: 'unreachable',
  EPERM: 'unreachable',
  CERT_HAS_EXPIRED: 'TLS: expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'TLS: self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'TLS: self-signed',
  ERR_TLS_CERT_ALTNAME_INVALID: 'TLS: wrong host',
  ERR_HTTP2_ERROR: 'not HTTP/2',
  ERR_HTTP2_STREAM_CANCEL: 'closed',
  ERR_HTTP2_STREAM_ERROR: 'reset',
  ERR_HTTP2_SESSION_ERROR: 'closed',
  HPE_HEADER_OVERFLOW: 'head too large',
};

/** This machine has no descriptors, memory or ports left. */
const ownErrors = ['EMFILE', 'ENFILE', 'ENOMEM', 'ENOBUFS', 'EADDRNOTAVAIL', 'EAGAIN'];
const ownLookUp = ['EAI_AGAIN', 'EAI_SYSTEM', 'EAI_MEMORY', 'ESERVFAIL'];

export const timedOut: Failure = { failure: 'timeout', ours: false };

/** The reason for an error of node:net, node:tls, node:http or node:dns. */
export function failureOf(error: unknown): Failure {
  const { code, syscall } = detailsOf(error);
  if (ownErrors.includes(code)) return { failure: `gate: ${code}`, ours: true };
  if (ownLookUp.includes(code)) return { failure: 'name look-up failed', ours: true };
  // Without a system call, it is Node's code for an end before the response was complete.
  if (code === 'ECONNRESET') return { failure: syscall === undefined ? 'closed' : 'reset', ours: false };
  // OpenSSL's messages for a first record that is not TLS.
  if (code === 'EPROTO' && /wrong version number|packet length too long/.test((error as Error).message))
    return { failure: 'TLS: not spoken there', ours: false };
  return { failure: reasons[code] ?? (code.startsWith('HPE_') ? invalidHttp(code, error) : familyOf(code)), ours: false };
}

function familyOf(code: string): string {
  return /^(?:ERR_SSL|ERR_TLS|EPROTO|UNABLE_TO|CERT_)/.test(code) ? 'TLS' : 'network error';
}

function detailsOf(error: unknown): { code: string; syscall: string | undefined } {
  // Several addresses were tried (RFC 8305); the first one is the preferred one.
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  const { code, syscall } = Object(first) as { code?: unknown; syscall?: unknown };
  return { code: String(code), syscall: typeof syscall === 'string' ? syscall : undefined };
}
