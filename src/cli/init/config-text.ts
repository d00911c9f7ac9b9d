import { visible } from '../../core/report/wording/visible.ts';
import { chosenPaths, type LinkPlan, linksFor, type Tried } from './findings.ts';
import { type Survey, workloadsIn } from './survey.ts';
import { tolerancesFrom } from './tolerances.ts';
import { workloadFaultLines, workloadLines } from './workload-lines.ts';

/** What else the text depends on. */
export interface Writing {
  /** This machine can intercept connections. `false`: links get an address that the app is pointed at. */
  readonly intercepts: boolean;
  /** Variables that an existing workflow sets for the app. */
  readonly env: Readonly<Record<string, string>>;
}

export const standardWriting: Writing = { intercepts: true, env: {} };

const schemaUrl = 'https://raw.githubusercontent.com/chaos-gate/chaos-gate/main/docs/schema.json';
const standardPort = 8080;

/** The text of a first config. It is valid, and comments say where each part comes from. */
export function configText(survey: Survey, tried: Tried | null, writing: Writing = standardWriting): string {
  const links = linksFor(survey, tried);
  return `# yaml-language-server: $schema=${schemaUrl}
# Written by \`chaos-gate init\`${tried === null ? ' from the files of the repository; the app was not started' : ''}. \`chaos-gate validate\` checks it, \`chaos-gate plan\` shows what it would do.
version: 1
name: ${JSON.stringify(survey.name)}

${preview(survey, tried)}
${targets(survey, tried, links, writing)}
${checks(survey, tried)}
${faults(survey, links)}
plan: { scenarios: ${links.length > 0 ? 6 : 4}, faults: 1, budget: 10m }
`;
}

const portOf = ({ compose, app }: Survey, tried: Tried | null): number =>
  tried?.port ?? compose?.web?.ports[0]?.host ?? app?.port ?? standardPort;

function preview(survey: Survey, tried: Tried | null): string {
  const { compose } = survey;
  const url = `http://${tried?.onlyV6 ? '[::1]' : '127.0.0.1'}:${portOf(survey, tried)}`;
  const open = workloadsIn(survey).find(({ nodePort }) => nodePort !== null);
  if (open !== undefined) return `preview: \${PREVIEW_URL:-http://127.0.0.1:${open.nodePort}}     # the NodePort of \`${open.name}\`\n`;
  if (compose?.web == null) return `preview: \${PREVIEW_URL:-${url}}\n`;
  if (tried?.wasRunning) return `preview: ${url}                # started before the gate: \`docker compose up --detach --wait\`\n`;
  return `preview:
  url: ${url}                # published by \`${plain(compose.web.name)}\` in ${compose.file}
  compose: { up: true, file: ${compose.file} }     # the gate starts the project, and removes it after the run
`;
}

function targets(survey: Survey, tried: Tried | null, links: readonly LinkPlan[], writing: Writing): string {
  const { compose, app } = survey;
  const lines = [
    ...(compose?.web == null ? (app === null ? [] : appLines(survey, tried, links, writing)) : clientLines(survey, links)),
    ...links.flatMap((link, n) => linkLines(link, n, compose?.web != null || writing.intercepts)),
    ...workloadLines(workloadsIn(survey)),
  ];
  if (lines.length > 0) return `targets:                                      # only listed targets are disturbed\n${lines.join('\n')}\n`;
  return `# Containers, processes and connections can be disturbed too (docs/where.md):
# targets:
#   db:     { compose: db }                                                 # a service of the Compose project, as it is
#   app:    { process: { run: node server.js, port: ${standardPort}, ready: / } }     # the gate starts and stops it
#   app-db: { link: { to: 127.0.0.1:5432 } }                                # connections to a port of this machine
`;
}

/** The app as a process that the gate starts, or that runs already. */
function appLines({ app }: Survey, tried: Tried | null, links: readonly LinkPlan[], { env, intercepts }: Writing): string[] {
  if (app === null) return [];
  const port = tried?.port ?? app.port;
  const all = { PORT: `${port}`, ...env, ...(intercepts ? {} : rewired(links, env)) };
  return [
    '  app:',
    '    process:                                  # the gate starts and stops it',
    `      run: ${/^[\w./ =-]+$/.test(app.run) ? app.run : JSON.stringify(app.run)}`,
    ...(app.folder === '' ? [] : [`      cwd: ${app.folder}`]),
    `      env: { ${Object.entries(all)
      .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
      .join(', ')} }`,
    `      port: ${port}`,
    '      restart-after: 1s                       # how soon production restarts it',
  ];
}

function clientLines({ compose }: Survey, links: readonly LinkPlan[]): string[] {
  const names = [...new Set([compose?.web?.name ?? '', ...links.flatMap(({ from }) => from ?? [])])].filter((name) => name !== '');
  return names.map((name) => `  ${plain(name)}: { compose: ${plain(name)} }`);
}

const rewiredPort = (link: LinkPlan, n: number): number => (link.to.port + 10_000 <= 65_000 ? link.to.port + 10_000 : 20_000 + n);

function linkLines(link: LinkPlan, n: number, intercepts: boolean): string[] {
  const { name, from, to, because, variables, asked } = link;
  const end = `${to.host}:${to.port}`;
  const written = intercepts
    ? `link: { ${from === null ? '' : `from: ${plain(from)}, `}to: ${JSON.stringify(end)} }`
    : `link: { listen: "127.0.0.1:${rewiredPort(link, n)}", to: ${JSON.stringify(end)} }`;
  return [
    `  # ${visible(because, 200)}`,
    ...(asked ? [] : ['  # no path of the checks uses it: add a check that does, and a fault']),
    ...(intercepts
      ? []
      : [
          `  # this machine cannot intercept connections (root, or sudo without a password, and nft): point ${variables.join(', ') || 'the app'} at \`listen\``,
        ]),
    `  ${name}: { ${written} }`,
  ];
}

/** Variables without a password whose URL leads to a link, with the address of the link. */
function rewired(links: readonly LinkPlan[], env: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    links.flatMap((link, n) =>
      link.variables.flatMap((name): [string, string][] => {
        const value = env[name];
        return value === undefined || !value.includes(`:${link.to.port}`)
          ? []
          : [[name, value.replace(`:${link.to.port}`, `:${rewiredPort(link, n)}`)]];
      }),
    ),
  );
}

function checks(survey: Survey, tried: Tried | null): string {
  const chosen = tried === null ? [] : chosenPaths(tried.discovery);
  const fallback = tried?.discovery.paths.find(({ status }) => status !== null);
  const all =
    chosen.length > 0
      ? chosen.map(({ path, reaches }) => ({
          path,
          status: null,
          note:
            reaches === null || reaches.length === 0
              ? ''
              : `   # uses ${reaches.length === 1 ? 'one dependency' : `${reaches.length} dependencies`}`,
        }))
      : fallback === undefined
        ? [{ path: survey.compose?.web?.healthPath ?? '/', status: 200, note: '' }]
        : [{ path: fallback.path, status: fallback.status, note: '   # nothing responded 2xx: choose a path that users need' }];
  return `checks:\n${all.map(({ path, status, note }) => checkText(path, status, note, tried)).join('')}`;
}

function checkText(path: string, status: number | null, note: string, tried: Tried | null): string {
  const { steadySuccess, steadyP95, duringSuccess, duringP95, because } = tolerancesFrom(
    tried?.calm.find((one) => one.path === path),
    tried?.calmMs ?? 0,
  );
  const name = path === '/' ? 'front page' : path.replace(/[^A-Za-z0-9]+/g, ' ').trim() || 'front page';
  return `  - name: ${JSON.stringify(name)}
    http: { path: ${JSON.stringify(path)}${status === null ? '' : `, status: ${status}`} }${note}
    rate: 20/s
    steady: { success: ${steadySuccess}, p95: ${steadyP95} }      # before and after the faults; ${because}
    during: { success: ${duringSuccess}, p95: ${duringP95} }         # while faults are in place
    recovers: 10s
`;
}

function faults(survey: Survey, links: readonly LinkPlan[]): string {
  const { app, compose } = survey;
  const asked = links.filter((link) => link.asked).map(({ name }) => name);
  const on = asked.length === 1 ? asked[0] : `[${asked.join(', ')}]`;
  const onLinks = [
    `  - { fault: latency, on: ${on}, delay: 100ms..3s, lasts: 5s..10s }`,
    `  - { fault: refuse, on: ${on}, lasts: 5s..10s }`,
    `  - { fault: blackhole, on: ${on}, lasts: 5s..10s }`,
  ];
  const onApp = [
    '  - { fault: kill, on: app, watch: 3s..6s }          # not judged while the app itself is down; its recovery is',
    '  - { fault: pause, on: app, lasts: 3s..6s }',
  ];
  const traffic = [
    '  - { fault: surge, on: preview, rate: 50/s..200/s, lasts: 5s..10s }',
    '  - { fault: abandon, on: preview, rate: 10/s..50/s, lasts: 5s..10s }',
  ];
  const isApp = compose?.web == null && app !== null;
  return `faults:\n${[...(asked.length > 0 ? onLinks : []), ...(isApp ? onApp : []), ...workloadFaultLines(workloadsIn(survey)), ...(asked.length > 0 ? traffic.slice(0, 1) : traffic)].join('\n')}\n`;
}

/** Names of services are plain in Compose. */
const plain = (name: string): string => (/^[A-Za-z0-9._-]+$/.test(name) ? name : JSON.stringify(name));
