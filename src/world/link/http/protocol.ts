/** Bytes of a client that are enough to tell. */
export const tellingBytes = 24;

/** What a client speaks whose first bytes are no request of HTTP/1.x. */
export function protocolOf(first: Buffer): 'http2Connections' | 'tlsConnections' | 'otherConnections' {
  // RFC 9113, section 3.4.
  if (first.toString('latin1').startsWith('PRI * HTTP/2')) return 'http2Connections';
  // RFC 8446, section 5.1: a handshake, and the version of the record.
  return first[0] === 0x16 && (first[1] ?? 3) === 3 ? 'tlsConnections' : 'otherConnections';
}
