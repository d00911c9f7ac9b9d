import { readFile, readlink } from 'node:fs/promises';
import { basename } from 'node:path';
import { printable } from '../../core/quantity/printable.ts';

/** Reads from a forwarder's own arguments where it forwards to; `null`: they do not show it. */
type Behind = (args: readonly string[], port: number | undefined) => string | null;

const container: Behind = (args) => {
  const [ip, port] = [after(args, '-container-ip'), after(args, '-container-port')];
  return ip === null ? null : `the container at ${ip}${port === null ? '' : `:${port}`}`;
};

/** `-L [bind:]port:host:hostport`, and the machine that it goes through. */
const tunnel: Behind = (args, port) => {
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

const forwarded: Behind = (args) => {
  const start = args.indexOf('port-forward');
  const rest = args.slice(start + 1);
  const what = rest.find(
    (arg, n) => !arg.startsWith('-') && !/^\d*:?\d+$/.test(arg) && !['-n', '--namespace', '--context'].includes(rest[n - 1] ?? ''),
  );
  const namespace = after(args, '-n') ?? after(args, '--namespace') ?? joinedTo(args, '--namespace=');
  return start < 0 || what === undefined ? null : `${what} in the cluster${namespace === null ? '' : ` (namespace ${namespace})`}`;
};

const relayed: Behind = (args) => {
  const to = args
    .slice(1)
    .findLast((arg) => /^(?:TCP|TCP4|TCP6|OPENSSL|UNIX|UNIX-CONNECT|TCP-CONNECT)[^,]*:/i.test(arg) && !/LISTEN/i.test(arg));
  return to === undefined ? null : (to.split(',')[0] ?? to).replace(/^[A-Za-z0-9-]+:/, '');
};

const unknown: Behind = () => null;

/**
 * Programs that listen on behalf of something else, by the name of their executable. Ending one cuts the connection to it and leaves it
 * running.
 */
const forwarders: Readonly<Record<string, { readonly for: string; readonly behind: Behind }>> = {
  'docker-proxy': { for: 'a container', behind: container },
  rootlesskit: { for: 'rootless containers', behind: unknown },
  'rootlesskit-docker-proxy': { for: 'a container', behind: container },
  rootlessport: { for: 'a container', behind: unknown },
  'rootlessport-child': { for: 'a container', behind: unknown },
  'containerd-shim': { for: 'a container', behind: unknown },
  'containerd-shim-runc-v2': { for: 'a container', behind: unknown },
  containerd: { for: 'containers', behind: unknown },
  dockerd: { for: 'containers', behind: unknown },
  'com.docker.backend': { for: 'a container', behind: unknown },
  conmon: { for: 'a container', behind: unknown },
  netavark: { for: 'a container', behind: unknown },
  slirp4netns: { for: 'a container', behind: unknown },
  pasta: { for: 'a container', behind: unknown },
  'pasta.avx2': { for: 'a container', behind: unknown },
  passt: { for: 'a virtual machine', behind: unknown },
  'passt.avx2': { for: 'a virtual machine', behind: unknown },
  vpnkit: { for: 'a container', behind: unknown },
  'vpnkit-bridge': { for: 'a container', behind: unknown },
  gvproxy: { for: 'a container', behind: unknown },
  limactl: { for: 'a virtual machine', behind: unknown },
  minikube: { for: 'a cluster', behind: unknown },
  k3s: { for: 'a cluster', behind: unknown },
  kubectl: { for: 'a cluster', behind: forwarded },
  oc: { for: 'a cluster', behind: forwarded },
  kubefwd: { for: 'a cluster', behind: unknown },
  telepresence: { for: 'a cluster', behind: unknown },
  k9s: { for: 'a cluster', behind: unknown },
  ssh: { for: 'another machine', behind: tunnel },
  sshd: { for: 'another machine', behind: unknown },
  'sshd-session': { for: 'another machine', behind: unknown },
  autossh: { for: 'another machine', behind: tunnel },
  socat: { for: 'something else', behind: relayed },
  stunnel: { for: 'something else', behind: unknown },
  stunnel4: { for: 'something else', behind: unknown },
  rinetd: { for: 'something else', behind: unknown },
  redir: { for: 'something else', behind: unknown },
  xinetd: { for: 'something else', behind: unknown },
  'systemd-socket-proxyd': { for: 'something else', behind: unknown },
  systemd: { for: 'a unit that it starts', behind: unknown },
  'cloud-sql-proxy': { for: 'a database in the cloud', behind: unknown },
  cloud_sql_proxy: { for: 'a database in the cloud', behind: unknown },
  cloudflared: { for: 'another machine', behind: unknown },
  tailscaled: { for: 'another machine', behind: unknown },
  chisel: { for: 'another machine', behind: unknown },
  frpc: { for: 'another machine', behind: unknown },
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
  readonly behind: string | null;
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
  const behind = known.behind(args, port);
  return {
    program,
    standsFor: known.for,
    behind: behind === null ? null : printable(behind, longest),
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
