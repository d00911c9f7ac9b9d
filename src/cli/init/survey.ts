import { parse } from 'yaml';
import { variablesIn } from '../../core/discovery/variables.ts';
import { type App, appIn, type Files, manifestIn, portIn } from './app.ts';
import { type ClusterFacts, clusterFactsIn, type Workload } from './cluster-facts.ts';
import { type ComposeService, composeServices, webIn } from './compose-facts.ts';
import { pathsIn } from './paths.ts';

/** What `init` reads from the files of a repository. Pure. What it starts later shows whether it is so. */
export interface Survey {
  readonly name: string;
  /** The app as a program. `null`: the files show none, or Compose starts it. */
  readonly app: App | null;
  readonly compose: Compose | null;
  readonly services: JobServices | null;
  /** A file such as `.env.example`, where there is no `.env`. */
  readonly exampleFile: string | null;
  /** Hosts that deploy previews of this repository, by their files: `Vercel`. */
  readonly deployedBy: readonly string[];
  readonly kubernetes: ClusterFacts | null;
  /** Paths worth requesting. */
  readonly paths: readonly string[];
}

export interface Compose {
  readonly file: string;
  /** The service that users reach. `null`: Compose runs only what the app depends on. */
  readonly web: ComposeService | null;
  readonly all: readonly ComposeService[];
  /** Profiles without which nothing of it starts. */
  readonly profiles: readonly string[];
}

/** Service containers of a job of an existing workflow, and the variables of that job. */
export interface JobServices {
  readonly services: Readonly<Record<string, unknown>>;
  readonly env: Readonly<Record<string, string>>;
}

const composeFiles = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'] as const;
const exampleFiles = ['.env.example', '.env.sample', '.env.template', 'env-example', '.env.dist'] as const;

export function surveyOf(files: Files, folder: string): Survey {
  const exampleFile = files['.env'] === undefined ? (exampleFiles.find((name) => files[name] !== undefined) ?? null) : null;
  const variables = variablesIn(files['.env'] ?? files[exampleFile ?? ''] ?? '');
  const app = appIn(files);
  const compose = composeIn(files, variables, app);
  const { name } = manifestIn(files['package.json']) ?? {};
  return {
    name: nameOf(name === undefined || ['root', 'monorepo', 'workspace'].includes(name) ? folder : name),
    app: compose?.web != null || app === null ? null : { ...app, port: portIn(variables.PORT, /^(\d{2,5})$/) ?? app.port },
    compose,
    services: servicesIn(files),
    exampleFile,
    deployedBy: deployers.filter(([file]) => files[file] !== undefined).map(([, host]) => host),
    kubernetes: clusterFactsIn(files),
    paths: pathsIn(files, compose?.web == null ? (compose?.all ?? []).map(({ healthPath }) => healthPath) : [compose.web.healthPath]),
  };
}

function composeIn(files: Files, variables: Readonly<Record<string, string>>, app: App | null): Compose | null {
  const file = composeFiles.find((name) => files[name] !== undefined);
  const all = file === undefined ? null : composeServices(files[file] ?? '', variables);
  if (file === undefined || all === null || all.length === 0) return null;
  const web = webIn(all);
  // An image that was published before this change says nothing about it: then the app is started as a program.
  const isWeb = web !== null && (web.built || app === null);
  const chosen = (variables.COMPOSE_PROFILES ?? '').split(',').filter((one) => one !== '');
  const profiles = isWeb && web.profiles.length > 0 && chosen.length === 0 ? [...new Set(all.flatMap((one) => one.profiles))] : [];
  return { file, web: isWeb ? web : null, all, profiles };
}

/** Stores of a Compose file that the app needs while it runs as a program. */
export const storesIn = (compose: Compose | null): readonly ComposeService[] =>
  (compose?.all ?? []).filter(({ known }) => known?.role === 'store');

/** Workloads that the config disturbs: those of a repository that shows no other way to start the app. */
export const workloadsIn = ({ app, compose, kubernetes }: Survey): readonly Workload[] =>
  app === null && compose === null ? (kubernetes?.workloads ?? []) : [];

function servicesIn(files: Files): JobServices | null {
  for (const path of Object.keys(files)
    .filter((one) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(one))
    .sort()) {
    const found = jobsIn(files[path] ?? '').find(({ services }) => services !== undefined);
    if (found !== undefined) return { services: found.services as JobServices['services'], env: plainEnv(found) };
  }
  return null;
}

interface Job {
  readonly services?: unknown;
  readonly env?: unknown;
  readonly steps?: unknown;
}

function jobsIn(text: string): readonly Job[] {
  try {
    const { jobs } = parse(text, { logLevel: 'silent', merge: true }) as { jobs?: Record<string, Job | null> };
    const all = Object.values(jobs ?? {}).flatMap((job) => job ?? []);
    return all.filter(({ services }) => services === undefined || (typeof services === 'object' && services !== null));
  } catch {
    return [];
  }
}

/** The variables of a job and of its steps that are written there, and not taken from a secret or another step. */
function plainEnv({ env, steps }: Job): Record<string, string> {
  const all = [env, ...(Array.isArray(steps) ? steps.map((step: { env?: unknown }) => step?.env) : [])];
  const entries = all.flatMap((one) => Object.entries((one ?? {}) as object));
  return Object.fromEntries(
    entries
      .filter(([name, value]) => /^[A-Z_][A-Z0-9_]*$/.test(name) && !/^(?:GITHUB_|CI$|NODE_AUTH)/.test(name) && !`${value}`.includes('${{'))
      .map(([name, value]) => [name, `${value}`]),
  );
}

const deployers: readonly (readonly [file: string, host: string])[] = [
  ['vercel.json', 'Vercel'],
  ['netlify.toml', 'Netlify'],
  ['fly.toml', 'Fly'],
  ['render.yaml', 'Render'],
  ['wrangler.toml', 'Cloudflare'],
  ['railway.json', 'Railway'],
  ['app.json', 'Heroku'],
];

const nameOf = (text: string): string =>
  text
    .replace(/^@[^/]*\//, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, 40) || 'preview';
