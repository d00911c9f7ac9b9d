import { commandKind } from './command.ts';
import { linkKind } from './link.ts';
import { previewKind } from './preview.ts';
import { processKind } from './process.ts';
import type { TargetKind } from './target-kind.ts';

/** Each kind knows its own targets only; whoever looks one up by `kind` hands it what it knows. */
const kindOf = (kind: unknown): TargetKind => kind as TargetKind;

/** Every kind of target: one line each. */
export const targetKinds: readonly TargetKind[] = [kindOf(processKind), kindOf(linkKind), kindOf(commandKind), kindOf(previewKind)];
