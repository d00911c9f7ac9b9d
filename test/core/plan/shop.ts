import type { Config } from '../../../src/core/model/config/config.ts';
import type { FaultRule } from '../../../src/core/model/config/fault-rule.ts';
import type { Target } from '../../../src/core/model/config/target.ts';
import { parseDomain } from '../../../src/core/quantity/domain.ts';
import type { LinkTarget } from '../../../src/core/targets/link.ts';
import type { ProcessTarget } from '../../../src/core/targets/process.ts';

export const process = (name: string, port: number): ProcessTarget => ({ kind: 'process', name, port, readyTimeoutMs: 30_000 });
export const link = (name: string, to: LinkTarget['to'], listenPort = 6380): LinkTarget => ({
  kind: 'link',
  name,
  listen: to === 'preview' ? null : { host: '127.0.0.1', port: listenPort },
  to,
});

/** One line under `faults:`, with the fault's own standards. */
export const rule = (fault: string, on: readonly string[], more: Partial<FaultRule> = {}): FaultRule => ({
  fault,
  on,
  params: {},
  lasts: { min: 5000, max: 15_000, log: true, whole: true },
  weight: 1,
  ...more,
});

const delay = parseDomain('duration', '100ms..2s', { min: 1, max: 60_000 });
if (!delay.ok) throw new TypeError(delay.message);

export const targets: readonly Target[] = [
  { kind: 'preview', name: 'preview' },
  process('api', 8080),
  process('worker', 9000),
  link('api-to-cache', { host: '127.0.0.1', port: 6379 }),
  link('edge', 'preview'),
];

export const rules: readonly FaultRule[] = [
  rule('kill', ['api', 'worker']),
  rule('pause', ['worker']),
  rule('latency', ['api-to-cache', 'edge'], { params: { delay: delay.value }, weight: 2 }),
  rule('bandwidth', ['edge']),
  rule('reset', ['api-to-cache']),
  rule('blackhole', ['api-to-cache', 'edge']),
  rule('http-error', ['edge']),
  rule('surge', ['preview']),
];

/** A storefront with a cache and a worker. */
export const shop = (more: Partial<Config> = {}): Config => ({
  name: 'shop',
  preview: 'http://127.0.0.1:8080/',
  previewHeaders: {},
  targets,
  checks: [],
  faults: rules,
  compare: null,
  plan: { scenarios: 6, faults: { min: 1, max: 2 }, seed: 'auto', budgetMs: 600_000, shrink: { tries: 30, timeMs: 180_000 } },
  safety: null,
  ...more,
});

export const withScenarios = (scenarios: number, faults = { min: 1, max: 3 }, more: Partial<Config> = {}): Config =>
  shop({ plan: { scenarios, faults, seed: 'auto', budgetMs: 600_000, shrink: { tries: 30, timeMs: 180_000 } }, ...more });
