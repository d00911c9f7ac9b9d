import { expect, it } from 'vitest';
import { startDutyCycle } from '../../../src/world/limits/duty-cycle.ts';
import { stateOf } from '../../../src/world/process/identity.ts';
import { usageOf } from '../../../src/world/process/usage.ts';
import { node } from '../process/children.ts';

const busy = 'console.log("ready"); setInterval(() => { for (const endMs = Date.now() + 50; Date.now() < endMs; ); }, 1)';

/** CPU time that the process uses in this time, in ms. */
async function usedIn(pid: number, ms: number): Promise<number> {
  const before = usageOf(pid)?.cpuMs ?? 0;
  await new Promise((done) => setTimeout(done, ms));
  return (usageOf(pid)?.cpuMs ?? 0) - before;
}

it('lets a process compute for a share of the time, and then runs it on', async () => {
  const { identity } = await node(busy);
  const whole = await usedIn(identity.pid, 1_000);
  const duty = startDutyCycle([identity], 0.1);
  const share = await usedIn(identity.pid, 1_000);
  await duty.stop();
  await duty.stop();
  expect(share).toBeLessThan(0.6 * whole);
  expect(duty.counts().stops).toBeGreaterThan(1);
  expect(duty.counts().running).toBe(0);
  expect(await stateOf(identity)).not.toBe('T');
  expect(await usedIn(identity.pid, 1_000)).toBeGreaterThan(share);
});
