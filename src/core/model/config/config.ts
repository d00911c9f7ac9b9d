import type { Shard } from '../plan/shard.ts';
import type { Acceptance } from './acceptance.ts';
import type { CheckSpec } from './check-spec.ts';
import type { CompareRules } from './compare-rules.ts';
import type { ComposeUp } from './compose-up.ts';
import type { FaultRule } from './fault-rule.ts';
import type { FixedFault } from './fixed-fault.ts';
import type { MonkeyRules } from './monkey-rules.ts';
import type { SafetyRules } from './safety.ts';
import type { Target } from './target.ts';
import type { TrafficSpec } from './traffic-spec.ts';

/** A config that has been read, checked and completed. */
export interface Config {
  readonly name: string;
  /** http or https, no credentials, no fragment; as `URL.href`. */
  readonly preview: string;
  /** Sent with each request to the origin of the preview, and to no other. */
  readonly previewHeaders: Readonly<Record<string, string>>;
  /** The Compose project that the gate starts; absent if the preview already runs. */
  readonly compose?: ComposeUp;
  readonly targets: readonly Target[];
  readonly checks: readonly CheckSpec[];
  readonly faults: readonly FaultRule[];
  /** Experiments of the Chaos Toolkit, as files; absent if there are none. `fixed` has what runs once they are read. */
  readonly experiments?: Experiments;
  /** Scenarios that every plan has, before those that are drawn; absent if there are none. */
  readonly fixed?: readonly FixedFault[];
  /** Load that is sent during the whole run and not judged; absent if there is none. */
  readonly traffic?: readonly TrafficSpec[];
  /** null: the preview is measured alone. */
  readonly compare: CompareRules | null;
  readonly plan: PlanRules;
  /** null: the config says nothing about it. */
  readonly safety: SafetyRules | null;
  /** Known failures that do not fail the gate; absent if there are none. */
  readonly accept?: readonly Acceptance[];
  /** Secrets that the environment supplied and that no report may show; absent if there are none. Never written to a file. */
  readonly secret?: ConfigSecret;
}

export interface Experiments {
  /** Relative to the workspace. */
  readonly files: readonly string[];
  /** How long the checks are watched after a method, ms. */
  readonly watchMs: number;
}

export interface ConfigSecret {
  readonly values: readonly string[];
  /** The names of the variables that hold the values. A process that reads the journal later needs them to mask the values. */
  readonly variables: readonly string[];
}

export interface PlanRules {
  readonly scenarios: number;
  readonly faults: { readonly min: number; readonly max: number };
  /** `auto`: from the head commit. */
  readonly seed: string;
  /** Limit for the whole run, in ms. */
  readonly budgetMs: number;
  readonly shrink: ShrinkRules;
  /** Absent: the plan has `scenarios` scenarios. */
  readonly monkey?: MonkeyRules;
  /** `mode: map`: every fault of the config on every target first, and then `scenarios` scenarios that are drawn. */
  readonly map?: true;
  /** Absent: this run has the whole plan. */
  readonly shard?: Shard;
}

/** The limits for minimizing failed scenarios, over all scenarios; `tries: 0` turns it off. */
export interface ShrinkRules {
  readonly tries: number;
  readonly timeMs: number;
}
