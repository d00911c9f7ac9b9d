import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { bodyLimitBytes } from '../../core/checks/check.ts';

/** Calls `done` once: when `expected` has arrived, at the end of the stream, or (`cut`) when the first 256 KiB do not contain it. */
export function readUntil(stream: Readable, expected: string, done: (text: string, cut: boolean) => void): void {
  const decoder = new StringDecoder('utf8');
  let text = '';
  const take = (piece: Buffer): void => {
    const from = Math.max(0, text.length - expected.length);
    text += decoder.write(piece);
    const found = text.includes(expected, from);
    if (found || text.length > bodyLimitBytes) finish(!found);
  };
  const finish = (cut: boolean): void => {
    stream.removeListener('data', take);
    stream.removeListener('end', end);
    done(text.slice(0, bodyLimitBytes), cut);
  };
  const end = (): void => finish(false);
  stream.on('data', take);
  stream.on('end', end);
}
