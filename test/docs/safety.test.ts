import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { hardLimitMs } from '../../src/core/budget/needs.ts';
import { right } from '../core/config/given.ts';

const page = readFileSync(new URL('../../docs/safety.md', import.meta.url), 'utf8');
const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text ?? '');
const block = (words: string): string => blocks.find((text) => text.includes(words)) ?? '';

test('the commands that the page shows are a config that can be used', () => {
  const config = right(`version: 1\npreview: http://127.0.0.1:8080\nchecks: [{ name: front, http: { path: / } }]\n${block('inject:')}`);
  expect(config.targets).toMatchObject([{ kind: 'command', name: 'firewall', timeoutMs: 2_000 }]);
  expect(config.faults).toMatchObject([{ fault: 'command', on: ['firewall'] }]);
});

test('the step that the page shows leaves time after the hard limit of its budget, and has no condition', () => {
  const { chaos } = parse(block('timeout-minutes')).jobs;
  const step = chaos.steps.at(-1);
  expect(step).not.toHaveProperty('if');
  expect(step.with.budget).toBe('10m');
  expect(chaos['timeout-minutes'] * 60_000).toBeGreaterThanOrEqual(hardLimitMs(600_000) + 5 * 60_000);
});

test('there is a place for the numbers', () => {
  expect(page).toMatch(/<!-- storm: begin -->\n[\s\S]+<!-- storm: end -->/);
});
