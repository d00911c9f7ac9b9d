import type { Envelope, Reply } from '../world/keeper/protocol.ts';
import { Host } from './host.ts';

/** The gate's death is not answered for ever: after this the keeper leaves whatever happens. */
const lastWillLimitMs = 30_000;
const recoverLimitMs = 25_000;

/**
 * The process beside the gate: carries links and traffic, and answers requests on the channel that it was started with. When the
 * channel ends without goodbye, the gate is dead: it stops its traffic, lets all links pass through, makes good what the journal owes,
 * and leaves when the processes that the gate had started are gone. `_home` is the folder of the bundle, as every door gets it.
 */
export async function keeper(_home: URL): Promise<void> {
  if (process.send === undefined) throw new TypeError('the keeper is started by the gate, with a channel to it');
  const host = new Host();
  // Ctrl-C reaches the whole terminal; the keeper ends when the gate does.
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => undefined);
  const leaving = new Promise<void>((resolve) => {
    process.on('message', (envelope: Envelope) => {
      void answer(host, envelope).then((reply) => {
        if (process.connected) process.send?.(reply, () => envelope.ask === 'goodbye' && process.disconnect?.());
      });
    });
    process.once('disconnect', () => resolve());
  });
  await leaving;
  setTimeout(() => process.exit(1), lastWillLimitMs).unref();
  if (!host.dismissed) await lastWill(host);
  await host.close();
  process.exit(0);
}

async function answer(host: Host, envelope: Envelope): Promise<Reply> {
  const { id } = envelope;
  try {
    return { id, ok: true, value: await host.answer(envelope) };
  } catch (error) {
    return { id, ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

async function lastWill(host: Host): Promise<void> {
  await host.calm();
  if (host.journal === null) return;
  const { recoverJournal } = await import('../world/recover/recover.ts');
  await recoverJournal(host.journal, { by: 'keeper' }, AbortSignal.timeout(recoverLimitMs)).catch((error: unknown) => {
    process.stderr.write(`recovery: ${String(error)}\n`);
  });
}
