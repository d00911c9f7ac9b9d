/** Why Node's parser rejects a response, by the parser's own messages; source: llhttp, `src/llhttp/http.ts`. */
const byReason: Readonly<Record<string, string>> = {
  "Transfer-Encoding can't be present with Content-Length": 'both Content-Length and Transfer-Encoding',
  "Content-Length can't be present with Transfer-Encoding": 'both Content-Length and Transfer-Encoding',
  'Duplicate Content-Length': 'two Content-Length headers',
  'Content-Length overflow': 'a Content-Length that is too large',
  'Empty Content-Length': 'an empty Content-Length',
  'Invalid header token': 'a space or a forbidden character in the name of a header',
  'Invalid header value char': 'a control character in the value of a header',
  'Invalid header field char': 'a line that ends in LF without CR',
  'Unexpected whitespace after header value': 'a header that continues on the next line',
};

const byCode: Readonly<Record<string, string>> = {
  HPE_INVALID_CONTENT_LENGTH: 'a Content-Length that is not a number',
  HPE_UNEXPECTED_CONTENT_LENGTH: 'two Content-Length headers',
  HPE_INVALID_TRANSFER_ENCODING: 'an invalid Transfer-Encoding',
  HPE_INVALID_HEADER_TOKEN: 'a forbidden character in a header',
  HPE_UNEXPECTED_SPACE: 'a space before the first header',
  HPE_CR_EXPECTED: 'a line that ends in LF without CR',
  HPE_LF_EXPECTED: 'a CR without LF',
  HPE_INVALID_CHUNK_SIZE: 'a chunk without a valid size',
  HPE_STRICT: 'a chunk that is longer than it says',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 'endless chunk extensions',
  HPE_INVALID_STATUS: 'no valid status code',
  HPE_CLOSED_CONNECTION: 'bytes after the last response',
};

/** The reason for an `HPE_` error: from a closed vocabulary, never text of the response. */
export function invalidHttp(code: string, error: unknown): string {
  const { reason, rawPacket } = Object(error) as { reason?: unknown; rawPacket?: unknown };
  const known = typeof reason === 'string' && Object.hasOwn(byReason, reason) ? byReason[reason] : byCode[code];
  if (known !== undefined) return `invalid HTTP: ${known}`;
  const protocol = rawPacket instanceof Uint8Array ? protocolOf(rawPacket) : null;
  return protocol === null ? 'not HTTP' : `not HTTP: ${protocol}`;
}

/** The protocol that the server uses instead, detected by its first bytes. */
function protocolOf(bytes: Uint8Array): string | null {
  const [first, second, , fourth] = bytes;
  // RFC 8446, section 5.1: an alert or a handshake, and the version of the record.
  if ((first === 0x15 || first === 0x16) && second === 3) return 'TLS';
  // RFC 9113, section 3.4: a server begins with a SETTINGS frame on stream 0.
  if (fourth === 4 && bytes.length >= 9 && bytes.subarray(5, 9).every((byte) => byte === 0)) return 'HTTP/2';
  return String.fromCharCode(...bytes.subarray(0, 4)) === 'SSH-' ? 'SSH' : null;
}
