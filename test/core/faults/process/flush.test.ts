import { expect, test } from 'vitest';
import { parseConfig } from '../../../../src/core/config/parse.ts';
import { flush } from '../../../../src/core/faults/process/flush.ts';
import type { Target } from '../../../../src/core/model/config/target.ts';
import { kindOf } from '../../../../src/core/targets/catalog.ts';
import { faultContract } from '../../../contracts/fault.ts';

faultContract(flush);

const problems = (targets: string): readonly string[] => {
  const text = `version: 1\npreview: http://127.0.0.1:3000\ntargets:\n  cache: ${targets}\nchecks:\n  - { name: home, http: { path: / } }\nfaults:\n  - { fault: flush, on: cache }\n`;
  const read = parseConfig({ text, file: 'chaos.yml', env: {} });
  return read.ok ? [] : read.problems.map(({ code, message, hint }) => `${code} ${message}; ${hint ?? ''}`);
};

test('a target whose content may be deleted says so', () => {
  expect(problems('{ process: { port: 6379, expendable: true } }')).toEqual([]);
  expect(problems('{ link: { listen: "127.0.0.1:6380", to: "127.0.0.1:6379", expendable: true } }')).toEqual([]);
});

test.each([
  ['{ process: { port: 6379 } }', /^CG1204 `flush` deletes everything in `cache`, which cannot be undone; .*`expendable: true`/],
  ['{ process: { port: 6379, expendable: false } }', /^CG1204 `flush` deletes everything/],
  ['{ link: { listen: "127.0.0.1:6380", to: "127.0.0.1:6379" } }', /^CG1204 `flush` deletes everything/],
  ['{ process: { pidfile: /run/redis.pid, expendable: true } }', /`expendable` needs `port`/],
  ['{ link: { listen: "127.0.0.1:6380", to: "redis.example.com:6379", expendable: true } }', /only a server of this machine/],
  ['{ container: shop-cache }', /^CG1204 /],
])('%s is refused', (target, message) => {
  expect(problems(target)).toEqual([expect.stringMatching(message)]);
});

test('a link whose server may be emptied touches the machine, so a fork cannot use it on a runner of its own', () => {
  const to = { host: '127.0.0.1', port: 6379 };
  const target = { kind: 'link', name: 'cache', listen: { ...to, port: 6380 }, to } as const;
  expect([kindOf(target).touchesMachine(target), kindOf(target).touchesMachine({ ...target, expendable: true } as Target)]).toEqual([
    false,
    true,
  ]);
});
