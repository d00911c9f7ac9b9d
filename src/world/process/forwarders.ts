import { readFile, readlink } from 'node:fs/promises';
import { basename } from 'node:path';
import { printable } from '../../core/quantity/printable.ts';

/** Reads from a forwarder's own arguments where it forwards to; `null`: they do not show it. */
type ReadDestination = (args: readonly string[], port: number | undefined) => string | null;

const container: ReadDestination = (args) => {
  const [ip, port] = [after(args, '-container-ip'), after(args, '-container-port')];
  return ip === null ? null : `the container at ${ip}${port === null ? '' : `:${port}`}`;
};

/** `-L [bind:]port:host:hostport`, and the machine that it goes through. */
const tunnel: ReadDestination = (args, port) => {
  const forwards = args.flatMap((arg, n) => (arg === '-L' ? (args[n + 1] ?? []) : arg.startsWith('-L') ? arg.slice(2) : []));
  const parts = forwards.map((one) => one.split(':')).find((one) => port === undefined || one.slice(0, -2).includes(String(port)));
  const through = args.findLast((arg, n) => n > 0 && !arg.startsWith('-') && !args[n - 1]?.startsWith('-'));
  const to = parts === undefined ? null : parts.slice(-2).join(':');
  return to === null
    ? through === undefined
      ? null
      : `something on ${through}`
    : `${to}${through === undefined ? '' : ` through ${through}`}`;
};

const forwarded: ReadDestination = (args) => {
  const start = args.indexOf('port-forward');
  const rest = args.slice(start + 1);
  const what = rest.find(
    (arg, n) => !arg.startsWith('-') && !/^\d*:?\d+$/.test(arg) && !['-n', '--namespace', '--context'].includes(rest[n - 1] ?? ''),
  );
  const namespace = after(args, '-n') ?? after(args, '--namespace') ?? joinedTo(args, '--namespace=');
  return start < 0 || what === undefined ? null : `${what} in the cluster${namespace === null ? '' : ` (namespace ${namespace})`}`;
};

const relayed: ReadDestination = (args) => {
  const to = args
    .slice(1)
    .findLast((arg) => /^(?:TCP|TCP4|TCP6|OPENSSL|UNIX|UNIX-CONNECT|TCP-CONNECT)[^,]*:/i.test(arg) && !/LISTEN/i.test(arg));
  return to === undefined ? null : (to.split(',')[0] ?? to).replace(/^[A-Za-z0-9-]+:/, '');
};

const unknown: ReadDestination = () => null;

/**
 * Programs that listen on behalf of something else, by the name of their executable. Ending one cuts the connection to it and leaves it
 * running.
 */
const forwarders: Readonly<Record<string, { readonly for: string; readonly destination: ReadDestination }>> = {
  'docker-proxy': { for: 'a container', destination: container },
  rootlesskit: { for: 'rootless containers', destination: unknown },
  'rootlesskit-docker-proxy': { for: 'a container', destination: container },
  rootlessport: { for: 'a container', destination: unknown },
  'rootlessport-child': { for: 'a container', destination: unknown },
  'containerd-shim': { for: 'a container', destination: unknown },
  'containerd-shim-runc-v2': { for: 'a container', destination: unknown },
  containerd: { for: 'containers', destination: unknown },
  dockerd: { for: 'containers', destination: unknown },
  'com.docker.backend': { for: 'a container', destination: unknown },
  conmon: { for: 'a container', destination: unknown },
  netavark: { for: 'a container', destination: unknown },
  slirp4netns: { for: 'a container', destination: unknown },
  pasta: { for: 'a container', destination: unknown },
  'pasta.avx2': { for: 'a container', destination: unknown },
  passt: { for: 'a virtual machine', destination: unknown },
  'passt.avx2': { for: 'a virtual machine', destination: unknown },
  vpnkit: { for: 'a container', destination: unknown },
  'vpnkit-bridge': { for: 'a container', destination: unknown },
  gvproxy: { for: 'a container', destination: unknown },
  limactl: { for: 'a virtual machine', destination: unknown },
  minikube: { for: 'a cluster', destination: unknown },
  k3s: { for: 'a cluster', destination: unknown },
  kubectl: { for: 'a cluster', destination: forwarded },
  oc: { for: 'a cluster', destination: forwarded },
  kubefwd: { for: 'a cluster', destination: unknown },
  telepresence: { for: 'a cluster', destination: unknown },
  k9s: { for: 'a cluster', destination: unknown },
  ssh: { for: 'another machine', destination: tunnel },
  sshd: { for: 'another machine', destination: unknown },
  'sshd-session': { for: 'another machine', destination: unknown },
  autossh: { for: 'another machine', destination: tunnel },
  socat: { for: 'something else', destination: relayed },
  stunnel: { for: 'something else', destination: unknown },
  stunnel4: { for: 'something else', destination: unknown },
  rinetd: { for: 'something else', destination: unknown },
  redir: { for: 'something else', destination: unknown },
  xinetd: { for: 'something else', destination: unknown },
  'systemd-socket-proxyd': { for: 'something else', destination: unknown },
  systemd: { for: 'a unit that it starts', destination: unknown },
  'cloud-sql-proxy': { for: 'a database in the cloud', destination: unknown },
  cloud_sql_proxy: { for: 'a database in the cloud', destination: unknown },
  cloudflared: { for: 'another machine', destination: unknown },
  tailscaled: { for: 'another machine', destination: unknown },
  chisel: { for: 'another machine', destination: unknown },
  frpc: { for: 'another machine', destination: unknown },
};

/** Interpreters: their first argument is the actual program. */
const interpreters = /^(?:node|nodejs|bun|deno|python[\d.]*|perl|ruby|sh|bash|dash|zsh|busybox)$/;
/** The kernel cuts /proc/PID/comm to this length. */
const commLength = 15;
const longest = 120;

/** A process that only forwards connections. */
export interface Forwarder {
  /** Name of its program in the list above. */
  readonly program: string;
  /** The kind of thing that it forwards to, for example `a container`. */
  readonly standsFor: string;
  /** Where it forwards to, from its arguments: printable, at most 120 characters. `null`: the arguments do not show it. */
  readonly destination: string | null;
  /** Ports that its arguments name as its own. */
  readonly ports: readonly number[];
}

/** `null`: this process is not a forwarder, or it has ended. */
export async function forwarderAt(pid: number, port: number | undefined): Promise<Forwarder | null> {
  const [exe, comm, cmdline] = await Promise.all([
    readlink(`/proc/${pid}/exe`).catch(() => ''),
    readFile(`/proc/${pid}/comm`, 'utf8').catch(() => ''),
    readFile(`/proc/${pid}/cmdline`, 'latin1').catch(() => ''),
  ]);
  return forwarderIn({ exe, comm: comm.trim(), args: cmdline.split('\0').filter((arg) => arg !== '') }, port);
}

/** Decides from the contents of /proc. Pure. */
export function forwarderIn(
  { exe, comm, args }: { readonly exe: string; readonly comm: string; readonly args: readonly string[] },
  port: number | undefined,
): Forwarder | null {
  // A program that overwrites its arguments (`sshd: user`, `nginx: worker`) shows a single one that contains spaces.
  const [first = '', second = ''] = args;
  const called = basename(first.split(/[ :]/)[0] ?? '');
  const names = [basename(exe.replace(/ \(deleted\)$/, '')), called, interpreters.test(called) ? basename(second) : ''];
  const program = Object.keys(forwarders).find(
    (name) => names.includes(name) || (comm !== '' && comm === name.slice(0, commLength) && (comm === name || name.length > commLength)),
  );
  const known = program === undefined ? undefined : forwarders[program];
  if (program === undefined || known === undefined) return null;
  const destination = known.destination(args, port);
  return {
    program,
    standsFor: known.for,
    destination: destination === null ? null : printable(destination, longest),
    ports: [after(args, '-host-port')].flatMap((value) => (value === null ? [] : [Number(value)])),
  };
}

/** The value after an option: `-container-ip 172.17.0.2`. */
function after(args: readonly string[], option: string): string | null {
  const at = args.indexOf(option);
  return at < 0 ? null : (args[at + 1] ?? null);
}

const joinedTo = (args: readonly string[], start: string): string | null =>
  args.find((arg) => arg.startsWith(start))?.slice(start.length) ?? null;
