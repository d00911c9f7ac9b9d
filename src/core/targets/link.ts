import * as z from 'zod';
import type { Address } from '../address/address.ts';
import { addressOfUrl } from '../address/address-of-url.ts';
import { endpointOf } from '../address/endpoint.ts';
import { isLoopback } from '../address/same-end.ts';
import type { Target } from '../model/config/target.ts';
import { momentary, type TargetKind } from './target-kind.ts';

/**
 * A connection that the gate carries and can disturb. With `listen` (or `to: preview`) a client is pointed at it; without, it is intercepted,
 * and nothing is pointed anywhere.
 */
export type LinkTarget = {
  readonly kind: 'link';
  readonly name: string;
  /**
   * Where the application connects; `null`: the connections are intercepted, or (`to: preview`) a free port of 127.0.0.1, known only to
   * command checks.
   */
  readonly listen: Address | null;
  /** If intercepted, the host may be the name of another target or of a Compose service. */
  readonly to: Address | 'preview';
  /** Only if intercepted: the target whose connections are; if left out, those of all clients. */
  readonly from?: string;
  /** Everything that the server at `to` keeps may be deleted. */
  readonly expendable?: true;
};

/** A link to an address whose clients are not pointed at it. */
export type InterceptedLink = LinkTarget & { readonly listen: null; readonly to: Address };

/** A target of any kind that is such a link. */
export const isInterceptedLink = (target: Target): target is InterceptedLink =>
  target.kind === 'link' && isIntercepted(target as LinkTarget);

export const isIntercepted = (target: LinkTarget): target is InterceptedLink => target.listen === null && target.to !== 'preview';

/** Can this be the name of a target or of a Compose service, rather than an address? */
export const isName = ({ host }: Address): boolean => /^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?$/i.test(host) && !/^\d+$/.test(host);

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
      listen: listen()
        .optional()
        .describe(
          'Where the application is pointed at instead of the real address; on this machine. If left out, the connections to `to` are intercepted, and the application stays as it is.',
        ),
      from: z
        .string()
        .regex(/^[^\s\p{Cc}]{1,100}$/u, 'the name of a target, for example `api`')
        .optional()
        .describe('Without `listen`: the target whose connections are intercepted. If left out, those of all clients of `to`.'),
      to: z
        .union([z.literal('preview'), address()], {
          error({ input }) {
            // Some values of a config, such as maps, cannot be converted to text.
            const text = typeof input === 'object' ? '' : `${input}`;
            return isSocket(text) ? complaint(text) : `${complaint(text)}; or \`preview\``;
          },
        })
        .describe(
          'The real address, `host:port`; or `preview`: the link between command checks and the preview. Without `listen`, the host is a target or a service of the Compose project (`db:5432`, the port in the container), this machine (`127.0.0.1:5432`), or, with `from`, any other host (`api.example.com:443`).',
        ),
      expendable: z
        .boolean()
        .optional()
        .describe('The server at `to` is a Redis or memcached of this machine whose content is not needed: `flush` may delete all of it.'),
    })
    .refine(({ expendable, to }) => !expendable || (to !== 'preview' && isLoopback(to.host)), {
      path: ['expendable'],
      message: 'only a server of this machine may be emptied; `to` is another one, so leave `expendable` out',
    })
    .refine(({ from, to, listen: at }) => to === 'preview' || at !== undefined || from !== undefined || isName(to) || isLoopback(to.host), {
      path: ['from'],
      message:
        'whose connections to this host? write `from:` with a target that is a container, or write `listen: 127.0.0.1:<port>` and point the application at it',
    })
    .refine(({ from, to, listen: at }) => from === undefined || (at === undefined && to !== 'preview'), {
      path: ['from'],
      message: 'only connections that are intercepted have a client; leave `from` out, or leave `listen` out and name the server in `to`',
    })
    .refine(({ from, to }) => from === undefined || to === 'preview' || !isLoopback(to.host), {
      path: ['from'],
      message: 'the connections of one process to this machine look like those of all others; leave `from` out',
    })
    .refine(({ to, listen: at }) => to === 'preview' || at === undefined || to.port !== at.port || !loopback.has(to.host), {
      path: ['to'],
      message: 'the link would lead to itself; `listen` and `to` must differ',
    })
    .transform(({ listen: at, to, from, expendable }) => ({
      listen: at ?? null,
      to,
      ...(from !== undefined && { from }),
      ...(expendable && { expendable: true as const }),
    }));

/** A connection that the gate carries. */
export const link: TargetKind<LinkTarget> = {
  kind: 'link',
  noun: 'a link',
  summary:
    'a TCP connection that the gate carries to `to`: the application connects to `listen`, or, without `listen`, its connections are intercepted',
  docs: {
    why: 'Networks are slow and lose connections, and the upstream at the other end refuses them or hangs.',
    example: 'app-to-db: { link: { listen: "127.0.0.1:5433", to: "127.0.0.1:5432" } }',
  },
  get schema() {
    return schema();
  },
  takes: ['toxic', 'flush'],
  isContainer: false,
  runsPrograms: () => false,
  touchesMachine: (target) => isIntercepted(target) || target.expendable === true,
  addresses: ({ listen: at, to }) => [
    ...(at === null ? [] : [{ key: 'listen', address: at }]),
    ...(to === 'preview' ? [] : [{ key: 'to', address: to }]),
  ],
  isServer: () => false,
  expendable: ({ to, expendable }) => (expendable && to !== 'preview' ? to : null),
  // What is intercepted on this machine behaves as if the link listened there.
  listensOn: (target) => (isIntercepted(target) && isLoopback(target.to.host) ? target.to : target.listen),
  startedByGate: () => true,
  leadsTo: ({ to }, preview) => (to === 'preview' ? addressOfUrl(preview) : to),
  leadsToNamed: (target) => (isIntercepted(target) && !isLoopback(target.to.host) ? target.to.host : null),
  identities: () => [],
  isCarried: () => true,
  leadsToPreview: ({ to }) => to === 'preview',
  drawsWorker: () => false,
  stepsMs: () => momentary,
  rehearsalStepMs: () => null,
};
