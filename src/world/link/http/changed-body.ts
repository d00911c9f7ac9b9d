import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { WrongBody } from '../../../core/model/plan/wrong-body.ts';

/** Limits of 1 MB are usual, so a body of twice that is above them. Larger ones would only measure how fast the client parses. */
const largeBytes = 2_000_000;
/** A compressed body that is larger after decompression passes unchanged. */
const decodedLimit = 1_048_576;
const spaces = Buffer.alloc(65_536, ' ');

const errorPage = Buffer.from(
  '<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title></head>\n<body><h1>502 Bad Gateway</h1><p>The server could not get a response.</p></body></html>\n',
);

/** A body in parts. A part can occur many times, so that a large body needs little memory. */
export type Parts = readonly Buffer[];

/**
 * What a body becomes; `null` if it cannot be changed like this.
 * @param encoding the value of `Content-Encoding`; the new body has none
 */
export function changedBody(kind: WrongBody, body: Buffer, encoding: string): Parts | null {
  if (kind === 'html') return [errorPage];
  if (body.length === 0) return null;
  if (kind === 'empty') return [];
  const plain = decoded(body, encoding);
  if (plain === null || plain.length === 0) return null;
  switch (kind) {
    case 'half':
      return [plain.subarray(0, Math.floor(plain.length / 2))];
    case 'nulls':
      return withNulls(plain);
    case 'twice':
      return repeatedList(plain, () => 2) ?? [plain, plain];
    case 'large':
      return repeatedList(plain, (bytes) => Math.ceil(largeBytes / bytes)) ?? padded(plain);
  }
}

function decoded(body: Buffer, encoding: string): Buffer | null {
  const decode = { '': (bytes: Buffer) => bytes, identity: (bytes: Buffer) => bytes, ...decoders }[encoding.trim().toLowerCase()];
  try {
    return decode?.(body) ?? null;
  } catch {
    return null;
  }
}

const limit = { maxOutputLength: decodedLimit };
const decoders: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  gzip: (bytes) => gunzipSync(bytes, limit),
  'x-gzip': (bytes) => gunzipSync(bytes, limit),
  deflate: (bytes) => inflateSync(bytes, limit),
  br: (bytes) => brotliDecompressSync(bytes, limit),
};

/** `undefined`: the body is not JSON. */
function json(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}

function withNulls(body: Buffer): Parts | null {
  const value = json(body);
  if (value === undefined) return null;
  try {
    const changed = JSON.stringify(nulled(value));
    return changed === JSON.stringify(value) ? null : [Buffer.from(changed)];
  } catch {
    // The value is nested too deeply.
    return null;
  }
}

function nulled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nulled);
  if (typeof value !== 'object' || value === null) return null;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, nulled(one)]));
}

/** Repeats the items of a list: the whole body, or the longest one that is a value in it. `null`: there is no list with items. */
function repeatedList(body: Buffer, times: (listBytes: number) => number): Parts | null {
  const value = json(body);
  try {
    if (Array.isArray(value)) return repeatedItems('[', value, ']', times);
    if (typeof value !== 'object' || value === null) return null;
    const lists = Object.entries(value).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]));
    const [key, list] = lists.reduce<[string, unknown[]]>((most, one) => (one[1].length > most[1].length ? one : most), ['', []]);
    const others = JSON.stringify(Object.fromEntries(Object.entries(value).filter(([other]) => other !== key)));
    const before = others === '{}' ? '{' : `${others.slice(0, -1)},`;
    return repeatedItems(`${before}${JSON.stringify(key)}:[`, list, ']}', times);
  } catch {
    return null;
  }
}

function repeatedItems(before: string, items: readonly unknown[], after: string, times: (listBytes: number) => number): Parts | null {
  if (items.length === 0) return null;
  const once = Buffer.from(JSON.stringify(items).slice(1, -1));
  const again = Buffer.concat([Buffer.from(','), once]);
  const more = times(again.length) - 1;
  return [Buffer.from(before), once, ...inLargeParts(again, more), Buffer.from(after)];
}

/** Few large parts instead of many small ones: each write costs. */
function inLargeParts(bytes: Buffer, count: number): Parts {
  const perPart = Math.max(1, Math.min(count, Math.floor(spaces.length / bytes.length)));
  const part = Buffer.concat(Array<Buffer>(perPart).fill(bytes));
  const rest = Buffer.concat(Array<Buffer>(count % perPart).fill(bytes));
  return [...Array<Buffer>(Math.floor(count / perPart)).fill(part), rest];
}

/** JSON may have spaces after it; to other formats they are content. */
function padded(body: Buffer): Parts {
  const missing = Math.max(0, largeBytes - body.length);
  return [body, ...inLargeParts(spaces, Math.ceil(missing / spaces.length))];
}
