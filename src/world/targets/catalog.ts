import { processKind } from './process.ts';
import type { TargetKind } from './target-kind.ts';

/** Every kind of target: one line each. */
export const targetKinds: readonly TargetKind[] = [processKind as unknown as TargetKind];
