import { posix } from 'node:path';
import { parseSync } from 'oxc-parser';

/** One source file as the walls see it: what it imports, and which globals it touches. */
export interface Module {
  /** From `src/` on, with slashes: `core/plan/plan.ts`. */
  readonly path: string;
  readonly imports: readonly Import[];
  /** `Date`, `fetch`, `Math.random`, …: identifiers in value position that the file does not bind itself. */
  readonly globals: ReadonlySet<string>;
  /** Each use of `AbortSignal` as a value: `timeout`, `any of names` where it joins plain names alone, else `any`; what is read from it otherwise. */
  readonly signals: readonly string[];
}

export interface Import {
  /** A path like `Module.path`, or a package (`zod`), or `node:fs`. */
  readonly to: string;
  /** Gone at run time. */
  readonly typeOnly: boolean;
}

type Node = { readonly type: string; readonly [key: string]: unknown };
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

export function readModule(path: string, source: string): Module {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new TypeError(`${path}: ${errors[0]?.message}`);
  const nodes = everyNode(program as unknown as Node);
  return {
    path,
    imports: nodes.flatMap((node) => importOf(node, path)),
    globals: globalsOf(program as unknown as Node, nodes),
    signals: signalsOf(program as unknown as Node),
  };
}

const everyNode = (node: Node): Node[] => [node, ...childrenOf(node).flatMap(everyNode)];

const specifierOf = (node: Node): string | undefined => {
  const source = node.source as { readonly value?: unknown } | null | undefined;
  return typeof source?.value === 'string' ? source.value : undefined;
};

function importOf(node: Node, from: string): Import[] {
  const specifier = specifierOf(node);
  if (specifier === undefined) return [];
  const to = specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : specifier;
  return [{ to, typeOnly: isTypeOnly(node) }];
}

function isTypeOnly(node: Node): boolean {
  if (node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type') return true;
  const named = (node.specifiers ?? []) as Node[];
  return named.length > 0 && named.every((one) => one.importKind === 'type' || one.exportKind === 'type');
}

function globalsOf(program: Node, nodes: readonly Node[]): Set<string> {
  const bound = new Set(nodes.flatMap(bindingsOf));
  return new Set(valueNames(program).filter((name) => !bound.has(name)));
}

/** Names that a file binds anywhere hide the global of that name: coarser than scopes, and enough for a wall. */
function bindingsOf(node: Node): string[] {
  const patterns = [
    node.type === 'VariableDeclarator' ? node.id : undefined,
    ...((node.params as unknown[] | undefined) ?? []),
    node.local,
  ];
  return patterns.filter(isNode).flatMap((pattern) => (pattern.type === 'Identifier' ? [String(pattern.name)] : patternNames(pattern)));
}

const patternNames = (pattern: Node): string[] =>
  /Pattern$|^Property$|^RestElement$/.test(pattern.type)
    ? [pattern.left, pattern.value, pattern.argument, ...((pattern.properties ?? pattern.elements ?? []) as unknown[])]
        .filter(isNode)
        .flatMap((part) => (part.type === 'Identifier' ? [String(part.name)] : patternNames(part)))
    : [];

/** A variable may hold a signal with a timer too, but only when something else has made one. */
function signalsOf(node: Node): string[] {
  if (typeOnlySyntax.test(node.type)) return [];
  if (node.type === 'Identifier') return node.name === 'AbortSignal' ? ['AbortSignal'] : [];
  if (node.type === 'CallExpression' && joinsNames(node)) return ['any of names'];
  if (isOfSignal(node)) return [String((node.property as Node).name ?? 'AbortSignal')];
  const named = node.type === 'MemberExpression' && node.computed !== true ? node.property : undefined;
  return childrenOf(node).flatMap((child) => (child === named ? [] : signalsOf(child)));
}

const isOfSignal = (node: Node): boolean => node.type === 'MemberExpression' && (node.object as Node).name === 'AbortSignal';

function joinsNames({ callee, arguments: given }: Node): boolean {
  const [joined, ...others] = given as Node[];
  const plain = ['Identifier', 'MemberExpression'];
  return (
    isOfSignal(callee as Node) &&
    ((callee as Node).property as Node).name === 'any' &&
    others.length === 0 &&
    joined?.type === 'ArrayExpression' &&
    (joined.elements as Node[]).every((one) => plain.includes(one?.type))
  );
}

const typeOnlySyntax = /^TS(TypeAnnotation|TypeAliasDeclaration|InterfaceDeclaration|TypeParameterInstantiation|TypeReference|TypeQuery)$/;

function valueNames(node: Node): string[] {
  if (typeOnlySyntax.test(node.type)) return [];
  if (node.type === 'Identifier') return [String(node.name)];
  const named = node.type === 'MemberExpression' ? node.property : node.type === 'Property' ? node.key : undefined;
  const skipped = named !== undefined && node.computed !== true ? named : undefined;
  const own = isMathRandom(node) ? ['Math.random'] : [];
  return [...own, ...childrenOf(node).flatMap((child) => (child === skipped ? [] : valueNames(child)))];
}

const isMathRandom = (node: Node): boolean =>
  node.type === 'MemberExpression' && (node.object as Node).name === 'Math' && (node.property as Node).name === 'random';
