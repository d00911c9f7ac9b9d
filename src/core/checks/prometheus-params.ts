import * as z from 'zod';
import { headersSent } from './http/headers.ts';

const address = 'the address of a Prometheus server, for example "http://127.0.0.1:9090", without user, query and fragment';
const range = 'a limit: "at-least", "at-most" or both, with "at-least" not above "at-most"';

/** Prometheus may be served below a path; `URL` gives the address its standard form. */
function isServer(text: string): boolean {
  if (!/^https?:\/\/[^/\\?#\s]/i.test(text) || !URL.canParse(text)) return false;
  const { username, password, search, hash, port } = new URL(text);
  return username + password + search + hash === '' && port !== '0';
}

export const prometheusParams = z
  .strictObject({
    to: z
      .string()
      .max(2048, address)
      .refine(isServer, address)
      .describe('The Prometheus server: `http://host:port`, with a path where it has one'),
    query: z
      .string()
      .min(1, 'a PromQL expression of 1 to 4096 characters')
      .max(4096, 'a PromQL expression of 1 to 4096 characters')
      .describe('A PromQL expression whose value is a scalar or an instant vector'),
    'at-least': z.number().describe('Every value must be this or more').exactOptional(),
    'at-most': z.number().describe('Every value must be this or less').exactOptional(),
    headers: headersSent.describe('Request headers, for a server that needs `Authorization`').exactOptional(),
  })
  .refine(({ 'at-least': low, 'at-most': high }) => (low ?? high) !== undefined && (low ?? high ?? 0) <= (high ?? low ?? 0), range);
export type PrometheusParams = Readonly<z.infer<typeof prometheusParams>>;
