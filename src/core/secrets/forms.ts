/** Shorter ones would blacken every other word; they are hidden only where they stand alone. */
export const leastLength = 6;

/** One way in which a secret may be written. Escapes of its characters are read while it is looked for. */
export interface Form {
  readonly text: string;
  /** Its case does not matter. */
  readonly folded: boolean;
  /** Found only where neither a letter nor a digit stands beside it. */
  readonly alone: boolean;
  /** The secret as it is: also a part that was cut off is hidden. */
  readonly plain: boolean;
}

/** Every form of every secret and of each of its lines, the longest first. */
export function formsOf(secrets: Iterable<string>): readonly Form[] {
  const parts = [...secrets].flatMap((secret) => [secret, ...linesOf(secret)]).map((part) => part.trim());
  const forms = [...new Set(parts.filter((part) => part !== ''))].flatMap((part) =>
    part.length < leastLength ? [{ text: squeezed(part), folded: false, alone: true, plain: true }] : encodings(part),
  );
  const byText = new Map(forms.reverse().map((form) => [`${form.folded} ${form.text}`, form]));
  return [...byText.values()].sort((a, b) => b.text.length - a.text.length);
}

/** Short lines of a long secret tell nothing by themselves, and would blacken everything. */
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

/** Reports show a run of blanks as one, and how many backslashes stand for one depends on how often they were escaped. */
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').replace(/\\+/g, '\\');

/** What the bytes look like in base64 when `shift` bytes of something else stand before them; the digits that others share are left off. */
function base64(bytes: Uint8Array, shift: number): string {
  const all = [...new Uint8Array(shift), ...bytes];
  const digits = btoa(all.map((byte) => String.fromCharCode(byte)).join('')).replaceAll('=', '');
  return digits.slice(Math.ceil((shift * 4) / 3), all.length % 3 === 0 ? undefined : -1);
}
