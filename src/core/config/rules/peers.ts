import { kindOf } from '../../targets/catalog.ts';
import { nearest } from '../source/nearest.ts';
import type { Problem } from '../source/problem.ts';
import { quote, quoteList } from '../source/quote.ts';
import type { Source } from '../source/source.ts';
import type { LateRule } from './rule.ts';

type Config = Parameters<LateRule>[0];

/** The other side of a fault between two containers is a target that is a container, and not the target of the fault. */
export const peers: LateRule = (config, source) => ({
  problems: config.faults.flatMap(({ params, on }, index) => {
    const from = params.from;
    const [peer] = from !== undefined && 'oneOf' in from ? from.oneOf : [];
    return typeof peer === 'string' ? ofPeer(peer, on, config, ['faults', index, 'from'], source) : [];
  }),
});

function ofPeer(peer: string, on: readonly string[], { targets }: Config, path: readonly (string | number)[], source: Source): Problem[] {
  const fitting = targets.filter((target) => kindOf(target).isContainer && !on.includes(target.name)).map(({ name }) => name);
  const hint =
    fitting.length === 0 ? 'this config has no other container as a target' : `targets that can be named here: ${quoteList(fitting)}`;
  if (on.includes(peer)) return [source.problem('CG1205', path, `the fault is on ${quote(peer)} itself`, { hint })];
  const found = targets.find(({ name }) => name === peer);
  if (found === undefined) {
    const meant = nearest(peer, fitting);
    return [
      source.problem('CG1202', path, `unknown target ${quote(peer)}`, {
        hint: `${meant === undefined ? '' : `did you mean ${quote(meant)}? `}${hint}`,
      }),
    ];
  }
  if (kindOf(found).isContainer) return [];
  return [source.problem('CG1204', path, `the other side must be a container; ${quote(peer)} is ${kindOf(found).noun}`, { hint })];
}
