/** The command line from source (Node 24): `node src/cli/bin.ts demo`. The bundle has `dist/cli.js` instead. */
import { cli } from './main.ts';

await cli(new URL('../', import.meta.url));
