// Measures the shape of the code: files, functions, imports, rooms. The numbers stand in docs/decisions/0021-plain-words-and-whole-catalogs.md and later records.
//   npm run measure              measures src
//   npm run measure -- ../x/src  measures another checkout
import { posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { namedKinds } from './named-kinds.ts';
import { isNode, nodesOf, readSources, type SourceFile, type SyntaxNode } from './source.ts';

const root = process.argv[2] === undefined ? new URL('../src/', import.meta.url) : pathToFileURL(`${process.argv[2]}/`);
const files = readSources(root);

const linesIn = (text: string): number => text.replace(/\n$/, '').split('\n').length;
const importsOf = (file: SourceFile): SyntaxNode[] =>
  nodesOf(file, /^(ImportDeclaration|ExportNamedDeclaration|ExportAllDeclaration|ImportExpression|TSImportType)$/).filter(
    ({ source }) => isNode(source) && typeof source.value === 'string',
  );
const specifierOf = ({ source }: SyntaxNode): string => (isNode(source) ? String(source.value) : '');

/** The smallest value that at least this share of the values does not exceed. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
const spread = (values: readonly number[], shares: readonly number[]): string =>
  [...shares.map((share) => quantile(values, share)), Math.max(0, ...values)].join(' / ');
const percent = (part: number, all: number): string => `${((100 * part) / all).toFixed(1)} %`;

const fileLines = files.map(({ text }) => linesIn(text));
/** Functions with a body of statements, callbacks too. */
const functionLines = files.flatMap((file) =>
  nodesOf(file, /Function/)
    .filter(({ body }) => isNode(body) && /^(BlockStatement|FunctionBody)$/.test(body.type))
    .map(({ start, end }) => linesIn(file.text.slice(start, end))),
);
const importCounts = files.map((file) => nodesOf(file, /^ImportDeclaration$/).length);
const commentLines = files
  .flatMap(({ text, comments }) => comments.map(({ start, end }) => linesIn(text.slice(start, end))))
  .reduce((sum, count) => sum + count, 0);
const allLines = fileLines.reduce((sum, count) => sum + count, 0);

/** Exports that a file declares itself; a docstring ends right before its export. */
const exported = files.flatMap((file) =>
  nodesOf(file, /^ExportNamedDeclaration$/)
    .filter(({ declaration }) => isNode(declaration))
    .map(({ start }) =>
      file.comments.some((one) => one.value.startsWith('*') && one.end < start && file.text.slice(one.end, start).trim() === ''),
    ),
);

/** Imports of our own files: [from, to]. */
const arrows: (readonly [string, string])[] = files.flatMap((file) =>
  importsOf(file)
    .map(specifierOf)
    .filter((to) => to.startsWith('.'))
    .map((to) => [file.path, posix.join(posix.dirname(file.path), to)] as const),
);

type Graph = ReadonlyMap<string, ReadonlySet<string>>;
function graphOf(pairs: readonly (readonly [string, string])[]): Graph {
  const graph = new Map<string, Set<string>>();
  for (const [from, to] of pairs) if (from !== to) graph.set(from, (graph.get(from) ?? new Set()).add(to));
  return graph;
}
const size = (graph: Graph): number => [...graph.values()].reduce((sum, to) => sum + to.size, 0);

/** How many arrows close a circle when the graph is walked depth first. */
function circles(graph: Graph): number {
  const done = new Set<string>();
  let found = 0;
  const visit = (name: string, open: ReadonlySet<string>): void => {
    if (open.has(name)) found++;
    if (open.has(name) || done.has(name)) return;
    for (const next of graph.get(name) ?? []) visit(next, new Set([...open, name]));
    done.add(name);
  };
  for (const name of graph.keys()) visit(name, new Set());
  return found;
}

/** Boxes on the longest way down. A circle counts as one floor. */
function floors(graph: Graph): number {
  const known = new Map<string, number>();
  const depth = (name: string): number => {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, 0);
    const below = Math.max(0, ...[...(graph.get(name) ?? [])].map(depth));
    known.set(name, below + 1);
    return below + 1;
  };
  return Math.max(1, ...[...graph.keys()].map(depth));
}

const folderOf = (path: string): string => posix.dirname(path);
const wings = ['core', 'world', 'engine', 'gate'];
const wingOf = (path: string): number => {
  const place = wings.indexOf(path.split('/')[0]?.replace(/\.ts$/, '') ?? '');
  return place === -1 ? wings.length : place;
};

const crowded = [...new Set(files.map(({ path }) => folderOf(path)))]
  .map((folder) => ({ folder, length: files.filter(({ path }) => folderOf(path) === folder).length }))
  .toSorted((a, b) => b.length - a.length);
/** As the walls see it: a folder of `core`, or a whole wing. */
const roomOf = (path: string): string =>
  path
    .split('/')
    .slice(0, path.startsWith('core/') ? 2 : 1)
    .join('/');
const roomGraph = graphOf(arrows.map(([from, to]) => [roomOf(from), roomOf(to)]));
const folderGraph = graphOf(arrows.map(([from, to]) => [folderOf(from), folderOf(to)]));
const twoWay = [...folderGraph].flatMap(([from, all]) =>
  [...all].filter((to) => from < to && folderGraph.get(to)?.has(from)).map((to) => `${from} ⇄ ${to}`),
);

/** The parts of one room, files and folders alike, and the imports between them. */
function room(folder: string) {
  const boxOf = (path: string) => (path.startsWith(`${folder}/`) ? (path.slice(folder.length + 1).split('/')[0] ?? null) : null);
  const pairs = arrows.flatMap(([from, to]) => {
    const [a, b] = [boxOf(from), boxOf(to)];
    return a === null || b === null ? [] : [[a, b] as const];
  });
  const graph = graphOf(pairs);
  return { folder, boxes: new Set(files.flatMap(({ path }) => boxOf(path) ?? [])).size, floors: floors(graph), arrows: size(graph) };
}
const rooms = [
  ...new Set(
    files.flatMap(({ path }) =>
      path
        .split('/')
        .slice(0, -1)
        .map((_, index, parts) => parts.slice(0, index + 1).join('/')),
    ),
  ),
]
  .map(room)
  .toSorted((a, b) => b.arrows - a.arrows);

const namers = namedKinds(files);

const small = fileLines.filter((count) => count < 15).length;
const roomRow = (name: string): string => {
  const { boxes, floors: height, arrows: count } = room(name);
  return `${boxes} / ${height} / ${count}`;
};
const rows: (readonly [string, string])[] = [
  ['files', String(files.length)],
  ['lines', String(allLines)],
  ['lines of a file: median / p90 / p95 / max', spread(fileLines, [0.5, 0.9, 0.95])],
  ['files under 15 lines', `${small} (${percent(small, files.length)})`],
  ['lines of a function: median / p90 / p95 / max', spread(functionLines, [0.5, 0.9, 0.95])],
  ['imports of a file: p95 / max', spread(importCounts, [0.95])],
  ['lines that are comments', percent(commentLines, allLines)],
  ['exports with a docstring', `${percent(exported.filter(Boolean).length, exported.length)} of ${exported.length}`],
  ['circles of files · of rooms', `${circles(graphOf(arrows))} · ${circles(roomGraph)}`],
  ['imports against the direction of the wings', String(arrows.filter(([from, to]) => wingOf(to) > wingOf(from)).length)],
  ['largest folder, files', `${crowded[0]?.length} (${crowded[0]?.folder})`],
  [
    'folders over 22 files',
    crowded
      .filter(({ length }) => length > 22)
      .map(({ folder, length }) => `${folder} ${length}`)
      .join(', ') || '0',
  ],
  ...['core/config', 'action', 'core/verdict', 'core/model'].map((name) => [`${name}: boxes / floors / arrows`, roomRow(name)] as const),
  [
    'the room with most arrows: boxes / floors / arrows',
    `${rooms[0]?.folder}: ${rooms[0]?.boxes} / ${rooms[0]?.floors} / ${rooms[0]?.arrows}`,
  ],
  ['pairs of folders that import each other', `${twoWay.length} of ${size(folderGraph)}`],
  ...namers.map(({ what, paths }) => [`files that name a kind of ${what} outside its catalog`, String(paths.length)] as const),
];
console.log(['| | |', '|---|---|', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join('\n'));
for (const { what, paths } of namers) console.log(`\n${what}: ${paths.join(', ')}`);
console.log(`\nfolders that import each other: ${twoWay.join(', ')}`);
