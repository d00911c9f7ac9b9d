import type { CheckSpec } from '../model/config/check-spec.ts';
import type { Config } from '../model/config/config.ts';
import type { Target } from '../model/config/target.ts';
import type { Json } from '../model/json.ts';
import { kindOf } from '../targets/catalog.ts';
import { canonical } from './canonical.ts';

/**
 * What a config tests, as canonical JSON: targets, checks with their tolerances, faults. Only runs with the same fingerprint can be compared. It excludes
 * values that differ between two previews of the same system (addresses, start commands), values that only change which plan is drawn (seed, count,
 * budget; plans are compared separately), and possible secrets (header values, bodies), because a digest of the fingerprint is published.
 */
export const configFingerprint = ({
  targets,
  checks,
  faults,
  traffic,
}: Pick<Config, 'targets' | 'checks' | 'faults' | 'traffic'>): string =>
  canonical({
    targets: targets.map(targetContent).sort(byText),
    checks: checks.map(checkContent).sort(byText),
    faults: faults.map((rule) => withoutSecrets(plain(rule))).sort(byText),
    ...(traffic !== undefined && { traffic: traffic.map((spec) => withoutSecrets(plain(spec))).sort(byText) }),
  });

const targetContent = (target: Target): Json => ({
  name: target.name,
  kind: target.kind,
  front: kindOf(target).leadsToPreview(target),
});

const checkContent = ({ params, ...check }: CheckSpec): Json => ({ ...(plain(check) as object), params: withoutSecrets(params) });

/** For values under these names the fingerprint contains only whether they exist. */
const mayBeSecret: ReadonlySet<string> = new Set(['headers', 'body', 'send']);

function withoutSecrets(value: Json): Json {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(withoutSecrets);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mayBeSecret.has(key) ? namesIn(one) : withoutSecrets(one)]));
}

const namesIn = (value: Json): Json =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.keys(value).sort() : true;

/** As JSON, without the keys whose value is undefined. */
const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

const byText = (a: Json, b: Json): number => (canonical(a) < canonical(b) ? -1 : 1);
