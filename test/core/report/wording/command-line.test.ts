import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { commandLine } from '../../../../src/core/report/wording/command-line.ts';

test('a shell reads back exactly the words', () => {
  const words = ['kill', '-CONT', '41207', "it's", '$(reboot)', 'a b', '', '`x`', '\\', '*', '~', '#', ';', '"'];
  const out = execFileSync('/bin/sh', ['-c', `printf '%s\\n' ${commandLine(words)}`], { encoding: 'utf8' });
  expect(out.split('\n').slice(0, -1)).toEqual(words);
});
