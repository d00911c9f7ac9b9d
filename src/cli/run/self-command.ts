import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The command that starts this program: node, and the file with the entry point of the command line. `home` is the folder of the bundle, or
 * `src/`.
 */
export function selfCommand(home: URL): readonly [string, string] {
  const bundled = fileURLToPath(new URL('cli.js', home));
  return [process.execPath, existsSync(bundled) ? bundled : fileURLToPath(new URL('cli/bin.ts', home))];
}
