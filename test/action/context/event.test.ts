import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { field, readEvent } from '../../../src/action/context/event.ts';
import { headCommit, seedOf } from '../../../src/action/context/seed.ts';
import { pullRequestOf } from '../../../src/action/github/pull-request.ts';
import { event } from '../events.ts';

describe('the pull request', () => {
  it('is the one of the event', () => {
    expect(pullRequestOf(event('pull_request'))).toEqual({ number: 2, fork: false });
  });

  it.each([
    ['another repository', { id: 1 }],
    ['a repository that was deleted', null],
  ])('is a fork when its head is in %s', (_, repo) => {
    expect(pullRequestOf(event('pull_request', { pull_request: { head: { repo } } }))).toEqual({ number: 2, fork: true });
  });

  it('is the one that a merge queue tests', () => {
    expect(pullRequestOf(event('merge_group'))).toEqual({ number: 104, fork: false });
  });

  it('is commented on, but a plain issue is none', () => {
    expect(pullRequestOf(event('issue_comment', { issue: { pull_request: { url: 'x' }, number: 9 } }))).toEqual({ number: 9, fork: false });
    expect(pullRequestOf(event('issue_comment'))).toBeNull();
  });

  it.each(['push', 'deployment_status', 'workflow_run', 'repository_dispatch'])('is not named by %s', (name) => {
    expect(pullRequestOf(event(name))).toBeNull();
  });
});

describe('the seed', () => {
  const merge = 'f'.repeat(40);
  it('comes from the head commit, not from the merge commit', () => {
    expect(headCommit(event('pull_request'), merge)).toBe('ec26c3e57ca3a959ca5aad62de7213c562f8c821');
    expect(headCommit(event('deployment_status'), merge)).toBe('f95f852bd8fca8fcc58a9a2d6c842781e32a215e');
    expect(headCommit(event('push'), merge)).toBe(merge);
  });

  it('is the input, else the config, else the first twelve digits of the commit', () => {
    expect(seedOf('42', '7', merge)).toBe('42');
    expect(seedOf(undefined, '7', merge)).toBe('7');
    expect(seedOf('auto', 'auto', `0123456789abcdef${merge}`)).toBe('0123456789ab');
    expect(seedOf(undefined, 'auto', '')).toBe('0');
  });
});

describe('the event file', () => {
  let dir: string;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'event-'));
  });
  afterEach(() => rm(dir, { recursive: true }));

  it.each([
    ['{"number":1', 'the event file is not JSON'],
    ['', 'the event file is not JSON'],
  ])('96: %j is said to be malformed, and the run goes on without', async (text, problem) => {
    await writeFile(join(dir, 'event.json'), text);
    expect(await readEvent('push', join(dir, 'event.json'))).toEqual({ name: 'push', payload: {}, problem });
  });

  it('96: may be missing, as on a laptop', async () => {
    expect(await readEvent('', undefined)).toEqual({ name: '', payload: {} });
    expect(await readEvent('push', join(dir, 'none'))).toMatchObject({ problem: 'the event file cannot be read: ENOENT' });
    expect(await readEvent('push', undefined)).toMatchObject({ problem: 'GITHUB_EVENT_PATH is not set' });
  });

  it.each([null, 5, 'text', [], { a: null }, { a: { b: 1 } }])('is read without trust: %j', (payload) => {
    expect(field(payload, 'a', 'b', 'c')).toBeUndefined();
    expect(field(payload, '__proto__', 'constructor')).toBeUndefined();
  });
});
