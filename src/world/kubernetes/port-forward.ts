import { addressOfUrl } from '../../core/address/address-of-url.ts';
import { isLoopback } from '../../core/address/same-end.ts';
import { readSmallFile } from '../process/descriptors.ts';
import { processes } from '../process/processes.ts';

/**
 * Does `kubectl port-forward` listen at the address of the preview? It leads to one pod, chosen when it started, and ends with that pod, so checks through
 * it fail because of the forward. Never rejects.
 */
export async function isPortForwarded(preview: string): Promise<boolean> {
  const { host, port } = addressOfUrl(preview);
  if (!isLoopback(host)) return false;
  const pids = (await processes.listenersOf?.(port)?.catch(() => [])) ?? [];
  const commands = await Promise.all(pids.map((pid) => readSmallFile(`/proc/${pid}/cmdline`).catch(() => '')));
  return commands.some((command) => /(^|\/)kubectl(-[\w.]+)?\0/.test(command) && command.split('\0').includes('port-forward'));
}
