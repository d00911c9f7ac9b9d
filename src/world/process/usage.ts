import { readdirSync, readFileSync, statSync } from 'node:fs';

/** USER_HZ, what the kernel counts in towards programs: 100 on every architecture that Node runs on; source: time(7). */
const ticksPerSecond = 100;
const bytesPerKb = 1024;

/** What one process uses right now; source: proc(5). `null`: not ours to look into. */
export interface Usage {
  /** In user and kernel mode, its threads together; without its children. */
  readonly cpuMs: number;
  readonly threads: number;
  readonly rssBytes: number | null;
  readonly openFiles: number | null;
}

/** `null`: it has ended. A handful of calls of some microseconds each, none of which waits for a disk. */
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

/** In kB whatever the page size is, which /proc/PID/stat leaves open. */
function residentBytes(pid: number): number | null {
  const kb = /^VmRSS:\s+(\d+) kB$/m.exec(textOf(`/proc/${pid}/status`) ?? '')?.[1];
  return kb === undefined ? null : Number(kb) * bytesPerKb;
}

/** From Linux 6.2 on the size of the folder is the number; before, it is 0 and the names are counted. */
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
