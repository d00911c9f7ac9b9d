/** A toxic of Toxiproxy, as its API takes it: https://github.com/Shopify/toxiproxy#toxic-fields. `toxicity`: share of the connections. */
export interface ProxyToxic {
  readonly type: 'latency' | 'bandwidth' | 'timeout' | 'reset_peer' | 'limit_data';
  readonly stream: 'upstream' | 'downstream';
  readonly toxicity: number;
  /** Whole numbers: ms, bytes, or kB/s. */
  readonly attributes: Readonly<Record<string, number>>;
}

/** What a fault changes in a proxy: it adds toxics, or the proxy is disabled; with `turns`, enabled and disabled in turn. */
export type ProxyChange =
  | { readonly toxics: readonly ProxyToxic[] }
  | { readonly enabled: false; readonly turns?: { readonly downMs: number; readonly upMs: number } };
