import * as z from 'zod';
import type { Json } from '../../model/json.ts';

const names = z.array(z.string().max(300)).max(1000);
const route = z.looseObject({
  route: z.array(z.unknown()).max(1000).nullish(),
  match: z
    .array(z.looseObject({ sourceNamespace: z.string().max(100).nullish() }))
    .max(1000)
    .nullish(),
  fault: z.json().nullish(),
});

const virtualService = z.object({
  metadata: z.object({
    uid: z.string().max(100),
    resourceVersion: z.string().max(100),
    labels: z.record(z.string(), z.string()).nullish(),
    annotations: z.record(z.string(), z.string()).nullish(),
  }),
  spec: z.object({
    hosts: names.nullish(),
    exportTo: names.nullish(),
    gateways: names.nullish(),
    http: z.array(route).max(1000).nullish(),
  }),
});

/** The routes as they are, unknown fields included. */
const asSent = z.object({ spec: z.object({ http: z.json().optional() }) });

/** What the gate reads of a VirtualService of Istio. */
export interface VirtualService {
  readonly uid: string;
  readonly resourceVersion: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly hosts: readonly string[];
  readonly exportTo: readonly string[];
  readonly gateways: readonly string[];
  readonly routes: readonly HttpRoute[];
  /** All HTTP routes as they are. */
  readonly http: Json;
}

export interface HttpRoute {
  /** It leads to a service. Otherwise it is a redirect, a direct response or a delegate. */
  readonly isRouted: boolean;
  /** Only requests from one of these namespaces use it; null: from everywhere. */
  readonly from: readonly string[] | null;
  /** null: none. */
  readonly fault: Json;
}

/** @param object JSON that the API server has sent, or anything else. null: it is not a VirtualService. */
export function readVirtualService(object: unknown): VirtualService | null {
  const read = virtualService.safeParse(object);
  if (!read.success) return null;
  const { metadata, spec } = read.data;
  const http = spec.http ?? [];
  const raw = asSent.safeParse(object);
  return {
    uid: metadata.uid,
    resourceVersion: metadata.resourceVersion,
    labels: metadata.labels ?? {},
    annotations: metadata.annotations ?? {},
    hosts: spec.hosts ?? [],
    exportTo: spec.exportTo ?? [],
    gateways: spec.gateways ?? [],
    routes: http.map(({ route: to, match, fault }) => ({
      isRouted: (to ?? []).length > 0,
      from: sourcesOf(match ?? []),
      fault: fault ?? null,
    })),
    http: raw.data?.spec.http ?? [],
  };
}

function sourcesOf(matches: readonly { readonly sourceNamespace?: string | null | undefined }[]): readonly string[] | null {
  const all = matches.map(({ sourceNamespace }) => sourceNamespace ?? '');
  return all.length === 0 || all.includes('') ? null : all;
}
