import { setTimeout as sleep } from 'node:timers/promises';
import type { Address } from '../../core/address/address.ts';
import { probeAddress } from '../link/probe-address.ts';
import type { Reach } from '../reach/reach.ts';
import type { Site } from './site.ts';

const probeMs = 2_000;
/** The start of a program on a busy machine comes on top. */
const insideMs = 5_000;
const pollMs = 5;

/** A connection of the gate's own, by which rules are tried once they are in place. */
export interface Trial {
  /** Connects. @returns `null`: the link has seen it; else what came of it */
  connect(isSeen: () => Promise<boolean>, signal: AbortSignal): Promise<string | null>;
  close(): void;
}

/** From this machine, or, where only a client is intercepted or this machine has no address, from the network of the rules. */
export const trialOf = (reach: Reach, site: Site): Trial =>
  site.rules.side !== 'client' && site.inside !== true ? fromHere(site.server) : fromInside(reach, site);

const fromHere = (server: Address): Trial => ({
  async connect(isSeen, signal) {
    const over = new AbortController();
    let outcome = null as string | null;
    const attempt = probeAddress(server, probeMs, AbortSignal.any([signal, over.signal])).then((one) => {
      outcome = one;
    });
    // A probe watches its connection for a moment, which is not needed here.
    for (; outcome === null; await Promise.race([attempt, sleep(pollMs)]))
      if (await isSeen()) {
        over.abort();
        return null;
      }
    return (await isSeen()) ? null : outcome;
  },
  close: () => undefined,
});

/** The program starts before the rules are in place: that takes longer than everything else. */
function fromInside(reach: Reach, { place, rules, server }: Site): Trial {
  const host = rules.side === 'client' ? (rules.servers[0] ?? '') : server.host;
  const program = reach.hold(place, [process.execPath, '-e', connectScript, host, `${server.port}`]);
  return {
    async connect(isSeen, signal) {
      await program.ready;
      const endMs = performance.now() + insideMs;
      // It ends when it cannot connect.
      for (; performance.now() < endMs && program.send('connect\n'); await sleep(pollMs, undefined, { signal }))
        if (await isSeen()) return null;
      return (await isSeen()) ? null : 'not connected';
    },
    close: program.close,
  };
}

const connectScript = `const [host, port] = process.argv.slice(1);
let socket;
process.stdin.on('data', () => {
  socket ??= require('node:net').connect({ host, port }).on('error', () => process.exit(1));
});
process.stdin.on('end', () => process.exit(0));`;
