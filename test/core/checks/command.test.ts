import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { command } from '../../../src/core/checks/command.ts';
import { wordsOf } from '../../../src/core/command/words.ts';
import { anyText, checkContract } from '../../contracts/check.ts';
import { assertProperty } from '../../contracts/property.ts';

checkContract(command, {
  valid: [{ run: 'redis-cli ping' }, { run: ['sh', '-c', 'exit 3'], exit: 3, output: 'PONG' }],
  responses: fc.record({ exit: fc.option(fc.integer({ min: 0, max: 255 })), output: anyText, cut: fc.boolean() }),
  invalid: [
    [{}, /list of words, or as one line|list of words or as one line/],
    [{ run: '' }, /list of words/],
    [{ run: [] }, /list of words/],
    [{ run: 'echo "open' }, /every quote is closed/],
    [{ run: 'a | b' }, /no shell is used/],
    [{ run: ['a\0b'] }, /list of words/],
    [{ run: 'true', exit: 256 }, /255/],
  ],
});

test('exit code first, then output', () => {
  const params = command.params.parse({ run: 'x', output: 'PONG' });
  const response = { exit: 0, output: 'PONG\n', cut: false };
  expect(command.judge(params, response)).toBeNull();
  expect(command.judge(params, { ...response, exit: 1 })).toBe('exit 1');
  expect(command.judge(params, { ...response, output: '' })).toBe('output');
  expect(command.judge(params, { ...response, output: '', cut: true })).toBe('cut');
});

test.each<[string, string[] | null]>([
  ['a b  c', ['a', 'b', 'c']],
  [' a ', ['a']],
  [`a 'b c' "d e"`, ['a', 'b c', 'd e']],
  [`a'b'"c"d`, ['abcd']],
  [`''`, ['']],
  ['a\\ b', ['a b']],
  [`"a\\"b"`, ['a"b']],
  ['a "; rm -rf $HOME | `b` > c"', ['a', '; rm -rf $HOME | `b` > c']],
  ['a | b', null],
  ['a > b', null],
  ['a $HOME', null],
  ['a; b', null],
  [`'a`, null],
  ['a\\', null],
  ['', []],
])('the line %j has the words %j', (line, words) => {
  expect(wordsOf(line)).toEqual(words);
});

test('quoted words are split into the original words', () => {
  assertProperty(
    fc.property(fc.array(fc.string().filter((word) => !word.includes("'"))), (words) => {
      expect(wordsOf(words.map((word) => `'${word}'`).join(' '))).toEqual(words);
    }),
  );
});
