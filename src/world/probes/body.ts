import type { Readable } from 'node:stream';
import { bodyLimitBytes } from '../../core/checks/check.ts';

export interface Body {
  readonly text: string;
  readonly cut: boolean;
}

/**
 * The first `limitBytes` of a stream as text, UTF-8 with replacement. Calls back at the stream's end, or as soon as there is more than
 * that; the caller then ends the stream. Errors are the caller's.
 */
export function readBody(stream: Readable, done: (body: Body) => void, limitBytes = bodyLimitBytes): void {
  const pieces: Buffer[] = [];
  let bytes = 0;
  const finish = (cut: boolean): void => {
    stream.removeListener('data', take);
    done({ text: new TextDecoder().decode(Buffer.concat(pieces, Math.min(bytes, limitBytes))), cut });
  };
  const take = (piece: Buffer): void => {
    pieces.push(piece);
    bytes += piece.length;
    if (bytes > limitBytes) finish(true);
  };
  stream.on('data', take);
  stream.once('end', () => finish(false));
}
