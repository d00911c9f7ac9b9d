import { checks } from '../../checks/catalog.ts';
import { faults } from '../../faults/catalog.ts';
import { targetKinds } from '../../targets/catalog.ts';
import { isKeys, keysOf, listOf } from '../yaml/raw.ts';
import type { Catalogs } from './catalogs.ts';

/** The kinds that plain data names; null if it names no fault, so that it is invalid. */
export function namedKinds(root: unknown): Catalogs | null {
  const beside = keysOf(keysOf(root, 'compare'), 'targets');
  const declared = [keysOf(root, 'targets'), beside].flatMap((targets) => Object.values(targets));
  const targetKeys = new Set(declared.flatMap((target) => (isKeys(target) ? Object.keys(target) : [])));
  const checkKeys = new Set(listOf(root, 'checks').flatMap(({ item }) => Object.keys(item)));
  const faultKinds = new Set(listOf(root, 'faults').map(({ item: { fault } }) => fault));
  const named = {
    targets: targetKinds.filter(({ kind }) => targetKeys.has(kind)),
    checks: checks.filter(({ kind }) => checkKeys.has(kind)),
    faults: faults.filter(({ kind }) => faultKinds.has(kind)),
  };
  return named.faults.length === 0 ? null : named;
}
