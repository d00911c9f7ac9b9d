import { previewUrl } from '../config/schema/preview-url.ts';
import { isObject } from './is-object.ts';

/** Where a probe asks, in the language of a config. */
export interface AskedAddress {
  /** An address, or a variable: `${NAME}` or `${NAME:-https://default.example}`. */
  readonly preview: string;
  readonly path: string;
}

/**
 * The address behind a `url` of the Chaos Toolkit. Its `${name}` is an entry of `configuration`; `${NAME}` in a config is a variable of the environment. Only an address
 * that begins with such an entry is taken over. null: it has no counterpart in a config.
 */
export function addressOf(url: unknown, configuration: Readonly<Record<string, unknown>>): AskedAddress | null {
  if (typeof url !== 'string' || !/^[!-~]{1,2048}$/.test(url)) return null;
  const [whole = '', braced, bare] = /^\$(?:\{(\w+)\}|(\w+))/.exec(url) ?? [];
  const rest = url.slice(whole.length);
  // `{id}` in the path of a check is another id in each request.
  if (/[${}]/.test(rest)) return null;
  if (whole === '') return literalAddress(rest);
  const name = braced ?? bare ?? '';
  const value = Object.hasOwn(configuration, name) ? configuration[name] : undefined;
  if (typeof value === 'string') return /^[!-#%-z|~]{1,2048}$/.test(value) ? literalAddress(`${value}${rest}`) : null;
  const preview = variableOf(value);
  return preview === null || !(rest === '' || rest.startsWith('/')) ? null : { preview, path: rest === '' ? '/' : rest };
}

function literalAddress(text: string): AskedAddress | null {
  if (!('href' in previewUrl(text))) return null;
  const { origin, pathname, search } = new URL(text);
  return { preview: origin, path: `${pathname}${search}` };
}

/** Variables that a config never gets are left to its reader, which names them. */
function variableOf(value: unknown): string | null {
  if (!isObject(value) || value.type !== 'env' || typeof value.key !== 'string' || !/^[A-Za-z_]\w{0,99}$/.test(value.key)) return null;
  if (value.env_var_type !== undefined && value.env_var_type !== 'str') return null;
  const { default: standard } = value;
  if (standard === undefined || standard === null) return `\${${value.key}}`;
  const isAddress = typeof standard === 'string' && /^[!-#%-|~]+$/.test(standard) && 'href' in previewUrl(standard);
  return isAddress ? `\${${value.key}:-${standard}}` : null;
}
