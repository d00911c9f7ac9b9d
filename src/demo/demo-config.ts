/** The local ports that the demo uses. */
export interface DemoPorts {
  readonly shop: number;
  readonly link: number;
  readonly stock: number;
}

/** The default seed, which draws a slow stock service. A test freezes it. */
export const demoSeed = 'liberica';

/**
 * The demo's config, as a user would write it.
 * @param program the command that starts this program: `node`, then the file
 * @param sound start the fixed version of the shop
 */
export function demoConfig(ports: DemoPorts, program: readonly [string, string], sound: boolean): string {
  const start = (...words: string[]): string => `[${[...program, ...words].map((word) => JSON.stringify(word)).join(', ')}]`;
  const shop = start('demo-service', `--port=${ports.shop}`, `--stock=${ports.link}`, ...(sound ? ['--sound'] : []));
  const stock = start('demo-dependency', `--port=${ports.stock}`);
  return `version: 1
name: bean shop
preview: http://127.0.0.1:${ports.shop}

targets:
  shop:                    # a web shop that sends a request to the stock service for each page
    process:
      run: ${shop}
      port: ${ports.shop}
      ready: /healthz
  stock:                   # the stock service
    process:
      run: ${stock}
      port: ${ports.stock}
  shop-to-stock:           # the connection between them, forwarded by the gate
    link: { listen: 127.0.0.1:${ports.link}, to: 127.0.0.1:${ports.stock} }

checks:
  - name: shop front
    http: { path: /, status: 200, contains: bags left, timeout: 1s }
    rate: 60/s
    steady: { success: 95%, p95: 500ms }
    during: { success: 90%, p95: 900ms }
    recovers: 5s

faults:
  - { fault: latency, on: shop-to-stock, delay: 1500ms..3s, jitter: 0ms, lasts: 2s..2200ms }
  - { fault: kill, on: shop, watch: 2s..2200ms }

plan: { scenarios: 1, faults: 1, budget: 2m, shrink: { tries: 24, time: 33s } }
`;
}
