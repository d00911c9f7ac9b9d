import { faultOf } from '../../faults/catalog.ts';
import { wayOn } from '../../faults/ways-of.ts';
import { targetKinds } from '../../targets/catalog.ts';
import { previewTarget } from '../../targets/preview.ts';
import type { TargetKind } from '../../targets/target-kind.ts';
import { nearest } from '../source/nearest.ts';
import type { Problem } from '../source/problem.ts';
import { quote, quoteList } from '../source/quote.ts';
import type { Path, Source } from '../source/source.ts';
import { isKeys, type Keys, keysOf, listOf } from '../yaml/raw.ts';
import type { EarlyRule } from './rule.ts';

/** Each fault selects at least one target, each selected target exists, and each can take the fault. */
export const selection: EarlyRule = (root, source) => {
  const targets = keysOf(root, 'targets');
  return listOf(root, 'faults').flatMap(({ index, item }) => {
    const path = ['faults', index, 'on'];
    if (isNothing(item.on)) return [nothing(path, source)];
    return named(item.on, path).flatMap(({ name, path }) => struck(name, path, item, targets, source));
  });
};

/** In other tools an empty selector often selects everything by accident. Here it is refused, and never means "all". */
const isNothing = (on: unknown): boolean => on === '' || on === null || (Array.isArray(on) && on.length === 0);

const nothing = (path: Path, source: Source): Problem =>
  source.problem('CG1702', path, '`on` selects nothing', { hint: 'name at least one target; an empty list does not select all targets' });

function named(on: unknown, path: Path): { name: string; path: Path }[] {
  if (typeof on === 'string') return [{ name: on, path }];
  return Array.isArray(on) ? on.flatMap((name: unknown, i) => (typeof name === 'string' ? [{ name, path: [...path, i] }] : [])) : [];
}

function struck(name: string, path: Path, rule: Keys, targets: Keys, source: Source): Problem[] {
  const known = [...new Set([...Object.keys(targets), previewTarget.name])];
  if (!known.includes(name)) {
    const meant = nearest(name, known);
    const hint = `${meant === undefined ? '' : `did you mean ${quote(meant)}? `}${known.length === 1 ? 'The only target is' : 'The targets are'} ${quoteList(known)}`;
    return [source.problem('CG1202', path, name === '' ? 'the name of the target is empty' : `unknown target ${quote(name)}`, { hint })];
  }
  const kind = writtenKind(name, targets);
  const fault = typeof rule.fault === 'string' ? faultOf(rule.fault) : undefined;
  if (kind === undefined || fault === undefined || wayOn(fault, kind) !== undefined) return [];
  const needed = targetKinds.filter((one) => wayOn(fault, one) !== undefined);
  const fitting = known.filter((one) => needed.some(({ kind }) => kind === writtenKind(one, targets)?.kind));
  const message = `${quote(fault.kind)} needs ${listed(needed.map(({ noun }) => noun))}; ${quote(name)} is ${kind.noun}`;
  const hint = fitting.length === 0 ? 'no target of this config supports it' : `targets that support it: ${quoteList(fitting)}`;
  return [source.problem('CG1204', path, message, { hint })];
}

function writtenKind(name: string, targets: Keys): TargetKind | undefined {
  const target = targets[name];
  return targetKinds.find(({ kind }) =>
    name === previewTarget.name ? kind === previewTarget.kind : isKeys(target) && Object.hasOwn(target, kind),
  );
}

/** `a process, a container or a link`. */
const listed = (nouns: readonly string[]): string =>
  nouns.length < 2 ? nouns.join('') : `${nouns.slice(0, -1).join(', ')} or ${nouns.at(-1)}`;
