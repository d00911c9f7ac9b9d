import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Framer } from '../../../../src/world/link/http/framer.ts';
import { assertProperty } from '../../../contracts/property.ts';

/** The ends of messages in a stream that arrives in chunks of these sizes. */
function endsOf(stream: Buffer, sizes: readonly number[], framer = new Framer()): { ends: number[]; lost: boolean } {
  const ends: number[] = [];
  let offset = 0;
  for (let piece = 0; offset < stream.length; piece += 1) {
    const bytes = stream.subarray(offset, offset + (sizes[piece % sizes.length] ?? 1));
    for (let from = 0; ; ) {
      from = framer.advance(bytes, from);
      if (framer.at === 'lost') return { ends, lost: true };
      if (framer.at === 'more') break;
      if (framer.at === 'end') ends.push(offset + from);
    }
    offset += bytes.length;
  }
  return { ends, lost: false };
}

const chunked = (parts: readonly string[]) =>
  `${parts.map((part) => `${part.length.toString(16)};x=y\r\n${part}\r\n`).join('')}0\r\nt: v\r\n\r\n`;
const text = fc.string({ unit: fc.constantFrom('a', '\r', '\n', '0', ':', ' '), maxLength: 60 });
const message = fc.oneof(
  fc.constantFrom('GET / HTTP/1.1\r\nHost: x\r\n\r\n', '\r\nDELETE /a?b=c HTTP/1.0\r\n\r\n'),
  text.map((body) => `POST /p HTTP/1.1\r\nContent-Length: ${body.length}\r\nhost: x\r\n\r\n${body}`),
  fc
    .array(
      text.filter((part) => part !== ''),
      { maxLength: 4 },
    )
    .map((parts) => `PUT /q HTTP/1.1\r\nhost: x\r\ntransfer-ENCODING: gzip, Chunked\r\n\r\n${chunked(parts)}`),
);

describe('the framer', () => {
  it('finds the end of every message, for any chunk boundaries', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 6 });
    assertProperty(
      fc.property(fc.array(message, { minLength: 1, maxLength: 6 }), sizes, (messages, cuts) => {
        let end = 0;
        const expected = messages.map((one) => {
          end += one.length;
          return end;
        });
        expect(endsOf(Buffer.from(messages.join('')), cuts)).toEqual({ ends: expected, lost: false });
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['TLS', Buffer.from([22, 3, 1, 2, 0, 1, 0, 1, 252])],
    ['HTTP/2', Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n')],
    ['Redis', Buffer.from('*1\r\n$4\r\nPING\r\n')],
    ['two lengths', Buffer.from('POST / HTTP/1.1\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n')],
    ['a length and chunks', Buffer.from('POST / HTTP/1.1\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n')],
    ['an unknown coding', Buffer.from('POST / HTTP/1.1\r\ntransfer-encoding: chunked, gzip\r\n\r\n')],
    ['a negative length', Buffer.from('POST / HTTP/1.1\r\ncontent-length: -1\r\n\r\n')],
    ['an invalid chunk size', Buffer.from('POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n')],
    ['an endless head', Buffer.from(`GET / HTTP/1.1\r\n${'a: b\r\n'.repeat(20_000)}`)],
  ])('stops parsing if the end of a message is ambiguous: %s', (_, bytes) => {
    expect(endsOf(bytes, [bytes.length])).toEqual({ ends: [], lost: true });
  });

  it('handles responses without a body, and those that end with the connection', () => {
    const framer = new Framer((head) => head.status === 304);
    const responses = 'HTTP/1.1 304 Not Modified\r\ncontent-length: 99\r\n\r\nHTTP/1.1 200 OK\r\n\r\nuntil the end\r\n\r\n';
    expect(endsOf(Buffer.from(responses), [7], framer)).toEqual({ ends: [49], lost: false });
  });
});

describe('an ambiguous head', () => {
  const smuggled = 'GET /smuggled HTTP/1.1\r\nhost: a\r\n\r\n';
  it.each([
    ['a folded transfer-encoding', 'POST / HTTP/1.1\r\nhost: a\r\ntransfer-encoding:\r\n chunked\r\n\r\n'],
    ['a length folded with a tab', 'POST / HTTP/1.1\r\nhost: a\r\ncontent-length:\r\n\t38\r\n\r\n'],
    ['a bare LF before the length', 'POST / HTTP/1.1\r\nhost: a\ncontent-length: 38\r\n\r\n'],
    ['a bare CR before the length', 'POST / HTTP/1.1\r\nhost: a\rcontent-length: 38\r\n\r\n'],
    ['a bare CR at the end of a value', 'POST / HTTP/1.1\r\nhost: a\r\r\ncontent-length: 38\r\n\r\n'],
    ['a blank before the colon', 'POST / HTTP/1.1\r\nhost: a\r\ncontent-length : 38\r\n\r\n'],
    ['a blank before the colon of another header', 'POST / HTTP/1.1\r\nhost : a\r\n\r\n'],
  ])('is not parsed: %s', (_, head) => {
    const bytes = Buffer.from(head + smuggled, 'latin1');
    for (const sizes of [[bytes.length], Array(bytes.length).fill(1)]) expect(endsOf(bytes, sizes)).toEqual({ ends: [], lost: true });
  });

  it('stops parsing an endless trailer', () => {
    const bytes = Buffer.from(`POST / HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n0\r\n${'a: b\r\n'.repeat(12_000)}\r\n`);
    expect(endsOf(bytes, [bytes.length]).lost).toBe(true);
    expect(endsOf(bytes, Array(Math.ceil(bytes.length / 100)).fill(100)).lost).toBe(true);
  });
});
