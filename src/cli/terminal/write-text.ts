import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { GateFailure } from '../../core/model/failure.ts';

/** Writes a file that the command line names, and creates its folders. Throws GateFailure USAGE when that fails. */
export async function writeText(file: string, cwd: string, text: string, flag: 'w' | 'wx' = 'w'): Promise<void> {
  const path = resolve(cwd, file);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag });
  } catch (cause) {
    throw new GateFailure('USAGE', `\`${file}\` cannot be written: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}
