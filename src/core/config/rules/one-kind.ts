import { checks } from '../../checks/catalog.ts';
import { targetKinds } from '../../targets/catalog.ts';
import { declarable } from '../schema/target-schema.ts';
import type { Problem } from '../source/problem.ts';
import { quote, quoteList } from '../source/quote.ts';
import type { Path, Source } from '../source/source.ts';
import { isKeys, type Keys, keysOf, listOf } from '../yaml/raw.ts';
import type { EarlyRule } from './rule.ts';

/** Each target and each check has exactly one key that names its kind. */
export const oneKind: EarlyRule = (root, source) => {
  const declared = declarable(targetKinds).map(({ kind }) => kind);
  const checkKinds = checks.map(({ kind }) => kind);
  const targetsIn = (keys: Keys, place: Path): Problem[] =>
    Object.entries(keys)
      .filter(([, target]) => isKeys(target) || target === null)
      .flatMap(([name, target]) => one(isKeys(target) ? target : {}, declared, [...place, name], `the target ${quote(name)}`, source));
  return [
    ...targetsIn(keysOf(root, 'targets'), ['targets']),
    ...targetsIn(keysOf(keysOf(root, 'compare'), 'targets'), ['compare', 'targets']),
    ...listOf(root, 'checks').flatMap(({ index, item }) => one(item, checkKinds, ['checks', index], 'this check', source)),
  ];
};

/** If the value has an unknown key, that key was probably meant as the kind, and the schema reports it separately. */
function one(value: object, kinds: readonly string[], path: Path, who: string, source: Source): Problem[] {
  const found = kinds.filter((kind) => Object.hasOwn(value, kind));
  const known = new Set([...kinds, 'name', 'rate', 'steady', 'during', 'recovers']);
  if (found.length === 1 || (found.length === 0 && Object.keys(value).some((key) => !known.has(key)))) return [];
  if (found.length === 0)
    return [source.problem('CG1203', path, `${who} has no kind`, { key: true, hint: `add one of ${quoteList(kinds, 'or')}` })];
  return [
    source.problem('CG1203', [...path, found[1] ?? ''], `${who} has more than one kind: ${quoteList(found)}`, {
      key: true,
      hint: 'write two entries, each with its own name',
    }),
  ];
}
