/** Bytes of a client that are enough to tell. */
export const tellingBytes = 24;

/** RFC 9113, section 3.4. */
const http2 = 'PRI * HTTP/2';

/** What a client speaks whose first bytes are no request of HTTP/1.x; `null`: they are too few to tell. */
export function protocolOf(first: Buffer): 'http2Connections' | 'tlsConnections' | 'otherConnections' | null {
  const text = first.toString('latin1');
  if (text.startsWith(http2)) return 'http2Connections';
  if (http2.startsWith(text)) return null;
  // RFC 8446, section 5.1: a handshake, and the version of the record.
  return first[0] === 0x16 && (first[1] ?? 3) === 3 ? 'tlsConnections' : 'otherConnections';
}
