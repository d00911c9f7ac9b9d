import * as z from 'zod';
import { pattern, patternFits } from '../pattern/pattern.ts';

const name = z.string().regex(/^[!#$%&'*+.^_`|~0-9a-z-]{1,100}$/iu, 'a header name, for example "content-type"');
const value = z
  .string()
  .max(4096, 'a header value of at most 4096 characters')
  .superRefine((text, context) => {
    const found = /[^\t\u0020-\u007e\u0080-\u00ff]/u.exec(text)?.[0];
    if (found !== undefined) context.addIssue({ code: 'custom', message: unsendable(found) });
  });

/** Headers carry Latin-1 (RFC 9110, section 5.5). */
function unsendable(character: string): string {
  const number = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (/\p{Cc}/u.test(character)) return `a header value without line breaks or control characters; ${number} cannot stand in it`;
  return `a header value of characters up to U+00FF; \`${character}\` (${number}) cannot stand in it`;
}

/** Headers that the probe itself sets, because they control the connection and the length of a request. */
const own = new Set([
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'expect',
  'upgrade',
  'trailer',
  'te',
  'keep-alive',
  'accept-encoding',
]);

export const headersSent = z.record(
  name.refine((one) => !own.has(one.toLowerCase()), 'a header other than those that the gate sets itself (host, content-length, …)'),
  value,
);

export const headersExpected = z.record(
  name,
  value.superRefine((text, context) => {
    const source = sourceOf(text);
    const wrong = source === null ? undefined : pattern.safeParse(source).error?.issues[0];
    if (wrong !== undefined) context.addIssue({ code: 'custom', message: wrong.message });
  }),
);

/** Is each expected header present, with the same value or one that matches its `/pattern/`? */
export function headersFit(expected: Readonly<Record<string, string>>, got: Readonly<Record<string, string>>): boolean {
  return Object.entries(expected).every(([name, text]) => {
    const value = Object.hasOwn(got, name.toLowerCase()) ? got[name.toLowerCase()] : undefined;
    const source = sourceOf(text);
    return value !== undefined && (source === null ? value === text : patternFits(source, value));
  });
}

const sourceOf = (text: string): string | null => /^\/(.+)\/$/su.exec(text)?.[1] ?? null;
