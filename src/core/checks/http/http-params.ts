import * as z from 'zod';
import { pattern } from '../pattern/pattern.ts';
import { method } from './client-request.ts';
import { headersExpected, headersSent } from './headers.ts';
import { requestBody, requestPath } from './request.ts';
import { status } from './status.ts';

const send = z
  .strictObject({
    headers: headersSent.describe('Request headers').exactOptional(),
    body: requestBody.exactOptional(),
  })
  .describe('Headers and body of the request; `{id}` in them is a new id in each request, as in `path`');

const path = requestPath
  .default('/')
  .describe(
    "Path and query, below the preview's own path; `{id}` is a new id in each request (letters, digits and `-`), and `{{id}}` the text `{id}`",
  );
const usualMethod = method.default('GET').describe('Request method');

interface Sent {
  readonly method: z.infer<typeof method>;
  readonly send?: z.infer<typeof send>;
}
const isBodyAllowed = ({ method, send }: Sent): boolean => send?.body === undefined || (method !== 'GET' && method !== 'HEAD');
const bodyNotAllowed = { path: ['send', 'body'], error: 'no body with GET or HEAD; add for example "method: POST"' };

/** The request of an entry of `traffic`, with the keys of a check that are not about the response. */
export const httpRequest = z.strictObject({ path, method: usualMethod, send: send.exactOptional() }).refine(isBodyAllowed, bodyNotAllowed);

export const httpParams = z
  .strictObject({
    path,
    method: usualMethod,
    status: status.default('2xx').describe('Expected statuses'),
    headers: headersExpected.describe('Expected response headers: the exact value, or /a pattern/').exactOptional(),
    contains: z.string().min(1).max(4096).describe('Text that the body must contain').exactOptional(),
    matches: pattern
      .describe('Regular expression that must match in the first 32 KiB of the body; no look-around, no back-references')
      .exactOptional(),
    json: z.json().describe('Value that the JSON body must contain; objects may have more keys').exactOptional(),
    send: send.exactOptional(),
  })
  .refine(isBodyAllowed, bodyNotAllowed)
  .refine(({ method, contains, matches, json }) => method !== 'HEAD' || (contains ?? matches ?? json) === undefined, {
    path: ['method'],
    error: 'GET: a response to HEAD has no body',
  });
export type HttpParams = Readonly<z.infer<typeof httpParams>>;
