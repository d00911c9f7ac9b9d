import { readFile } from 'node:fs/promises';

/** A mount as a process sees it. Source: proc(5), /proc/PID/mountinfo. */
export interface Mount {
  readonly path: string;
  /** Of the mount, not of its file system: `rw,nosuid,relatime`. */
  readonly options: string;
  /** Number of its file system, `8:1`; those of one disk are equal. */
  readonly device: string;
  /** Of its file system: `ext4`, `tmpfs`. */
  readonly type: string;
  /** Of a layered file system, where this machine keeps what is written. */
  readonly layer?: string;
}

/** Spaces and the like are octal numbers there. */
const unescaped = (text: string): string =>
  text.replace(/\\(\d{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));

/** Every mount in the text of a mountinfo. Of several at one path, the last one is seen. */
export function mountsIn(mountinfo: string): readonly Mount[] {
  const all = mountinfo
    .split('\n')
    .map((line) => line.split(' '))
    .filter((fields) => fields.length > 6)
    .map((fields) => {
      const [, , device = '', , path = '', options = ''] = fields;
      const [type = '', , more = ''] = fields.slice(fields.indexOf('-') + 1);
      const layer = /(?:^|,)upperdir=([^,]+)/.exec(more)?.[1];
      return { path: unescaped(path), options, device, type, ...(layer !== undefined && { layer: unescaped(layer) }) };
    });
  return [...new Map(all.map((mount) => [mount.path, mount])).values()];
}

/** `[]`: the process has ended, or cannot be seen. */
export const mountsOf = async (pid: number): Promise<readonly Mount[]> =>
  mountsIn(await readFile(`/proc/${pid}/mountinfo`, 'utf8').catch(() => ''));

/** The mount on which an absolute path lies. */
export const mountAt = (mounts: readonly Mount[], path: string): Mount | undefined =>
  mounts
    .filter((mount) => mount.path === '/' || mount.path === path || path.startsWith(`${mount.path}/`))
    .toSorted((one, other) => other.path.length - one.path.length)[0];

/** What engines mount in every container. */
const ofEngine = /^\/(proc|sys|dev|run\/secrets|run\/\.containerenv|etc\/(resolv\.conf|hostname|hosts))(\/|$)/;

/** The volumes of a container to which it may write. */
export const volumesAmong = (mounts: readonly Mount[]): readonly Mount[] =>
  mounts.filter(({ path, options }) => path !== '/' && !ofEngine.test(path) && isWritable(options));

const isWritable = (options: string): boolean => options.split(',').includes('rw');

/** The same options, read-only. */
export const readOnlyOptions = (options: string): string => options.replace(/(^|,)rw(?=,|$)/, '$1ro');

/** `remount,bind` changes this one mount, for those alone who see it here, and sets every option: those left out would end. Source: mount(8). */
export const remountWords = (pid: number, { path, options }: Pick<Mount, 'path' | 'options'>): readonly string[] => [
  'mount',
  ...['--namespace', `${pid}`],
  ...['-o', `remount,bind,${options}`],
  path,
];
