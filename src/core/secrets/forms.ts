/** Shorter secrets occur inside many words, so they are hidden only as whole words. */
export const leastLength = 6;

/** One encoding of a secret. The search itself handles escapes of single characters. */
export interface Form {
  readonly text: string;
  /** The search ignores case. */
  readonly folded: boolean;
  /** Found only if there is no letter or digit before or after it. */
  readonly alone: boolean;
  /** The secret is unencoded, so a part of it that remains after a cut is hidden as well. */
  readonly plain: boolean;
}

/** All forms of all secrets and of each of their lines, the longest first. */
export function formsOf(secrets: Iterable<string>): readonly Form[] {
  const parts = [...secrets].flatMap((secret) => [secret, ...linesOf(secret)]).map((part) => part.trim());
  const forms = [...new Set(parts.filter((part) => part !== ''))].flatMap((part) =>
    part.length < leastLength ? [{ text: squeezed(part), folded: false, alone: true, plain: true }] : encodings(part),
  );
  const byText = new Map(forms.reverse().map((form) => [`${form.folded} ${form.text}`, form]));
  return [...byText.values()].sort((a, b) => b.text.length - a.text.length);
}

/** Short lines of a long secret reveal nothing alone, and would match in too many places. */
const linesOf = (secret: string): readonly string[] =>
  /[\r\n]/.test(secret) ? secret.split(/[\r\n]+/).filter((line) => line.trim().length >= leastLength) : [];

function encodings(secret: string): readonly Form[] {
  const bytes = new TextEncoder().encode(secret);
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0'));
  const plain = [secret, secret.normalize('NFC'), secret.normalize('NFD')];
  const turned = [secret.toUpperCase(), secret.toLowerCase(), [...secret].reverse().join('')];
  const base64s = [0, 1, 2].flatMap((shift) => {
    const digits = base64(bytes, shift);
    return [digits, digits.replaceAll('+', '-').replaceAll('/', '_')];
  });
  return [
    ...plain.map((text) => ({ text: squeezed(text), folded: false, alone: false, plain: true })),
    ...[...turned, ...base64s].map((text) => ({ text: squeezed(text), folded: false, alone: false, plain: false })),
    ...[hex.join(''), hex.join(' '), hex.join(':')].map((text) => ({ text, folded: true, alone: false, plain: false })),
  ].filter(({ text }) => text.length >= leastLength);
}

/** Reports collapse runs of blanks, and the number of backslashes depends on how often the text was escaped, so runs of both count as one. */
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').replace(/\\+/g, '\\');

/** The base64 digits of the bytes after `shift` other bytes, without the digits that depend on neighbouring bytes. */
function base64(bytes: Uint8Array, shift: number): string {
  const all = [...new Uint8Array(shift), ...bytes];
  const digits = btoa(all.map((byte) => String.fromCharCode(byte)).join('')).replaceAll('=', '');
  return digits.slice(Math.ceil((shift * 4) / 3), all.length % 3 === 0 ? undefined : -1);
}
