import { createHash } from 'node:crypto';
import { searchMs } from '../../core/budget/search-ms.ts';
import { configFingerprint } from '../../core/compare/config-fingerprint.ts';
import { layoutOf } from '../../core/diagnosis/layout-of.ts';
import { configuredEdges } from '../../core/discovery/configured-edges.ts';
import type { Config } from '../../core/model/config/config.ts';
import type { Plan } from '../../core/model/plan/plan.ts';
import type { RunIdentity } from '../../core/model/run/event.ts';
import { version } from '../../core/model/version.ts';

interface RunOptions {
  readonly config: Config;
  readonly configPath?: string;
  /** The config whose fingerprint is recorded; by default `config`. */
  readonly written?: Config;
  readonly plan: Plan;
  readonly run: RunIdentity;
  readonly overrides?: readonly string[];
}

/**
 * What the first record of a journal says about the config, the plan and the run.
 * @param sides how many previews are disturbed in this run
 * @param seen by target: the TCP ports on which it was seen to listen; see `layoutOf`
 */
export function runStarted(
  { config, configPath, written = config, plan, run, overrides = [] }: RunOptions,
  sides: 1 | 2,
  seen: Readonly<Record<string, readonly number[]>>,
) {
  const preview = new URL(config.preview);
  const layout = layoutOf(config, seen);
  return {
    type: 'run.started' as const,
    version,
    run,
    preview: `${preview.origin}${preview.pathname}`,
    ...(overrides.length > 0 && { overrides }),
    ...(config.accept !== undefined && { accept: config.accept }),
    plan,
    // Parameters of checks may contain secrets (headers), and neither the journal nor a report needs them.
    checks: config.checks.map((check) => ({ ...check, params: {} })),
    layout,
    edges: configuredEdges(config, layout.front),
    configDigest: createHash('sha256').update(configFingerprint(written)).digest('hex'),
    ...(configPath !== undefined && { configPath }),
    budgetMs: config.plan.budgetMs,
    ...(config.secret !== undefined && { variables: config.secret.variables }),
    shrinkMs: searchMs(config.plan.shrink, sides),
  };
}
