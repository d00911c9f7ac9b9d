import { describe, expect, it } from 'vitest';
import { problemsText } from '../../../src/core/config/messages/problems-text.ts';
import { parseConfig } from '../../../src/core/config/parse.ts';
import { parsePlan } from '../../../src/core/plan/parse-plan.ts';
import { planOf } from '../../../src/core/plan/plan.ts';
import { scenarioOfToken } from '../../../src/core/plan/read-replay.ts';
import { tokenOf } from '../../../src/core/plan/replay.ts';
import { stringifyPlan } from '../../../src/core/plan/stringify.ts';
import { faultLines } from '../../../src/core/plan/text.ts';
import type { ComposeTarget } from '../../../src/core/targets/compose.ts';
import { rule, shop } from '../plan/shop.ts';

const web = (share?: number): ComposeTarget => ({ kind: 'compose', name: 'web', service: 'web', ...(share !== undefined && { share }) });
const planWith = (share: number | undefined, seed: string) =>
  planOf(
    shop({ targets: [{ kind: 'preview', name: 'preview' }, web(share)], faults: [rule('kill', ['web']), rule('pause', ['web'])] }),
    seed,
  );
const seeds = Array.from({ length: 30 }, (_, n) => `seed ${n}`);

const read = (value: string) =>
  parseConfig({
    text: `version: 1\npreview: http://127.0.0.1:8080\ntargets: { web: { compose: ${value} } }\nchecks: [{ name: home, http: { path: / }, rate: 50/s }]\nfaults: [{ fault: kill, on: web }]\n`,
    file: 'chaos.yml',
    env: {},
  });
const said = (value: string): string => {
  const found = read(value);
  return found.ok ? '' : problemsText(found.problems, found.more);
};

describe('a share of the replicas of a service', () => {
  it('is read from the config', () => {
    const found = read('{ service: web, share: 50% }');
    expect(found.ok && found.config.targets.find(({ name }) => name === 'web')).toEqual(web(0.5));
  });

  it.each(['51%', '75%', '100%'])('is refused above one half, with the reason: %s', (share) => {
    expect(said(`{ service: web, share: ${share} }`)).toMatch(/50 ?%.*every application fails/);
  });

  it.each(['0%', '0.5%', '-1%', 'half', '150%'])('is refused if it is no share: %s', (share) => {
    expect(said(`{ service: web, share: ${share} }`)).not.toBe('');
    expect(said(`{ service: web, share: ${share} }`)).not.toContain('every application fails');
  });

  it('stands in the plan, and nothing else changes by it', () => {
    for (const seed of seeds) {
      const [plain, half] = [planWith(undefined, seed), planWith(0.5, seed)];
      expect(stringifyPlan(plain)).not.toContain('"share"');
      const without = half.scenarios.map((scenario) => ({
        ...scenario,
        faults: scenario.faults.map((spec) => ({ ...spec, worker: { fraction: spec.worker?.fraction } })),
      }));
      expect(without).toEqual(plain.scenarios);
      for (const { worker } of half.scenarios.flatMap(({ faults }) => faults)) expect(worker?.share).toBe(0.5);
    }
  });

  it('comes back from the plan file and the replay token, with the replicas that a run has struck', () => {
    const plan = planWith(0.5, 'seed 1');
    expect(parsePlan(stringifyPlan(plan))).toEqual(plan);
    const struck = plan.scenarios.map((scenario) => ({
      ...scenario,
      faults: scenario.faults.map((spec) => ({ ...spec, worker: { fraction: 0.5, share: 0.5, index: 2, also: [3, 0] } })),
    }));
    for (const scenario of [...plan.scenarios, ...struck]) expect(scenarioOfToken(tokenOf(scenario))).toEqual(scenario);
  });

  it('is said where a plan is shown', () => {
    expect(faultLines(planWith(0.5, 'seed 1'))).toContain('on up to 50 % of the replicas');
    expect(faultLines(planWith(undefined, 'seed 1'))).not.toContain('replicas');
  });
});
