import * as z from 'zod';
import { endpointOf } from '../address/endpoint.ts';
import type { OwnAddress } from './check.ts';

/** The field `to` of a check that may connect to another address than the preview. @param port for the examples in its message */
export const ownEndpoint = (port: number) =>
  z
    .string()
    .refine((to) => endpointOf(to) !== null, `a host and a port, for example "127.0.0.1:${port}" or "[::1]:${port}"`)
    .describe("Where to connect, as host:port; left out: the preview's own")
    .exactOptional();

/** What the probes of such a check ask. */
export const asksEndpoint = ({ to }: { readonly to?: string }): 'preview' | OwnAddress =>
  to === undefined ? 'preview' : { key: 'to', address: endpointOf(to) };
