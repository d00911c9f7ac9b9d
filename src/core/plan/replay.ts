import type { Plan } from '../model/plan/plan.ts';
import type { Scenario } from '../model/plan/scenario.ts';
import { hashOf } from '../random/hash-of.ts';
import { toBase64Url } from './base64url.ts';
import { pack } from './pack.ts';

/** Encodes a scenario as text that is safe in shells and markdown and when copied: `cg2.<base64url of compact JSON>.<checksum>`. */
export function tokenOf(scenario: Scenario): string {
  const payload = toBase64Url(JSON.stringify(pack(scenario)));
  return `cg2.${payload}.${checksum(payload)}`;
}

/** The token of a scenario of this plan. Throws a RangeError when the plan has no such scenario. */
export function replayToken(plan: Pick<Plan, 'scenarios'>, scenarioId: string): string {
  const scenario = plan.scenarios.find(({ id }) => id === scenarioId);
  if (scenario === undefined) throw new RangeError('the plan has no such scenario');
  return tokenOf(scenario);
}

/** Last part of a token. */
export const checksum = (payload: string): string => hashOf(payload).toString(36);
