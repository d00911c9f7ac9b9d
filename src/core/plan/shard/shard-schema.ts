import * as z from 'zod';
import { mostShards } from '../../model/plan/shard.ts';

const count = z.int().min(1);

/** An untrusted statement about a part of a plan. Its places are in order, within the plan, and none is there twice. */
export const shardSchema = z.strictObject({
  index: count.max(mostShards),
  of: count.max(mostShards),
  plan: z.string().regex(/^[0-9a-z]{1,7}$/, 'the hash of a plan has 1 to 7 letters and digits'),
  scenarios: count.max(10_000),
  places: z
    .array(z.int().min(0).max(9_999))
    .max(10_000)
    .refine((places) => places.every((place, nth) => nth === 0 || place > (places[nth - 1] ?? 0)), 'the places of a shard are in order'),
});
