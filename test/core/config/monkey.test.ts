import { describe, expect, test } from 'vitest';
import { given, right, wrong } from './given.ts';

const targets =
  '{ api: { process: { port: 9000 } }, db: { compose: db }, cache: { link: { listen: "127.0.0.1:6380", to: "127.0.0.1:6379" } } }';
const monkey = (plan: string, more: Readonly<Record<string, string>> = {}) =>
  given({ targets, faults: '', plan: `{ mode: monkey, ${plan} }`, ...more });

describe('`mode: monkey`', () => {
  test('is short for a fault on the targets of `plan.on`', () => {
    const config = right(monkey('on: [api, db], probability: 30%, every: 1m, stop-when: home'));
    expect(config.faults).toMatchObject([{ fault: 'terminate', on: ['api', 'db'] }]);
    expect(config.plan.monkey).toMatchObject({ probability: 0.3, everyMs: 60_000, stopWhen: 'home' });
  });

  test('draws from `faults` if the config has them', () => {
    const config = right(monkey('every: 1m', { faults: '[{ fault: kill, on: api }, { fault: pause, on: db }]' }));
    expect(config.faults.map(({ fault }) => fault)).toEqual(['kill', 'pause']);
    expect(config.plan.monkey).toMatchObject({ probability: 0.2, everyMs: 60_000, stopWhen: null });
  });

  test('is absent from other configs', () => {
    expect(right(given()).plan).not.toHaveProperty('monkey');
  });

  test.each<[string, string, Readonly<Record<string, string>>?]>([
    ['on: api, every: 1m', '`plan.on` and `faults` both say what is disturbed', { faults: '[{ fault: kill, on: api }]' }],
    ['every: 1m', '`faults` is missing'],
    ['on: [api, wroker], every: 1m', 'unknown target `wroker`'],
    ['on: cache, every: 1m', '`terminate` needs'],
    ['on: [], every: 1m', '`on` selects nothing'],
    ['on: api, every: 1m, stop-when: hone', 'unknown check `hone`'],
    ['on: api, every: 5m, budget: 5m', 'no round of `5m` fits into the budget of `5m`'],
    ['on: api, probability: 0%', 'plan.probability'],
  ])('%s is refused', (plan, message, more = {}) => {
    expect(wrong(monkey(plan, more)).join('\n')).toContain(message);
  });

  test.each(['on: api', 'probability: 20%', 'every: 5m', 'stop-when: home'])('%s has no effect without it', (plan) => {
    expect(wrong(given({ plan: `{ ${plan} }` })).join('\n')).toContain('has no effect without `mode: monkey`');
  });

  test('another mode is refused', () => {
    expect(wrong(given({ plan: '{ mode: gorilla }' })).join('\n')).toContain('plan.mode');
  });
});
