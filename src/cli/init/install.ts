import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { GateFailure } from '../../core/model/failure.ts';
import { errorLine, runHelper } from '../../world/process/helper.ts';
import { within } from '../../world/within.ts';
import type { App } from './app.ts';

const limitMs = 600_000;
/** Folders that a build of the usual frameworks writes. */
const built = ['dist', 'build', '.next', '.output', 'out', '.svelte-kit'];

/** Installs the dependencies of a Node app if they are not there, and builds it if nothing was built. @throws GateFailure TARGET_UNAVAILABLE */
export async function install(
  { install: command, build, setup }: App,
  folder: string,
  note: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  if (setup !== 'node') return;
  const there = await readdir(folder).catch((): string[] => []);
  const needsPackages = (await dependsOnPackages(folder)) && !(await anywhereAbove(folder));
  const steps = [
    ...(needsPackages && command !== null ? [command] : []),
    ...(build !== null && !built.some((name) => there.includes(name)) ? [build] : []),
  ];
  for (const step of steps) {
    note(`running \`${step}\`…`);
    const end = await within(limitMs, signal, (limit) => runHelper(step.split(' '), { cwd: folder, mark: 'init', keeps: 'tail' }, limit));
    if (end.status === 0) continue;
    throw new GateFailure('TARGET_UNAVAILABLE', `\`${step}\` ${end.message}${errorLine(end, 200)}`, {
      hint: 'run it yourself, and `chaos-gate init` again',
    });
  }
}

async function dependsOnPackages(folder: string): Promise<boolean> {
  const { readBounded } = await import('../../world/file/read-bounded.ts');
  const text = await readBounded(join(folder, 'package.json'), 1024 * 1024).then(String, () => '{}');
  return /"dependencies"\s*:\s*\{\s*"/.test(text);
}

/** A workspace has its packages in a folder above. */
async function anywhereAbove(folder: string): Promise<boolean> {
  const places = ['', '..', '../..'].map((up) => join(folder, up, 'node_modules'));
  const seen = await Promise.all(
    places.map((place) =>
      stat(place).then(
        () => true,
        () => false,
      ),
    ),
  );
  return seen.includes(true);
}
