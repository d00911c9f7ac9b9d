import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type FailureCode, GateFailure } from '../../core/model/failure.ts';

const bytesMax = 64 * 1024 * 1024;

/** A file that the command line names, as text. Throws GateFailure with `code` when it cannot be read or is no regular file. */
export async function readText(file: string, cwd: string, code: FailureCode): Promise<string> {
  try {
    const handle = await open(resolve(cwd, file));
    try {
      const seen = await handle.stat();
      if (!seen.isFile()) throw new Error('it is not a file');
      if (seen.size > bytesMax) throw new Error('it is larger than 64 MiB');
      return await handle.readFile('utf8');
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw new GateFailure(code, `\`${file}\` cannot be read: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}
