import { randomInt } from 'node:crypto';
import { countsIn, type Interception, liveMs, renewText, type TableCounts, tableText } from '../../core/interception/table.ts';
import { GateFailure } from '../../core/model/failure.ts';
import { isListenedOn } from '../process/listeners.ts';
import { lastLine, type Reach } from '../reach/reach.ts';
import type { Site } from './ends.ts';

/** A table in place. */
export interface Installed {
  readonly site: Site;
  readonly interception: Interception;
  counts(signal: AbortSignal): Promise<TableCounts>;
  /** Ends the renewal: the kernel takes the table as removed within `liveMs`. */
  release(): void;
}

/** Three renewals fit into the time after which the kernel gives up. */
const renewMs = liveMs / 3;

/** Installs a table and keeps it alive. Its undo is on record. @throws GateFailure TARGET_UNAVAILABLE */
export async function install(reach: Reach, site: Site, interception: Interception, signal: AbortSignal): Promise<Installed> {
  const { place } = site;
  const end = await reach.run(place, ['nft', '-f', '-'], signal, { stdin: tableText(interception) });
  if (end.status !== 0)
    throw new GateFailure('TARGET_UNAVAILABLE', `the rules that intercept connections could not be installed (${lastLine(end)})`);
  const renewal = reach.hold(place, ['nft', '-i']);
  const timer = setInterval(() => renewal.send(renewText(interception)), renewMs).unref();
  const release = () => {
    clearInterval(timer);
    renewal.close();
  };
  // Idle connections would otherwise be reset by their next packet, in the middle of a scenario. Where the kernel cannot do this, they are.
  await reach.run(place, ['ss', '-HtnK', 'state', 'established', ...olderThan(interception)], signal).catch(() => undefined);
  return {
    site,
    interception,
    async counts(limit) {
      const { status, stdout } = await reach.run(place, ['nft', '-j', 'list', 'counters', 'table', 'inet', interception.table], limit);
      const counts = status === 0 ? countsIn(stdout) : null;
      if (counts === null) throw new GateFailure('TARGET_UNAVAILABLE', 'the rules that intercept connections are not in place');
      return counts;
    },
    release,
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
