import type { Acceptance } from './acceptance.ts';
import type { CheckSpec } from './check-spec.ts';
import type { CompareRules } from './compare-rules.ts';
import type { FaultRule } from './fault-rule.ts';
import type { SafetyRules } from './safety.ts';
import type { Target } from './target.ts';

/** A config that has been read, checked and completed. */
export interface Config {
  readonly name: string;
  /** http or https, no credentials, no fragment; as `URL.href`. */
  readonly preview: string;
  /** Sent with each request to the origin of the preview, and to no other. */
  readonly previewHeaders: Readonly<Record<string, string>>;
  readonly targets: readonly Target[];
  readonly checks: readonly CheckSpec[];
  readonly faults: readonly FaultRule[];
  /** null: the preview is measured alone. */
  readonly compare: CompareRules | null;
  readonly plan: PlanRules;
  /** null: the config says nothing about it. */
  readonly safety: SafetyRules | null;
  /** Known failures that do not fail the gate; left out where there are none. */
  readonly accept?: readonly Acceptance[];
  /** What the environment put into it and no report may show; left out where there is nothing. Never written to a file. */
  readonly secret?: ConfigSecret;
}

export interface ConfigSecret {
  readonly values: readonly string[];
  /** The names of the variables that hold them: whoever reads the journal later finds the values there. */
  readonly variables: readonly string[];
}

export interface PlanRules {
  readonly scenarios: number;
  readonly faults: { readonly min: number; readonly max: number };
  /** `auto`: from the head commit. */
  readonly seed: string;
  /** The whole run, in ms. */
  readonly budgetMs: number;
  readonly shrink: ShrinkRules;
}

/** How long smaller forms of what failed are looked for, over all scenarios; `tries: 0`: not at all. */
export interface ShrinkRules {
  readonly tries: number;
  readonly timeMs: number;
}
