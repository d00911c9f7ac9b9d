import type { ReadyStep } from '../../core/model/config/ready-experiment.ts';
import { complaintOf, withPauses } from './run-step.ts';
import type { StepPlace } from './step-place.ts';

/** A probe that did not see what its tolerance allows. */
export interface Unmet {
  readonly probe: string;
  readonly says: string;
}

/** Asks the probes of a hypothesis, one after the other and with their pauses, up to the first that is not met, as the Chaos Toolkit does. `null`: it holds. Never rejects. */
export async function firstUnmet(probes: readonly ReadyStep[], place: StepPlace, signal: AbortSignal): Promise<Unmet | null> {
  for (const probe of probes) {
    const says = await withPauses(probe, signal, () => complaintOf(probe, place, signal)).catch((error: Error) => error.message);
    if (says !== null) return { probe: probe.name, says };
  }
  return null;
}
