import { GateFailure } from '../../../core/model/failure.ts';
import { printable } from '../../../core/quantity/printable.ts';
import type { ProcessTarget } from '../../../core/targets/process.ts';
import { type Forwarder, forwarderAt } from '../../process/forwarders.ts';
import { helperMark, runHelper } from '../../process/helper.ts';
import { isListenedOn, listenersOf } from '../../process/listeners.ts';
import { allPids } from '../../process/scan.ts';
import type { DriverContext } from '../driver-context.ts';

const longestName = 80;

/**
 * Rejects with TARGET_REFUSED when one of the processes only forwards connections. Ending it would cut the way to a server that keeps
 * running, and nothing would restore it.
 */
export async function refuseForwarders(
  target: ProcessTarget,
  pids: readonly number[],
  context: Pick<DriverContext, 'workspace' | 'runId'>,
  signal: AbortSignal,
): Promise<void> {
  for (const pid of pids) {
    const found = await forwarderAt(pid, target.port);
    if (found !== null) throw await refusal(target, found, context, signal);
  }
  if (target.port === undefined || pids.length > 0) return;
  const hidden = await hiddenForwarder(target.port);
  if (hidden !== null) throw await refusal(target, hidden, context, signal);
}

/** The sockets of another user's process are not readable, but its arguments are: searches for one that names the port. */
async function hiddenForwarder(port: number): Promise<Forwarder | null> {
  if (!(await isListenedOn(port)) || (await listenersOf(port)).length > 0) return null;
  for (const pid of await allPids()) {
    const found = await forwarderAt(pid, port);
    if (found?.program.endsWith('docker-proxy') && found.ports.includes(port)) return found;
  }
  return null;
}

async function refusal(
  { name, port }: ProcessTarget,
  { program, standsFor, destination }: Forwarder,
  context: Pick<DriverContext, 'workspace' | 'runId'>,
  signal: AbortSignal,
): Promise<GateFailure> {
  const container = standsFor.includes('container') && port !== undefined ? await containerOn(port, context, signal) : null;
  const what = container === null ? (destination ?? standsFor) : `container \`${container}\``;
  const owner = container ?? 'NAME';
  const instead =
    container !== null || standsFor.includes('container')
      ? `Name the container as the target (\`container: ${owner}\`), or put`
      : 'Disturb the target of the forwarding: put';
  const command = container !== null || standsFor.includes('container') ? '' : ', or a `command` target with commands of your own';
  return new GateFailure(
    'TARGET_REFUSED',
    `target "${name}" is not touched: ${port === undefined ? 'its process' : `what listens on port ${port}`} is \`${program}\`, which only passes connections on to ${what}; ending it would cut the connection and leave the real target running`,
    {
      hint: `${instead} a link before it (\`link: { listen: 127.0.0.1:PORT, to: 127.0.0.1:${port ?? 'PORT'} }\`, and point the application at \`listen\`)${command}.`,
    },
  );
}

/** Name of the container that publishes this port; `null`: docker does not report one. */
async function containerOn(
  port: number,
  { workspace, runId }: Pick<DriverContext, 'workspace' | 'runId'>,
  signal: AbortSignal,
): Promise<string | null> {
  const words = ['docker', 'ps', '--filter', `publish=${port}`, '--format', '{{.Names}}'];
  const { status, output } = await runHelper(words, { cwd: workspace, mark: helperMark(runId) }, signal);
  const [first = ''] = output.trim().split(/\s+/);
  return status === 0 && /^[A-Za-z0-9][\w.-]*$/.test(first) ? printable(first, longestName) : null;
}
