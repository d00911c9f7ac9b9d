import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lines } from '../../../src/cli/live/lines.ts';
import { logLines } from '../../../src/cli/live/log-lines.ts';
import { emptyView, foldView, type View } from '../../../src/cli/live/view.ts';
import type { Role } from '../../../src/core/model/plan/trial.ts';
import type { RunEvent } from '../../../src/core/model/run/event.ts';
import type { Phase } from '../../../src/core/model/run/phase.ts';
import type { Window } from '../../../src/core/model/run/window.ts';
import { ansiPaint, noPaint } from '../../../src/core/report/terminal/paint.ts';
import { widthOf } from '../../../src/core/report/terminal/width.ts';
import { recorded, slow } from './recorded.ts';

const look = { columns: 80, rows: 24, paint: noPaint };
const viewAt = (ms: number, events: readonly RunEvent[] = recorded): View =>
  events.filter(({ atMs }) => atMs <= ms).reduce(foldView, emptyView);
const frameAt = (ms: number): string => lines(viewAt(ms), ms, look).join('\n');
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
const colours = /\u001b\[\d+m/g;

describe('the live view', () => {
  it('shows baseline, faults with the time left, checks and what they showed, at six moments', async () => {
    const moments = [5, 3000, 7000, 9000, 14_500, 19_500];
    const frames = moments.map((ms) => `--- ${ms / 1000} s${frameAt(ms)}\n`).join('\n');
    await expect(frames).toMatchFileSnapshot('../../golden/cli/live-frames.txt');
  });

  it('says how long the whole run takes, and which scenario of how many a repeat or a smaller form is about', () => {
    const trial = (role: Role, atMs: number): RunEvent => ({
      atMs,
      type: 'scenario.started',
      scenario: 's1.m1',
      plan: { id: 's1.m1', faults: [slow] },
      trial: { role, of: 's1' },
    });
    const ended: RunEvent = { atMs: 21_000, type: 'scenario.ended', scenario: 's1', reason: 'done', detail: '' };
    const started = recorded.map((event) => (event.type === 'run.started' ? { ...event, shrinkMs: 30_000 } : event));
    const at = (ms: number, ...more: readonly RunEvent[]) =>
      lines([...started.filter(({ type }) => type !== 'run.ended'), ended, ...more].reduce(foldView, emptyView), ms, look)[1];
    expect(at(22_000, trial('repeat', 21_500))).toMatch(/scenario 1 of 1 · before \d s · at most .* left · repeat of s1/);
    expect(at(31_500, trial('milder', 21_500))).toMatch(/scenario 1 of 1 · before .* · at most 20 s left · s1 reduced/);
  });

  it('shows numbers of the scenario at hand alone', () => {
    const bad = (second: number, phase: Phase, failing: number): RunEvent => ({
      atMs: second * 1000,
      type: 'window',
      scenario: 's1',
      window: { ...windowOf(recorded), second, phase, count: 20, bad: failing },
    });
    const next: RunEvent = { atMs: 30_000, type: 'scenario.started', scenario: 's2', plan: { id: 's2', faults: [slow] } };
    const events = [...recorded.filter(({ atMs }) => atMs < 20_000), bad(20, 'after', 20), bad(21, 'after', 20), next, bad(31, 'after', 0)];
    const frame = lines(events.reduce(foldView, emptyView), 31_000, look).join('\n');
    expect(frame).toMatch(/storefront +100 % ok/);
  });

  it('does not say in the log that all faults are removed while one is not', () => {
    const removals = recorded.findIndex(({ type }) => type === 'fault.gone');
    const gone = recorded[removals] as Extract<RunEvent, { type: 'fault.gone' }>;
    const notGone: RunEvent = { ...gone, sighting: { ...gone.sighting, ok: false } };
    const logOf = (event: RunEvent): string => {
      const after: RunEvent = { atMs: gone.atMs, type: 'phase.entered', scenario: 's1', phase: 'after' };
      return logLines(after, [...recorded.slice(0, removals), event].reduce(foldView, emptyView)).join('');
    };
    expect(logOf(gone)).toContain('all faults removed');
    expect(logOf(notGone)).toBe('');
  });

  it('is gone when the run is over', () => {
    expect(frameAt(21_000)).toBe('');
  });

  it('says the same with colours', () => {
    const [plain, coloured] = [lines(viewAt(14_500), 14_500, look), lines(viewAt(14_500), 14_500, { ...look, paint: ansiPaint })];
    expect(coloured.join('\n')).toMatch(colours);
    expect(coloured.map((line) => line.replace(colours, ''))).toEqual(plain);
  });

  it('never leaves the terminal, and never lets a name control it', () => {
    const moment = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        moment,
        fc.integer({ min: 20, max: 120 }),
        fc.integer({ min: 5, max: 30 }),
        (name, ms, columns, rows) => {
          const renamed = recorded.map((event) => rename(event, name));
          const frame = lines(viewAt(ms, renamed), ms, { columns, rows, paint: noPaint });
          expect(frame.length).toBeLessThan(rows);
          for (const line of frame) {
            expect(widthOf(line)).toBeLessThanOrEqual(columns);
            expect(line).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});

function windowOf(events: readonly RunEvent[]): Window {
  const found = events.find((event) => event.type === 'window' && event.window.check === 'storefront');
  if (found?.type !== 'window') throw new TypeError('no window was recorded');
  return found.window;
}

/** The same run with a hostile name for its first target. */
function rename(event: RunEvent, name: string): RunEvent {
  if (event.type !== 'scenario.started' || event.plan === null) return event;
  return {
    ...event,
    plan: { ...event.plan, faults: event.plan.faults.map((fault) => (fault.id === slow.id ? { ...fault, on: name } : fault)) },
  };
}

describe('the plain log', () => {
  it('tells the run in lines', async () => {
    let view = emptyView;
    const log = recorded.flatMap((event) => {
      const said = logLines(event, view);
      view = foldView(view, event);
      return said;
    });
    await expect(`${log.join('\n')}\n`).toMatchFileSnapshot('../../golden/cli/log.txt');
  });

  it('fits a terminal of 80 columns with the shares of a scenario, and shows sentences whole', () => {
    const events = recorded.filter(({ type }) => type !== 'run.ended');
    const view = events.reduce(foldView, emptyView);
    const ended: RunEvent = { atMs: 21_000, type: 'scenario.ended', scenario: 's1', reason: 'done', detail: '' };
    const shares = events.findLastIndex(({ type }) => type === 'scenario.ended');
    const log = logLines(ended, events.slice(0, shares).reduce(foldView, emptyView));
    expect(log.length).toBeGreaterThan(3);
    for (const line of log) expect(widthOf(line)).toBeLessThanOrEqual(80);
    expect(log.join(' ')).toMatch(/during 112 of 160 failed \(p95 1\.9 s\)/);
    const sentence = `${'the preview did not recover, '.repeat(12)}so nothing more was injected`;
    expect(logLines({ atMs: 0, type: 'note', says: sentence }, view).join('')).toContain(sentence);
  });

  it('shows the percentile that is judged', () => {
    const judged = (quantile: number) =>
      recorded.map((event) =>
        event.type === 'run.started'
          ? {
              ...event,
              checks: event.checks.map((check) => ({
                ...check,
                steady: { percentiles: [{ quantile, limitMs: 300 }] },
                during: { percentiles: [{ quantile, limitMs: 300 }] },
              })),
            }
          : event,
      );
    expect(lines(viewAt(9_000, judged(0.99)), 9_000, look).join('\n')).toMatch(/ok +p99 +\d+ ms/);
    expect(lines(viewAt(9_000, judged(0.5)), 9_000, look).join('\n')).toMatch(/ok +p50 +\d+ ms/);
  });

  it('names what is played again, why, and what it has taught', () => {
    const scenario = { id: 's1.t2', faults: [slow] };
    const events: RunEvent[] = [
      { atMs: 0, type: 'scenario.started', scenario: 'c1', plan: { id: 'c1', faults: [] }, trial: { role: 'control', of: null } },
      { atMs: 4000, type: 'scenario.ended', scenario: 'c1', reason: 'done', detail: '' },
      { atMs: 5000, type: 'scenario.started', scenario: 's1.t2', plan: scenario, trial: { role: 'repeat', of: 's1' } },
      { atMs: 9000, type: 'scenario.ended', scenario: 's1.t2', reason: 'cut', detail: 'no time' },
      { atMs: 9000, type: 'lesson', of: 's1', lesson: { kind: 'smallest', scenario, tried: 3, failed: 1, cut: true } },
    ];
    let view = emptyView;
    const log = events.flatMap((event) => {
      const said = logLines(event, view);
      view = foldView(view, event);
      return said;
    });
    expect(log.map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
      '00:00  c1, control run without a fault',
      '00:04  c1 measured',
      '00:05  s1.t2, repeat of s1: does it show the same again? (+1.9 s latency on api-to-cache for 8 s)',
      '00:09  s1.t2 cut short: no time',
      '00:09  minimal scenario of s1: +1.9 s latency on api-to-cache for 8 s (3 smaller scenarios tried, 1 also failed; the search was cut short, so a smaller scenario may also fail)',
    ]);
  });

  it('never lets an event start a line of its own', () => {
    const event: RunEvent = { atMs: 0, type: 'note', says: 'x\n::set-output name=verdict::passed\u001b[2K' };
    expect(logLines(event, emptyView)).toEqual(['00:00  x⏎::set-output name=verdict::passed\\u{1b}[2K']);
  });
});
