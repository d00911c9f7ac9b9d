import { isLoopback } from '../../address/same-end.ts';
import { webAddress } from '../../config/schema/preview-url.ts';
import type { ReadyRequest } from '../../model/config/ready-experiment.ts';
import { isObject } from '../is-object.ts';
import type { Path, Remarks } from '../remarks.ts';
import { filled, textOf, type Values } from './fill.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A request as the Chaos Toolkit sends it: the arguments are the query of a GET, and otherwise a form, or JSON if a header says so. */
export function readyRequest(provider: Fields, values: Values, path: Path, remarks: Remarks): ReadyRequest | null {
  const method = textOf(provider.method ?? 'GET').toUpperCase();
  const headers = headersIn(filled(provider.headers, values));
  const given = filled(provider.arguments, values);
  const url = addressIn(textOf(filled(provider.url, values)), path, remarks);
  if (url === null) return null;
  if (headers === null || !/^[A-Z]{1,20}$/.test(method)) {
    remarks.refuse('activity-invalid', path, 'the `method` is not a word, or a header is not text');
    return null;
  }
  const verifyTls = provider.verify_tls !== false;
  if (!verifyTls && !isLoopback(url.hostname)) {
    remarks.refuse('unverified', path, 'only for an address of this machine a certificate may stay unverified');
    return null;
  }
  if (provider.max_retries !== undefined && provider.max_retries !== 0)
    remarks.note('ignored', path, '`max_retries` is ignored: the gate sends each request once');
  return withArguments({ kind: 'request', method, url: url.href, headers, body: null, verifyTls }, given);
}

/** The same request with arguments: the query of a GET, or else the body. */
export function withArguments(request: ReadyRequest, given: unknown): ReadyRequest {
  if (given === undefined || given === null) return request;
  if (request.method !== 'GET') return { ...request, ...withBody(request.headers, given) };
  const url = new URL(request.url);
  for (const [name, value] of pairsOf(given)) url.searchParams.append(name, value);
  return { ...request, url: url.href };
}

function addressIn(text: string, path: Path, remarks: Remarks): URL | null {
  const address = webAddress(text);
  if ('href' in address) return new URL(address.href);
  const unknown = /\$\{?([_a-z][_a-z0-9]{0,59})/i.exec(text)?.[1];
  if (address.code === 'CG1701')
    remarks.refuse('host-forbidden', path, 'this host belongs to the network or the cloud around the gate, and is never touched');
  else if (unknown !== undefined)
    remarks.refuse('variable-missing', path, `the \`url\` needs \`${unknown}\`, which neither \`configuration\` nor \`secrets\` has`);
  else
    remarks.refuse('activity-invalid', path, 'with its variables filled in, the `url` is not an http or https address without credentials');
  return null;
}

/** The Chaos Toolkit looks for exactly this header. */
function withBody(headers: ReadyRequest['headers'], given: unknown): Pick<ReadyRequest, 'headers' | 'body'> {
  if (headers['Content-Type'] === 'application/json') return { headers, body: JSON.stringify(given) };
  if (!isObject(given)) return { headers, body: textOf(given) };
  const hasType = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');
  const type = hasType ? {} : { 'Content-Type': 'application/x-www-form-urlencoded' };
  return { headers: { ...headers, ...type }, body: new URLSearchParams(pairsOf(given)).toString() };
}

/** Two levels of lists, and of objects by their keys, as the library `requests` writes them. */
const pairsOf = (given: unknown): [string, string][] =>
  Object.entries(isObject(given) ? given : {}).flatMap(([name, value]) =>
    itemsOf(value)
      .filter((one) => one !== null)
      .flatMap(itemsOf)
      .map((one): [string, string] => [name, textOf(one)]),
  );

const itemsOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : isObject(value) ? Object.keys(value) : [value];

const isHeader = ([name, value]: readonly [string, unknown]): boolean =>
  /^[!#$%&'*+.^_`|~A-Za-z0-9-]{1,200}$/.test(name) && name !== '__proto__' && /^[\t -~]{0,8000}$/.test(textOf(value));

/** `null`: one of them cannot be sent. */
function headersIn(value: unknown): Readonly<Record<string, string>> | null {
  const entries = Object.entries(isObject(value) ? value : {});
  return entries.every(isHeader) ? Object.fromEntries(entries.map(([name, one]) => [name, textOf(one)])) : null;
}
