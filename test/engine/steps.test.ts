import { expect, it } from 'vitest';
import type { Role } from '../../src/core/model/plan/trial.ts';
import { trialOf } from '../../src/engine/steps.ts';
import { scenario } from '../core/verdict/story.ts';

const seedsOf = (role: Role) => ['s1.m1', 's1.m2'].map((id) => trialOf(scenario, id, role, 's1').scenario.faults.map(({ seed }) => seed));

it.each(['repeat', 'alone', 'milder'] as const)('a trial that repeats a failure (%s) keeps its random choices', (role) => {
  expect(seedsOf(role)).toEqual([['x'], ['x']]);
});

it('each trial of the search for a breaking point makes its own random choices', () => {
  expect(new Set(seedsOf('edge').flat()).size).toBe(2);
});
