import { checks } from '../src/core/checks/catalog.ts';
import { faults } from '../src/core/faults/catalog.ts';
import { findingKinds } from '../src/core/report/findings/catalog.ts';
import { targetKinds } from '../src/core/targets/catalog.ts';
import { isNode, nodesOf, type SourceFile, type SyntaxNode } from './source.ts';

/** What a catalog holds, what the code calls a value of it, and where its members may be named. */
interface Catalog {
  readonly what: string;
  readonly names: readonly string[];
  readonly subject: RegExp;
  readonly home: RegExp;
}

const catalogs: readonly Catalog[] = [
  // The nodes of a document in `core/report` have a kind `link` of their own.
  {
    what: 'target',
    names: targetKinds.map(({ kind }) => kind),
    subject: /^(kind|.*Kind)$/,
    home: /^((core|world)\/(targets|drivers)|core\/report)\//,
  },
  { what: 'finding', names: Object.keys(findingKinds), subject: /^(tolerance|finding)$/, home: /^core\/report\/findings\// },
  { what: 'fault', names: faults.map(({ kind }) => kind), subject: /^fault$/, home: /^core\/faults\// },
  // `command` is also a kind of target.
  {
    what: 'check',
    names: checks.map(({ kind }) => kind),
    subject: /^(kind|.*Kind)$/,
    home: /^((core|world)\/(checks|probes|targets|drivers)|core\/report\/(html|markdown|terminal|document))\//,
  },
];

const lastName = (node: unknown): string => {
  if (!isNode(node)) return '';
  return node.type === 'Identifier' ? String(node.name) : node.type === 'MemberExpression' ? lastName(node.property) : '';
};
const literals = (node: unknown): string[] => {
  if (!isNode(node)) return [];
  if (node.type === 'Literal') return [String(node.value)];
  return node.type === 'ArrayExpression' && Array.isArray(node.elements) ? node.elements.flatMap(literals) : [];
};

/** [the name of what is compared, the texts that it is compared with]: by `===`, in a `switch`, or by `[…].includes(…)`. */
function comparisonOf(node: SyntaxNode): readonly [string, readonly string[]] | null {
  if (node.type === 'BinaryExpression')
    return [lastName(node.left) || lastName(node.right), [...literals(node.left), ...literals(node.right)]];
  if (node.type === 'SwitchStatement' && Array.isArray(node.cases))
    return [lastName(node.discriminant), node.cases.flatMap(({ test }) => literals(test))];
  const [argument] = node.type === 'CallExpression' && Array.isArray(node.arguments) ? node.arguments : [];
  return isNode(node.callee) && lastName(node.callee) === 'includes' ? [lastName(argument), literals(node.callee.object)] : null;
}

/** For each catalog the files outside it that compare a value with a kind by name: such a file would need a change for a new kind. */
export const namedKinds = (files: readonly SourceFile[]): { what: string; paths: string[] }[] =>
  catalogs.map(({ what, names, subject, home }) => ({
    what,
    paths: files
      .filter(({ path }) => !home.test(path))
      .filter((file) =>
        nodesOf(file, /^(BinaryExpression|SwitchStatement|CallExpression)$/).some((node) => {
          const [compared, texts] = comparisonOf(node) ?? ['', []];
          return subject.test(compared) && texts.some((text) => names.includes(text));
        }),
      )
      .map(({ path }) => path),
  }));
