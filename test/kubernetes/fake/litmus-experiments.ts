import type { PodEffect } from './pod-effects.ts';
import { numberIn, rateIn } from './units.ts';

/** A variable of the experiment; empty: it has none. */
type Variable = (name: string) => string;

const statuses: readonly number[] = [400, 401, 403, 404, 500, 501, 502, 503, 504];
const port = (of: Variable): number => numberIn(of('TARGET_SERVICE_PORT'), 1, 65_535);
/** A whole number, as Go's `strconv.Atoi` reads it. @throws Error */
const whole = (of: Variable, name: string, least: number, most: number): number => {
  const number = numberIn(of(name), least, most);
  if (!Number.isInteger(number)) throw new Error(`strconv.Atoi: parsing "${of(name)}": invalid syntax`);
  return number;
};

/** What a helper does in each of its pods. Source: litmus-go, chaoslib/litmus. */
const helpers: Readonly<Record<string, (of: Variable) => PodEffect>> = {
  'pod-network-latency': (of) => ({ does: 'delay', ms: whole(of, 'NETWORK_LATENCY', 0, 1e6), jitterMs: whole(of, 'JITTER', 0, 1e6) }),
  'pod-network-loss': (of) => ({ does: 'loss', percent: numberIn(of('NETWORK_PACKET_LOSS_PERCENTAGE'), 0, 100) }),
  'pod-network-corruption': (of) => ({ does: 'corruption', percent: numberIn(of('NETWORK_PACKET_CORRUPTION_PERCENTAGE'), 0, 100) }),
  'pod-network-rate-limit': (of) => ({
    does: 'bandwidth',
    bytesPerSecond: rateIn(of('NETWORK_BANDWIDTH')),
    // `tc` refuses a token bucket without them.
    burst: whole(of, 'BURST', 1, 1e9),
    limit: whole(of, 'LIMIT', 1, 1e9),
  }),
  'pod-http-status-code': (of) => ({ does: 'http-error', port: port(of), status: statusIn(of), percent: whole(of, 'TOXICITY', 0, 100) }),
  'pod-http-latency': (of) => ({
    does: 'http-delay',
    port: port(of),
    ms: whole(of, 'LATENCY', 1, 1e7),
    percent: whole(of, 'TOXICITY', 0, 100),
  }),
  'pod-cpu-hog': (of) => ({ does: 'cpu', processes: whole(of, 'CPU_CORES', 1, 1e4), load: whole(of, 'CPU_LOAD', 1, 100) }),
  // Its server sends the query back, which a resolver ignores. Without names it does so for all of them.
  'pod-dns-error': (of) => ({ does: 'dns', response: 'silent', names: of('TARGET_HOSTNAMES') }),
};

function statusIn(of: Variable): number {
  const status = whole(of, 'STATUS_CODE', 100, 599);
  if (!statuses.includes(status)) throw new Error(`unsupported status code ${status}`);
  return status;
}

/** @throws Error for what the experiment or the programs of a node refuse */
export function effectOf(experiment: string, of: Variable): PodEffect {
  const helper = helpers[experiment];
  if (helper === undefined) throw new Error(`the fake has no experiment ${experiment}`);
  return helper(of);
}
