import { composeWeb } from './compose-port.ts';

/** What a repository seems to be, from a few of its files. Pure: a guess that a person will read. */
export interface Survey {
  readonly name: string;
  /** How its service is started, or `null` when that is not known. */
  readonly start: string | null;
  /** Are there dependencies to install, and a build? */
  readonly install: 'npm ci' | 'npm install' | null;
  readonly build: boolean;
  readonly compose: boolean;
  readonly port: number;
}

/** Files that are worth a look. */
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

/** From the contents of those files that exist. */
export function surveyOf(files: Files, folder: string): Survey {
  const { name, scripts } = manifestOf(files['package.json'] ?? '{}');
  const compose = files['compose.yaml'] ?? files['compose.yml'] ?? files['docker-compose.yml'] ?? files['docker-compose.yaml'];
  const web = compose === undefined ? null : composeWeb(compose);
  // Where compose starts only stores, or an image that was published before this change, the application is what `npm start` starts.
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

/** Written out when neither YAML nor a shell reads a letter of it as anything else. */
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
