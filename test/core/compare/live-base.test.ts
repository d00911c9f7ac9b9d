import { describe, expect, it } from 'vitest';
import { comparedWith } from '../../../src/core/compare/compare.ts';
import { comparedWithLiveBase } from '../../../src/core/compare/live-base.ts';
import { commentBody } from '../../../src/core/report/comment.ts';
import { played, run } from './build.ts';

const base = { ...run([played({ outcome: 'passed' })]), preview: 'https://main.example.org/' };
const owed = { undo: 'u1', target: 'shop', kind: 'process.continue', reason: 'it is still stopped', commands: [] };

describe('a base that was measured together with the change', () => {
  it('is identified by its address', () => {
    const result = comparedWithLiveBase(run([played({})]), base);
    expect(result.comparison).toMatchObject({ base: { preview: base.preview }, scenarios: [{ change: 'new' }] });
    const body = commentBody(result, { marker: '<!-- m -->', replayCommand: (id) => id });
    expect(body).toContain('Compared with the base (`https://main.example.org/`, alternating in this run): **1\u00a0new**.');
  });

  it('reports faults that could not be injected into it', () => {
    const result = comparedWithLiveBase(run([played({}), played({ id: 's2', delay: 7, outcome: 'passed' })]), base);
    const body = commentBody(result, { marker: '<!-- m -->', replayCommand: (id) => id });
    expect(body).toContain('Some faults cannot be injected into the base: only 1 of 2\u00a0scenarios is in both.');
  });

  it('of which nothing is known says why', () => {
    const undecided = commentBody(
      comparedWithLiveBase(run([played({})]), {
        ...base,
        scenarios: [],
        verdict: 'unhealthy',
        reason: 'the preview never sent an expected response (status 503)',
      }),
      {
        marker: '<!-- m -->',
        replayCommand: (id) => id,
      },
    );
    expect(undecided).toContain(
      '**Nothing is compared with the base**: it was inconclusive (the preview never sent an expected response (status 503)). Every failure counts as new.',
    );
    const unreached = commentBody(comparedWith(run([played({})]), 'plan'), { marker: '<!-- m -->', replayCommand: (id) => id });
    expect(unreached).toContain('none of these scenarios can run on it');
  });

  it('on which a fault may still be in place makes the whole run unrestored', () => {
    const result = comparedWithLiveBase(run([played({ outcome: 'passed' })]), { ...base, unrestored: [owed] });
    expect(result).toMatchObject({ verdict: 'unrestored', exitCode: 6, unrestored: [owed] });
  });
});
