import { describe, expect, it } from 'vitest';
import { inputNames, readInputs } from '../../../src/action/context/inputs.ts';
import { GateFailure } from '../../../src/core/model/failure.ts';

const env = (inputs: Record<string, string>) =>
  Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
const read = (inputs: Record<string, string>) => readInputs(env(inputs));

function problems(inputs: Record<string, string>): string {
  try {
    read(inputs);
  } catch (error) {
    if (error instanceof GateFailure && error.code === 'INPUT_INVALID') return error.message;
    throw error;
  }
  return '';
}

describe('inputs', () => {
  it('have defaults, and an empty one was not given', () => {
    const nothing = Object.fromEntries(inputNames.map((name) => [name, '']));
    expect(read(nothing)).toEqual({ comment: 'always', failOn: 'inconclusive', reportDir: 'chaos-report', unknown: [] });
    expect(read({})).toEqual(read(nothing));
  });

  it('are read under the names that the runner gives them', () => {
    const given = { 'PREVIEW-URL': 'x', 'GITHUB-TOKEN': 'y', 'REPORT-DIR': 'z', 'FAIL-ON': 'never' };
    const found = readInputs(Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name}`, ` ${value} `])));
    expect(found).toMatchObject({ previewUrl: 'x', githubToken: 'y', reportDir: 'z', failOn: 'never' });
  });

  it('41, 42: say every problem at once, with what would be right', () => {
    const message = problems({ comment: 'yes', 'fail-on': 'TRUE', scenarios: '-3', seed: 'a b', name: 'ok' });
    expect(message.split('\n')).toEqual([
      'input seed: "a b" is not a seed; write `auto`, or 1 to 100 letters, digits, `.`, `_`, `:`, `/` and `-`',
      'input scenarios: "-3" is not a whole number from 1 to 9999',
      'input comment: "yes" is not one of always, on-failure, never',
      'input fail-on: "TRUE" is not one of failed, inconclusive, regression, never',
    ]);
  });

  it.each(['a-->b', 'two\nlines', '<b>', 'x'.repeat(81), '`', 'ü'])('43: a name like %j cannot end up in a comment', (name) => {
    expect(problems({ name })).toContain('input name');
  });

  it.each([
    ['preview_url', 'preview-url'],
    ['comments', 'comment'],
    ['fail-no', 'fail-on'],
    ['githubtoken', 'github-token'],
  ])('45: %s is unknown, and %s was meant', (wrong, right) => {
    expect(read({ [wrong]: 'x' }).unknown).toEqual([`unknown input "${wrong}"; did you mean ${right}?`]);
  });

  it('45: an unknown input that is like none is told what there is', () => {
    expect(read({ duration: '5m' }).unknown[0]).toContain('there are config, preview-url');
  });

  it('refuse what is no text', () => {
    expect(problems({ config: 'a\0b' })).toContain('input config');
    expect(problems({ 'preview-url': `http://${'a'.repeat(5000)}` })).toContain('input preview-url');
  });
});
