import { probeAddress } from '../link/probe-address.ts';
import type { Reach } from '../reach/reach.ts';
import type { Site } from './site.ts';

const probeMs = 2_000;

/** Connects to the server from this machine, or, where only a client is intercepted or this machine has no address, from the network of the rules. @returns what came of it */
export async function connectOnce(reach: Reach, site: Site | undefined, signal: AbortSignal): Promise<string> {
  if (site === undefined) return 'not connected';
  const { port } = site.server;
  if (site.rules.side !== 'client' && site.inside !== true) return probeAddress(site.server, probeMs, signal);
  const host = site.rules.side === 'client' ? (site.rules.servers[0] ?? '') : site.server.host;
  const end = await reach.run(site.place, [process.execPath, '-e', connectScript, host, `${port}`, `${probeMs}`], signal);
  return end.status === 0 ? 'connected' : 'not connected';
}

const connectScript = `const [host, port, ms] = process.argv.slice(1);
const socket = require('node:net').connect({ host, port }, () => process.exit(0));
socket.on('error', () => process.exit(1));
setTimeout(() => process.exit(1), Number(ms));`;
