import { readFile, realpath } from 'node:fs/promises';
import { sep } from 'node:path';
import * as z from 'zod';
import { nearest } from '../../core/config/source/nearest.ts';
import type { Target } from '../../core/model/config/target.ts';
import { GateFailure } from '../../core/model/failure.ts';
import type { ComposeTarget } from '../../core/targets/compose.ts';
import type { ContainerTarget } from '../../core/targets/container.ts';
import type { ServiceTarget } from '../../core/targets/service.ts';
import { helperLabel } from './helper-container.ts';
import { type Container, inspect } from './inspect.ts';
import { askEngine } from './request.ts';

/** How the containers of a target are found, with the Compose project that the gate has started, if it has; `null`: it is not a container. */
export function findOf(target: Target, workspace: string, started?: string): Find | null {
  const find = Object.hasOwn(finders, target.kind) ? finders[target.kind as keyof typeof finders] : undefined;
  return find?.(target as never, workspace, started) ?? null;
}

/** Finds the containers of a target, stopped ones included; in the order of their replica numbers. */
export type Find = (socketPath: string, signal: AbortSignal) => Promise<readonly Container[]>;

const listed = z.array(
  z.object({
    Id: z.string(),
    Names: z.array(z.string()).nullish(),
    Labels: z.record(z.string(), z.string()).nullish(),
    Ports: z
      .array(z.object({ PublicPort: z.number().optional(), Type: z.string() }))
      .nullish()
      .catch(null),
    NetworkSettings: z.object({ Networks: z.record(z.string(), z.unknown()).nullish() }).nullish(),
  }),
);
type Listed = z.output<typeof listed>[number];

async function list(socketPath: string, labels: readonly string[], signal: AbortSignal): Promise<readonly Listed[]> {
  const filters = encodeURIComponent(JSON.stringify(labels.length === 0 ? {} : { label: labels }));
  const { status, body } = await askEngine(socketPath, 'GET', `/containers/json?all=1&filters=${filters}`, signal);
  const read = listed.safeParse(body);
  if (status !== 200 || !read.success) throw new Error(`the container engine responded ${status} to a request for its containers`);
  // One of an image of Compose has its labels, and one in the network of a service looks like it.
  return read.data.filter(({ Labels }) => Labels?.[helperLabel] === undefined);
}

const missing = (message: string, hint: string): GateFailure => new GateFailure('TARGET_UNAVAILABLE', message, { hint });

const namesOf = (all: readonly Listed[]): string[] =>
  all.flatMap(({ Names }) => (Names ?? []).slice(0, 1)).map((name) => name.replace(/^\//, ''));

const several = (names: readonly string[]): string => (names.length === 0 ? 'none' : names.slice(0, 10).join(', '));

/** @throws GateFailure TARGET_UNAVAILABLE where no container has that name or id */
export const findContainer =
  ({ container: name }: ContainerTarget): Find =>
  async (socketPath, signal) => {
    const found = await inspect(socketPath, name, signal);
    // The engine also takes the beginning of an id, which may be that of another container tomorrow.
    if (found !== null && (found.name === name || found.id === name || (name.length >= 12 && found.id.startsWith(name)))) return [found];
    const names = namesOf(await list(socketPath, [], signal));
    const meant = nearest(name, names);
    throw missing(
      `there is no container "${name}"`,
      `${meant === undefined ? '' : `did you mean "${meant}"? `}The engine has: ${several(names)}`,
    );
  };

/** Finds the running container to which a TCP port of this machine leads; an empty list where there is none. */
export const findPublisher =
  (hostPort: number): Find =>
  async (socketPath, signal) => {
    const all = await list(socketPath, [], signal);
    const leading = all.filter(({ Ports }) => Ports?.some(({ PublicPort, Type }) => PublicPort === hostPort && Type === 'tcp'));
    return inspected(socketPath, leading, signal);
  };

const label = 'com.docker.compose.';

/**
 * By the labels of Compose (the same in version 1 and 2), never by name. One-off containers (`compose run`) are left out.
 * @param started the project that the gate has started itself
 * @throws GateFailure TARGET_UNAVAILABLE where the project or the service does not exist, or two projects could be meant
 */
export const findCompose =
  ({ service, project }: ComposeTarget, workspace: string, started: string | null = null): Find =>
  async (socketPath, signal) => {
    const all = (await list(socketPath, [`${label}project`], signal)).filter(({ Labels }) => Labels?.[`${label}oneoff`] !== 'True');
    const chosen = project ?? started ?? (await projectIn(all, workspace));
    const members = all.filter(({ Labels }) => Labels?.[`${label}project`] === chosen);
    const replicas = members.filter(({ Labels }) => Labels?.[`${label}service`] === service);
    if (replicas.length === 0) {
      const services = labelsOf(members, 'service');
      throw missing(
        members.length === 0
          ? `there is no Compose project "${chosen}" on this engine`
          : `the Compose project "${chosen}" has no service "${service}"`,
        members.length === 0
          ? `start it before the gate (\`docker compose up -d\`); the engine has these projects: ${several(labelsOf(all, 'project'))}`
          : `its services are ${several(services)}`,
      );
    }
    const numberOf = ({ Labels }: Listed): number => Number(Labels?.[`${label}container-number`] ?? 0);
    return inspected(
      socketPath,
      replicas.toSorted((a, b) => numberOf(a) - numberOf(b)),
      signal,
    );
  };

/** All containers of a project that the gate has started. */
export const composeContainers = async (socketPath: string, project: string, signal: AbortSignal): Promise<readonly Container[]> =>
  inspected(socketPath, await list(socketPath, [`${label}project=${project}`], signal), signal);

/** A container of the project of a workspace, and the service that it runs. */
export interface Member {
  readonly service: string;
  readonly container: Container;
}

/** All containers of the Compose project of this workspace. @throws GateFailure TARGET_UNAVAILABLE where none runs, or several could be meant */
export async function membersOfProject(socketPath: string, workspace: string, signal: AbortSignal): Promise<readonly Member[]> {
  const all = (await list(socketPath, [`${label}project`], signal)).filter(({ Labels }) => Labels?.[`${label}oneoff`] !== 'True');
  const project = await projectIn(all, workspace);
  const members = all.filter(({ Labels }) => Labels?.[`${label}project`] === project);
  const found = await Promise.all(
    members.map(async ({ Id, Labels }) => ({
      service: Labels?.[`${label}service`] ?? '',
      container: await inspect(socketPath, Id, signal),
    })),
  );
  return found.filter((one): one is Member => one.container !== null);
}

const labelsOf = (all: readonly Listed[], key: string): string[] => [
  ...new Set(all.flatMap(({ Labels }) => Labels?.[`${label}${key}`] ?? [])),
];

async function projectIn(all: readonly Listed[], workspace: string): Promise<string> {
  const root = await realpath(workspace).catch(() => workspace);
  const here = all.filter(({ Labels }) => {
    const folder = Labels?.[`${label}project.working_dir`] ?? '';
    return folder === root || folder.startsWith(root + sep);
  });
  const projects = labelsOf(here, 'project');
  const [only] = projects;
  if (only !== undefined && projects.length === 1) return only;
  if (projects.length > 1)
    throw missing(
      `several Compose projects belong to this workspace: ${several(projects)}`,
      'say which one: `compose: { service: …, project: … }`',
    );
  throw missing(
    'no Compose project of this workspace is running',
    `start it before the gate (\`docker compose up -d\`), or name one that was started elsewhere: \`compose: { service: …, project: … }\`. The engine has these projects: ${several(labelsOf(all, 'project'))}`,
  );
}

const jobNetwork = /^github_network_[0-9a-f]+$/;

/**
 * The runner gives each job a network `github_network_…`, and each entry under `services:` its name as an alias there.
 * @throws GateFailure TARGET_UNAVAILABLE where no such container exists, or several jobs have one
 */
export const findService =
  ({ service }: ServiceTarget): Find =>
  async (socketPath, signal) => {
    const all = (await list(socketPath, [], signal)).filter(({ NetworkSettings }) =>
      Object.keys(NetworkSettings?.Networks ?? {}).some((name) => jobNetwork.test(name)),
    );
    const own = await ownIds();
    const networks = networksOf(all.filter(({ Id }) => own.includes(Id)));
    const ours = networks.length === 0 ? networksOf(all) : networks;
    const [network] = ours;
    if (network === undefined)
      throw missing(
        'this job has no service containers on this engine',
        'the target `service` is an entry under `services:` of the workflow; for other containers use `container` or `compose`',
      );
    if (ours.length > 1)
      throw missing(
        'several jobs with service containers run on this machine',
        'name the container by its id (`job.services.NAME.id` in the workflow): `container: ID`',
      );
    const members = await inspected(socketPath, all, signal);
    const aliasesOf = ({ id, aliases }: Container): readonly string[] => (aliases[network] ?? []).filter((alias) => !id.startsWith(alias));
    const found = members.filter((one) => aliasesOf(one).includes(service));
    if (found.length === 0)
      throw missing(
        `the job has no service container "${service}"`,
        `its services are ${several([...new Set(members.flatMap(aliasesOf))])}`,
      );
    return found;
  };

const networksOf = (all: readonly Listed[]): string[] => [
  ...new Set(all.flatMap(({ NetworkSettings }) => Object.keys(NetworkSettings?.Networks ?? {}).filter((name) => jobNetwork.test(name)))),
];

const inspected = async (socketPath: string, all: readonly Listed[], signal: AbortSignal): Promise<readonly Container[]> =>
  (await Promise.all(all.map(({ Id }) => inspect(socketPath, Id, signal)))).filter((one) => one !== null);

let own: Promise<readonly string[]> | undefined;

/** Ids of containers around this process, by its cgroups and mounts, which do not change. They are never disturbed. */
export function ownIds(): Promise<readonly string[]> {
  own ??= idsAround();
  return own;
}

async function idsAround(): Promise<readonly string[]> {
  const [groups = '', mounts = ''] = await Promise.all(
    ['/proc/self/cgroup', '/proc/self/mountinfo'].map((path) => readFile(path, 'utf8').catch(() => '')),
  );
  return idsIn(groups, mounts);
}

/** Files of a container that its engine mounts from a folder with the container's id. */
const engineFiles = new Set(['/etc/hostname', '/etc/hosts', '/etc/resolv.conf']);

/**
 * The ids in the control groups of a process, and in the sources of files that an engine mounts into a container. Other mounts do not count: outside of containers,
 * Podman shows one of each container that runs.
 */
export function idsIn(groups: string, mounts: string): readonly string[] {
  // Source: proc_pid_mountinfo(5); the fourth field is the source within its file system, the fifth is where it is mounted.
  const sources = mounts.split('\n').flatMap((line) => {
    const [, , , source = '', path = ''] = line.split(' ');
    return engineFiles.has(path) ? [source] : [];
  });
  return [...new Set([groups, ...sources].flatMap((text) => text.match(/(?<=\/|-)[0-9a-f]{64}(?=\/|\.scope|\s|$)/g) ?? []))];
}

const finders = {
  container: findContainer,
  compose: findCompose,
  service: findService,
};
