import * as z from 'zod';

/** Relative to the preview's own path. */
export const requestPath = z
  .string()
  .max(2048)
  // `//host` and `/\host` would be resolved to another host.
  .regex(/^\/(?![/\\])[^\s\\#\p{Cc}]*$/u, 'a path of the preview that begins with one "/", for example "/healthz"');

export type RequestBody = z.infer<typeof requestBody>;

export const requestBody = z.union([z.string().max(64 * 1024), z.json()]).describe('Text, or a value that is sent as JSON');

/** A body as it is sent; `null`: there is none. */
export function carriedBody(body: RequestBody | undefined): { readonly text: string; readonly type: string } | null {
  if (body === undefined) return null;
  return typeof body === 'string' ? { text: body, type: 'text/plain' } : { text: JSON.stringify(body), type: 'application/json' };
}
