import { join } from 'node:path';
import { addressesNamed, type NamedAddress, variablesIn } from '../../core/discovery/variables.ts';
import { readBounded } from '../file/read-bounded.ts';
import { readSmallFile } from '../process/descriptors.ts';

/** Files that name what an app connects to, the most specific first. */
export const environmentFiles = [
  '.env',
  '.env.local',
  '.env.development',
  '.env.example',
  '.env.sample',
  '.env.template',
  'env-example',
] as const;

const mostBytes = 256 * 1024;

/** The variables of the files of a folder; those of more specific files count. */
export async function fileVariables(folder: string): Promise<Readonly<Record<string, string>>> {
  const texts = await Promise.all(environmentFiles.map((name) => readBounded(join(folder, name), mostBytes).then(String, () => '')));
  return Object.assign({}, ...texts.reverse().map(variablesIn)) as Record<string, string>;
}

/** All addresses that the environments of these processes and the files of the folder name. Processes that may not be read have none. */
export async function namedAddresses(pids: readonly number[], folder: string): Promise<readonly NamedAddress[]> {
  const own = await Promise.all(pids.map((pid) => readSmallFile(`/proc/${pid}/environ`).catch(() => '')));
  const environments = own.map((text) =>
    Object.fromEntries(
      text.split('\0').flatMap((entry) => {
        const at = entry.indexOf('=');
        return at <= 0 ? [] : [[entry.slice(0, at), entry.slice(at + 1)]];
      }),
    ),
  );
  return [await fileVariables(folder), ...environments].flatMap(addressesNamed);
}
