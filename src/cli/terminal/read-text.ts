import { resolve } from 'node:path';
import { type FailureCode, GateFailure } from '../../core/model/failure.ts';
import { readBounded } from '../../world/file/read-bounded.ts';

const bytesMax = 64 * 1024 * 1024;

/**
 * Reads a text file that the command line names. Throws GateFailure with `code` when it cannot be read, is not a regular file, or is larger
 * than 64 MiB.
 */
export async function readText(file: string, cwd: string, code: FailureCode): Promise<string> {
  try {
    return (await readBounded(resolve(cwd, file), bytesMax)).toString('utf8');
  } catch (cause) {
    throw new GateFailure(code, `\`${file}\` cannot be read: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}
