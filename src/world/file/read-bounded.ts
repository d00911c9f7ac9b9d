import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';

const kib = 1024;

/** Why a file is not read, for the middle of a sentence: it is not a regular file, or too large. */
export class UnfitFile extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UnfitFile';
  }
}

/**
 * The bytes of a regular file. Never waits for a writer, as a FIFO or a terminal would, never opens a device, and never holds more than the
 * limit, whatever size the file claims to have. Rejects with UnfitFile, or with the error of the system (`code`).
 */
export async function readBounded(path: string, limitBytes: number): Promise<Buffer> {
  // Before it is opened: to open some devices has an effect.
  refuseUnlessRegular(await stat(path));
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    return await readHandle(handle, limitBytes);
  } finally {
    await handle.close();
  }
}

/** The same of a file that is open. */
export async function readHandle(handle: FileHandle, limitBytes: number): Promise<Buffer> {
  const seen = await handle.stat();
  refuseUnlessRegular(seen);
  if (seen.size > limitBytes) throw tooLarge(limitBytes);
  // Files of /proc say that they are empty, and others may grow meanwhile: one byte more than was promised shows it.
  let buffer = Buffer.allocUnsafe(Math.min(Math.max(seen.size, 64 * kib), limitBytes) + 1);
  for (let length = 0; ; ) {
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length, null);
    if (bytesRead === 0) return buffer.subarray(0, length);
    length += bytesRead;
    if (length > limitBytes) throw tooLarge(limitBytes);
    if (length === buffer.length) buffer = Buffer.concat([buffer], Math.min(2 * buffer.length, limitBytes + 1));
  }
}

function refuseUnlessRegular(seen: { isFile(): boolean; isDirectory(): boolean }): void {
  if (seen.isDirectory()) throw new UnfitFile('it is a folder');
  if (!seen.isFile()) throw new UnfitFile('it is not a regular file');
}

const tooLarge = (limitBytes: number): UnfitFile =>
  new UnfitFile(`it is larger than ${limitBytes < kib * kib ? `${limitBytes / kib} KiB` : `${limitBytes / kib / kib} MiB`}`);
