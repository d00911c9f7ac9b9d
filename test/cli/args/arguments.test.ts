import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../src/cli/args/arguments.ts';
import type { Command } from '../../../src/cli/args/command.ts';
import { GateFailure } from '../../../src/core/model/failure.ts';

const command: Command = {
  name: 'try',
  summary: 'a command for this test',
  usage: '',
  positionals: 1,
  options: { file: { value: 'FILE', description: 'a value' }, json: { description: 'a switch' } },
  run: async () => 0,
};

describe('arguments', () => {
  it('are values, switches and positionals, in any order', () => {
    const { values, switches, positionals } = readArguments(command, ['there', '--json', '--file', 'a b']);
    expect([values, [...switches], positionals]).toEqual([{ file: 'a b' }, ['json'], ['there']]);
  });

  it('take a value that begins with a dash only where it cannot be an option', () => {
    expect(readArguments(command, ['--file=-x']).values).toEqual({ file: '-x' });
    expect(() => readArguments(command, ['--file', '-x'])).toThrow('needs a value');
  });

  it('take everything behind `--` as it is', () => {
    expect(readArguments(command, ['--', '--json']).positionals).toEqual(['--json']);
  });

  it('are understood or refused by a GateFailure, whatever they are', () => {
    const words = fc.array(fc.oneof(fc.string(), fc.constantFrom('--file', '--json', '--', '-', '--file=', '-f', '--no-json')), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(words, (given) => {
        try {
          readArguments(command, given);
        } catch (error) {
          expect(error).toBeInstanceOf(GateFailure);
        }
      }),
    );
  });
});
