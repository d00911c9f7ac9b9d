import type { Config } from '../../src/core/model/config/config.ts';
import type { FaultRule } from '../../src/core/model/config/fault-rule.ts';
import { standardSafety } from '../../src/core/model/config/safety.ts';

/** A fault with its default parameters, for 5 to 15 s. */
export const rule = (fault: string, on: readonly string[]): FaultRule => ({
  fault,
  on,
  params: {},
  lasts: { min: 5000, max: 15_000, log: true, whole: true },
  weight: 1,
});

/** A config of which only a plan is made, without targets and faults. */
export const emptyConfig: Config = {
  name: 'bench',
  preview: 'http://127.0.0.1:8080/',
  previewHeaders: {},
  checks: [],
  targets: [],
  faults: [],
  plan: { scenarios: 1, faults: { min: 1, max: 1 }, seed: 'auto', budgetMs: 600_000, shrink: { tries: 0, timeMs: 0 } },
  compare: null,
  safety: standardSafety,
};
