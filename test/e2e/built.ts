// A file of these tests begins when the build that `build.ts` has started is done; immediately where none was started.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const limitMs = 300_000;
const folder = process.env.CHAOS_GATE_BUILD;

if (folder !== undefined) {
  const file = (name: string) => join(folder, name);
  for (const endMs = performance.now() + limitMs; !existsSync(file('code')) && performance.now() < endMs; ) await sleep(50);
  const code = existsSync(file('code')) ? readFileSync(file('code'), 'utf8') : 'none';
  if (code !== '0') throw new Error(`npm run bundle failed (exit code ${code}):\n${readFileSync(file('log'), 'utf8')}`);
}
