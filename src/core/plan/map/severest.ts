import type { Param } from '../../faults/params/param.ts';
import { standardDomain } from '../../faults/params/standard-domain.ts';
import type { Domain } from '../../model/config/fault-rule.ts';
import { largestIn, smallestIn } from '../../quantity/domain-ends.ts';
import type { Candidate } from '../candidate.ts';

/**
 * The candidate with the most severe values that its rule may draw, for the shortest of its durations. A preview that passes this is expected to
 * pass what is less severe; if it fails, the search for the breaking point shows how much it takes.
 */
export function severest({ rule, fault, target }: Candidate): Candidate {
  const params = Object.entries(fault.params).flatMap(([name, param]) => {
    const domain = rule.params[name] ?? (param.withinResponse || param.optional ? undefined : standardDomain(param));
    return domain === undefined ? [] : [[name, severeEnd(param, domain)] as const];
  });
  return {
    rule: { ...rule, params: { ...rule.params, ...Object.fromEntries(params) }, lasts: { oneOf: [smallestIn(rule.lasts)] } },
    fault,
    target,
  };
}

/** Values that differ in kind stay a choice of the seed. */
function severeEnd({ weaker }: Param, domain: Domain): Domain {
  if (weaker === 'neither') return domain;
  return { oneOf: [weaker === 'low' ? largestIn(domain) : smallestIn(domain)] };
}
