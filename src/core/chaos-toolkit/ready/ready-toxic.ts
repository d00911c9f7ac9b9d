import * as z from 'zod';
import { addressOfUrl } from '../../address/address-of-url.ts';
import { isForbiddenHost } from '../../address/forbidden-host.ts';
import type { ReadyToxic } from '../../model/config/ready-experiment.ts';
import type { Path, Remarks } from '../remarks.ts';
import { textOf, type Values } from './fill.ts';

const usualPort = 8474;

const name = z.string().regex(/^(?!\.{1,2}$)[^\p{Cc}/]{1,200}$/u);
const whole = z.number().min(0).transform(Math.round);
const toxicIn = z.object({ for_proxy: name, toxic_name: name });
const proxyIn = z.object({ proxy_name: name });

const any = z.object({
  toxic_type: z.string().regex(/^[a-z_]{1,40}$/),
  stream: z.enum(['upstream', 'downstream']).default('downstream'),
  toxicity: z.number().min(0).max(1).default(1),
  attributes: z.record(z.string(), z.number()),
});

/** What the short forms of `create_toxic` set, from the source of chaostoolkit-toxiproxy 0.3.1. */
const shortForms = {
  create_latency_toxic: ['latency', { latency: whole, jitter: whole.default(0) }],
  create_bandwith_degradation_toxic: ['bandwidth', { rate: whole }],
  create_slow_connection_close_toxic: ['slow_close', { delay: whole }],
  create_slicer_toxic: ['slicer', { average_size: whole, size_variation: whole, delay: whole }],
  create_timeout_toxic: ['timeout', { timeout: whole }],
} as const;

/** A function of chaostoolkit-toxiproxy as requests of the gate to the API of Toxiproxy. */
export function readyToxic(
  func: string,
  given: Readonly<Record<string, unknown>>,
  values: Values,
  path: Path,
  remarks: Remarks,
): ReadyToxic | null {
  const api = apiIn(values);
  const change = changeIn(func.split('.').at(-1) ?? '', given);
  if (api !== null && change !== null && !isForbiddenHost(api.host)) return { kind: 'toxic', api, ...change };
  if (api !== null && change !== null)
    remarks.refuse('host-forbidden', path, 'this host belongs to the network or the cloud around the gate, and is never touched');
  else
    remarks.refuse(
      'activity-invalid',
      path,
      api === null
        ? 'the address of Toxiproxy is `toxiproxy_host`, or `toxiproxy_url`, in `configuration`'
        : `\`${func}\` does not take these arguments`,
    );
  return null;
}

type Change = Pick<ReadyToxic, 'proxy' | 'does'>;

function changeIn(func: string, given: Readonly<Record<string, unknown>>): Change | null {
  if (func === 'disable_proxy' || func === 'enable_proxy') {
    const { data } = proxyIn.safeParse(given);
    return data === undefined ? null : { proxy: data.proxy_name, does: { change: 'enabled', to: func === 'enable_proxy' } };
  }
  const { data } = toxicIn.safeParse(given);
  if (data === undefined) return null;
  const proxy = data.for_proxy;
  if (func === 'delete_toxic') return { proxy, does: { change: 'remove', name: data.toxic_name } };
  const toxic = toxicOf(func, given);
  return toxic === null ? null : { proxy, does: { change: 'add', toxic: { name: data.toxic_name, ...toxic } } };
}

function toxicOf(func: string, given: Readonly<Record<string, unknown>>) {
  if (func === 'create_toxic') {
    const { data } = any.safeParse(given);
    return data === undefined ? null : { type: data.toxic_type, stream: data.stream, toxicity: data.toxicity, attributes: data.attributes };
  }
  const usual = { stream: 'downstream', toxicity: 1 } as const;
  if (func === 'create_limiter_toxic') {
    const { data } = z.object({ bytes_limit: whole }).safeParse(given);
    return data === undefined ? null : { ...usual, type: 'limit_data', attributes: { bytes: data.bytes_limit } };
  }
  const [type, shape] = Object.hasOwn(shortForms, func) ? shortForms[func as keyof typeof shortForms] : [];
  const attributes: z.ZodSafeParseResult<Record<string, number>> | undefined =
    shape && z.object(shape as Record<string, typeof whole>).safeParse(given);
  return type === undefined || attributes?.data === undefined ? null : { ...usual, type, attributes: attributes.data };
}

/** As chaostoolkit-toxiproxy finds it: `toxiproxy_url`, or else `toxiproxy_host` and `toxiproxy_port`. */
function apiIn(values: Values): ReadyToxic['api'] | null {
  const text = (key: string): string => textOf(values.get(key) ?? '');
  const url = text('toxiproxy_url') || `http://${text('toxiproxy_host')}:${text('toxiproxy_port') || usualPort}`;
  const read = URL.canParse(url) ? new URL(url) : null;
  const isPlain =
    read?.protocol === 'http:' && read.username === '' && read.password === '' && read.pathname === '/' && read.hostname !== '';
  return isPlain ? addressOfUrl(url) : null;
}
