import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotationOf } from '../../src/action/annotation.ts';
import { guardLines } from '../../src/action/line-guard.ts';
import { isNewer, type Marker, markerOf, markerText } from '../../src/action/marker.ts';
import { patienceMs } from '../../src/action/patience.ts';
import { redactJson, redactor } from '../../src/action/redact.ts';
import { secretsOf } from '../../src/action/secrets.ts';
import { comparedWith } from '../../src/core/compare/compare.ts';
import { exitCodeFor, type FailOn } from '../../src/core/compare/fail-on.ts';
import { exitCodes, type RunVerdict } from '../../src/core/model/outcome.ts';
import type { Result } from '../../src/core/model/result.ts';
import { commentBody } from '../../src/core/report/comment.ts';
import { reportMarkdown } from '../../src/core/report/report-md.ts';
import { failed } from '../fixtures/results/failed.ts';
import { passed } from '../fixtures/results/passed.ts';

describe('a line of our log', () => {
  /** What the runner takes for a command (actions/runner, ActionCommand.cs: TryParseV2 trims first, TryParse looks anywhere). */
  const isCommand = (text: string) => text.split(/[\r\n]/).some((line) => /^\s*::[^\r\n]+?::/.test(line) || line.includes('##['));
  const pieces = fc.constantFrom(
    '::error::x',
    '::',
    ' ',
    '\t',
    '\r',
    '\n',
    '\u001b[31m',
    '##[',
    '##[command]',
    '\u0000',
    'x',
    '\u0085',
    '\u001b]0;t\u0007',
    '[',
  );

  it('is no command of the runner, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const guarded = guardLines(parts.join(''));
        expect(isCommand(guarded)).toBe(false);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
        expect(guarded).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
      }),
    );
  });

  it('stays readable', () => {
    expect(guardLines('a\n::add-mask::a\n  ::error file=x::y\n##[group]z\n\u001b[1mb\u001b[0m')).toBe(
      'a\n│ ::add-mask::a\n  │ ::error file=x::y\n## [group]z\nb',
    );
  });
});

describe('the marker', () => {
  const markers = fc.record({
    name: fc.stringMatching(/^[A-Za-z0-9 ._:/-]{1,80}$/),
    run: fc.nat(2 ** 31),
    attempt: fc.integer({ min: 1, max: 1000 }),
    commit: fc.constantFrom('', 'a'.repeat(40), 'b'.repeat(64)),
  });

  it('reads back what was written, with any text below', () => {
    fc.assert(
      fc.property(markers, fc.string(), (marker, rest) => {
        expect(markerOf(`${markerText(marker)}\n${rest}`)).toEqual(marker);
      }),
    );
  });

  it('is one HTML comment, and nothing in a name ends it early', () => {
    fc.assert(
      fc.property(markers, (marker) => {
        const inner = markerText(marker).slice(4, -3);
        expect(inner).not.toMatch(/--|[<>\n]/);
      }),
    );
  });

  it('orders runs by run, then by attempt', () => {
    const at = (run: number, attempt: number): Marker => ({ name: 'x', run, attempt, commit: '' });
    expect([isNewer(at(2, 1), at(1, 9)), isNewer(at(1, 2), at(1, 1)), isNewer(at(1, 1), at(1, 1)), isNewer(at(1, 9), at(2, 1))]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('a secret', () => {
  const secret = 'gh s/+="€\'&<x>12';
  const encoded: [string, string][] = [
    ['as it is', secret],
    ['in a URL', encodeURIComponent(secret)],
    ['in JSON', JSON.stringify({ authorization: secret })],
    ['in base64', Buffer.from(secret).toString('base64')],
    ['in base64 behind a user', Buffer.from(`me:${secret}`).toString('base64')],
    ['in base64 behind another user', Buffer.from(`user:${secret}:`).toString('base64')],
    ['in HTML', secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')],
  ];

  it.each(encoded)('is hidden %s', (_, text) => {
    const hidden = redactor([secret])(`before ${text} after`);
    expect(hidden).toContain('***');
    expect(hidden.length).toBeLessThan(`before ${text} after`.length);
    expect(hidden).toMatch(/^before .* after$/);
  });

  it('is hidden line by line', () => {
    expect(redactor(['first line\nsecond line'])('x second line y')).toBe('x *** y');
  });

  it('that is too short blackens nothing', () => {
    expect(redactor(['', 'abc', '     '])('abc     def')).toBe('abc     def');
  });

  it('is every variable whose name says so: an undo command that failed is shown with its words', () => {
    const env = { DB_PASSWORD: 'hunter2-hunter2', API_KEY: 'k-123456789', TOKEN: 'short', PATH: '/usr/local/bin' };
    expect(secretsOf(null, undefined, env)).toEqual(['hunter2-hunter2', 'k-123456789']);
  });

  it('is not what everybody sees all the same: a name in the config, the commit', () => {
    const config = {
      name: 'preview',
      preview: 'https://pr.example/?env=preview&ref=0123abc&t=s3cr3t',
      checks: [],
      targets: [{ name: 'postgres' }],
    };
    const env = { POSTGRES_PASSWORD: 'postgres' };
    expect(secretsOf(config as never, undefined, env, ['0123abcdef'])).toEqual(['s3cr3t']);
  });

  it('is hidden in JSON so that it can be read back, and in a torn line of it', () => {
    const redact = redactor(['preview', '20000000']);
    const told = { preview: 'http://preview/', times: [20_000_000, null], 'a "preview" key:': 'said "preview": no' };
    const clean = redactJson(`${JSON.stringify(told)}\n{"says":"preview of a torn`, redact);
    const [whole, torn] = clean.split('\n');
    expect(JSON.parse(whole ?? '')).toEqual({ preview: 'http://***/', times: [20_000_000, null], 'a "preview" key:': 'said "***": no' });
    expect(torn).toBe('{"says":"*** of a torn');
  });

  it('leaves a replay token alone, whose letters may look like anything', () => {
    const token = 'cg1.WyJzMyIsIjIvczMiLFsiYmxhY2tob2xlIiwiYXBpLXRvLWNhY2hlIix7fSwwLDEwMDBdXQ.1hw63g5';
    expect(redactor(['blackhole'])(`replay ${token} of blackhole`)).toBe(`replay ${token} of ***`);
    expect(redactor(['blackhole'])(token.replace('cg1.', 'x'))).not.toContain('YmxhY2tob2xl');
  });

  it('is whatever the environment put into a header, and the query of the preview', () => {
    const checks = [{ name: 'front', params: { headers: { authorization: 'Bearer s3cr3t-value', accept: 'text/html' } } }];
    const config = { preview: 'https://pr.example/?token=preview-token', checks } as never;
    const found = secretsOf(config, 'job-token', { BYPASS: 's3cr3t-value', HOME: '/root/somewhere' });
    expect(found).toEqual(['job-token', 'Bearer s3cr3t-value', 's3cr3t-value', 'preview-token']);
  });
});

describe('the step', () => {
  const red = (failOn: FailOn, of: Result = failed) =>
    (Object.keys(exitCodes) as RunVerdict[]).filter((verdict) => exitCodeFor({ ...of, verdict }, failOn) !== 0).sort();
  const always = ['cancelled', 'error', 'invalid', 'refused', 'unrestored'];

  it.each([
    ['failed', ['cancelled', 'error', 'failed', 'invalid', 'refused', 'unhealthy', 'unrestored']],
    ['inconclusive', ['cancelled', 'error', 'failed', 'inconclusive', 'invalid', 'refused', 'unhealthy', 'unrestored']],
    ['never', always],
    ['regression', ['cancelled', 'error', 'failed', 'invalid', 'refused', 'unhealthy', 'unrestored']],
  ] as const)('with fail-on %s is red for exactly these verdicts', (failOn, verdicts) => {
    expect(red(failOn)).toEqual(verdicts);
  });

  it('with fail-on regression is green for a failure that the baseline has, too, and for nothing else', () => {
    const same = comparedWith(failed, failed);
    expect(red('regression', same)).toEqual([...always, 'unhealthy'].sort());
    for (const baseline of [passed, 'missing', 'unreadable', { ...failed, name: 'other' }] as const)
      expect(red('regression', comparedWith(failed, baseline))).toContain('failed');
  });

  it.each(['failed', 'inconclusive'] as const)('with fail-on %s is red also for a failure that the baseline has', (failOn) => {
    expect(red(failOn, comparedWith(failed, failed))).toContain('failed');
  });
});

describe('patience', () => {
  const now = 1_700_000_000_000;
  const refusal = (status: number, headers = {}, message = '') => ({ status, headers, message });
  it.each([
    ['the time that GitHub names', refusal(403, { 'retry-after': '7' }), 7000],
    ['the time at which the limit ends', refusal(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1000 + 9) }), 9000],
    ['no longer than all of it may take', refusal(429, { 'retry-after': '60' }), null],
    ['not at all when no time is named, for that means a minute', refusal(429), null],
    ['a second for trouble of GitHub', refusal(502), 1000],
    ['a second for a line that broke', refusal(0), 1000],
    ['not at all for a refusal', refusal(403, {}, 'Resource not accessible by integration'), null],
    ['not at all for what is gone', refusal(404), null],
  ])('waits %s', (_, refused, waitMs) => {
    expect(patienceMs(refused, 1, now)).toBe(waitMs);
    expect(patienceMs(refused, 3, now)).toBeNull();
  });
});

describe('a step that is green although its run did not pass', () => {
  const inconclusive = { ...failed, verdict: 'inconclusive' as const };
  const known = comparedWith(failed, failed);
  const marker = '<!-- chaos-gate test -->';
  const body = (result: Result, failOn: FailOn) =>
    commentBody(result, { marker, failOn, replayCommand: (token) => `chaos-gate replay ${token}` });

  it('says in comment, summary and title that nothing was shown', () => {
    for (const text of [body(inconclusive, 'failed'), reportMarkdown(inconclusive, { failOn: 'failed' })]) {
      expect(text).toContain('Nothing was shown: the step is green only because');
      expect(text).toMatch(/^🔶/m);
    }
    expect(annotationOf(inconclusive, false, [], 'failed')).toMatchObject({
      level: 'warning',
      title: 'Chaos Gate: inconclusive, let through by fail-on: failed',
      message: expect.stringMatching(/^Nothing was shown/),
    });
  });

  it('says that its failures are known, without a red title', () => {
    expect(body(known, 'regression')).toMatch(/^🔶/m);
    expect(body(known, 'regression')).toContain('No new failure: every failure here is known from the base');
    expect(annotationOf(known, false, [], 'regression')?.title).toBe('Chaos Gate: no new failure');
  });

  it('is no red one', () => {
    for (const [result, failOn] of [
      [inconclusive, 'inconclusive'],
      [failed, 'failed'],
      [failed, 'regression'],
    ] as const) {
      expect(body(result, failOn)).not.toContain('the step is green');
      expect(body(result, failOn)).not.toMatch(/^🔶/m);
    }
  });
});
