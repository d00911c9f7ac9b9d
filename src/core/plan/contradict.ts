import { isSameEnd } from '../address/same-end.ts';
import type { Target } from '../model/config/target.ts';
import { kindOf } from '../targets/catalog.ts';
import { isNamed } from '../targets/named.ts';
import type { Candidate } from './candidate.ts';

type Struck = Pick<Candidate, 'fault' | 'target'>;

/**
 * Could one of the two faults hide the other one? Such faults are never in one scenario: two faults on the same target, a fault upstream of
 * a link that forwards nothing, or a fault on a connection to an ended process.
 */
export function contradict(a: Struck, b: Struck, preview: string): boolean {
  if (a.target.name === b.target.name || hidesAll(a) || hidesAll(b)) return true;
  return leadsTo(a.target, b.target, preview) || leadsTo(b.target, a.target, preview);
}

/** The checks themselves cannot reach the preview. */
const hidesAll = ({ fault, target }: Struck): boolean => fault.masks === true && kindOf(target).leadsToPreview(target);

function leadsTo(target: Target, victim: Target, preview: string): boolean {
  const [kind, victimKind] = [kindOf(target), kindOf(victim)];
  const named = kind.leadsToNamed(target);
  if (named !== null && isNamed(victim, named)) return true;
  const shared = kind.identities(target).some((name) => victimKind.identities(victim).includes(name));
  if (shared || !victimKind.isServer(victim)) return shared;
  const [end, listener] = [kind.leadsTo(target, preview), victimKind.listensOn(victim)];
  return end !== null && listener !== null && isSameEnd(end, listener);
}
