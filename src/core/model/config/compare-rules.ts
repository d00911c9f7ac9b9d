import type { Target } from './target.ts';

/** The system as it was before the change, running beside it: `compare:` of a config. */
export interface CompareRules {
  /** As `Config.preview`. */
  readonly preview: string;
  /** As `Config.previewHeaders`, for the base. */
  readonly previewHeaders: Readonly<Record<string, string>>;
  /** Those that stand there in place of the targets of the same names. */
  readonly targets: readonly Target[];
}
