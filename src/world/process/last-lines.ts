import { open } from 'node:fs/promises';
import { stripVTControlCharacters } from 'node:util';
import { endingLines } from '../../core/evidence/ending-lines.ts';
import { printable } from '../../core/quantity/printable.ts';

const tailBytes = 256 * 1024;
const longestLine = 200;
/**
 * The last lines that a process printed before it ended, from a file between two offsets; bounded and printable. Empty when the file cannot
 * be read. Never rejects.
 */
export async function lastLines(path: string, fromByte: number, toByte?: number): Promise<string[]> {
  const file = await open(path, 'r').catch(() => null);
  if (file === null) return [];
  try {
    const { size } = await file.stat();
    const end = Math.min(size, toByte ?? size);
    // If the log was shortened in the meantime, its newest lines are at its end.
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
  endingLines(stripVTControlCharacters(text).split(/\r?\n|\r/)).map((line) => printable(line, longestLine));
