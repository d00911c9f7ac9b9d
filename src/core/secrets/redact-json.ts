import type { Redact } from './redactor.ts';

/**
 * Removes secrets from JSON or lines of JSON. Keys and numbers stay, so that the text can be read back. Invalid JSON, such as a torn last line, is
 * treated as plain text.
 */
export const redactJson = (text: string, redact: Redact): string =>
  redact(text) === text ? text : text.replace(token, (whole) => (isKey.test(whole) || isSyntax.test(whole) ? whole : redact(whole)));

/** A string, including the colon after a key; or a string without an end in its line; or the text between two strings. */
const token = /"(?:[^"\\\n]|\\.)*(?:"(?:\s*:)?)?|[^"]+/g;
const isKey = /^".*:$/;
const isSyntax = /^(?:[\s\d.,:{}[\]eE+-]|true|false|null)*$/;
