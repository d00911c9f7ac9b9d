import { trafficRequest } from '../../core/checks/http/client-requests.ts';
import type { Config } from '../../core/model/config/config.ts';
import type { TrafficSpec } from '../../core/model/config/traffic-spec.ts';
import type { Numbers } from '../../core/model/plan/effect.ts';
import type { TrafficSent } from '../../core/model/run/traffic-sent.ts';
import { requestText } from '../../core/verdict/traffic-notes.ts';
import type { KeeperClient } from '../keeper/client.ts';

/** The load of `traffic:` in a config. The keeper sends it, like that of a surge, so that it does not delay the probes. */
export interface BackgroundTraffic {
  /** Sends until `limit` aborts. Never throws: without this load the run continues. */
  start(limit: AbortSignal): void;
  /** What was sent until `limit` aborted, when all of it has stopped; at the latest when `patience` aborts. */
  sent(patience: AbortSignal): Promise<readonly TrafficSent[]>;
}

type Asking = Pick<Config, 'preview' | 'previewHeaders' | 'traffic'>;

export function backgroundTraffic({ preview, previewHeaders, traffic = [] }: Asking, keeper: Pick<KeeperClient, 'ask'>): BackgroundTraffic {
  const started: { readonly spec: TrafficSpec; readonly name: string }[] = [];
  const forever = new AbortController().signal;
  const stop = (name: string, signal: AbortSignal): Promise<Numbers> => keeper.ask({ ask: 'traffic.stop', traffic: name }, signal);
  return {
    start(limit) {
      if (limit.aborted) return;
      for (const [index, spec] of traffic.entries()) {
        const name = `traffic ${index + 1}`;
        started.push({ spec, name });
        const effect = { way: 'traffic' as const, kind: 'surge', params: { rate: spec.ratePerSecond }, seed: '' };
        const clients = { requests: [trafficRequest(previewHeaders, spec)], forwardedFor: false };
        keeper.ask({ ask: 'traffic.start', traffic: name, effect, url: preview, clients }, forever).catch(() => undefined);
      }
      limit.addEventListener('abort', () => started.forEach(({ name }) => void stop(name, forever).catch(() => undefined)), { once: true });
    },
    async sent(patience) {
      const all = await Promise.all(started.map(({ spec, name }) => stop(name, patience).then(sentBy(spec), () => null)));
      return all.filter((one) => one !== null);
    },
  };
}

const classes = ['1xx', '2xx', '3xx', '4xx', '5xx'];

const sentBy =
  (spec: TrafficSpec) =>
  ({ visitors = 0, refusedStatus = 0, ...numbers }: Numbers): TrafficSent => ({
    request: requestText(spec),
    ratePerSecond: spec.ratePerSecond,
    requests: visitors,
    responses: Object.fromEntries(classes.flatMap((name) => ((numbers[name] ?? 0) > 0 ? [[name, numbers[name] ?? 0]] : []))),
    rejectedWith: refusedStatus,
  });
