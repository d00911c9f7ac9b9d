import { GateFailure } from '../../../core/model/failure.ts';
import type { Mount } from '../../limits/mounts.ts';

/**
 * The volume at a path, or the only one.
 * @param name of the container
 * @param without what to do where there is none
 * @throws GateFailure TARGET_UNAVAILABLE
 */
export function chosenVolume(name: string, volumes: readonly Mount[], path: string | undefined, without: string): Mount {
  const paths = volumes.map((one) => one.path).toSorted();
  const refused = (message: string, hint: string): GateFailure => new GateFailure('TARGET_UNAVAILABLE', message, { hint });
  const found = volumes.find((one) => one.path === (path ?? one.path));
  if (path !== undefined && found === undefined)
    throw refused(
      `container "${name}" has no writable volume at ${path}`,
      paths.length === 0 ? 'it has no writable volume' : `its writable volumes are ${paths.join(', ')}`,
    );
  if (found === undefined) throw refused(`container "${name}" has no writable volume`, without);
  if (path === undefined && volumes.length > 1)
    throw refused(`container "${name}" has ${volumes.length} writable volumes`, `choose one of them with \`path\`: ${paths.join(', ')}`);
  return found;
}
