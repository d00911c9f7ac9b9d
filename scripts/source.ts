// The files of `src` as syntax trees, for the scripts and tests that measure or list what stands in them.
import { readdirSync, readFileSync } from 'node:fs';
import { type Comment, parseSync } from 'oxc-parser';

/** Any node of the tree: an ESTree node, of TypeScript's as well. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

export interface SourceFile {
  /** From the root that was read, with slashes: `core/plan/plan.ts`. */
  readonly path: string;
  readonly text: string;
  readonly program: SyntaxNode;
  readonly comments: readonly Comment[];
}

/** Throws a TypeError that names the file when its syntax is wrong. */
export function parseSource(path: string, text: string): SourceFile {
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new TypeError(`${path}: ${errors[0]?.message}`);
  return { path, text, program: nodeOf(program), comments };
}

/** Every TypeScript file below the folder, in the order of the paths. */
export const readSources = (root: URL): SourceFile[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
    .map((path) => parseSource(path, readFileSync(new URL(path, root), 'utf8')));

export const isNode = (value: unknown): value is SyntaxNode => typeof value === 'object' && value !== null && 'type' in value;

function nodeOf(value: unknown): SyntaxNode {
  if (!isNode(value)) throw new TypeError('not a syntax node');
  return value;
}

/** In source order: the parser lists a node's parts in that order for all that we read. */
export const childrenOf = (node: SyntaxNode): SyntaxNode[] => Object.values(node).flat().filter(isNode);

/** Calls `visit` for each node below `node` with the way to it, outermost first. `false` leaves the parts of that node out. */
export function walk(
  node: SyntaxNode,
  visit: (node: SyntaxNode, above: readonly SyntaxNode[]) => boolean,
  above: readonly SyntaxNode[] = [],
) {
  if (!visit(node, above)) return;
  for (const child of childrenOf(node)) walk(child, visit, [...above, node]);
}

/** Every node of the file whose type matches, in source order. */
export function nodesOf({ program }: SourceFile, type: RegExp): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  walk(program, (node) => {
    if (type.test(node.type)) found.push(node);
    return true;
  });
  return found;
}

/** The folder of a file; a file at the top is its own room. */
export const roomOf = (path: string): string => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : path);
