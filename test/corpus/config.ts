import type { Json } from '../../src/core/model/json.ts';
import type { CheckConfig, System } from './pair.ts';
import { url } from './parts.ts';
import { isPeer, type RunKind } from './run-kind.ts';
import type { Variation } from './variation.ts';

const usualBudget = '5m';

/**
 * A config of the gate for that system. JSON is YAML.
 * @param lessons search the minimal scenario and the breaking point, which takes most of the time of a run
 */
export function configOf(system: System, kind: RunKind, lessons: boolean, { rate }: Pick<Variation, 'rate'>, budget = usualBudget): string {
  const { preview: port, compose, targets, checks, faults } = systemFor(kind, system);
  const plan = { scenarios: kind === 'drawn' ? 3 : 1, faults: 1, budget, shrink: lessons ? { tries: 30, time: '4m' } : { tries: 0 } };
  const preview = compose === undefined ? url(port) : { url: url(port), compose: { up: true, file: compose } };
  return JSON.stringify(
    { version: 1, name: 'corpus', preview, targets, checks: checks.map((check) => atRate(check, rate)), faults, plan },
    null,
    2,
  );
}

/** A command starts a process for each probe, so it keeps the rate of its pair. */
const atRate = (check: CheckConfig, rate: number | null): CheckConfig =>
  rate === null || 'command' in check ? check : { ...check, rate: `${rate}/s` };

const systemFor = (kind: RunKind, system: System): System => {
  if (kind === 'control') return withHarmlessFault(system);
  if (kind === 'usual' || kind === 'drawn') return { ...system, faults: system.faults.map(({ lasts: _, ...fault }) => fault) };
  return isPeer(kind) ? withIdleCheck(system) : system;
};

/** The same system with one more client, which is too slow to be a load. */
const withHarmlessFault = (system: System): System => ({
  ...system,
  faults: [{ fault: 'surge', on: 'preview', rate: '1/s', lasts: '2500ms..3500ms' }],
});

/** The gate only injects and removes the fault: its check tolerates everything and opens few connections. */
const withIdleCheck = (system: System): System => ({ ...system, checks: [idle] });

const idle = {
  name: 'idle',
  tcp: { timeout: '1s' },
  rate: '20/s',
  steady: { success: '50%' },
  during: { success: '0%' },
  recovers: '5s',
} as const satisfies Json & { name: string };
