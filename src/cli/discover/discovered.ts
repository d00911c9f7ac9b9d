import { addressOfUrl } from '../../core/address/address-of-url.ts';
import { isLoopback } from '../../core/address/same-end.ts';
import { wordsOf } from '../../core/command/words.ts';
import type { Discovery } from '../../core/discovery/discovery.ts';
import type { Look } from '../../core/discovery/looks.ts';
import { portsIn } from '../../core/discovery/looks.ts';
import type { Config } from '../../core/model/config/config.ts';
import { GateFailure } from '../../core/model/failure.ts';
import { visible } from '../../core/report/wording/visible.ts';
import { kindOf } from '../../core/targets/catalog.ts';
import { isProcess, type ProcessTarget } from '../../core/targets/process.ts';
import { discover, type Subject } from '../../world/discovery/discover.ts';
import { lookAt, lookDuring } from '../../world/discovery/looking.ts';
import { type StartedApp, startApp } from '../../world/discovery/started-app.ts';
import { projectMembers, rootsOn } from '../../world/discovery/subject.ts';
import { identityOf } from '../../world/process/identity.ts';
import { requireLinux } from '../../world/process/platform.ts';
import type { Arguments } from '../args/command.ts';
import { watchTime } from '../args/watch-time.ts';
import { open } from '../run/open.ts';
import type { Terminal } from '../terminal/terminal.ts';

const standardMs = 10_000;
const startMs = 60_000;

/** Starts or finds the app that the arguments, or else the config, name, and looks at it. What was started is stopped. */
export async function discovered({ values, switches, positionals }: Arguments, io: Terminal, signal: AbortSignal): Promise<Discovery> {
  requireLinux();
  const forMs = watchTime('for', values.for, 'a time from 1s to 10m', '20s') ?? standardMs;
  const given = ['run', 'url', 'pid'].filter((name) => values[name] !== undefined);
  if (given.length > 1) throw usage(`--${given[0]} and --${given[1]} name two different things`, 'write one of them');
  const config = given.length > 0 && values.config === undefined ? null : (await open({ values, switches, positionals }, io)).config;
  const apps: StartedApp[] = [];
  try {
    const subject = await subjectOf({ values, config, apps }, io, signal);
    io.note(`watching for ${forMs / 1000} s…`);
    return await discover(subject, forMs, signal);
  } finally {
    for (const app of apps.reverse()) await app.stop();
  }
}

interface Given {
  readonly values: Arguments['values'];
  readonly config: Config | null;
  /** Everything that is started is added, so that it is always stopped. */
  readonly apps: StartedApp[];
}

async function subjectOf({ values, config, apps }: Given, io: Terminal, signal: AbortSignal): Promise<Subject> {
  const members = await projectMembers(io.cwd, signal);
  const found =
    values.url !== undefined
      ? await served(values.url)
      : values.pid !== undefined
        ? await running(values.pid)
        : await started(values.run === undefined ? targetsOf(config) : [commandTarget(values.run)], apps, io, signal);
  if (found.roots.length === 0 && members.length === 0)
    throw usage(
      'there is nothing to look at: no such process runs, and no container of this workspace',
      'write `--run COMMAND`, `--url URL` or `--pid PID`',
    );
  const http = values.run === undefined && values.url === undefined ? (previewOf(config) ?? found.http) : found.http;
  const paths =
    values.path === undefined ? pathsOf(config) : values.path.split(',').map((path) => (path.startsWith('/') ? path : `/${path}`));
  return { members, paths, folder: io.cwd, links: linksOf(config), ...found, http };
}

type Found = Pick<Subject, 'roots' | 'http' | 'looks'>;

/** What serves an address of this machine. */
async function served(url: string): Promise<Found> {
  const http = localAddress(url);
  return { roots: await rootsOn(http.port), http };
}

async function running(pid: string): Promise<Found> {
  const root = /^\d{1,10}$/.test(pid) ? await identityOf(Number(pid)) : null;
  if (root === null) throw usage(`there is no process \`${pid}\``, 'write the number of a running process');
  const ports = portsIn((await lookAt({ roots: [root], containers: [] })).flatMap(({ sockets }) => sockets));
  return { roots: [root], http: httpOn(ports) };
}

/** Starts the targets that have a command, one after the other, and finds the others by their ports. */
async function started(targets: readonly ProcessTarget[], apps: StartedApp[], io: Terminal, signal: AbortSignal): Promise<Found> {
  const looks: Look[] = [];
  const ports: number[] = [];
  for (const target of targets) {
    if (target.run === undefined) continue;
    io.note(`starting \`${visible(target.run.join(' '))}\`…`);
    const app = await startApp(target, io.cwd);
    apps.push(app);
    const expected = target.port === undefined ? [] : [target.port];
    const watched = () => ({ roots: [app.root], containers: [] });
    const seen = await lookDuring(watched, (limit) => app.untilListening(expected, startMs, limit), signal);
    looks.push(...seen.looks);
    ports.push(...seen.of);
  }
  const others = await Promise.all(targets.flatMap(({ run, port }) => (run === undefined && port !== undefined ? [rootsOn(port)] : [])));
  return { roots: [...apps.map(({ root }) => root), ...others.flat()], http: httpOn(ports), looks };
}

const httpOn = ([port]: readonly number[]): Subject['http'] => (port === undefined ? null : { host: 'localhost', port });

const targetsOf = (config: Config | null): readonly ProcessTarget[] => (config?.targets ?? []).filter(isProcess);

const linksOf = (config: Config | null): Subject['links'] =>
  (config?.targets ?? []).flatMap((target) => {
    const to = kindOf(target).leadsTo(target, config?.preview ?? '');
    return to === null || !kindOf(target).isCarried(target) ? [] : [{ name: target.name, to }];
  });

/** The paths of the checks that are GET requests. */
const pathsOf = (config: Config | null): readonly string[] => {
  const asked = (config?.checks ?? []).flatMap(({ params }) => {
    const { path, method = 'GET' } = params as { readonly path?: unknown; readonly method?: unknown };
    return typeof path === 'string' && method === 'GET' ? [path] : [];
  });
  return asked.length === 0 ? ['/'] : [...new Set(asked)];
};

function previewOf(config: Config | null): Subject['http'] {
  if (config === null || !config.preview.startsWith('http:')) return null;
  const address = addressOfUrl(config.preview);
  return isLoopback(address.host) ? address : null;
}

function localAddress(url: string) {
  const address = URL.canParse(url) && url.startsWith('http') ? addressOfUrl(url) : null;
  if (address === null || !isLoopback(address.host))
    throw usage(`\`${url}\` is not an address of this machine`, 'write for example `--url http://127.0.0.1:3000`');
  return address;
}

function commandTarget(line: string): ProcessTarget {
  const run = wordsOf(line);
  if (run === null || run.length === 0)
    throw usage('`--run` takes a program and its arguments, and no shell reads them', 'write for example `--run "npm start"`');
  return { kind: 'process', name: 'app', run, readyTimeoutMs: startMs };
}

const usage = (message: string, hint: string): GateFailure => new GateFailure('USAGE', message, { hint });
