import * as z from 'zod';

export const text = z.string().max(20_000);
export const ms = z.number();
export const share = z.number().min(0).max(1);
export const numbers = z.record(text, z.number());

export const estimate = z.object({ value: z.number(), low: z.number(), high: z.number() });
export const sighting = z.object({ ok: z.boolean(), says: text, numbers });
export const reasons = z.array(z.object({ reason: text, count: z.int().min(0) })).max(1000);

export const tolerance = z.object({
  success: share.exactOptional(),
  percentiles: z.array(z.object({ quantile: share, limitMs: ms })).max(100),
});

/** Port 0: none is known. */
export const address = z.object({ host: text, port: z.int().min(0).max(65_535) });
export const runIdentity = z.object({ id: text, attempt: z.int().min(0), commit: text, startedAt: text });
