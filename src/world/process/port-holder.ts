import { visible } from '../../core/report/wording/visible.ts';
import { readSmallFile } from './descriptors.ts';
import { listenersOf } from './listeners.ts';

/**
 * The process that listens on this TCP port, for a message: `process 4711 (nginx)`, or `another process` if it cannot be read, for example
 * because it belongs to another user.
 */
export async function portHolder(port: number): Promise<string> {
  const [pid] = await listenersOf(port).catch((): number[] => []);
  if (pid === undefined) return 'another process';
  const name = await readSmallFile(`/proc/${pid}/comm`).catch(() => '');
  return `process ${pid}${name.trim() === '' ? '' : ` (${visible(name.trim())})`}`;
}
