import { expect, it } from 'vitest';
import { nextEventLoopTurn } from '../../../src/world/link/event-loop-turn.ts';

const turnsAhead = () => process.getActiveResourcesInfo().filter((name) => name === 'Immediate').length;
const farMs = 1e12;

it('resolves in the next turn of the event loop, and with a timer after too many turns', async () => {
  const before = turnsAhead();
  const woken: Promise<void>[] = [];
  const wait = (nowMs: number) => woken.push(new Promise((resolve) => nextEventLoopTurn(nowMs, resolve)));
  for (let waiting = 0; waiting < 1_200; waiting += 1) wait(farMs + 99 * (waiting % 2));
  expect(turnsAhead() - before).toBe(1_000);
  wait(farMs + 100);
  expect(turnsAhead() - before).toBe(1_001);
  await Promise.all(woken);
});
