import { basename } from 'node:path';
import { readGroupFile, type Writer, writeGroupFile } from './control-group.ts';

/** A value in a file of a control group: the whole text or, with a `disk` (`8:0`), the limit of writes in its line. */
export interface GroupValueAt {
  readonly file: string;
  readonly disk?: string;
}

/** How a limit of writes is written in a line, and what it is where there is none. Source: the kernel's `cgroup-v2` and `blkio-controller`. */
const writeLimits: Readonly<Record<string, { readonly prefix: string; readonly none: string }>> = {
  'io.max': { prefix: 'wiops=', none: 'max' },
  'blkio.throttle.write_iops_device': { prefix: '', none: '0' },
};

export const isDiskLimit = (file: string): boolean => Object.hasOwn(writeLimits, basename(file));

const formOf = (file: string) => writeLimits[basename(file)] ?? { prefix: '', none: '' };

/** The value as the kernel shows it; `null`: the file does not exist, or no longer. */
export async function readGroupValue({ file, disk }: GroupValueAt): Promise<string | null> {
  const text = await readGroupFile(file);
  if (text === null || disk === undefined) return text;
  const { prefix, none } = formOf(file);
  const line = text.split('\n').find((one) => one.startsWith(`${disk} `));
  const word = line
    ?.split(' ')
    .slice(1)
    .find((one) => one.startsWith(prefix));
  return word?.slice(prefix.length) ?? none;
}

/** What the kernel takes to set a value. */
export const lineOf = ({ file, disk }: GroupValueAt, value: string): string =>
  disk === undefined ? value : `${disk} ${formOf(file).prefix}${value}`;

/** Writes a value, itself or as root. @throws Error with the reason of the kernel, such as EBUSY */
export const writeGroupValue = (at: GroupValueAt, value: string, signal: AbortSignal, writer?: Writer): Promise<void> =>
  writeGroupFile(at.file, lineOf(at, value), signal, writer);
