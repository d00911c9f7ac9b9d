import { setTimeout as sleep } from 'node:timers/promises';
import type { ProcessIdentity } from '../core/model/run/event.ts';
import type { Envelope, Reply } from '../world/keeper/protocol.ts';
import { holdSpareDescriptors } from '../world/process/descriptors.ts';
import { identityOf } from '../world/process/identity.ts';
import { processes } from '../world/process/processes.ts';
import { within } from '../world/within.ts';
import { Host } from './host.ts';
import type { LeaseEnd } from './lease.ts';
import { Pulse } from './pulse.ts';

/** After the gate's death the keeper exits within this time, even if recovery has not finished; undos that take longer have their own limits. */
const exitLimitMs = 30_000;
const recoverLimitMs = 25_000;
/** Reading the journal takes moments, unless its disk hangs. */
const readLimitMs = 2_000;
const fenceLimitMs = 2_000;
const tickMs = 250;

type End = 'closed' | LeaseEnd;

const reasons: Readonly<Record<LeaseEnd, string>> = {
  silent: 'the gate had not responded for too long and was ended',
  overdue: 'the gate was still at work long after its budget and was ended',
};

/**
 * The watchdog process: carries links and traffic, and responds to requests on the channel that it was started with. If the channel ends
 * without a shutdown request, the gate is dead; if the lease ends, the keeper ends the gate. The keeper then stops its traffic, lets all
 * links forward everything, carries out the journal's pending undos, and exits when the processes that the gate had started have ended.
 * `_home`, the folder of the bundle, is passed to every entry point.
 */
export async function keeper(_home: URL): Promise<void> {
  if (process.send === undefined) throw new TypeError('the keeper is started by the gate, with a channel to it');
  holdSpareDescriptors();
  const host = new Host();
  // Ctrl-C reaches every process of the terminal; the keeper must outlive the gate.
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => undefined);
  const ending = endOf(host);
  // After the gate's death the keeper gets a new parent; do not take it for the gate.
  const gate = process.ppid > 1 ? await identityOf(process.ppid) : null;
  const end = await ending;
  const exit = setTimeout(() => process.exit(1), exitLimitMs).unref();
  if (end !== 'closed') await endGate(host, gate);
  if (!host.released) await recover(host, end, exit);
  await host.close();
  await host.releaseLogs();
  process.exit(0);
}

/** Responds to requests until the channel or the lease ends. */
function endOf(host: Host): Promise<End> {
  return new Promise((resolve) => {
    process.on('message', (envelope: Envelope) => {
      void handle(host, envelope).then((reply) => {
        if (process.connected) process.send?.(reply, () => envelope.ask === 'shutdown' && process.disconnect?.());
      });
    });
    process.once('disconnect', () => resolve('closed'));
    const pulse = new Pulse(process.ppid);
    let lastMs = performance.now();
    setInterval(() => {
      const nowMs = performance.now();
      const end = host.lease?.tick(nowMs - lastMs, (ms) => pulse.computes(ms)) ?? null;
      lastMs = nowMs;
      if (end !== null) resolve(end);
    }, tickMs).unref();
  });
}

/** A frozen gate may continue at any time: it is ended before anything is undone, as in every recovery. */
async function endGate(host: Host, gate: ProcessIdentity | null): Promise<void> {
  host.distrusted = true;
  if (gate === null) return;
  const { fence } = await import('../world/recover/fence.ts');
  await within(fenceLimitMs, null, (limit) => fence(gate, { graceMs: 0, known: true }, processes, limit)).catch(() => undefined);
}

async function handle(host: Host, envelope: Envelope): Promise<Reply> {
  const { id } = envelope;
  try {
    return { id, ok: true, value: await host.handle(envelope) };
  } catch (error) {
    return { id, ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

async function recover(host: Host, end: End, exit: NodeJS.Timeout): Promise<void> {
  await host.stopDisturbing();
  if (host.journal === null) return;
  const journal = host.journal;
  const { recoverJournal, undoLimitMs } = await import('../world/recover/recover.ts');
  const moreMs = await Promise.race([undoLimitMs(journal), sleep(readLimitMs, 0, { ref: false })]);
  clearTimeout(exit);
  setTimeout(() => process.exit(1), exitLimitMs + moreMs).unref();
  const options = { by: 'keeper', ...(end !== 'closed' && { why: reasons[end] }) } as const;
  await within(recoverLimitMs + moreMs, null, async (limit) => {
    const first = await recoverJournal(journal, options, limit).catch(() => null);
    if (first?.failed === 0) return;
    // Connections through the links may use the file descriptors that recovery lacked.
    await host.close();
    await recoverJournal(journal, options, limit);
  }).catch((error: unknown) => {
    process.stderr.write(`recovery: ${String(error)}\n`);
  });
}
