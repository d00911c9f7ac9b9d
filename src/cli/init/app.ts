import { wordsOf } from '../../core/command/words.ts';

/** The texts of the files that `init` reads, by their path in the folder of the app. */
export type Files = Readonly<Record<string, string | undefined>>;

/** How the app is started without a container. */
export interface App {
  /** A command without shell syntax. */
  readonly run: string;
  /** The port that it is expected to listen on. */
  readonly port: number;
  /** In which folder, relative to that of the files; empty: in that folder. */
  readonly folder: string;
  /** Commands that come before it in a workflow: install, then build. */
  readonly install: string | null;
  readonly build: string | null;
  readonly setup: 'node' | 'python' | 'go' | null;
}

/** The first of these that the files show: package scripts, a Procfile, a Python or a Go server. */
export const appIn = (files: Files): App | null => nodeApp(files) ?? procfileApp(files) ?? pythonApp(files) ?? goApp(files);

/** Default ports, by dependency; source: the documentation of each. The first that fits counts. */
const nodePorts: readonly (readonly [dependency: string, port: number, start?: RegExp])[] = [
  ['vite', 4173, /\bvite preview\b/],
  ['vite', 5173, /\bvite\b/],
  ['astro', 4321, /\bastro\b/],
  ['@angular/cli', 4200, /\bng serve\b/],
  ['gatsby', 9000, /\bgatsby serve\b/],
  ['gatsby', 8000, /\bgatsby develop\b/],
  ['http-server', 8080, /\bhttp-server\b/],
  ['@vue/cli-service', 8080, /\bvue-cli-service\b/],
  ['parcel', 1234, /\bparcel\b/],
  ['@strapi/strapi', 1337],
  ['hono', 3000],
];
const nodePort = 3000;

interface Manifest {
  readonly name?: string;
  readonly scripts: Readonly<Record<string, string | undefined>>;
  readonly dependencies: Readonly<Record<string, unknown>>;
  readonly manager?: string;
}

export function manifestIn(text: string | undefined): Manifest | null {
  if (text === undefined) return null;
  try {
    const written = JSON.parse(text) as Record<string, unknown>;
    const { name, packageManager } = written;
    const scripts = Object.entries((written.scripts ?? {}) as object).filter((one): one is [string, string] => typeof one[1] === 'string');
    return {
      ...(typeof name === 'string' && { name }),
      ...(typeof packageManager === 'string' && { manager: packageManager.split('@')[0] ?? '' }),
      scripts: Object.fromEntries(scripts),
      dependencies: { ...(written.devDependencies as object), ...(written.dependencies as object) },
    };
  } catch {
    return { scripts: {}, dependencies: {} };
  }
}

/** Scripts that start the app, those for production first. */
const startScripts = ['start', 'start:prod', 'serve', 'preview', 'dev'] as const;
/** The packages of a workspace that are started one by one. */
const packageFolders = /^(?:apps|packages|services)\/[^/]+\/package\.json$|^(?:api|server|backend|web|app|frontend)\/package\.json$/;

function nodeApp(files: Files): App | null {
  const root = manifestIn(files['package.json']);
  const own = root === null ? null : nodeAppIn(files, root, '');
  if (own !== null) return own;
  const nested = Object.keys(files)
    .filter((path) => packageFolders.test(path))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map((path) => nodeAppIn(files, manifestIn(files[path]) ?? { scripts: {}, dependencies: {} }, path.replace(/\/package\.json$/, '')));
  return nested.find((one) => one !== null) ?? null;
}

const rank = (path: string): number =>
  ['server', 'api', 'backend', 'web', 'app', 'frontend'].findIndex((name) => path.includes(name)) + 1 || 9;

function nodeAppIn(files: Files, { scripts, dependencies, manager }: Manifest, folder: string): App | null {
  const name = startScripts.find((one) => scripts[one] !== undefined);
  const script = name === undefined ? undefined : scripts[name];
  if (name === undefined || script === undefined) return null;
  const tool = managerOf(files, manager);
  const run = plainCommand(script) ?? (name === 'start' ? `${tool.name} start` : `${tool.name} run ${name}`);
  const known = nodePorts.find(
    ([dependency, , start]) => dependencies[dependency] !== undefined && (start === undefined || start.test(script)),
  );
  return {
    run,
    port:
      portIn(script, /(?:\bPORT=|--port[= ]|-p )(\d{2,5})\b/) ?? known?.[1] ?? portIn(files.Dockerfile, /^EXPOSE\s+(\d{2,5})/m) ?? nodePort,
    folder,
    install: tool.install,
    build: scripts.build === undefined ? null : `${tool.name} run build`,
    setup: 'node',
  };
}

/** The start command itself, if it has no characters that are special in YAML or in a shell. */
const plainCommand = (command: string): string | null => (/^node [\w./ =-]+$/.test(command) ? command : null);

function managerOf(files: Files, written: string | undefined): { readonly name: string; readonly install: string } {
  const has = (name: string): boolean => files[name] !== undefined;
  if (written === 'pnpm' || has('pnpm-lock.yaml')) return { name: 'pnpm', install: 'pnpm install --frozen-lockfile' };
  if (written === 'yarn' || has('yarn.lock')) return { name: 'yarn', install: 'yarn install --immutable' };
  if (written === 'bun' || has('bun.lock') || has('bun.lockb')) return { name: 'bun', install: 'bun install --frozen-lockfile' };
  return { name: 'npm', install: has('package-lock.json') || has('npm-shrinkwrap.json') ? 'npm ci' : 'npm install' };
}

const procfilePort = 5000;

/** The line `web:` of a Procfile. `$PORT` becomes the port. */
function procfileApp(files: Files): App | null {
  const line = /^web:\s*(.+)$/m.exec(files.Procfile ?? '')?.[1]?.trim();
  if (line === undefined) return null;
  const port = portIn(line, /\$\{PORT:-(\d{2,5})\}/) ?? portIn(line, /(?::|--port[= ]|-p )(\d{2,5})\b/) ?? procfilePort;
  const run = line.replace(/\$\{?PORT(?::-\d+)?\}?/g, `${port}`);
  if (wordsOf(run) === null) return null;
  const python = files['requirements.txt'] !== undefined;
  return {
    run,
    port,
    folder: '',
    install: python ? 'pip install -r requirements.txt' : null,
    build: null,
    setup: python ? 'python' : null,
  };
}

/** Files that hold a Python server, the usual ones first. */
const pythonFiles = ['main.py', 'app.py', 'server.py', 'wsgi.py', 'app/main.py', 'app/app.py', 'src/main.py', 'src/app.py'] as const;

function pythonApp(files: Files): App | null {
  const needs = files['requirements.txt'] !== undefined ? '-r requirements.txt' : files['pyproject.toml'] !== undefined ? '.' : null;
  const common = { folder: '', install: needs === null ? null : `pip install ${needs}`, build: null, setup: 'python' as const };
  if (files['manage.py'] !== undefined) return { ...common, run: 'python3 manage.py runserver 8000 --noreload', port: 8000 };
  const server = pythonFiles.map((file) => pythonServer(file, files[file] ?? '')).find((one) => one !== null);
  return server === undefined || server === null ? null : { ...common, ...server };
}

function pythonServer(file: string, text: string): Pick<App, 'run' | 'port'> | null {
  const module = file.replace(/\.py$/, '').replaceAll('/', '.');
  const named = (call: string): string | undefined => new RegExp(`^(\\w+)\\s*=\\s*${call}\\(`, 'm').exec(text)?.[1];
  const [fast, flask] = [named('FastAPI'), named('Flask')];
  const port =
    portIn(text, /(?:\bport\s*=\s*|PORT["'],\s*["']?|HTTPServer\(\([^,]*,\s*)(\d{2,5})\b/) ?? (flask === undefined ? 8000 : 5000);
  const runsItself = /__name__\s*==\s*['"]__main__['"]|serve_forever|^\w+\.run\(/m.test(text);
  if (runsItself) return { run: `python3 ${file}`, port };
  if (fast !== undefined) return { run: `python3 -m uvicorn ${module}:${fast} --port 8000`, port: 8000 };
  return flask === undefined ? null : { run: `python3 -m flask --app ${module}:${flask} run --port 5000`, port: 5000 };
}

function goApp(files: Files): App | null {
  if (files['go.mod'] === undefined) return null;
  const main = Object.keys(files).find((path) => /^(?:cmd\/[^/]+\/)?main\.go$/.test(path));
  if (main === undefined) return null;
  const folder = main.replace(/\/?main\.go$/, '');
  const port = portIn(files[main], /[":](\d{4,5})"/) ?? portIn(files.Dockerfile, /^EXPOSE\s+(\d{2,5})/m) ?? 8080;
  return { run: `go run ./${folder}`.replace(/\/$/, ''), port, folder: '', install: null, build: null, setup: 'go' };
}

export function portIn(text: string | undefined, pattern: RegExp): number | undefined {
  const port = Number(text?.match(pattern)?.[1]);
  return port >= 1 && port <= 65_535 ? port : undefined;
}
