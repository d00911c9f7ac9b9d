import { randomInt } from 'node:crypto';
import {
  countsOf,
  type Interception,
  othersIn,
  othersWords,
  renewText,
  type TableCounts,
  tableText,
} from '../../core/interception/table.ts';
import { GateFailure } from '../../core/model/failure.ts';
import { isListenedOn } from '../process/listeners.ts';
import type { Reach } from '../reach/reach.ts';
import { holdTable } from './held-table.ts';
import type { Site } from './site.ts';

/** A table in place. */
export interface Installed {
  readonly site: Site;
  readonly interception: Interception;
  counts(signal: AbortSignal): Promise<TableCounts>;
  /** How many of these addresses the client of a host outside has connected to lately, past the table. */
  missed(addresses: readonly string[], signal: AbortSignal): Promise<number>;
  /** Ends the renewal: the kernel takes the table as removed within `liveMs`. */
  release(): void;
}

/** How many connections stand that the table would reset. 0 where they cannot be counted. */
export const olderCount = (reach: Reach, { place }: Site, interception: Interception, signal: AbortSignal): Promise<number> =>
  reach.run(place, ['ss', '-Htn', 'state', 'established', ...olderThan(interception)], signal).then(
    ({ stdout }) => linesIn(stdout),
    () => 0,
  );

const linesIn = (text: string): number => text.split('\n').filter((line) => line.trim() !== '').length;

/** Installs a table and keeps it alive. Its undo is on record. @throws GateFailure TARGET_UNAVAILABLE */
export async function install(reach: Reach, site: Site, interception: Interception, signal: AbortSignal): Promise<Installed> {
  const { place } = site;
  const { table } = interception;
  const text = { table, text: tableText(interception), renewal: renewText(interception), does: 'intercept connections' };
  const held = await holdTable(reach, place, text, signal);
  // Idle connections would otherwise be reset by their next packet, in the middle of a scenario. Where the kernel cannot do this, they are.
  const words = ['ss', '-HtnK', 'state', 'established', ...olderThan(interception)];
  const isSpared = interception.side === 'client' && interception.spares === true;
  const resetNow = async () => (isSpared ? { stdout: '' } : reach.run(place, words, signal));
  const ended = await resetNow().then(
    ({ stdout }) => linesIn(stdout),
    () => 0,
  );
  return {
    site,
    interception,
    async counts(limit) {
      const counters = await held.counters(limit);
      const counts = counters === null ? null : countsOf(counters);
      if (counts === null) throw new GateFailure('TARGET_UNAVAILABLE', 'the rules that intercept connections are not in place');
      // `ss` resets a connection without a packet that the table could count.
      return { ...counts, cut: counts.cut + ended };
    },
    async missed(addresses, limit) {
      if (interception.side !== 'client' || !interception.isOutside) return 0;
      const { stdout } = await reach.run(place, othersWords(table), limit);
      return othersIn(stdout).filter((address) => addresses.includes(address)).length;
    },
    release: held.release,
  };
}

/** Words of a filter for `ss`: connections that the table would have led to the gate. */
function olderThan(of: Interception): readonly string[] {
  const loopback = '( src 127.0.0.0/8 or src [::1] )';
  if (of.side === 'client') return [`dport = :${of.port} and ( ${of.servers.map((server) => `dst ${server}`).join(' or ')} )`];
  return [`sport = :${of.port} and ${of.side === 'host' ? '' : 'not '}${loopback}`];
}

const ownPorts = { min: 20_000, max: 30_000 };
const tries = 20;

/** A port without a listener in the namespace, below the range from which outgoing connections take theirs. */
export async function freePort(pid: number | 'self'): Promise<number> {
  for (let tried = 0; tried < tries; tried += 1) {
    const port = randomInt(ownPorts.min, ownPorts.max);
    if (!(await isListenedOn(port, pid))) return port;
  }
  throw new GateFailure('TARGET_UNAVAILABLE', 'no free port was found in the network of the container');
}
