import type { Tolerance } from '../../core/model/tolerance.ts';
import type { Window } from '../../core/model/window.ts';

export interface CheckView {
  readonly name: string;
  readonly steady: Tolerance;
  readonly during: Tolerance;
  /** The last seconds of any phase, oldest first; at most `windowsMax`. */
  readonly windows: readonly Window[];
}

const windowsMax = 30;

export const withWindow = (check: CheckView, window: Window): CheckView => ({
  ...check,
  windows: [...check.windows, window].slice(-windowsMax),
});
