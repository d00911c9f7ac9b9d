import type { Redact } from './redactor.ts';

/** Under these keys stand words of our own, checksums and identities; to change them would make the data unreadable. */
const ours: ReadonlySet<string> = new Set([
  'schema',
  'version',
  'verdict',
  'outcome',
  'type',
  'kind',
  'phase',
  'fault',
  'tolerance',
  'weakness',
  'change',
  'direction',
  'moved',
  'hindrances',
  'configDigest',
  'commit',
  'startedAt',
  'bootId',
  'mark',
  'replay',
  'fingerprint',
  'fingerprints',
  'variables',
]);

/**
 * Plain data without secrets in its texts, before anything is quoted, escaped, cut or drawn. Keys, numbers and words of our own stay, so that
 * it can be read back.
 */
export const redactData = <T>(data: T, redact: Redact): T => clean(data, redact) as T;

function clean(data: unknown, redact: Redact): unknown {
  if (typeof data === 'string') return redact(data);
  if (Array.isArray(data)) return data.map((one) => clean(one, redact));
  if (data === null || typeof data !== 'object') return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, ours.has(key) ? value : clean(value, redact)]));
}
