import type { Transform } from 'node:stream';
import * as zlib from 'node:zlib';
import type { Unreadable } from '../../../core/checks/http/http-response.ts';
import type { Body } from './body.ts';
import { HeadOfBytes } from './head-of-bytes.ts';

/** More than any server applies; each is decoded in full. */
const mostCodings = 4;

/** Decode as much as possible of a truncated stream: a body that was cut is one. */
const partial = { finishFlush: zlib.constants.Z_SYNC_FLUSH };

type Decoder = (bytes: Buffer) => Transform | null;

/** The codings that browsers decode; source: the Fetch standard and RFC 9110, section 8.4.1. */
const decoders: Readonly<Record<string, Decoder>> = {
  gzip: () => zlib.createGunzip(partial),
  'x-gzip': () => zlib.createGunzip(partial),
  br: () => zlib.createBrotliDecompress({ finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH }),
  deflate: (bytes) => (hasZlibHead(bytes) ? zlib.createInflate(partial) : zlib.createInflateRaw(partial)),
  // Available since Node 22.15.
  zstd: () => zlib.createZstdDecompress?.({ finishFlush: zlib.constants.ZSTD_e_flush }) ?? null,
};

/**
 * Decodes the codings of a `content-encoding`, the last one first, up to `limitBytes` each, so that a small body cannot unpack to an
 * unlimited size.
 */
export async function decoded(body: Body, contentEncoding: string, limitBytes: number): Promise<Body | Unreadable> {
  const codings = contentEncoding
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');
  if (codings.length === 0 || body.bytes.length === 0) return body;
  if (codings.length > mostCodings) return 'compressed more than four times';
  let whole: Body = body;
  for (const coding of codings.reverse()) {
    const decoder = Object.hasOwn(decoders, coding) ? decoders[coding]?.(whole.bytes) : undefined;
    if (decoder === undefined) return 'compressed in a way that browsers do not read';
    if (decoder === null) return 'compressed with zstd, which this Node cannot decode';
    const next = await through(decoder, whole, limitBytes);
    if (next === null) return 'compressed, and damaged';
    whole = next;
  }
  return whole;
}

/** `null`: the data does not match its coding. */
function through(decoder: Transform, { bytes, cut }: Body, limitBytes: number): Promise<Body | null> {
  return new Promise((resolve) => {
    const head = new HeadOfBytes(limitBytes);
    const settle = (body: Body | null): void => {
      resolve(body);
      decoder.destroy();
    };
    decoder.on('error', () => settle(null));
    decoder.on('data', (piece: Buffer) => {
      head.add(piece);
      if (head.cut) settle({ bytes: head.bytes, cut: true });
    });
    decoder.once('end', () => settle({ bytes: head.bytes, cut }));
    decoder.end(bytes);
  });
}

/** RFC 1950, section 2.2: many servers send `deflate` without this header, and browsers read both. */
function hasZlibHead(bytes: Buffer): boolean {
  const [method = 0, flags = 0] = bytes;
  return (method & 0x0f) === 8 && ((method << 8) | flags) % 31 === 0;
}
