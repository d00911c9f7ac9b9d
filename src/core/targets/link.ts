import * as z from 'zod';
import type { Address } from '../address/address.ts';
import { addressOfUrl } from '../address/address-of-url.ts';
import { endpointOf } from '../address/endpoint.ts';
import type { TargetKind } from './target-kind.ts';

/** A connection that the gate carries and can disturb. */
export type LinkTarget = {
  readonly kind: 'link';
  readonly name: string;
  /** Where the application connects; `null`: a free port of 127.0.0.1, known only to command checks (`to: preview`). */
  readonly listen: Address | null;
  readonly to: Address | 'preview';
};

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

const example = 'an address `host:port`, for example `127.0.0.1:6379`';

/** `127.0.0.1:6379`, `[::1]:6379`, `cache.internal:6379`. */
const address = () =>
  z.union([z.string(), z.number()], { error: example }).transform((value, context): Address => {
    const text = `${value}`;
    const found = endpointOf(text);
    if (found !== null) return found;
    context.addIssue({ code: 'custom', message: complaint(text) });
    return z.NEVER;
  });

const isSocket = (text: string): boolean => /^(unix|file|http\+unix):|^[/.~@]|\.sock(et)?$/i.test(text);

function complaint(text: string): string {
  if (isSocket(text)) return 'unix sockets are not carried; let it listen on 127.0.0.1, and write `127.0.0.1:<port>`';
  const [, host = '127.0.0.1', port] = /^(?:[a-z][a-z\d+.-]*:\/\/)?(?:[^@/]*@)?([\w.-]+(?=:))?:?(\d{1,5})(?:\/.*)?$/i.exec(text) ?? [];
  return port === undefined ? example : `an address \`host:port\`; write \`${host}:${port}\``;
}

const listen = () =>
  address()
    .refine(({ host }) => loopback.has(host), {
      message:
        'an address of this machine, for a link listens nowhere else; write `127.0.0.1:<port>`, `localhost:<port>` or `[::1]:<port>`',
    })
    // Some programs resolve `localhost` to ::1, others to 127.0.0.1.
    .transform(({ host, port }): Address => ({ host: host === 'localhost' ? '127.0.0.1' : host, port }));

/** The value under `link:`. */
const schema = () =>
  z
    .strictObject({
      listen: listen().optional().describe('Where the application is pointed at instead of the real address; on this machine.'),
      to: z
        .union([z.literal('preview'), address()], {
          error({ input }) {
            // Some values of a config, such as maps, cannot be converted to text.
            const text = typeof input === 'object' ? '' : `${input}`;
            return isSocket(text) ? complaint(text) : `${complaint(text)}; or \`preview\``;
          },
        })
        .describe('The real address, `host:port`; or `preview`: the link between command checks and the preview.'),
    })
    .refine((value) => value.to === 'preview' || value.listen !== undefined, {
      path: ['listen'],
      message: 'where should the application connect? write `listen: 127.0.0.1:<port>` and point the application at it',
    })
    .refine(({ to, listen: at }) => to === 'preview' || at === undefined || to.port !== at.port || !loopback.has(to.host), {
      path: ['to'],
      message: 'the link would lead to itself; `listen` and `to` must differ',
    })
    .transform(({ listen: at, to }) => ({ listen: at ?? null, to }));

/** A connection that the gate carries. */
export const link: TargetKind<LinkTarget> = {
  kind: 'link',
  noun: 'a link',
  summary: 'a TCP connection between two parties: the application connects to `listen`, and the gate carries it to `to`',
  docs: {
    why: 'Networks are slow and lose connections, and the upstream at the other end refuses them or hangs.',
    example: 'app-to-db: { link: { listen: "127.0.0.1:5433", to: "127.0.0.1:5432" } }',
  },
  get schema() {
    return schema();
  },
  takes: ['toxic'],
  runsPrograms: () => false,
  touchesMachine: () => false,
  addresses: ({ listen: at, to }) => [
    ...(at === null ? [] : [{ key: 'listen', address: at }]),
    ...(to === 'preview' ? [] : [{ key: 'to', address: to }]),
  ],
  isServer: () => false,
  listensOn: ({ listen: at }) => at,
  startedByGate: () => true,
  leadsTo: ({ to }, preview) => (to === 'preview' ? addressOfUrl(preview) : to),
  identities: () => [],
  isCarried: () => true,
  leadsToPreview: ({ to }) => to === 'preview',
  drawsWorker: () => false,
  rehearsalStepMs: () => null,
};
