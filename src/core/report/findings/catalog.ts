import type { ToleranceName } from '../../model/result/finding-traits.ts';
import type { FindingKind } from './finding-kind.ts';
import * as all from './index.ts';

/** The words of every kind of finding. Does not compile when one is missing. */
export const findingKinds: Readonly<Record<ToleranceName, FindingKind>> = all;
