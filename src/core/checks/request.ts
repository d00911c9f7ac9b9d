import * as z from 'zod';

/** Below the preview's own path. */
export const requestPath = z
  .string()
  .max(2048)
  // `//host` and `/\host` would lead to another host.
  .regex(/^\/(?![/\\])[^\s\\#\p{Cc}]*$/u, 'a path of the preview that begins with one "/", for example "/healthz"');

export const requestBody = z.union([z.string().max(64 * 1024), z.json()]).describe('Text, or a value that is sent as JSON');
