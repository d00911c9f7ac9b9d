import { Buffer } from 'node:buffer';

/** Shorter ones would blacken every other word. */
const leastLength = 6;
const mask = '***';

/**
 * Hides secrets in text, also when they were encoded on the way: the runner masks its log and the job summary, but neither
 * comments nor files (its encoders: actions/runner, HostContext.cs).
 */
export function redactor(secrets: Iterable<string>): (text: string) => string {
  const lines = [...secrets].flatMap((secret) => [secret, ...secret.split(/\r?\n/)]).map((line) => line.trim());
  const forms = new Set(lines.filter((line) => line.length >= leastLength).flatMap(encodings));
  const longestFirst = [...forms].sort((a, b) => b.length - a.length);
  const hidden = (text: string) => longestFirst.reduce((rest, form) => rest.replaceAll(form, mask), text);
  // Names and numbers of the plan, with a checksum.
  return (text) =>
    text
      .split(/(\bcg1\.[\w-]+\.[0-9a-z]+)/)
      .map((part, index) => (index % 2 === 1 ? part : hidden(part)))
      .join('');
}

/**
 * The same in JSON, or lines of it: keys and numbers stay, so that it can be read back. What is no JSON, such as a torn last line, is text
 * like any other.
 */
export const redactJson = (text: string, redact: (text: string) => string): string =>
  redact(text) === text ? text : text.replace(token, (whole) => (isKey.test(whole) || isSyntax.test(whole) ? whole : redact(whole)));

/** A string, with the colon behind it where it is a key; or what stands between two strings; or a quote that nothing closes. */
const token = /"(?:[^"\\\n]|\\.)*"(?:\s*:)?|[^"]+|"/g;
const isKey = /^".*:$/;
const isSyntax = /^(?:[\s\d.,:{}[\]eE+-]|true|false|null)*$/;

function encodings(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  const html = secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  const forms = [secret, encodeURIComponent(secret), encodeURI(secret), json, html, ...[0, 1, 2].map((shift) => base64(secret, shift))];
  return forms.filter((form) => form.length >= leastLength);
}

/** What a secret looks like in base64 when `shift` bytes of something else stand before it; the digits that others share are left off. */
function base64(secret: string, shift: number): string {
  const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(secret)]);
  const digits = bytes.toString('base64').replaceAll('=', '');
  return digits.slice(Math.ceil((shift * 4) / 3), bytes.length % 3 === 0 ? undefined : -1);
}
