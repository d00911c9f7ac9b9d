import { expect, it } from 'vitest';
import { exclusive } from '../../../src/engine/async/exclusive.ts';

it('gives turns one at a time, in the order in which they were asked for, also after one that failed', async () => {
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
