import type { Target } from '../model/config/target.ts';
import { kindOf } from './catalog.ts';

/** Does the config allow what the fault would delete on the target? True for a fault that deletes nothing. */
export const mayDelete = ({ flush }: { readonly flush?: true }, target: Target): boolean =>
  flush !== true || kindOf(target).expendable(target) !== null;
