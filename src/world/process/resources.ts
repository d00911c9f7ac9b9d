import type { Numbers } from '../../core/model/plan/effect.ts';
import type { ProcessIdentity } from '../../core/model/run/event.ts';
import { membersOf } from './members.ts';
import type { ProcessStat } from './stat.ts';
import { type Usage, usageOf } from './usage.ts';

/** What a target's processes use together, look by look. */
export class Resources {
  /** CPU time of those that were there at the last look, by who they are. */
  #cpuMs = new Map<string, number>();
  #endedCpuMs = 0;

  /**
   * `processes`, `threads`, `cpuMs` (grows only: the time of those that have ended stays in it), `rssBytes`, `openFiles`. Where nobody is
   * left: `processes` 0 and `cpuMs`. What may not be looked into is left out. Never rejects.
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

/** A sum that lacks a part would look like something given back. */
function together(name: 'rssBytes' | 'openFiles', all: readonly Usage[]): Numbers {
  const known = all.flatMap((usage) => usage[name] ?? []);
  return known.length === 0 || known.length < all.length ? {} : { [name]: sumOf(known) };
}

const sumOf = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0);
