import * as z from 'zod';
import type { Address } from '../../core/address/address.ts';
import { endpointText } from '../../core/address/endpoint.ts';
import { GateFailure } from '../../core/model/failure.ts';
import { printable } from '../../core/quantity/printable.ts';
import type { JsonResponse } from '../ask-json.ts';
import { askToxiproxy } from './request.ts';

const toxic = z.object({
  name: z.string(),
  type: z.string(),
  stream: z.enum(['upstream', 'downstream']),
  toxicity: z.number(),
  attributes: z.record(z.string(), z.json()),
});
const proxy = z.object({ name: z.string(), listen: z.string(), upstream: z.string(), enabled: z.boolean(), toxics: z.array(toxic) });

/** `toxics`: the upstream chain before the downstream chain, each in the order of creation. */
export type ListedProxy = z.infer<typeof proxy>;

/** `2.12.0`, or `git` for a server that `go install` has built. Before 2.7.0 the response was not JSON. @throws GateFailure TARGET_UNAVAILABLE if the server is not a Toxiproxy */
export async function versionOf(api: Address, signal: AbortSignal): Promise<string> {
  const { status, body, text } = await askToxiproxy(api, 'GET', ['version'], signal);
  const read = z.object({ version: z.string() }).safeParse(body);
  if (status === 200 && read.success) return printable(read.data.version, mostVersion);
  const old = status === 200 ? /^\s*v?(\d{1,5}\.\d{1,5}\.\d{1,5})\s*$/.exec(text)?.[1] : undefined;
  if (old !== undefined) return old;
  throw new GateFailure('TARGET_UNAVAILABLE', `what listens on ${endpointText(api)} does not respond like Toxiproxy (status ${status})`, {
    hint: '`api` is the address of the API of Toxiproxy (port 8474 by default), not that of a proxy',
  });
}

/** `null`: there is no proxy with this name. */
export async function proxyOf(api: Address, name: string, signal: AbortSignal): Promise<ListedProxy | null> {
  const response = await askToxiproxy(api, 'GET', ['proxies', name], signal);
  if (response.status === 404) return null;
  const read = proxy.safeParse(response.body);
  if (response.status !== 200 || !read.success) throw unexpected(response, 'the proxy');
  return read.data;
}

/** The names of all proxies, sorted. */
export async function proxyNames(api: Address, signal: AbortSignal): Promise<readonly string[]> {
  const response = await askToxiproxy(api, 'GET', ['proxies'], signal);
  const read = z.record(z.string(), z.unknown()).safeParse(response.body);
  if (response.status !== 200 || !read.success) throw unexpected(response, 'the list of proxies');
  return Object.keys(read.data).sort();
}

/** Untrusted text of the server, shortened. */
const mostText = 200;
const mostVersion = 40;

export const unexpected = ({ status, body, text }: JsonResponse, to: string): GateFailure => {
  const error = z.object({ error: z.string() }).safeParse(body);
  const why = printable(error.success ? error.data.error : text.trim(), mostText);
  return new GateFailure(
    'TARGET_UNAVAILABLE',
    `Toxiproxy responded to the request for ${to} with status ${status}${why === '' ? '' : `: ${why}`}`,
  );
};
