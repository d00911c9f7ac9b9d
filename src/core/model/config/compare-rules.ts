import type { Target } from './target.ts';

/** The system before the change, which runs next to the preview: `compare:` of a config. */
export interface CompareRules {
  /** As `Config.preview`. */
  readonly preview: string;
  /** As `Config.previewHeaders`, for the base. */
  readonly previewHeaders: Readonly<Record<string, string>>;
  /** The base's counterparts of the targets with the same names. */
  readonly targets: readonly Target[];
}
