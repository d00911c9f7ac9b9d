import * as z from 'zod';
import { quantity } from './fields.ts';

/** The percentiles that a config can limit, with their quantiles. */
export const percentileKeys = { p50: 0.5, p75: 0.75, p90: 0.9, p95: 0.95, p99: 0.99, 'p99.9': 0.999 } as const;
export type PercentileKey = keyof typeof percentileKeys;

const limitMs = { min: 1, max: 600_000 };
const keys = Object.keys(percentileKeys) as PercentileKey[];

/** How many probes may fail or be slow. Each key is independent: a missing one gets its value from elsewhere. */
export function toleranceSchema(summary: string) {
  const percentiles = Object.fromEntries(
    keys.map((key) => [key, quantity('duration', `${key.slice(1)} % of the responses arrive within this time`, limitMs).optional()]),
  ) as Record<PercentileKey, z.ZodOptional<ReturnType<typeof quantity>>>;
  return z
    .strictObject({
      success: quantity('share', 'Smallest allowed share of successful probes', { min: 0, max: 1 }).optional(),
      ...percentiles,
    })
    .describe(summary);
}
