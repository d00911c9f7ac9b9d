import type { HttpResponse } from '../http/http-response.ts';
import type { WritesParams } from './writes-params.ts';

const longest = 200;

/** The server's name for an acknowledged record, escaped for a path; `null`: the response does not contain one. */
export function namedBy({ id }: WritesParams['write'], response: HttpResponse): string | null {
  if (id === undefined) return null;
  const name = 'json' in id ? inBody(id.json, response) : inLocation(response.headers.location);
  // `.` and `..` would change the path.
  return name === null || name === '' || name.length > longest || /^\.{1,2}$|\p{Cc}/u.test(name) ? null : encodeURIComponent(name);
}

function inBody(path: string, { body, cut }: HttpResponse): string | null {
  if (cut) return null;
  try {
    const found = path
      .split('.')
      .reduce((value: unknown, key) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined), JSON.parse(body));
    return typeof found === 'string' ? found : typeof found === 'number' ? String(found) : null;
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** The last part of the path in the header. */
function inLocation(location: string | undefined): string | null {
  if (location === undefined || !URL.canParse(location, 'http://a/')) return null;
  const last = new URL(location, 'http://a/').pathname.split('/').findLast((part) => part !== '');
  try {
    return last === undefined ? null : decodeURIComponent(last);
  } catch {
    return null;
  }
}
