/** The parts of a request's or a response's head that say where the message ends. */
export interface Head {
  /** Empty for a response. */
  readonly method: string;
  /** What a request asks for, as it stands in its first line; empty for a response. */
  readonly target: string;
  /** 0 for a request. */
  readonly status: number;
  /** The length of the body in bytes; `chunked`; or, for a response only, everything until the connection ends. */
  readonly body: number | 'chunked' | 'until end';
  /** The connection ends after this message. */
  readonly last: boolean;
  /** The client waits for `100 Continue` before it sends the body (RFC 9110, section 10.1.1). */
  readonly expectsContinue: boolean;
}

const requestLine = /^(?:\r\n)*([!#$%&'*+.^_`|~0-9A-Za-z-]{1,32}) ([^\s]+) HTTP\/1\.([01])\r\n/;
const statusLine = /^HTTP\/1\.([01]) (\d{3})[ \r]/;
/** A header that continues in the next line, or a lone CR or LF. Readers disagree about where such lines end. */
const torn = /\r\n[ \t]|\r(?!\n)|(?<!\r)\n/;
/** `name : value`, which RFC 9112 section 5.1 requires a server to refuse. */
const blankBeforeColon = /\r\n[^:\r\n]*[ \t]:/;
const fieldLine = /\r\n(content-length|transfer-encoding|connection|expect)[ \t]*:[ \t]*([^\r\n]*)/gi;

/**
 * Reads a head, up to and including its empty line, by the framing rules of RFC 9112 section 6.
 * @returns null if the text is not HTTP/1.x, or if its framing is ambiguous: client and server could disagree about where the message ends
 */
export function readHead(text: string): Head | null {
  const request = requestLine.exec(text);
  const response = request === null ? statusLine.exec(text) : null;
  if ((request === null && response === null) || torn.test(text) || blankBeforeColon.test(text)) return null;
  const fields = readFields(text);
  const framed = bodyOf(fields, request !== null);
  if (framed === null) return null;
  const old = (request?.[3] ?? response?.[1]) === '0';
  const connection = fields.connection.toLowerCase();
  return {
    method: request?.[1] ?? '',
    target: request?.[2] ?? '',
    status: Number(response?.[2] ?? 0),
    body: framed,
    last: old ? !connection.includes('keep-alive') : connection.includes('close'),
    expectsContinue: fields.expect !== '',
  };
}

interface Fields {
  length: string | null;
  coding: string;
  connection: string;
  expect: string;
  torn: boolean;
}

function readFields(text: string): Fields {
  const fields: Fields = { length: null, coding: '', connection: '', expect: '', torn: false };
  fieldLine.lastIndex = 0;
  for (let match = fieldLine.exec(text); match !== null; match = fieldLine.exec(text)) {
    const value = (match[2] ?? '').trim();
    // The four names that the pattern matches differ in length.
    switch ((match[1] ?? '').length) {
      case 14:
        if (fields.length !== null && fields.length !== value) fields.torn = true;
        fields.length = value;
        break;
      case 17:
        fields.coding = fields.coding === '' ? value : `${fields.coding}, ${value}`;
        break;
      case 10:
        fields.connection += `${value},`;
        break;
      default:
        fields.expect = value;
    }
  }
  return fields;
}

function bodyOf({ length, coding, torn }: Fields, request: boolean): Head['body'] | null {
  if (torn || (length !== null && !/^\d{1,15}$/.test(length))) return null;
  if (coding !== '') {
    if (length !== null) return null;
    return /(^|,)\s*chunked$/i.test(coding) ? 'chunked' : request ? null : 'until end';
  }
  if (length !== null) return Number(length);
  return request ? 0 : 'until end';
}
