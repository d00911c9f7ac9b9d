import { composeWeb } from './compose-port.ts';

/** What `init` guesses about a repository from a few of its files. Pure. A person reviews the guess. */
export interface Survey {
  readonly name: string;
  /** The command that starts the service. `null`: not known. */
  readonly start: string | null;
  /** The command that installs dependencies. `null`: there are none. */
  readonly install: 'npm ci' | 'npm install' | null;
  readonly build: boolean;
  readonly compose: boolean;
  readonly port: number;
}

/** The files that `init` reads. */
export const surveyed = [
  'package.json',
  'package-lock.json',
  'Dockerfile',
  'compose.yaml',
  'compose.yml',
  'docker-compose.yml',
  'docker-compose.yaml',
] as const;
export type Files = Readonly<Partial<Record<(typeof surveyed)[number], string>>>;

const standardPort = 8080;
/** The default port of most Node frameworks. */
const nodePort = 3000;

/** Makes the guess from the contents of the files that exist. */
export function surveyOf(files: Files, folder: string): Survey {
  const { name, scripts } = manifestOf(files['package.json'] ?? '{}');
  const compose = files['compose.yaml'] ?? files['compose.yml'] ?? files['docker-compose.yml'] ?? files['docker-compose.yaml'];
  const web = compose === undefined ? null : composeWeb(compose);
  // If compose starts only stores, or an image that was published before this change, then `npm start` starts the application.
  const isWeb = compose !== undefined && (scripts.start === undefined || web === null || web.built);
  const start = isWeb ? undefined : scripts.start;
  return {
    name: nameOf(name ?? folder),
    start: start === undefined ? null : startCommand(start),
    install: installCommand(files),
    build: scripts.build !== undefined,
    // Compose still starts the stores.
    compose: isWeb || (web !== null && web.port === null),
    port:
      (isWeb ? web?.port : null) ??
      portIn(scripts.start, /(?:PORT=|--port[= ]|-p )(\d{2,5})\b/) ??
      portIn(files.Dockerfile, /^EXPOSE\s+(\d{2,5})/m) ??
      (start === undefined ? standardPort : nodePort),
  };
}

/** The start command itself, if it has no characters that are special in YAML or in a shell; otherwise `npm start`. */
const startCommand = (command: string): string => (/^node [\w./ =-]+$/.test(command) ? command : 'npm start');

function installCommand(files: Files): Survey['install'] {
  if (files['package.json'] === undefined) return null;
  return files['package-lock.json'] === undefined ? 'npm install' : 'npm ci';
}

const nameOf = (text: string): string =>
  text
    .replace(/^@[^/]*\//, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, 40) || 'preview';

function portIn(text: string | undefined, pattern: RegExp): number | undefined {
  const port = Number(text?.match(pattern)?.[1]);
  return port >= 1 && port <= 65_535 ? port : undefined;
}

function manifestOf(text: string): { readonly name?: string; readonly scripts: Readonly<Record<string, string | undefined>> } {
  try {
    const { name, scripts } = JSON.parse(text) as { name?: unknown; scripts?: Record<string, unknown> };
    const written = Object.entries(scripts ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    return { ...(typeof name === 'string' && { name }), scripts: Object.fromEntries(written) };
  } catch {
    return { scripts: {} };
  }
}
