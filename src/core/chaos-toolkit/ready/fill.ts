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

/** As Python prints it. */
export const textOf = (value: unknown): string =>
  value === true ? 'True' : value === false ? 'False' : value === null ? 'None' : typeof value === 'string' ? value : JSON.stringify(value);
