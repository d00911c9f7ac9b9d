import { visible } from '../../core/report/wording/visible.ts';
import { readSmallFile } from './descriptors.ts';
import { listenersOf } from './listeners.ts';

/** Who listens on this TCP port, for a message: `process 4711 (nginx)`; `another process` where that cannot be read, for example without its user's rights. */
export async function portHolder(port: number): Promise<string> {
  const [pid] = await listenersOf(port).catch((): number[] => []);
  if (pid === undefined) return 'another process';
  const name = await readSmallFile(`/proc/${pid}/comm`).catch(() => '');
  return `process ${pid}${name.trim() === '' ? '' : ` (${visible(name.trim())})`}`;
}
