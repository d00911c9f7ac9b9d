import { open } from 'node:fs/promises';
import { stripVTControlCharacters } from 'node:util';
import { lastWords } from '../../core/evidence/last-words.ts';
import { printable } from '../../core/quantity/printable.ts';

const tailBytes = 256 * 1024;
const longestLine = 200;
/** The lines of a file between two offsets that tell why a process ended: the last ones, bounded and printable. Empty when it cannot be read. Never rejects. */
export async function lastLines(path: string, fromByte: number, toByte?: number): Promise<string[]> {
  const file = await open(path, 'r').catch(() => null);
  if (file === null) return [];
  try {
    const { size } = await file.stat();
    const end = Math.min(size, toByte ?? size);
    // A log that was shortened meanwhile has the newest lines at its end.
    const start = Math.max(size < fromByte ? 0 : fromByte, end - tailBytes);
    if (end <= start) return [];
    const { buffer, bytesRead } = await file.read(Buffer.alloc(end - start), 0, end - start, start);
    return tidy(buffer.toString('utf8', 0, bytesRead));
  } catch {
    return [];
  } finally {
    await file.close().catch(() => undefined);
  }
}

const tidy = (text: string): string[] =>
  lastWords(stripVTControlCharacters(text).split(/\r?\n|\r/)).map((line) => printable(line, longestLine));
