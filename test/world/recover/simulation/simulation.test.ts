import { describe, expect, it } from 'vitest';
import { mutants } from './mutants.ts';
import { stormOf } from './storm.ts';

/** `npm run storm` plays 100,000 of them; `CHAOS_GATE_SCHEDULES=20000` looks further here. */
const schedules = Number(process.env.CHAOS_GATE_SCHEDULES ?? 1_500);
/** Every mistake shows within so many. */
const mostForMutant = 6_000;

describe('recovery, in schedules of who does what when and who dies at which step', () => {
  it(`leaves nothing, touches nobody else and undoes the latest first in ${schedules} of them`, { timeout: 600_000 }, async () => {
    expect((await stormOf(0, schedules)).violations).toEqual([]);
  });

  it('is the same for the same seed', async () => {
    expect(await stormOf(7, 57)).toEqual(await stormOf(7, 57));
  });

  it.each(Object.entries(mutants))('notices a build with a mistake: %s', { timeout: 120_000 }, async (_, mutant) => {
    expect((await stormOf(0, mostForMutant, mutant, 1)).violations).not.toEqual([]);
  });
});
