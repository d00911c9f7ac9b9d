import { readdirSync, readFileSync, statSync } from 'node:fs';

/** USER_HZ, the unit in which the kernel reports times to programs: 100 on every architecture that Node supports; source: time(7). */
const ticksPerSecond = 100;
const bytesPerKb = 1024;

/** The resources of one process now; source: proc(5). */
export interface Usage {
  /** User and kernel mode of all its threads; without its children. */
  readonly cpuMs: number;
  readonly threads: number;
  readonly rssBytes: number | null;
  readonly openFiles: number | null;
}

/** `null`: the process has ended. A few calls of some microseconds each; none of them waits for a disk. */
export function usageOf(pid: number): Usage | null {
  const stat = textOf(`/proc/${pid}/stat`);
  if (stat === null) return null;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return {
    cpuMs: ((Number(fields[11]) + Number(fields[12])) / ticksPerSecond) * 1000,
    threads: Number(fields[17]),
    rssBytes: residentBytes(pid),
    openFiles: openFilesOf(pid),
  };
}

/** In kB for any page size. /proc/PID/stat counts pages, whose size is not known. */
function residentBytes(pid: number): number | null {
  const kb = /^VmRSS:\s+(\d+) kB$/m.exec(textOf(`/proc/${pid}/status`) ?? '')?.[1];
  return kb === undefined ? null : Number(kb) * bytesPerKb;
}

/** Since Linux 6.2 the size of the folder is the number; before that it is 0 and the names are counted. */
function openFilesOf(pid: number): number | null {
  const path = `/proc/${pid}/fd`;
  try {
    return statSync(path).size || readdirSync(path).length;
  } catch {
    return null;
  }
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return null;
  }
}
