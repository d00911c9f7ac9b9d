import type { Redact } from './redactor.ts';

/** Values under these keys are our own words, checksums and identities. Changing them would make the data unreadable for the gate. */
const ownKeys: ReadonlySet<string> = new Set([
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
 * Removes secrets from the texts in plain data, before anything quotes, escapes, cuts or renders them. Keys, numbers and our own words stay, so that the
 * data can be read back.
 */
export const redactData = <T>(data: T, redact: Redact): T => clean(data, redact) as T;

function clean(data: unknown, redact: Redact): unknown {
  if (typeof data === 'string') return redact(data);
  if (Array.isArray(data)) return data.map((one) => clean(one, redact));
  if (data === null || typeof data !== 'object') return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, ownKeys.has(key) ? value : clean(value, redact)]));
}
