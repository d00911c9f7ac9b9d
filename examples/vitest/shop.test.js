// An ordinary test of the shop. Under the gate the address comes from CHAOS_GATE_PREVIEW_URL.
import { expect, test } from 'vitest';

const shop = process.env.CHAOS_GATE_PREVIEW_URL ?? 'http://127.0.0.1:8500/';

test('a visitor sees a thing, and how many are left', async () => {
  const response = await fetch(shop, { signal: AbortSignal.timeout(2_000) });
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ name: 'teapot', left: 7 });
});
