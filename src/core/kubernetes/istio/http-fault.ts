import type { Json } from '../../model/json.ts';
import { plainDecimal } from '../../quantity/plain-decimal.ts';
import type { Shown } from '../shown.ts';
import type { IstioEffect } from './effect.ts';

/** `fault` of an HTTP route: HTTPFaultInjection of istio/api, networking/v1. */
export interface HttpFault {
  readonly [key: string]: Json;
}

/** A share as a percentage. Without it Istio hits no request. */
const percentage = (share: number): Json => ({ value: Math.round(share * 1e6) / 1e4 });

/** The fault of a route, or why Istio cannot do it: one clause. */
export function httpFaultOf(effect: IstioEffect): HttpFault | string {
  if (effect.what === 'http-delay')
    // Seconds are the only unit that every version of Istio reads.
    return { delay: { percentage: percentage(effect.share), fixedDelay: `${plainDecimal(Math.max(1, Math.round(effect.delayMs)), -3)}s` } };
  if (effect.retryAfterSeconds !== undefined) return 'Istio sends no header `Retry-After`; leave `retry-after` out';
  return { abort: { percentage: percentage(effect.share), httpStatus: effect.status } };
}

/** How each differs from the same fault on other targets: one sentence; null: it does not. */
export const istioDifferences: { readonly [What in IstioEffect['what']]: string | null } = {
  'http-error': 'The proxy of the caller responds, and the application does not see the request; no `retry-after`.',
  'http-delay': 'The proxy of the caller waits before it sends the request.',
};

/** Where each was seen to work through Istio. */
export const shownByIstio: { readonly [What in IstioEffect['what']]: Shown } = { 'http-error': 'fake', 'http-delay': 'fake' };

/** Why Istio cannot do this, whichever virtual service it is for; null: it can. @param virtualService its name; undefined: the config has none */
export function istioRefusalOf(effect: IstioEffect, virtualService: string | undefined): string | null {
  if (virtualService === undefined)
    return 'Istio needs the name of the VirtualService that leads to the workload; write `virtual-service` at the target';
  const fault = httpFaultOf(effect);
  return typeof fault === 'string' ? fault : null;
}
