import type { ChaosMeshEffect } from '../chaos-mesh/effect.ts';

/** What a fault does to requests, as far as the proxies of Istio can do it. */
export type IstioEffect = Extract<ChaosMeshEffect, { readonly what: 'http-error' | 'http-delay' }>;
