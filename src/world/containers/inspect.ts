import * as z from 'zod';
import { askEngine } from './request.ts';

/** What the engine says about one container; source: `GET /containers/{id}/json` of the Engine API. */
export interface Container {
  readonly id: string;
  readonly name: string;
  /** Id of the image it was made from. */
  readonly image: string;
  /** Differs for each start; the id and the name survive a restart. */
  readonly startedAt: string;
  /** Main process, as the engine's machine counts; 0: it does not run. */
  readonly pid: number;
  readonly running: boolean;
  readonly paused: boolean;
  readonly restarting: boolean;
  /** Of its last end; the year 1 if it has not ended yet. */
  readonly finishedAt: string;
  /** Of its last end; 0 while it runs for the first time. */
  readonly exitCode: number;
  /** The kernel has killed a process of this life because its memory limit was reached. */
  readonly outOfMemory: boolean;
  /** `healthy`, `unhealthy`, `starting`; `null`: no health check. */
  readonly health: string | null;
  /** Does the restart policy start it again after it has ended in this way? */
  readonly willRestart: boolean;
  /** Has it a restart policy? */
  readonly supervised: boolean;
  readonly restarts: number;
  /** Its names in each network, by name of the network. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  /** The file that names its network namespace, new for each start; empty: it has none of its own, or does not run. */
  readonly netns: string;
  /** `bridge`, `host`, `none`, the name of a network, or `container:ID`, whose network it shares. */
  readonly networkMode: string;
  /** Networks in which it has an IPv4 address. `gateway`: empty for networks without a way out. `address6`: empty without IPv6. */
  readonly networks: readonly { readonly name: string; readonly address: string; readonly address6: string; readonly gateway: string }[];
  /** Volumes and folders of this machine that it has mounted, and where. */
  readonly mounts: readonly { readonly source: string; readonly path: string }[];
  /** TCP ports of the container, and the ports of this machine that lead to them. */
  readonly published: readonly { readonly port: number; readonly hostPort: number }[];
}

const shape = z.object({
  Id: z.string().regex(/^[0-9a-f]{64}$/),
  Name: z.string(),
  Image: z.string().catch(''),
  RestartCount: z.number().catch(0),
  State: z.object({
    Running: z.boolean(),
    Paused: z.boolean().catch(false),
    Restarting: z.boolean().catch(false),
    Pid: z.number(),
    StartedAt: z.string(),
    FinishedAt: z.string().catch(''),
    ExitCode: z.number().catch(0),
    OOMKilled: z.boolean().catch(false),
    Health: z.object({ Status: z.string() }).nullish().catch(null),
  }),
  NetworkSettings: z
    .object({
      SandboxKey: z.string().catch(''),
      Networks: z.record(
        z.string(),
        z.object({
          Aliases: z.array(z.string()).nullish(),
          IPAddress: z.string().catch(''),
          GlobalIPv6Address: z.string().catch(''),
          Gateway: z.string().catch(''),
        }),
      ),
      Ports: z.record(z.string(), z.array(z.object({ HostPort: z.string() })).nullish()).catch({}),
    })
    .catch({ SandboxKey: '', Networks: {}, Ports: {} }),
  Mounts: z
    .array(z.object({ Type: z.string(), Source: z.string().catch(''), Destination: z.string() }))
    .nullish()
    .catch(null),
  HostConfig: z
    .object({ NetworkMode: z.string().catch(''), RestartPolicy: z.object({ Name: z.string() }).nullish().catch(null) })
    .nullish(),
});

/** Looks at one container by id or exact name. `null`: it does not exist. */
export async function inspect(socketPath: string, idOrName: string, signal: AbortSignal): Promise<Container | null> {
  const { status, body } = await askEngine(socketPath, 'GET', `/containers/${encodeURIComponent(idOrName)}/json`, signal);
  if (status === 404) return null;
  const read = shape.safeParse(body);
  if (status !== 200 || !read.success) throw new Error(`the container engine responded ${status} to a request for a container`);
  const { Id: id, Name, Image, RestartCount: restarts, State, NetworkSettings, Mounts, HostConfig } = read.data;
  const policy = HostConfig?.RestartPolicy?.Name ?? '';
  const health = State.Health?.Status;
  return {
    id,
    name: Name.replace(/^\//, ''),
    image: Image,
    startedAt: State.StartedAt,
    finishedAt: State.FinishedAt,
    pid: State.Running ? State.Pid : 0,
    running: State.Running,
    paused: State.Paused,
    restarting: State.Restarting,
    exitCode: State.ExitCode,
    outOfMemory: State.OOMKilled,
    health: health === undefined || health === 'none' || health === '' ? null : health,
    supervised: policy !== '' && policy !== 'no',
    willRestart: policy === 'always' || policy === 'unless-stopped' || (policy === 'on-failure' && State.ExitCode !== 0),
    restarts,
    aliases: Object.fromEntries(Object.entries(NetworkSettings.Networks).map(([network, { Aliases }]) => [network, Aliases ?? []])),
    netns: State.Running ? NetworkSettings.SandboxKey : '',
    networkMode: HostConfig?.NetworkMode ?? '',
    networks: Object.entries(NetworkSettings.Networks).flatMap(
      ([name, { IPAddress: address, GlobalIPv6Address: address6, Gateway: gateway }]) =>
        address === '' ? [] : [{ name, address, address6, gateway }],
    ),
    mounts: (Mounts ?? []).flatMap(({ Type, Source, Destination }) =>
      (Type === 'bind' || Type === 'volume') && Source.startsWith('/') ? [{ source: Source, path: Destination }] : [],
    ),
    published: Object.entries(NetworkSettings.Ports).flatMap(([end, hosts]) => {
      const port = Number(/^(\d+)\/tcp$/.exec(end)?.[1]);
      return Number.isNaN(port) ? [] : (hosts ?? []).map(({ HostPort }) => ({ port, hostPort: Number(HostPort) }));
    }),
  };
}
