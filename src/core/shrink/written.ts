import { faultOf } from '../faults/catalog.ts';
import type { Param } from '../faults/params/param.ts';
import { standardDomain } from '../faults/params/standard-domain.ts';
import type { Domain, FaultRule } from '../model/config/fault-rule.ts';
import type { FaultSpec } from '../model/plan/fault-spec.ts';

/** What the config says about the parameters of one fault. */
export interface Written {
  /** Does the config set it, or is it the severity of the fault, which people change first? */
  isExplored(parameter: string): boolean;
  /** Does the config have a range or alternatives for it? `lasts` counts as a parameter. */
  isDrawn(parameter: string): boolean;
}

/** @param rules of the config; those for another fault or target are ignored. Without any, everything is explored and nothing is drawn. */
export function writtenFor({ fault, on }: Pick<FaultSpec, 'fault' | 'on'>, rules: readonly FaultRule[]): Written {
  const own = rules.filter((rule) => rule.fault === fault && rule.on.includes(on));
  const known = faultOf(fault);
  const isSet = (parameter: string): boolean => own.some(({ params }) => !isStandard(known?.params[parameter], params[parameter]));
  return {
    isExplored: (parameter) => own.length === 0 || parameter === known?.severity || isSet(parameter),
    isDrawn: (parameter) =>
      own.some(({ params, lasts, isUsualLength }) =>
        hasSeveralValues(parameter === 'lasts' ? (isUsualLength ? undefined : lasts) : params[parameter]),
      ),
  };
}

/** A config that does not set a parameter has its standard domain. One that sets the same domain asks nothing about it. */
const isStandard = (param: Param | undefined, domain: Domain | undefined): boolean =>
  param === undefined || domain === undefined || JSON.stringify(standardDomain(param)) === JSON.stringify(domain);

function hasSeveralValues(domain: Domain | undefined): boolean {
  if (domain === undefined) return false;
  return 'min' in domain ? domain.min < domain.max : domain.oneOf.length > 1;
}
