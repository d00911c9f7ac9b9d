import type { ProcessIdentity } from '../core/model/run/event.ts';
import type { Envelope, Reply } from '../world/keeper/protocol.ts';
import { holdSpareDescriptors } from '../world/process/descriptors.ts';
import { identityOf } from '../world/process/identity.ts';
import { processes } from '../world/process/processes.ts';
import { within } from '../world/within.ts';
import { Host } from './host.ts';
import type { LeaseEnd } from './lease.ts';
import { Pulse } from './pulse.ts';

/** The gate's death is not answered for ever: after this the keeper leaves whatever happens. */
const lastWillLimitMs = 30_000;
const recoverLimitMs = 25_000;
const fenceLimitMs = 2_000;
const tickMs = 250;

type End = 'closed' | LeaseEnd;

const reasons: Readonly<Record<LeaseEnd, string>> = {
  silent: 'the gate had not been heard of for too long and was ended',
  overdue: 'the gate was still at work long after its budget and was ended',
};

/**
 * The process beside the gate: carries links and traffic, and answers requests on the channel that it was started with. When the
 * channel ends without goodbye, the gate is dead; when its lease ends, it is ended. Then the keeper stops its traffic, lets all links
 * pass through, makes good what the journal owes, and leaves when the processes that the gate had started are gone. `_home` is the
 * folder of the bundle, as every door gets it.
 */
export async function keeper(_home: URL): Promise<void> {
  if (process.send === undefined) throw new TypeError('the keeper is started by the gate, with a channel to it');
  holdSpareDescriptors();
  const host = new Host();
  // Ctrl-C reaches the whole terminal; the keeper ends when the gate does.
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => undefined);
  const ending = endOf(host);
  // Whoever adopts orphans is not the gate.
  const gate = process.ppid > 1 ? await identityOf(process.ppid) : null;
  const end = await ending;
  setTimeout(() => process.exit(1), lastWillLimitMs).unref();
  if (end !== 'closed') await disown(host, gate);
  if (!host.dismissed) await lastWill(host, end);
  await host.close();
  await host.releaseLogs();
  process.exit(0);
}

/** Answers until the channel or the lease ends. */
function endOf(host: Host): Promise<End> {
  return new Promise((resolve) => {
    process.on('message', (envelope: Envelope) => {
      void answer(host, envelope).then((reply) => {
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

/** A gate that is frozen may wake at any time: it is ended before anything is undone, as every recovery does. */
async function disown(host: Host, gate: ProcessIdentity | null): Promise<void> {
  host.disowned = true;
  if (gate === null) return;
  const { fence } = await import('../world/recover/fence.ts');
  await within(fenceLimitMs, null, (limit) => fence(gate, { graceMs: 0, known: true }, processes, limit)).catch(() => undefined);
}

async function answer(host: Host, envelope: Envelope): Promise<Reply> {
  const { id } = envelope;
  try {
    return { id, ok: true, value: await host.answer(envelope) };
  } catch (error) {
    return { id, ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

async function lastWill(host: Host, end: End): Promise<void> {
  await host.calm();
  if (host.journal === null) return;
  const journal = host.journal;
  const { recoverJournal } = await import('../world/recover/recover.ts');
  const options = { by: 'keeper', ...(end !== 'closed' && { why: reasons[end] }) } as const;
  await within(recoverLimitMs, null, async (limit) => {
    const first = await recoverJournal(journal, options, limit).catch(() => null);
    if (first?.failed === 0) return;
    // Connections through the links may hold the descriptors that were missing.
    await host.close();
    await recoverJournal(journal, options, limit);
  }).catch((error: unknown) => {
    process.stderr.write(`recovery: ${String(error)}\n`);
  });
}
