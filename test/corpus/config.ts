import type { Json } from '../../src/core/model/json.ts';
import type { CheckConfig, System } from './pair.ts';
import { url } from './parts.ts';
import { isPeer, type RunKind } from './run-kind.ts';
import type { Variation } from './variation.ts';

const budget = '5m';

/**
 * A config of the gate for that system. JSON is YAML.
 * @param lessons look for the smallest form and the breaking point, which takes most of the time of a run
 */
export function configOf(system: System, kind: RunKind, lessons: boolean, { rate }: Pick<Variation, 'rate'>): string {
  const { preview, targets, checks, faults } = playedAs(kind, system);
  const plan = { scenarios: kind === 'drawn' ? 3 : 1, faults: 1, budget, shrink: lessons ? { tries: 30, time: '4m' } : { tries: 0 } };
  return JSON.stringify(
    { version: 1, name: 'corpus', preview: url(preview), targets, checks: checks.map((check) => asked(check, rate)), faults, plan },
    null,
    2,
  );
}

/** A command starts a process for each probe, so it is not asked more often than its pair says. */
const asked = (check: CheckConfig, rate: number | null): CheckConfig =>
  rate === null || 'command' in check ? check : { ...check, rate: `${rate}/s` };

const playedAs = (kind: RunKind, system: System): System => {
  if (kind === 'control') return shammed(system);
  if (kind === 'usual' || kind === 'drawn') return { ...system, faults: system.faults.map(({ lasts: _, ...fault }) => fault) };
  return isPeer(kind) ? unwatched(system) : system;
};

/** The same system and one more client, which is a load for none of them. */
const shammed = (system: System): System => ({
  ...system,
  faults: [{ fault: 'surge', on: 'preview', rate: '1/s', lasts: '2500ms..3500ms' }],
});

/** The gate only puts the fault on and takes it out: its check finds nothing, and asks for next to nothing. */
const unwatched = (system: System): System => ({ ...system, checks: [idle] });

const idle = {
  name: 'idle',
  tcp: { timeout: '1s' },
  rate: '20/s',
  steady: { success: '50%' },
  during: { success: '0%' },
  recovers: '5s',
} as const satisfies Json & { name: string };
