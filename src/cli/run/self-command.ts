import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** How this program is started again: node, and the file that opens its command line. `home` is the bundle's folder, or `src/`. */
export function selfCommand(home: URL): readonly [string, string] {
  const bundled = fileURLToPath(new URL('cli.js', home));
  return [process.execPath, existsSync(bundled) ? bundled : fileURLToPath(new URL('cli/bin.ts', home))];
}
