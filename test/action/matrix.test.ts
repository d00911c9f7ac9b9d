import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishComment, type Wanted } from '../../src/action/comment/comment.ts';
import { markerText } from '../../src/action/comment/marker.ts';
import { readContext } from '../../src/action/context/context.ts';
import { composed, type JobEntry, labelOf, mergedEntries, sharedOf } from '../../src/action/context/jobs.ts';
import { type GitHub, openGitHub } from '../../src/action/github/github.ts';
import { retryDelayMs } from '../../src/action/github/retry-delay.ts';
import { jobEntry } from '../../src/action/publish/job.ts';
import { passed } from '../fixtures/results/passed.ts';
import { actionsBot } from '../github/objects.ts';
import { type LocalGitHub, startGitHub } from '../github/server.ts';

/** Jobs that share the name of a gate: the red of one is never hidden by the green of another. */
/** The same decisions without the waiting. */
const hurried: typeof retryDelayMs = (refusal, tries, nowMs) => (retryDelayMs(refusal, tries, nowMs) === null ? null : 1);

let server: LocalGitHub;
let github: GitHub;
beforeEach(async () => {
  server = await startGitHub();
  github = await openGitHub({ token: 'job-token', apiUrl: server.url, owner: 'acme', repo: 'shop', retryDelay: hurried });
});
afterEach(async () => {
  await server.close();
  expect(server.violations).toEqual([]);
});

const commit = 'a'.repeat(40);
const hex = (letter: string): string => letter.repeat(16);
type Job = Partial<JobEntry> & { readonly commit?: string };
function wantedOf({ commit: of = commit, ...change }: Job): Wanted {
  const entry: JobEntry = {
    key: hex('1'),
    step: hex('2'),
    run: 500,
    attempt: 1,
    verdict: 'passed',
    failed: 0,
    scenarios: 2,
    label: 'gate',
    ...change,
  };
  const marker = { name: 'shop', run: entry.run, attempt: entry.attempt, commit: of };
  return { pullRequest: 7, marker, entry, create: true, report: () => `report of ${entry.label}: ${entry.verdict}` };
}
const publish = (job: Job, client = github) => publishComment(client, wantedOf(job), AbortSignal.timeout(20_000));
const body = (): string => server.comments[0]?.body ?? '';
const shown = () => [sharedOf(body())?.entries.map(({ label, verdict }) => `${label} ${verdict}`), sharedOf(body())?.shown?.report];

const eu: Job = { key: hex('1'), step: hex('e'), label: 'gate (eu)' };
const us: Job = { key: hex('9'), step: hex('5'), label: 'gate (us)' };
const red = { verdict: 'failed', failed: 1 } as const;

describe('two jobs of one run', () => {
  it.each([
    ['the red one first', [{ ...eu, ...red }, us]],
    ['the green one first', [us, { ...eu, ...red }]],
  ])('%s: the comment is red, shows both, and the report of the red one', async (_, jobs) => {
    for (const job of jobs) await publish(job);
    expect(server.comments).toHaveLength(1);
    expect(shown()).toEqual([['gate (eu) failed', 'gate (us) passed'], 'report of gate (eu): failed']);
    expect(body().split('\n')[2]).toMatch(/^❌ \*\*failed\*\* is the worst verdict of the 2 jobs/);
    expect(body()).toContain('✅ `gate (us)`: passed');
  });

  it('that cannot be told apart are both shown', async () => {
    await publish({ ...eu, ...red, key: hex('1'), label: 'gate' });
    const second = await publish({ ...us, key: hex('1'), label: 'gate' });
    expect([second.did, second.others]).toEqual(['updated', 1]);
    expect(shown()[0]).toEqual(['gate failed', 'gate passed']);
  });

  it('the last words of a job take the place of its first ones', async () => {
    await publish({ ...eu, ...red });
    await publish(us);
    await publish({ ...eu, verdict: 'unrestored' });
    expect(shown()[0]).toEqual(['gate (eu) unrestored', 'gate (us) passed']);
  });

  it('a later attempt of the red one turns it green', async () => {
    await publish({ ...eu, ...red });
    await publish(us);
    await publish({ ...eu, step: hex('7'), attempt: 2 });
    expect(shown()).toEqual([['gate (eu) passed', 'gate (us) passed'], 'report of gate (eu): passed']);
    expect(body().split('\n')[0]).toContain('run=500 attempt=2');
  });

  it('an earlier attempt that comes late says nothing any more', async () => {
    await publish({ ...eu, step: hex('7'), attempt: 2 });
    expect((await publish({ ...eu, ...red })).did).toBe('left to a newer run');
    expect(shown()[0]).toEqual(['gate (eu) passed']);
  });

  it('another run of the same commit adds its own, also when it began earlier', async () => {
    await publish({ ...us, run: 501 });
    await publish({ ...eu, ...red, run: 500 });
    expect(shown()[0]).toEqual(['gate (eu) failed', 'gate (us) passed']);
    expect(body().split('\n')[0]).toContain('run=501');
  });

  it('what an earlier commit left is gone with the next, and cannot come back', async () => {
    await publish({ ...eu, ...red });
    await publish(us);
    await publish({ ...us, step: hex('8'), run: 600, commit: 'b'.repeat(40) });
    expect(shown()[0]).toEqual(['gate (us) passed']);
    expect((await publish({ ...eu, ...red, step: hex('4') })).did).toBe('left to a newer run');
  });

  it('a comment is not made for the green one alone, but the red one is brought in', async () => {
    const never = { ...wantedOf(us), create: false };
    expect((await publishComment(github, never, AbortSignal.timeout(9_000))).did).toBe('nothing');
    await publish({ ...eu, ...red });
    await publishComment(github, never, AbortSignal.timeout(9_000));
    expect(shown()[0]).toEqual(['gate (eu) failed', 'gate (us) passed']);
  });
});

describe('at the same time', () => {
  it.each([2, 3, 5])('%d jobs end with one comment that shows them all', async (count) => {
    const jobs = Array.from({ length: count }, (_, index) => ({
      key: String(index).padStart(16, '0'),
      step: String(index).padStart(16, '0'),
      label: `gate (${index})`,
      ...(index === 1 ? red : {}),
    }));
    await Promise.all(jobs.map((job) => publish(job)));
    expect(server.comments).toHaveLength(1);
    expect(
      sharedOf(body())
        ?.entries.map(({ label }) => label)
        .toSorted(),
    ).toEqual(jobs.map(({ label }) => label).toSorted());
    expect(body().split('\n')[2]).toMatch(/^❌/);
  });

  it('words that another job overwrote are written again', async () => {
    await publish(us);
    const before = body();
    let once = true;
    // The other job had read the comment before ours was in it, and writes after us.
    const slow: GitHub = {
      ...github,
      update: async (...words) => {
        await github.update(...words);
        if (once && server.comments[0] !== undefined) server.comments[0].body = before;
        once = false;
      },
    };
    await publish({ ...eu, ...red }, slow);
    expect(shown()[0]).toEqual(['gate (eu) failed', 'gate (us) passed']);
  });
});

describe('what somebody has changed in the comment', () => {
  const edited = async (change: (text: string) => string) => {
    await publish({ ...eu, ...red });
    server.comments = server.comments.map((comment) => ({ ...comment, body: change(comment.body) }));
    await publish(us);
  };

  it('a report that is not as a gate left it is not kept, and the red stays in the list', async () => {
    await edited((text) => `${text}\nall is well`);
    expect(body()).not.toContain('all is well');
    expect(shown()).toEqual([['gate (eu) failed', 'gate (us) passed'], 'report of gate (us): passed']);
    expect(body().split('\n')[2]).toMatch(/^❌/);
  });

  const row = [hex('1'), hex('e'), 500, 1, 'failed', 1, 2, 'gate'];
  const data = (rows: unknown): string => Buffer.from(JSON.stringify(rows)).toString('base64url');
  const comment = (text: string): string =>
    `${markerText({ name: 'shop', run: 500, attempt: 1, commit })}\n<!-- chaos-gate:jobs shown=${hex('e')} digest=${hex('0')} ${text} -->\n<!-- chaos-gate:report -->\nx\n`;

  it('as a gate writes it, it can be read', () => {
    expect(sharedOf(comment(data([row])))?.entries).toMatchObject([{ label: 'gate', verdict: 'failed' }]);
  });

  it.each<[string, unknown]>([
    ['an object', { row }],
    ['a row too short', [row.slice(1)]],
    ['a row too long', [[...row, 1]]],
    ['an unknown verdict', [row.with(4, 'excellent')]],
    ['a verdict that every object has', [row.with(4, 'toString')]],
    ['a run that is text', [row.with(2, '500')]],
    ['a negative attempt', [row.with(3, -1)]],
    ['a number without an end', [row.with(5, 1e300)]],
    ['a key that is no digest', [row.with(0, 'x')]],
    ['a label with markup', [row.with(7, '](https://evil.example) @octocat <b>')]],
    ['a label of two lines', [row.with(7, 'a\n::error::x')]],
    ['a label that is too long', [row.with(7, 'x'.repeat(81))]],
    ['an empty label', [row.with(7, '')]],
    ['too many rows', Array.from({ length: 41 }, () => row)],
    ['nothing', null],
  ])('hidden data with %s is not used', (_, rows) => {
    expect(sharedOf(comment(data(rows)))).toBeNull();
  });

  it('hidden data of any bytes is refused or in shape', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json().map(data), fc.base64String()), (text) => {
        const shared = sharedOf(comment(text));
        for (const { label } of shared?.entries ?? []) expect(label).toMatch(/^[\w .,:/+()-]{1,80}$/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the list', () => {
  it('is bounded, and keeps the worst', () => {
    const many = Array.from(
      { length: 100 },
      (_, index): JobEntry => ({
        ...wantedOf(eu).entry,
        key: String(index).padStart(16, '0'),
        step: String(index).padStart(16, '0'),
        label: 'x'.repeat(80),
        verdict: index === 99 ? 'failed' : 'passed',
      }),
    );
    const [last = wantedOf(eu).entry] = many.slice(-1);
    const entries = mergedEntries(many.slice(0, -1), last);
    expect([entries.length, entries[0]?.verdict]).toEqual([40, 'failed']);
    const text = composed({ marker: '<!-- m -->', name: 'x'.repeat(80), entries, own: last, ownReport: 'y'.repeat(40_000), shown: null });
    expect(text.length).toBeLessThan(65_536);
    expect(sharedOf(text)?.entries).toEqual(entries);
  });
});

describe('a job', () => {
  const entryIn = async (env: Record<string, string>) =>
    jobEntry(await readContext({ GITHUB_JOB: 'gate', GITHUB_RUN_ID: '500', ...env }, ''), passed);

  it('of a matrix is told apart by its values, the same in each attempt', async () => {
    const [one, other, again] = await Promise.all([
      entryIn({ INPUT_MATRIX: '{"region":"eu","node":24}' }),
      entryIn({ INPUT_MATRIX: '{"region":"us","node":24}' }),
      entryIn({ INPUT_MATRIX: '{"region":"eu","node":24}', GITHUB_RUN_ATTEMPT: '2' }),
    ]);
    expect([one.label, other.label]).toEqual(['gate (eu, 24)', 'gate (us, 24)']);
    expect([one.key === other.key, one.key === again.key, one.step === again.step]).toEqual([false, true, false]);
  });

  it('without a matrix has its name; post has the step of its main', async () => {
    const [plain, post] = await Promise.all([entryIn({ INPUT_MATRIX: 'null' }), entryIn({ INPUT_MATRIX: 'null', STATE_step: hex('c') })]);
    expect([plain.label, post.step, plain.key === post.key]).toEqual(['gate', hex('c'), true]);
  });

  it.each(['{"a":"](x) @octocat <b>\\n::error::"}', '{"a":{"b":1}}', '[', '5', `{"a":"${'x'.repeat(9_000)}"}`])(
    'has a label that nothing can obey, whatever its matrix: %.30s',
    async (INPUT_MATRIX) => {
      expect((await entryIn({ INPUT_MATRIX })).label).toMatch(/^[\w .,:/+()-]{1,80}$/);
    },
  );

  it('has a label that can be read back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(labelOf(text)).toMatch(/^[\w .,:/+()-]{1,80}$/);
      }),
      { numRuns: 300 },
    );
  });
});

it('a comment by an earlier version of the gate is brought up to date', async () => {
  server.add(actionsBot, `${markerText({ name: 'shop', run: 400, attempt: 1, commit })}\nold`);
  await publish({ ...eu, ...red });
  expect([server.comments.length, ...shown()]).toEqual([1, ['gate (eu) failed'], 'report of gate (eu): failed']);
});
