import { constants } from 'node:fs';
import { type FileHandle, open, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { quote } from '../../core/config/source/quote.ts';
import { sizeLimit } from '../../core/config/yaml/read-yaml.ts';
import { GateFailure } from '../../core/model/failure.ts';

/**
 * Reads the text of a config.
 * @throws GateFailure CONFIG_UNREADABLE (missing, not permitted, over the size limit, not UTF-8), CONFIG_OUTSIDE (leads out of the workspace)
 */
export async function readConfigFile(workspace: string, file: string): Promise<string> {
  const path = await insideOf(workspace, file);
  // Non-blocking: opening a FIFO would wait for a writer.
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch((thrown: unknown) => unreadable(file, thrown));
  try {
    return textOf(await bytesOf(handle, file), file);
  } finally {
    await handle.close();
  }
}

/** Resolves symbolic links: a branch must not be able to point the gate at other files of the machine. */
async function insideOf(workspace: string, file: string): Promise<string> {
  const home = await realpath(workspace).catch((thrown: unknown) => unreadable(workspace, thrown));
  const path = await realpath(join(workspace, file)).catch((thrown: unknown) => unreadable(file, thrown));
  const way = relative(home, path);
  if (way !== '..' && !way.startsWith(`..${sep}`)) return path;
  throw new GateFailure('CONFIG_OUTSIDE', `${quote(file)} leads out of the workspace`, { hint: 'keep the config in the repository' });
}

async function bytesOf(handle: FileHandle, file: string): Promise<Uint8Array> {
  const stat = await handle.stat();
  if (stat.isDirectory()) throw new GateFailure('CONFIG_UNREADABLE', `${quote(file)} is a folder`, { hint: 'name the file in it' });
  if (!stat.isFile()) throw new GateFailure('CONFIG_UNREADABLE', `${quote(file)} is not a regular file`);
  // One byte more than allowed, independent of the reported size.
  const { buffer, bytesRead } = await handle.read(new Uint8Array(sizeLimit + 1), 0, sizeLimit + 1, 0);
  if (bytesRead > sizeLimit) throw new GateFailure('CONFIG_UNREADABLE', `${quote(file)} is larger than ${sizeLimit / 1024} KiB`);
  return buffer.subarray(0, bytesRead);
}

function textOf(bytes: Uint8Array, file: string): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new GateFailure('CONFIG_UNREADABLE', `${quote(file)} is UTF-16`, { hint: 'save it as UTF-8' });
  }
  try {
    // A byte order mark is skipped.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new GateFailure('CONFIG_UNREADABLE', `${quote(file)} is not UTF-8`, { hint: 'save it as UTF-8' });
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  ELOOP: 'is a link that leads to itself',
  ENOENT: 'is a link that leads nowhere',
  ENXIO: 'is not a regular file',
  ENAMETOOLONG: 'has too long a name',
};

function unreadable(file: string, thrown: unknown): never {
  const { code = '' } = thrown as NodeJS.ErrnoException;
  throw new GateFailure('CONFIG_UNREADABLE', `${quote(file)} ${reasons[code] ?? 'could not be read'}`, { cause: thrown });
}
