import type { Readable } from 'node:stream';
import { bodyLimitBytes } from '../../../core/checks/check.ts';
import { ProbeError } from '../reasons.ts';
import { HeadOfBytes } from './head-of-bytes.ts';

/** This many chunks are read in any size; beyond that, their average size must reach `leastAverageBytes`. */
const freePieces = 512;
/**
 * Each chunk costs some microseconds of the only event loop, which a smaller one does not justify. Rows of a table and events are larger.
 */
const leastAverageBytes = 32;

/** The first bytes of a response, and whether there were more. */
export interface Body {
  readonly bytes: Buffer;
  readonly cut: boolean;
}

/**
 * Reads the first `limitBytes` of a stream. Calls `done` once at its end, or as soon as there is more than that, or with an error when it
 * comes in tiny chunks; in both cases the caller ends the stream. Errors of the stream are the caller's.
 */
export function readBody(stream: Readable, done: (body: Body | ProbeError) => void, limitBytes = bodyLimitBytes): void {
  const head = new HeadOfBytes(limitBytes);
  let pieces = 0;
  const finish = (body: Body | ProbeError): void => {
    stream.removeListener('data', take);
    stream.removeListener('end', end);
    done(body);
  };
  const end = (): void => finish({ bytes: head.bytes, cut: head.cut });
  const take = (piece: Buffer): void => {
    head.add(piece);
    pieces += 1;
    if (head.cut) end();
    else if (pieces > freePieces && head.length < pieces * leastAverageBytes) finish(new ProbeError('TINY_PIECES'));
  };
  stream.on('data', take);
  stream.once('end', end);
}
