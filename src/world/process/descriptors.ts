import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

/** One for the file itself, and some for files that other threads open between the two calls in `withSpare`. */
const spareCount = 4;
const spares: number[] = [];

/**
 * Keeps a few file descriptors in reserve, so that a process can still be identified when all others are in use. Without its identity, no
 * process can be signalled. Call it while descriptors are available; calling it again is harmless.
 */
export function holdSpareDescriptors(): void {
  try {
    while (spares.length < spareCount) spares.push(openSync('/dev/null', 'r'));
  } catch {
    // No descriptor is left to reserve.
  }
}

const isExhausted = (error: unknown): boolean => ['EMFILE', 'ENFILE'].includes((error as NodeJS.ErrnoException).code ?? '');

/** Reads a small file of the kernel, even when this process has no free descriptor. Rejects as `readFile` does. */
export async function readSmallFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'latin1');
  } catch (error) {
    if (!isExhausted(error)) throw error;
    return withSpare(() => readFileSync(path, 'latin1'));
  }
}

/** The synchronous form of `readSmallFile`, for callers that must not wait for a thread. */
export function readSmallFileNow(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch (error) {
    if (!isExhausted(error)) throw error;
    return withSpare(() => readFileSync(path, 'latin1'));
  }
}

/** The names in a folder of the kernel, also available without a free descriptor. */
export function namesIn(path: string): string[] {
  try {
    return readdirSync(path);
  } catch (error) {
    if (!isExhausted(error)) throw error;
    return withSpare(() => readdirSync(path));
  }
}

function withSpare<T>(read: () => T): T {
  const spare = spares.pop();
  if (spare !== undefined) closeSync(spare);
  try {
    return read();
  } finally {
    holdSpareDescriptors();
  }
}

/** How many more descriptors this process may open; `Infinity` if the limit cannot be read. */
export function descriptorsLeft(): number {
  try {
    const limit = Number(/^Max open files\s+(\d+)/m.exec(readSmallFileNow('/proc/self/limits'))?.[1] ?? Number.POSITIVE_INFINITY);
    return limit - namesIn('/proc/self/fd').length;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
