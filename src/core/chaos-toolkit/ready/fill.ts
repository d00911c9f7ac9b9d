import { isObject } from '../is-object.ts';

/** What `${name}` stands for. */
export type Values = ReadonlyMap<string, unknown>;

/** What an experiment defines. */
export interface Filling {
  readonly values: Values;
  /** As the file has them, with names of variables. */
  readonly sections: { readonly configuration: unknown; readonly secrets: unknown };
}

const pattern = /\$(?:(\$)|([_a-z][_a-z0-9]*)|\{([_a-z][_a-z0-9]*)\})/gi;

/**
 * Replaces `${name}` and `$name` in every text of a value, as Python's `string.Template.safe_substitute` does: an unknown name stays. A text that is one
 * name alone becomes the value itself, with its type.
 */
export function filled(value: unknown, values: Values): unknown {
  if (typeof value === 'string') return filledText(value, values);
  if (Array.isArray(value)) return value.map((one: unknown) => filled(one, values));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filled(one, values)]));
}

function filledText(text: string, values: Values): unknown {
  const name = /^\$\{([_a-z][_a-z0-9]*)\}$/i.exec(text)?.[1];
  if (name !== undefined && values.has(name)) return values.get(name);
  return text.replace(pattern, (whole, dollar?: string, bare?: string, braced?: string) => {
    if (dollar !== undefined) return '$';
    const key = bare ?? braced ?? '';
    return values.has(key) ? textOf(values.get(key)) : whole;
  });
}

/** As `str()` of Python prints it. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : reprOf(value));

function reprOf(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(reprOf).join(', ')}]`;
  if (isObject(value))
    return `{${Object.entries(value)
      .map(([key, one]) => `${quoted(key)}: ${reprOf(one)}`)
      .join(', ')}}`;
  return typeof value === 'boolean' ? (value ? 'True' : 'False') : value == null ? 'None' : String(value);
}

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' };

/** Python escapes what `str.isprintable` does not call printable. */
function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replace(/(?! )[\p{C}\p{Z}\\']/gu, (one) => {
    if (one === "'") return quote === "'" ? "\\'" : one;
    const code = one.codePointAt(0) ?? 0;
    const [letter, width] = code < 0x100 ? ['x', 2] : code < 0x10000 ? ['u', 4] : ['U', 8];
    return short[one] ?? `\\${letter}${code.toString(16).padStart(width, '0')}`;
  });
  return quote + escaped + quote;
}
