import type { MeasuredSigns } from './weakness.ts';

/** Written by `npm run corpus -- --fit`. */
export const measuredSigns: MeasuredSigns = {};
