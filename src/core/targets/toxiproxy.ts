import * as z from 'zod';
import type { Address } from '../address/address.ts';
import { addressOfUrl } from '../address/address-of-url.ts';
import { endpointOf, endpointText } from '../address/endpoint.ts';
import { isLoopback } from '../address/same-end.ts';
import { noAddress } from './no-address.ts';
import { momentary, type TargetKind } from './target-kind.ts';

/** What the upstream of a proxy speaks, so that a probe can make it respond. Without one of them the probe only connects. */
const protocols = ['redis', 'memcached', 'postgresql', 'http', 'amqp'] as const;

/** One proxy of a Toxiproxy server that is not the gate's. */
export type ToxiproxyTarget = {
  readonly kind: 'toxiproxy';
  readonly name: string;
  readonly proxy: string;
  /** The API of the server. */
  readonly api: Address;
  /** Where the gate reaches the proxy; left out: at the address that the server gives. */
  readonly listen?: Address;
  readonly speaks?: (typeof protocols)[number];
};

const standardApi = 'http://127.0.0.1:8474';

/** The API has neither TLS nor credentials. */
const api = () =>
  z.string().transform((text, context): Address => {
    const url = URL.canParse(text) ? new URL(text) : null;
    const isPlain = url !== null && url.protocol === 'http:' && url.username === '' && url.password === '';
    if (isPlain && url.pathname === '/' && url.search === '' && url.hash === '') return addressOfUrl(url.href);
    const message = `the address of the API, for example \`${standardApi}\`; without a user, a password or a path`;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });

const listen = () =>
  z.string().transform((text, context): Address => {
    const found = endpointOf(text);
    if (found !== null) return found;
    context.addIssue({ code: 'custom', message: 'an address `host:port`, for example `127.0.0.1:16379`' });
    return z.NEVER;
  });

/** The value under `toxiproxy:`. */
const schema = () =>
  z
    .strictObject({
      proxy: z
        .string()
        .regex(/^[^\p{Cc}]{1,200}$/u, 'the name of a proxy, for example `redis`')
        .refine((name) => !name.includes('/'), 'a name without a slash: the API of Toxiproxy cannot address another one')
        .refine((name) => name !== '.' && name !== '..', 'the name of a proxy, for example `redis`')
        .describe('The name of the proxy, as `toxiproxy-cli list` shows it'),
      api: api()
        .prefault(standardApi)
        .describe('The API of the Toxiproxy server. On another machine only if the address is written here, without a variable'),
      listen: listen()
        .optional()
        .describe(
          'Where the gate reaches the proxy, to observe its faults; if left out, at the address that Toxiproxy gives. Needed where Toxiproxy runs in a container whose ports are published under other numbers',
        ),
      speaks: z
        .enum(protocols)
        .optional()
        .describe(
          'What the upstream speaks: the gate sends a request that changes nothing (`PING`, `version`, `OPTIONS *`, …) to observe faults. If left out, the port of the upstream decides; for any other port the gate only connects',
        ),
    })
    .transform(({ listen: at, speaks, ...given }) => ({
      ...given,
      ...(at !== undefined && { listen: at }),
      ...(speaks !== undefined && { speaks }),
    }));

export const toxiproxy: TargetKind<ToxiproxyTarget> = {
  ...noAddress,
  kind: 'toxiproxy',
  noun: 'a proxy of Toxiproxy',
  summary: 'a proxy of a Toxiproxy server that you run already; the gate adds toxics of its own and removes exactly those',
  docs: {
    why: 'Many test suites already send their connections through a Toxiproxy, so no connection has to be moved to a link of the gate.',
    example: 'redis: { toxiproxy: { proxy: redis, api: "http://127.0.0.1:8474" } }',
  },
  get schema() {
    return schema();
  },
  takes: ['proxy'],
  runsPrograms: () => false,
  // The connections are those of other programs, which the gate does not know.
  touchesMachine: () => true,
  addresses: ({ api: address, listen: at }) => [
    { key: 'api', address, isLiteral: true },
    ...(at === undefined ? [] : [{ key: 'listen', address: at, isLiteral: true as const }]),
  ],
  identities: ({ api: { host, port }, proxy }) => [
    `toxiproxy ${endpointText({ host: isLoopback(host) ? 'localhost' : host, port })} ${proxy}`,
  ],
  drawsWorker: () => false,
  stepsMs: () => momentary,
  rehearsalStepMs: () => null,
};
