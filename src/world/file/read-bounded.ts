import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';

const kib = 1024;

/** Why a file is not read, as a clause: it is not a regular file, or too large. */
export class UnfitFile extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UnfitFile';
  }
}

/**
 * Reads a regular file. Never waits for a writer, as reading a FIFO or a terminal would, never opens a device, and never holds more than
 * the limit in memory, even if the file reports a smaller size. Rejects with UnfitFile, or with the system's error (`code`).
 */
export async function readBounded(path: string, limitBytes: number): Promise<Buffer> {
  // Checked before opening, because opening some devices has an effect.
  refuseUnlessRegular(await stat(path));
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    return await readHandle(handle, limitBytes);
  } finally {
    await handle.close();
  }
}

/** Reads an open file in the same way. */
export async function readHandle(handle: FileHandle, limitBytes: number): Promise<Buffer> {
  const seen = await handle.stat();
  refuseUnlessRegular(seen);
  if (seen.size > limitBytes) throw tooLarge(limitBytes);
  // Files in /proc report a size of 0, and other files may grow in the meantime: reading one byte more than allowed shows that.
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
