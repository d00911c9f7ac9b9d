import type { CheckSpec } from '../model/config/check-spec.ts';
import type { Config } from '../model/config/config.ts';
import type { Target } from '../model/config/target.ts';
import type { Json } from '../model/json.ts';
import { kindOf } from '../targets/catalog.ts';
import { canonical } from './canonical.ts';

/**
 * What a config tests, as canonical JSON: targets, checks with their tolerances, faults. Only runs with the same fingerprint can be
 * compared. Left out is what differs between two previews of the same system (where things are, how they are started), which plan is drawn
 * (seed, number, budget: plans are compared separately), and what may be secret (header values, bodies), because a digest of it is published.
 */
export const configFingerprint = ({ targets, checks, faults }: Pick<Config, 'targets' | 'checks' | 'faults'>): string =>
  canonical({
    targets: targets.map(named).sort(byText),
    checks: checks.map(asked).sort(byText),
    faults: faults.map((rule) => withoutSecrets(plain(rule))).sort(byText),
  });

const named = (target: Target): Json => ({
  name: target.name,
  kind: target.kind,
  front: kindOf(target).leadsToPreview(target),
});

const asked = ({ params, ...check }: CheckSpec): Json => ({ ...(plain(check) as object), params: withoutSecrets(params) });

/** Of values under these names only the presence counts. */
const mayBeSecret: ReadonlySet<string> = new Set(['headers', 'body', 'send']);

function withoutSecrets(value: Json): Json {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(withoutSecrets);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mayBeSecret.has(key) ? namesIn(one) : withoutSecrets(one)]));
}

const namesIn = (value: Json): Json =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.keys(value).sort() : true;

/** As it would be written to a file: keys without a value are left out. */
const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

const byText = (a: Json, b: Json): number => (canonical(a) < canonical(b) ? -1 : 1);
