import type { ScenarioResult } from '../model/result/result.ts';
import { changeOf } from '../model/run/observed.ts';

type Seen = Pick<ScenarioResult, 'id' | 'outcome' | 'faults' | 'observed'>;

/**
 * One sentence for each target that something restarted in a scenario that passed, although no fault was injected into it: every tolerance was met,
 * and a larger fault or more traffic may show it to a user. Of a scenario that failed, the diagnosis says this.
 */
export function restartNotes(scenarios: readonly Seen[]): readonly string[] {
  const found = new Map<string, string[]>();
  for (const scenario of scenarios)
    if (scenario.outcome === 'passed')
      for (const target of restartedIn(scenario)) found.set(target, [...(found.get(target) ?? []), scenario.id]);
  return [...found].map(
    ([target, ids]) =>
      `in ${ids.join(', ')} ${target} ended and was restarted, although no fault was injected into it; the checks allow it`,
  );
}

function restartedIn({ faults, observed }: Seen): readonly string[] {
  const disturbed = new Set(faults.map(({ spec }) => spec.on));
  const targets = [...new Set(observed.map(({ target }) => target))];
  return targets.filter((target) => !disturbed.has(target) && changeOf(observed, target, 'restarts') > 0);
}
