/** The number of first bytes that identify the protocol of a client. */
export const signatureBytes = 24;

/** The beginning of the connection preface (RFC 9113, section 3.4). */
const http2 = 'PRI * HTTP/2';

/** The protocol of a client whose first bytes are not a request of HTTP/1.x; `null`: too few bytes to decide. */
export function protocolOf(first: Buffer): 'http2Connections' | 'tlsConnections' | 'otherConnections' | null {
  const text = first.toString('latin1');
  if (text.startsWith(http2)) return 'http2Connections';
  if (http2.startsWith(text)) return null;
  // A TLS record begins with its type, 22 for a handshake, and its version (RFC 8446, section 5.1).
  return first[0] === 0x16 && (first[1] ?? 3) === 3 ? 'tlsConnections' : 'otherConnections';
}
