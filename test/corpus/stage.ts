import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts, giveBack } from '../e2e/free-ports.ts';
import type { Stage, Twin } from './pair.ts';

const mostPorts = 8;

/** A folder and ports for one run; `clear` gives them back. */
export async function openStage(twin: Twin, postgresPort: number): Promise<Stage & { clear(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'chaos-gate-corpus-'));
  const ports = await freePorts(mostPorts);
  const names: string[] = [];
  return {
    twin,
    folder,
    postgresPort,
    port(name) {
      if (!names.includes(name)) names.push(name);
      const port = ports[names.indexOf(name)];
      if (port === undefined) throw new RangeError(`no port is left for ${name}`);
      return port;
    },
    async clear() {
      giveBack(ports);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export async function furnish(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}
