import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { Problem } from '../source/problem.ts';
import { quote } from '../source/quote.ts';
import type { Path, Source, Spot } from '../source/source.ts';
import type { Read } from './read-result.ts';
import { readScalar } from './scalar.ts';
import type { Env } from './variables.ts';

const depthLimit = 32;
const nodeLimit = 20_000;
const neverKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** Ends the walk, because the config has more parts than a person would write. */
class TooMuch extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** Turns nodes into plain data, records the position of each, and reports what a config must not contain. */
export function walk(root: Node, source: Source, env: Env): Read & { readonly readable: boolean } {
  const problems: Problem[] = [];
  const anchors = new Map<string, Node>();
  let nodes = 0;

  const visit = (node: Node | null, path: Path, depth: number, spot: Spot): unknown => {
    source.mark(path, spot);
    count(spot, path, depth);
    if (node === null) return null;
    if (isAlias(node)) return visit(anchors.get(node.source) ?? null, path, depth + 1, spot);
    const { anchor, tag } = node as Scalar | YAMLMap;
    if (tag !== undefined) problems.push(problemOf('CG1007', spot, 'tags are not supported here', path));
    if (anchor !== undefined) anchors.set(anchor, node);
    if (isMap(node)) return visitMap(node, path, depth);
    if (isSeq(node))
      return node.items.map((item, i) => visit(item as Node | null, [...path, i], depth + 1, spotOf(item as Node | null, spot)));
    if (isScalar(node)) return keep(readScalar(node, path, spot, source, env));
    throw new TypeError('an unknown kind of YAML node');
  };

  const count = (spot: Spot, path: Path, depth: number): void => {
    nodes += 1;
    if (nodes > nodeLimit)
      throw new TooMuch(problemOf('CG1004', spot, `more than ${nodeLimit} values, with all aliases written out`, path));
    if (depth > depthLimit) throw new TooMuch(problemOf('CG1004', spot, `nested more than ${depthLimit} levels deep`, path));
  };

  const visitMap = (map: YAMLMap, path: Path, depth: number, known: ReadonlySet<string> = none): Record<string, unknown> => {
    const value: Record<string, unknown> = Object.create(null);
    const merged: Pair[] = [];
    for (const pair of map.items) {
      if (isMerge(pair)) {
        merged.push(pair);
        continue;
      }
      const at = spotOf(pair.key as Node | null, rangeOf(map));
      const key = keyOf(pair, at, value, path);
      if (key === undefined || known.has(key)) continue;
      const whole = spotOf(pair.value as Node | null, { start: at.start, end: at.end });
      value[key] = visit(pair.value as Node | null, [...path, key], depth + 1, { ...whole, key: [at.start, at.end] });
    }
    // As in Compose files: keys of the map itself take precedence, then those of the merged maps in their order.
    for (const pair of merged) for (const other of mergedMaps(pair, path)) fill(value, other, path, depth + 1);
    return value;
  };

  const fill = (value: Record<string, unknown>, from: YAMLMap, path: Path, depth: number): void => {
    count(rangeOf(from), path, depth);
    const more = visitMap(from, path, depth, new Set(Object.keys(value)));
    for (const [key, one] of Object.entries(more)) value[key] = one;
  };

  const mergedMaps = ({ key, value }: Pair, path: Path): YAMLMap[] => {
    const nodes = isSeq(value) ? value.items : [value];
    const maps = nodes.map((node) => (isAlias(node) ? anchors.get(node.source) : node));
    if (maps.every((map) => isMap(map))) return maps;
    const at = spotOf(key as Node | null, { start: 0, end: 1 });
    problems.push({
      ...problemOf('CG1007', at, '`<<` takes a map, or a list of maps', path),
      hint: 'write `<<: *NAME`, with `&NAME` before a map',
    });
    return [];
  };

  const keyOf = ({ key }: Pair, at: Spot, before: Record<string, unknown>, path: Path): string | undefined => {
    const text = isScalar(key) && typeof key.value === 'string' ? key.value : undefined;
    const wrong = text === undefined ? 'keys must be strings' : neverKey(text);
    if (wrong !== undefined) problems.push(problemOf(text === undefined ? 'CG1007' : 'CG1006', at, wrong, path));
    else if (text !== undefined && text in before) problems.push(twice(text, at, path));
    else return text;
    return undefined;
  };

  const twice = (key: string, at: Spot, path: Path): Problem => {
    const first = source.spot([...path, key])?.key?.[0] ?? at.start;
    return problemOf('CG1005', at, `the key ${quote(key)} appears twice; the first one is in line ${source.lineOf(first)}`, [...path, key]);
  };

  const keep = ({ value, problems: found }: Read): unknown => {
    problems.push(...found);
    return value;
  };

  const problemOf = (code: Problem['code'], spot: Spot, message: string, path: Path): Problem =>
    source.problemAt(code, spot.start, spot.end, message, { path });

  try {
    const value = visit(root, [], 0, rangeOf(root));
    return { value, problems, readable: true };
  } catch (thrown) {
    if (thrown instanceof TooMuch) return { value: undefined, problems: [...problems, thrown.problem], readable: false };
    throw thrown;
  }
}

const neverKey = (key: string): string | undefined => (neverKeys.has(key) ? `the key ${quote(key)} is not allowed anywhere` : undefined);

const none: ReadonlySet<string> = new Set();

/** The key `<<` without quotes; in quotes it is an ordinary key. */
const isMerge = ({ key }: Pair): boolean => isScalar(key) && key.value === '<<' && key.type === 'PLAIN';

const rangeOf = (node: Node): Spot => ({ start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 });

/** The position of a node; for a missing value, that of its surroundings. */
function spotOf(node: Node | null, around: Spot): Spot {
  if (node === null || (isScalar(node) && node.source === '' && node.type === 'PLAIN')) return { start: around.start, end: around.end };
  return rangeOf(node);
}
