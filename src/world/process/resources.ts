import type { Numbers } from '../../core/model/plan/effect.ts';
import type { ProcessIdentity } from '../../core/model/run/event.ts';
import { membersOf } from './members.ts';
import type { ProcessStat } from './stat.ts';
import { type Usage, usageOf } from './usage.ts';

/** Measures the resources of a target's processes together, reading by reading. */
export class Resources {
  /** CPU time at the last reading, by process. */
  #cpuMs = new Map<string, number>();
  #endedCpuMs = 0;

  /**
   * Returns `processes`, `threads`, `cpuMs` (never decreases: it includes ended processes), `rssBytes` and `openFiles`. Without any
   * process: only `processes` (0) and `cpuMs`. Values that the gate may not read are omitted. Never rejects.
   */
  async look(roots: readonly ProcessIdentity[]): Promise<Numbers> {
    const members = await membersOf(roots).catch(() => []);
    const used = members.flatMap((member): [ProcessStat, Usage][] => {
      const usage = usageOf(member.pid);
      return usage === null ? [] : [[member, usage]];
    });
    this.#count(used);
    const all = used.map(([, usage]) => usage);
    return {
      processes: all.length,
      cpuMs: this.#endedCpuMs + sumOf([...this.#cpuMs.values()]),
      ...(all.length > 0 && { threads: sumOf(all.map(({ threads }) => threads)) }),
      ...together('rssBytes', all),
      ...together('openFiles', all),
    };
  }

  #count(used: readonly (readonly [ProcessStat, Usage])[]): void {
    const now = new Map(used.map(([{ pid, startTicks }, { cpuMs }]) => [`${pid} ${startTicks}`, cpuMs]));
    for (const [who, cpuMs] of this.#cpuMs) if (!now.has(who)) this.#endedCpuMs += cpuMs;
    this.#cpuMs = now;
  }
}

/** If one value is missing, the sum is omitted: a smaller sum would look like a decrease. */
function together(name: 'rssBytes' | 'openFiles', all: readonly Usage[]): Numbers {
  const known = all.flatMap((usage) => usage[name] ?? []);
  return known.length === 0 || known.length < all.length ? {} : { [name]: sumOf(known) };
}

const sumOf = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0);
