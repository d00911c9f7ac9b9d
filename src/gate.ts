import type { Config } from './core/model/config.ts';
import type { RunEvent, RunIdentity } from './core/model/event.ts';
import type { Plan } from './core/model/plan.ts';
import type { Result } from './core/model/result.ts';

export interface GateOptions {
  readonly config: Config;
  readonly plan: Plan;
  readonly run: RunIdentity;
  /** Where `keeper.js` lies: the folder of the bundle, or `src/` when run from source. */
  readonly home: URL;
  readonly workspace: string;
  /** `result.json`, `report.md`, `journal.jsonl` and logs go here. */
  readonly reportDir: string;
  /** Journals that must outlive the job; see `world/journal/state`. */
  readonly stateDir: string;
  /** Every event as it happens, for live progress. Must not throw. */
  readonly onEvent?: (event: RunEvent) => void;
  /** The journal's path, before the first fault. */
  readonly onJournal?: (path: string) => void;
  /** Aborted: roll back, judge what was seen, verdict `cancelled`. */
  readonly signal: AbortSignal;
}

/** The whole story: config → plan → run → verdict. Resolves with a result for every end that has one; throws GateFailure otherwise. */
export declare function runGate(options: GateOptions): Promise<Result>;
