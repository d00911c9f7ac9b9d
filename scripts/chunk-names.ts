// Names for the chunks and joined modules of the bundle. The bundler numbers them by a hash of all that they hold, so that one more module renames a chunk, and changes
// each file that loads it. A name that follows from the chunk's main module stays.

/** What `ncc --stats-out` says of a chunk. */
export interface Chunk {
  readonly id: number;
  readonly files: readonly string[];
  /** `split chunk (…)` where the bundler has made it from what several others share. */
  readonly reason?: string;
  readonly origins: readonly { readonly request?: string; readonly moduleName?: string }[];
  readonly modules: readonly { readonly id?: number | string; readonly name: string; readonly size: number }[];
}

/** By number. The chunk of the entry keeps its number: no file loads it by name. Throws a TypeError where two would have the same name. */
export function chunkNames(chunks: readonly Chunk[]): ReadonlyMap<number, string> {
  const loaded = chunks.filter(({ files }) => !files.includes('index.js'));
  const short = new Map(loaded.map((chunk) => [chunk.id, shortName(chunk)]));
  const isTaken = (chunk: Chunk) => [...short].some(([id, name]) => id !== chunk.id && name === short.get(chunk.id));
  const names = new Map(loaded.map((chunk) => [chunk.id, isTaken(chunk) ? longName(chunk) : shortName(chunk)]));
  const twice = [...names.values()].find((name, index, all) => all.indexOf(name) !== index);
  if (twice !== undefined)
    throw new TypeError(`two chunks of the bundle would have the name ${twice}: tell them apart in scripts/chunk-names.ts`);
  return names;
}

function shortName(chunk: Chunk): string {
  const requests = new Set(chunk.origins.flatMap(({ request }) => request ?? []));
  const [request = ''] = requests;
  const isShared = requests.size !== 1 || chunk.reason?.startsWith('split chunk') === true;
  return isShared ? `shared-${slug(largest(chunk))}` : slug(chunk.modules.find(({ name }) => isOf(name, request))?.name ?? request);
}

/** With the module that loads it. */
const longName = (chunk: Chunk): string =>
  `${shortName(chunk)}-for-${[...new Set(chunk.origins.map(({ moduleName = '' }) => slug(moduleName)))].toSorted()[0]}`;

const largest = ({ modules }: Chunk): string => modules.toSorted((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1))[0]?.name ?? '';

const isOf = (name: string, request: string): boolean => fileOf(name).endsWith(request.replace(/^(\.\.?\/)+/, '/'));

/** `./build/core/a.js + 3 modules` → `./build/core/a.js`. */
const fileOf = (name: string): string => name.replace(/ \+ \d+ modules?$/, '');

const slug = (name: string): string =>
  fileOf(name)
    .replace(/^\.\/(build|node_modules)\//, '')
    .replace(/\.[cm]?js$/, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/**
 * Names for modules that the bundler has joined from several: it numbers them by all their parts, and one more part would change each file that
 * uses them. Left out where two have the same first part.
 */
export function moduleNames(chunks: readonly Chunk[]): ReadonlyMap<number, string> {
  const joined = new Map(
    chunks
      .flatMap(({ modules }) => modules.filter(({ name }) => fileOf(name) !== name))
      .map(({ id, name }) => [Number(id), slug(name)] as const),
  );
  const all = [...joined.values()];
  return new Map([...joined].filter(([, name]) => all.indexOf(name) === all.lastIndexOf(name)));
}

/** The text of one file of the bundle, with names for the numbers of chunks and modules, and in their order where several chunks are loaded together. */
export const renameChunks = (code: string, chunks: ReadonlyMap<number, string>, modules: ReadonlyMap<number, string> = new Map()): string =>
  code
    .replace(/export const id = (\d+);\s*export const ids = \[\1\];/, (whole, id: string) => named(whole, id, chunks))
    .replace(/__\w+_require__\.e\((?:\/\*.*?\*\/)?\s*(\d+)\)/g, (whole, id: string) => named(whole, id, chunks))
    .replace(
      /Promise\.all\((?:\/\*.*?\*\/)?\s*\[((?:__\w+_require__\.e\("[^)]*\),?\s*)+)\]\)/g,
      (_, list: string) => `Promise.all([${inOrder(list)}])`,
    )
    .replace(
      /^\/\*\*\*\/ (\d+):$|__\w+_require__(?:\.bind\(__\w+_require__, |\()(\d+)(?=[,)])/gm,
      (whole, key: string | undefined, used: string | undefined) => named(whole, key ?? used, modules),
    );

const named = (whole: string, id: string | undefined, names: ReadonlyMap<number, string>): string => {
  const name = names.get(Number(id));
  return name === undefined ? whole : whole.replaceAll(String(id), JSON.stringify(name));
};

const inOrder = (list: string): string => (list.match(/__\w+_require__\.e\([^)]*\)/g) ?? []).toSorted().join(', ');
