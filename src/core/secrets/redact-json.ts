import type { Redact } from './redactor.ts';

/**
 * JSON, or lines of it, without secrets: keys and numbers stay, so that it can be read back. What is no JSON, such as a torn last line, is text
 * like any other.
 */
export const redactJson = (text: string, redact: Redact): string =>
  redact(text) === text ? text : text.replace(token, (whole) => (isKey.test(whole) || isSyntax.test(whole) ? whole : redact(whole)));

/** A string, with the colon behind it where it is a key, or one that nothing closes in its line; or what stands between two strings. */
const token = /"(?:[^"\\\n]|\\.)*(?:"(?:\s*:)?)?|[^"]+/g;
const isKey = /^".*:$/;
const isSyntax = /^(?:[\s\d.,:{}[\]eE+-]|true|false|null)*$/;
