import type { Files } from './app.ts';
import { healthPathIn } from './compose-facts.ts';

/** Paths that many apps have. `/` and those of the repository come first. */
const usual = [
  '/health',
  '/healthz',
  '/api/health',
  '/up',
  '/ready',
  '/status',
  '/api/heartbeat',
  '/ping',
  '/api',
  '/v1/health',
  '/docs',
] as const;
const most = 16;

/** Routes for GET without parameters in the source of Node, Python, Go and Ruby servers. */
const routes = [
  /\.(?:get|route|HandleFunc|Handle|GET|Get)\(\s*["'`](?:GET )?(\/[\w./-]{0,80})["'`]/g,
  /@(?:\w+\.)?(?:get|route)\(\s*["'](\/[\w./-]{0,80})["']/g,
  /\burl\s*===?\s*["'`](\/[\w./-]{0,80})["'`]/g,
  /\bpath\s*===?\s*["'](\/[\w./-]{0,80})["']/g,
  /\bpathname\s*===?\s*["'`](\/[\w./-]{0,80})["'`]/g,
];
/** Requests to these change something, or end the session. */
const unsafe = /log-?out|sign-?out|delete|remove|destroy|reset|shutdown|unsubscribe|cancel/i;

/** Paths worth requesting: `/`, health checks, those of an OpenAPI file, routes in the source, and usual ones. */
export function pathsIn(files: Files, known: readonly (string | null)[]): readonly string[] {
  const docker = healthPathIn(/^HEALTHCHECK[\s\S]*?$/m.exec(files.Dockerfile ?? '')?.[0] ?? '');
  const found = ['/', ...known, docker, ...openApiPaths(files), ...Object.values(files).flatMap(routesIn), ...usual];
  return [...new Set(found.filter((path): path is string => path?.startsWith('/') === true && !unsafe.test(path)))].slice(0, most);
}

const routesIn = (text: string | undefined): string[] =>
  text === undefined ? [] : routes.flatMap((pattern) => [...text.matchAll(pattern)].map(([, path]) => path ?? ''));

function openApiPaths(files: Files): string[] {
  const text = Object.entries(files).find(([path]) => /(?:^|\/)(?:openapi|swagger)\.json$/.test(path))?.[1];
  try {
    const { paths } = JSON.parse(text ?? '{}') as { paths?: Record<string, { get?: unknown }> };
    return Object.entries(paths ?? {}).flatMap(([path, { get }]) => (get === undefined || path.includes('{') ? [] : path));
  } catch {
    return [];
  }
}
