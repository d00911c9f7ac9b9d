import type { WrongBody } from '../../../core/model/plan/wrong-body.ts';
import { changedBody, type Parts } from './changed-body.ts';
import { ChunkedBody } from './chunked.ts';
import type { Head } from './head.ts';

/** They describe the body that the server sent. Without a validator of its own the wrong body does not outlive the fault in a cache. */
const ofTheOldBody =
  /\r\n(content-length|transfer-encoding|trailer|content-encoding|content-md5|digest|content-digest|repr-digest|etag|last-modified)[ \t]*:[^\r\n]*/gi;
const contentType = /\r\ncontent-type[ \t]*:[^\r\n]*/gi;
const encoding = /\r\ncontent-encoding[ \t]*:[ \t]*([^\r\n]*)/i;
/** Events arrive one by one for as long as the client listens, so the body has no end that one could wait for. */
const endless = /\r\ncontent-type[ \t]*:[ \t]*(text\/event-stream|multipart\/x-mixed-replace|application\/grpc)/i;

/** Can the response have a wrong body: is it successful, complete, and not one that never ends? */
export const isChangeable = ({ status, body }: Head, head: string): boolean =>
  status >= 200 && status < 300 && status !== 204 && status !== 206 && body !== 0 && !endless.test(head);

/**
 * The same response with another body, well formed and without a chunked coding; `null` if the body cannot be changed like this.
 * @param head with its empty line
 * @param body as it was sent, with the framing of its chunks
 */
export function changedResponse(kind: WrongBody, head: Buffer, body: Buffer, isChunked: boolean): Parts | null {
  const text = head.toString('latin1');
  const content = isChunked ? withoutChunks(body) : body;
  if (content === null) return null;
  const parts = changedBody(kind, content, encoding.exec(text)?.[1] ?? '');
  if (parts === null) return null;
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return [Buffer.from(newHead(kind, text, length), 'latin1'), ...parts.filter((part) => part.length > 0)];
}

function newHead(kind: WrongBody, head: string, length: number): string {
  const kept = head.replace(ofTheOldBody, '').slice(0, -4);
  const isHtml = kind === 'html';
  const typed = isHtml ? kept.replace(contentType, '').replace(/^(HTTP\/1\.[01]) [^\r\n]*/, '$1 200 OK') : kept;
  return `${typed}${isHtml ? '\r\ncontent-type: text/html; charset=utf-8' : ''}\r\ncontent-length: ${length}\r\nx-chaos-gate: fault\r\n\r\n`;
}

/** The data of a complete chunked body; `null` if it is not one. */
function withoutChunks(body: Buffer): Buffer | null {
  const data: Buffer[] = [];
  const reader = new ChunkedBody((part) => data.push(part));
  reader.advance(body, 0);
  return reader.done ? Buffer.concat(data) : null;
}
