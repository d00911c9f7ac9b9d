import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts, giveBack } from '../e2e/free-ports.ts';
import type { Sandbox, Twin } from './pair.ts';

const mostPorts = 8;

/** Reserves a folder and ports for one run; `clear` releases them. */
export async function openSandbox(twin: Twin, postgresPort: number): Promise<Sandbox & { clear(): Promise<void> }> {
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

export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}
