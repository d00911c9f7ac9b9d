import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

/** One for what is read, and a few for whatever opens a file in another thread between the two calls of `withSpare`. */
const spareCount = 4;
const spares: number[] = [];

/**
 * Holds a few descriptors back, so that who a process is can still be read when all others are in use: without that, no process can be
 * signalled. Call it before descriptors are scarce; more than once does no harm.
 */
export function holdSpareDescriptors(): void {
  try {
    while (spares.length < spareCount) spares.push(openSync('/dev/null', 'r'));
  } catch {
    // There are none left to hold.
  }
}

const isExhausted = (error: unknown): boolean => ['EMFILE', 'ENFILE'].includes((error as NodeJS.ErrnoException).code ?? '');

/** A small file of the kernel, read also when the process has no descriptor left. Rejects as `readFile` does. */
export async function readSmallFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'latin1');
  } catch (error) {
    if (!isExhausted(error)) throw error;
    return withSpare(() => readFileSync(path, 'latin1'));
  }
}

/** The same at once, for what must not wait for a thread. */
export function readSmallFileNow(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch (error) {
    if (!isExhausted(error)) throw error;
    return withSpare(() => readFileSync(path, 'latin1'));
  }
}

/** The names in a folder of the kernel, under the same promise. */
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

/** How many more descriptors this process may open; `Infinity` where the limit cannot be read. */
export function descriptorsLeft(): number {
  try {
    const limit = Number(/^Max open files\s+(\d+)/m.exec(readSmallFileNow('/proc/self/limits'))?.[1] ?? Number.POSITIVE_INFINITY);
    return limit - namesIn('/proc/self/fd').length;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
