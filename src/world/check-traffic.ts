import type { Check } from '../core/checks/check.ts';
import type { CheckSpec } from '../core/model/config/check-spec.ts';
import type { LoadedCheck } from './load/start-load.ts';
import type { Probe, ProbePlace } from './probes/probe.ts';

/** A check with its open probe and its judgement of responses. */
export const checkTraffic = (spec: CheckSpec, check: Check, probe: Probe, place: Omit<ProbePlace, 'timeoutMs'>): LoadedCheck => ({
  spec,
  probe: probe.open(spec.params, { ...place, check: spec.name, timeoutMs: spec.timeoutMs }),
  judge: (response) => check.judge(spec.params, response),
});
