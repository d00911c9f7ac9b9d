import type { Import, Module } from './read-module.ts';

/** A sentence for each wall that somebody went through. */
export type Rule = (modules: readonly Module[]) => string[];

/** Imports point only to a wing further left; the doors are beside each other. */
const wings = ['core', 'world', 'engine', 'gate', 'door'] as const;
const wingOf = (path: string): number => {
  const top = path.split('/')[0]?.replace(/\.ts$/, '') ?? '';
  const found = wings.indexOf(top as (typeof wings)[number]);
  return found === -1 ? wings.indexOf('door') : found;
};
const topOf = (path: string): string => path.split('/')[0] ?? '';
const isOurs = ({ to }: Import): boolean => to.endsWith('.ts');
const each = (modules: readonly Module[], test: (module: Module, one: Import) => string | false): string[] =>
  modules.flatMap((module) => module.imports.flatMap((one) => test(module, one) || []));

export const wingsPointLeft: Rule = (modules) =>
  each(
    modules,
    (from, one) => isOurs(one) && wingOf(one.to) > wingOf(from.path) && `${from.path} imports ${one.to}: imports point only left`,
  );

/** `entry.ts` opens every door, and the command line shows the demo; apart from that, doors do not know each other. */
const mayOpen = (from: string, to: string): boolean => from === 'entry.ts' || (topOf(from) === 'cli' && topOf(to) === 'demo');

export const doorsStandAlone: Rule = (modules) =>
  each(
    modules,
    (from, one) =>
      isOurs(one) &&
      wingOf(from.path) === wings.indexOf('door') &&
      wingOf(one.to) === wings.indexOf('door') &&
      topOf(from.path) !== topOf(one.to) &&
      !mayOpen(from.path, one.to) &&
      `${from.path} imports ${one.to}: one door does not open another`,
  );

export const engineTakesTypes: Rule = (modules) =>
  each(
    modules,
    (from, one) =>
      topOf(from.path) === 'engine' &&
      topOf(one.to) === 'world' &&
      !one.typeOnly &&
      `${from.path} imports ${one.to}: engine takes types only from world`,
  );

const corePackages = ['zod', 'yaml', 'seedrandom'];

export const coreIsPure: Rule = (modules) =>
  each(
    modules,
    (from, one) =>
      topOf(from.path) === 'core' && !isOurs(one) && !corePackages.includes(one.to) && `${from.path} imports ${one.to}: core is pure`,
  );

const outside = [
  'Date',
  'Math.random',
  'fetch',
  'process',
  'performance',
  'globalThis',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'crypto',
];

export const timeAndChanceComeIn: Rule = (modules) =>
  modules
    .filter(({ path }) => ['core', 'engine'].includes(topOf(path)))
    .flatMap(({ path, globals }) =>
      outside.filter((name) => globals.has(name)).map((name) => `${path} touches ${name}: it comes in as an argument`),
    );

/**
 * `AbortSignal.any` holds its sources weakly and loses a timer to the garbage collector, so deadlines come from one place, and only signals
 * of controllers are joined.
 */
export const deadlinesComeFromWithin: Rule = (modules) =>
  modules.flatMap(({ path, signals }) =>
    signals
      .filter((use) => !['any of names', 'abort'].includes(use))
      .map((use) => `${path} uses ${use === 'AbortSignal' ? use : `AbortSignal.${use}`}: a deadline is \`within(ms, signal, work)\``),
  );

/** Members of a catalog are known by name only in their own folder: what `index.ts` lists. */
export const catalogsHaveOneDoor: Rule = (modules) => {
  const lists = modules.filter(({ path }) => path.endsWith('/index.ts'));
  const members = new Map(lists.flatMap(({ path, imports }) => imports.map(({ to }) => [to, path] as const)));
  const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'));
  return each(
    modules,
    (from, one) =>
      members.has(one.to) &&
      from.path !== members.get(one.to) &&
      folderOf(from.path) !== folderOf(one.to) &&
      `${from.path} imports ${one.to}: ask the catalog, not its member`,
  );
};

const mostFiles = 22;

/** A folder with more files than one list shows at a glance is several rooms. */
export const foldersStaySmall: Rule = (modules) => {
  const folders = modules.map(({ path }) => path.slice(0, Math.max(0, path.lastIndexOf('/'))));
  return [...new Set(folders)]
    .map((folder) => ({ folder, files: folders.filter((other) => other === folder).length }))
    .filter(({ files }) => files > mostFiles)
    .map(({ folder, files }) => `${folder} has ${files} files: ${mostFiles} are enough`);
};

/** A room: a folder of `core`, or a whole wing. Files on the top floor are rooms of their own. */
const roomOf = (path: string): string =>
  path
    .split('/')
    .slice(0, path.startsWith('core/') ? 2 : 1)
    .join('/');

const arrows = (modules: readonly Module[], nameOf: (path: string) => string): Map<string, Set<string>> => {
  const graph = new Map<string, Set<string>>();
  for (const { path, imports } of modules)
    for (const one of imports.filter(isOurs)) {
      const [from, to] = [nameOf(path), nameOf(one.to)];
      if (from !== to) graph.set(from, (graph.get(from) ?? new Set()).add(to));
    }
  return graph;
};

/** Depth first; a name met again while it is still open closes a circle. */
function circles(graph: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (name: string, open: readonly string[]): void => {
    if (open.includes(name)) found.push([...open.slice(open.indexOf(name)), name].join(' → '));
    if (open.includes(name) || done.has(name)) return;
    for (const next of graph.get(name) ?? []) visit(next, [...open, name]);
    done.add(name);
  };
  for (const name of graph.keys()) visit(name, []);
  return found;
}

export const noFileCircles: Rule = (modules) => circles(arrows(modules, (path) => path)).map((one) => `circle: ${one}`);
export const noRoomCircles: Rule = (modules) => circles(arrows(modules, roomOf)).map((one) => `circle of rooms: ${one}`);
