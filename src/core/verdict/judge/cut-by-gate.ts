import type { ScenarioEvidence } from '../../evidence/scenario-evidence.ts';
import { faultOf } from '../../faults/catalog.ts';

/**
 * The link whose rules have reset connections of the preview in this scenario; `null`: none has. When a container is restarted, its rules are installed
 * a moment after it, and connections that were made in between are reset. Where a fault ends its target, that moment is a part of the fault.
 */
export function linkThatCut({ plan, observed }: Pick<ScenarioEvidence, 'plan' | 'observed'>): string | null {
  if (plan?.faults.some(({ fault }) => endsTarget(fault))) return null;
  const all = [...observed.values()].flatMap(({ seen: { target, numbers } }) =>
    numbers.cut === undefined ? [] : [{ target, ...numbers.cut }],
  );
  const grown = all.find(({ target, most }) => all.some((other) => other.target === target && other.first < most));
  return grown?.target ?? null;
}

function endsTarget(fault: string): boolean {
  const stops = faultOf(fault)?.traits.stops;
  return stops?.what === 'process' && stops.clientSees === 'refused';
}
