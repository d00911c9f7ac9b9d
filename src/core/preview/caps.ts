import { usesNetwork } from '../checks/catalog.ts';
import { faultOf } from '../faults/catalog.ts';
import type { Config } from '../model/config/config.ts';
import { type Caps, standardCaps } from '../model/config/safety.ts';
import type { FaultSpec } from '../model/plan/fault-spec.ts';
import type { Plan } from '../model/plan/plan.ts';
import { requestsPerSecond, type Traffic } from '../model/plan/traffic.ts';
import { formatQuantity } from '../quantity/format.ts';

/** One cap that a scenario exceeds. */
export interface OverCap {
  readonly scenario: string;
  /** A clause: `s2 sends up to 1020/s, and max-rate is 1000/s`. */
  readonly message: string;
  /** What would have to stand under `safety`: `max-rate: 1020/s`. */
  readonly raise: string;
}

/** The part of a config that sends requests during the whole run. */
export type Sending = Pick<Config, 'checks' | 'traffic'>;

/** What a plan asks for beyond the caps, scenario by scenario; the requests of checks and of `traffic` count. */
export const overCaps = ({ scenarios }: Plan, sending: Sending, caps: Caps): readonly OverCap[] =>
  scenarios.flatMap(({ id, faults }) => {
    const at = (sum: (inPlace: readonly FaultSpec[]) => number) => Math.max(...faults.map((one) => sum(inPlaceAt(faults, one.startMs))));
    const lengthMs = Math.max(...faults.map(({ startMs, lastsMs }) => startMs + lastsMs));
    const rate = steadyRate(sending) + at((inPlace) => sumOf(inPlace.map(trafficOf).map(requestsPerSecond)));
    return [
      over(id, 'max-rate', 'sends up to', 'rate', Math.ceil(rate), caps.ratePerSecond),
      over(
        id,
        'max-connections',
        'holds up to',
        'count',
        at((inPlace) => sumOf(inPlace.map(trafficOf).map(({ connections = 0 }) => connections))),
        caps.connections,
      ),
      over(
        id,
        'max-faults',
        'has up to',
        'count',
        at((inPlace) => inPlace.length),
        caps.faults,
      ),
      over(id, 'max-length', 'takes', 'duration', lengthMs, caps.lengthMs),
    ].flatMap((one) => one ?? []);
  });

/** What a plan needs beyond the standard caps, which the config has raised; for the report, at most one sentence. */
export function raisedCaps(plan: Plan, sending: Sending): readonly string[] {
  const raised = [...new Set(overCaps(plan, sending, standardCaps).map(({ raise }) => raise))];
  return raised.length === 0
    ? []
    : [`this plan needs more than the standard caps, and safety raises them (${raised.slice(0, 4).join(', ')})`];
}

/** Requests per second of all checks that use the network, and of `traffic`. */
export const steadyRate = ({ checks, traffic = [] }: Sending): number =>
  sumOf([...checks.filter(usesNetwork), ...traffic].map(({ ratePerSecond }) => ratePerSecond));

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

const inPlaceAt = (faults: readonly FaultSpec[], ms: number): readonly FaultSpec[] =>
  faults.filter(({ startMs, lastsMs }) => startMs <= ms && ms < startMs + lastsMs);

const trafficOf = ({ fault, params }: FaultSpec): Traffic => faultOf(fault)?.traffic?.(params) ?? {};

function over(
  scenario: string,
  key: string,
  verb: string,
  kind: 'rate' | 'count' | 'duration',
  needs: number,
  cap: number,
): OverCap | null {
  if (needs <= cap) return null;
  const what = { 'max-connections': ' connections', 'max-faults': ' faults at the same time' }[key] ?? '';
  const say = (value: number): string => formatQuantity(kind, value);
  return {
    scenario,
    message: `\`${scenario}\` ${verb} ${say(needs)}${what}, and \`${key}\` is ${say(cap)}`,
    raise: `${key}: ${say(needs)}`,
  };
}
