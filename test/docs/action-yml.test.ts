import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commentPolicies, inputNames, mergeInputNames, readInputs } from '../../src/action/context/inputs.ts';
import { outputsOf } from '../../src/action/publish/outputs.ts';
import { failOnLevels } from '../../src/core/compare/fail-on.ts';
import { passed } from '../fixtures/results/passed.ts';
import { read } from './github-yaml.ts';

interface Described {
  readonly description: string;
  readonly default?: string;
  readonly required?: boolean;
}
const action = parse(read('action.yml')) as {
  readonly inputs: Readonly<Record<string, Described>>;
  readonly outputs: Readonly<Record<string, Described>>;
  readonly runs: Readonly<Record<string, string>>;
};

describe('action.yml', () => {
  it('has the inputs that the action reads, at most twelve, in one order', () => {
    expect(Object.keys(action.inputs)).toEqual([...inputNames]);
    expect(inputNames.length).toBeLessThanOrEqual(12);
  });

  it('has the outputs that the action sets', () => {
    expect(Object.keys(action.outputs)).toEqual([...Object.keys(outputsOf(passed, { result: '', report: '', badge: '' })), 'comment-url']);
  });

  it('has the defaults that the action has', () => {
    const { comment, failOn, reportDir } = readInputs({});
    expect([action.inputs.comment?.default, action.inputs['fail-on']?.default, action.inputs['report-dir']?.default]).toEqual([
      comment,
      failOn,
      reportDir,
    ]);
  });

  it('names every choice', () => {
    for (const choice of commentPolicies) expect(action.inputs.comment?.description).toContain(`\`${choice}\``);
    for (const choice of failOnLevels) expect(action.inputs['fail-on']?.description).toContain(`\`${choice}\``);
  });

  it('runs on Node 24, and its post step always', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/main.js', post: 'dist/post.js', 'post-if': 'always()' });
  });
});

describe('merge/action.yml', () => {
  const merge = parse(read('merge/action.yml')) as typeof action;

  it('has the inputs that the action reads for shards, and its outputs', () => {
    expect(Object.keys(merge.inputs)).toEqual([...mergeInputNames]);
    expect(Object.keys(merge.outputs)).toEqual(Object.keys(action.outputs));
  });

  it('has the defaults of the gate', () => {
    for (const name of mergeInputNames.filter((one) => one !== 'shards'))
      expect(merge.inputs[name]?.default).toBe(action.inputs[name]?.default);
  });

  it('runs the same bundle', () => {
    expect(merge.runs).toEqual({ using: 'node24', main: '../dist/main.js', post: '../dist/post.js', 'post-if': 'always()' });
  });
});

describe('README.md', () => {
  it.each([...Object.keys(action.inputs), ...Object.keys(action.outputs)])('tells of `%s`', (name) => {
    expect(read('README.md')).toContain(`\`${name}\``);
  });
});
