import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../src/core/config/parse.ts';
import { configOf } from './config.ts';
import { type Family, families, pairs } from './families.ts';
import { hasGo } from './golang.ts';
import type { Pair, System, Twin } from './pair.ts';

const isAble = hasGo();
const able = Object.entries(pairs).filter(([, { needs }]) => isAble || !needs?.includes('go'));

function systemOf(pair: Pair, twin: Twin): System {
  const names: string[] = [];
  const port = (name: string): number => {
    if (!names.includes(name)) names.push(name);
    return 20_000 + names.indexOf(name);
  };
  return pair.system({ twin, port, postgresPort: 20_100, folder: '/tmp/corpus' });
}

/** Each text and number in it, by its path; of a text, each line. */
function leavesOf(value: unknown, path = ''): ReadonlyMap<string, unknown> {
  if (typeof value === 'string')
    return new Map(
      value
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line, index) => [`${path}:${index}`, line]),
    );
  if (typeof value !== 'object' || value === null) return new Map([[path, value]]);
  return new Map(Object.entries(value).flatMap(([key, one]) => [...leavesOf(one, `${path}/${key}`)]));
}

/** The values that only one of both has. */
function onlyIn(one: unknown, other: unknown): readonly unknown[] {
  const rest = [...leavesOf(other).values()];
  return [...leavesOf(one).values()].filter((value) => {
    const at = rest.indexOf(value);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

describe.each(able)('%s', (_name, pair) => {
  const [sound, weak] = [systemOf(pair, 'sound'), systemOf(pair, 'weak')];

  test('the gate accepts its config', () => {
    for (const system of [sound, weak]) {
      const text = configOf(system, 'weak', true, { rate: null });
      expect(parseConfig({ text, file: 'chaos.yml', env: {} })).toMatchObject({ ok: true });
    }
  });

  test('the twins differ in one option of what they run, and in no promise and no fault', () => {
    const [{ targets, files, ...promised }, { targets: weakTargets, files: weakFiles, ...weakPromised }] = [sound, weak];
    expect(weakPromised).toEqual(promised);
    const [one, other] = [
      { targets, files },
      { targets: weakTargets, files: weakFiles },
    ];
    const most = Math.max(onlyIn(one, other).length, onlyIn(other, one).length);
    // An option of a command line can have two words.
    expect([1, 2]).toContain(most);
  });
});

/** An app that never gets SIGTERM loses something only when SIGKILL follows. */
const onlyOneCan = ['first-process'];

test('a pair has one name in one family', () => {
  const names = Object.values(families).flatMap((family) => Object.keys(family));
  expect(new Set(names).size).toBe(names.length);
});

test.each((Object.keys(families) as Family[]).filter((name) => name !== 'own'))(
  'the pairs of %s have two faults that reveal the weakness, or the only one that can',
  (name) => {
    for (const [pair, { needs, system }] of Object.entries(families[name] as Record<string, Pair>)) {
      if (!isAble && needs?.includes('go')) continue;
      expect([pair, systemOf({ system } as Pair, 'weak').faults.length]).toEqual([pair, onlyOneCan.includes(pair) ? 1 : 2]);
    }
  },
);
