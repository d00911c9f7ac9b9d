import { expect, it } from 'vitest';
import { exclusive } from '../../../src/engine/async/exclusive.ts';

it('runs one task at a time, in the order of the calls, also after a failed task', async () => {
  const turn = exclusive();
  const said: string[] = [];
  const task = (name: string) => async () => {
    said.push(`${name} begins`);
    await new Promise((done) => setTimeout(done, 1));
    said.push(`${name} ends`);
    if (name === 'b') throw new Error('b fails');
    return name;
  };
  const came = await Promise.allSettled(['a', 'b', 'c'].map((name) => turn(task(name))));
  expect(said).toEqual(['a', 'b', 'c'].flatMap((name) => [`${name} begins`, `${name} ends`]));
  expect(came.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});
