import type { MeasuredSigns } from './certainty.ts';

/** Written by `npm run corpus -- --fit`. */
export const measuredSigns: MeasuredSigns = {};
