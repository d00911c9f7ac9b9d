/** How programs write a secret into what a gate shows: logs, URLs, JSON, HTML, shells, dumps. */
export const encodings: Readonly<Record<string, (secret: string) => string>> = {
  raw: (secret) => secret,
  'in a URL': encodeURIComponent,
  'in a URL, twice': (secret) => encodeURIComponent(encodeURIComponent(secret)),
  'in a URL, every byte, lower case': (secret) => [...Buffer.from(secret)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  'in a form': (secret) => new URLSearchParams({ a: secret }).toString().slice(2),
  base64: (secret) => Buffer.from(secret).toString('base64'),
  'base64 behind one byte': (secret) => Buffer.from(`:${secret}`).toString('base64'),
  'base64 behind two bytes': (secret) => Buffer.from(`u:${secret}`).toString('base64'),
  'base64 for URLs': (secret) => Buffer.from(`u:${secret}`).toString('base64url'),
  'base64 in a URL': (secret) => encodeURIComponent(Buffer.from(secret).toString('base64')),
  hex: (secret) => Buffer.from(secret).toString('hex'),
  'hex, upper case': (secret) => Buffer.from(secret).toString('hex').toUpperCase(),
  'hex of a dump': (secret) => (Buffer.from(secret).toString('hex').match(/../g) ?? []).join(' '),
  JSON: (secret) => JSON.stringify(secret).slice(1, -1),
  'JSON in JSON': (secret) => JSON.stringify(JSON.stringify(secret)).slice(3, -3),
  'JSON, every character': (secret) =>
    Array.from({ length: secret.length }, (_, n) => `\\u${secret.charCodeAt(n).toString(16).padStart(4, '0')}`).join(''),
  'code points': (secret) => [...secret].map((character) => `\\u{${character.codePointAt(0)?.toString(16)}}`).join(''),
  'HTML names': (secret) =>
    secret.replace(/[&<>"']/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark] ?? '&apos;'),
  'HTML numbers': (secret) => secret.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`),
  'HTML hex, every character': (secret) => [...secret].map((character) => `&#x${character.codePointAt(0)?.toString(16)};`).join(''),
  'HTML, twice': (secret) => secret.replace(/[&<>"']/g, (mark) => `&amp;#${mark.charCodeAt(0)};`),
  shell: (secret) => secret.replaceAll("'", "'\\''"),
  'shell in JSON': (secret) => JSON.stringify(secret.replaceAll("'", "'\\''")).slice(1, -1),
  table: (secret) => secret.replaceAll('|', '\\|'),
  markdown: (secret) => secret.replace(/[\\`*_{}[\]|~$^]/g, '\\$&'),
  'one blank for many': (secret) => secret.replace(/\s+/g, ' '),
  NFC: (secret) => secret.normalize('NFC'),
  NFD: (secret) => secret.normalize('NFD'),
  'upper case': (secret) => secret.toUpperCase(),
  reversed: (secret) => [...secret].reverse().join(''),
};

const marks = ['', "'it's'", '&p"q\'r<s>t', '|p|q`r', ' two  words\tand', 'é\u212b€😀', '\\n\\u0041', '%41%zz', '/+==', '_*[x](y)_'];

/** Fifty secrets with characters that some encoding escapes, and one character that occurs nowhere else. */
export const canaries: readonly string[] = Array.from({ length: 50 }, (_, n) => {
  const mark = marks[n % marks.length] ?? '';
  return `cnry${n}Zq8v${mark}W3xK5${n}`;
});
