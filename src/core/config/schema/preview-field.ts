import * as z from 'zod';
import { headersSent } from '../../checks/http/headers.ts';
import { readField } from './fields.ts';
import { previewUrl } from './preview-url.ts';

const noHeaders: Readonly<Record<string, string>> = {};

/**
 * The address of a preview, or its address and the headers that every request to it needs.
 * @param more further keys in addition to `url` and `headers`
 */
export function previewField<More extends z.ZodRawShape>(description: string, more: More) {
  const url = addressField(description);
  return z
    .union([
      z.strictObject({
        url,
        headers: headersSent
          .describe(
            'Sent with each request to this address and to no other host: checks, waiting and traffic; headers of a check come first',
          )
          .default(noHeaders),
        ...more,
      }),
      url.transform((href): { readonly url: string; readonly headers: typeof noHeaders; readonly compose?: undefined } => ({
        url: href,
        headers: noHeaders,
      })),
    ])
    .describe(`${description}; with \`url\` and \`headers\` for a preview that is protected`);
}

const addressField = (description: string) =>
  readField(
    (input) => {
      if (typeof input !== 'string') return { ok: false, message: 'expected the address of the preview, or `url` and `headers`' };
      const url = previewUrl(input);
      return 'href' in url ? { ok: true, value: url.href } : { ok: false, ...url };
    },
    () => ({ type: 'string', description }),
  );
