import { describe, expect, it } from 'vitest';
import type { RunEvent } from '../../../../src/core/model/run/event.ts';
import { judge } from '../../../../src/core/verdict/run-fold.ts';
import { story } from '../story.ts';

const only = (events: RunEvent[]) => {
  const [scenario] = judge(events, () => []).scenarios;
  if (scenario === undefined) throw new Error('no scenario');
  return scenario;
};

describe('a recovery', () => {
  it('stays shown once it was, although a probe fails in the last second', () => {
    const scenario = only(story({ after: (second) => ({ bad: second === 7 ? 1 : 0 }) }));
    expect(scenario).toMatchObject({ outcome: 'passed', recovery: [{ recoveredMs: 0 }] });
  });

  it('is late when what was shown does not last', () => {
    const { findings } = only(story({ after: (second) => ({ bad: second >= 5 ? 50 : 0 }) }));
    expect(findings).toMatchObject([{ outcome: 'failed', tolerance: 'recovers', observed: null }]);
  });

  it('that comes a little late may be chance', () => {
    const { findings } = only(story({ after: (second) => ({ bad: second < 4 ? 50 : second === 4 ? 3 : 0 }), afterSeconds: 12 }));
    expect(findings).toMatchObject([{ outcome: 'inconclusive', tolerance: 'recovers', observed: { value: 5_000 } }]);
    expect(findings[0]?.says).toContain('possibly by chance');
  });

  it('that is counted from some second of its own needs more probes than one that never was away', () => {
    const probesNeeded = (awaySeconds: number): number => {
      const lengths = Array.from({ length: 12 }, (_, extra) => awaySeconds + 1 + extra);
      const needed = lengths.find((afterSeconds) => {
        const events = story({ after: (second) => ({ bad: second < awaySeconds ? 50 : 0 }), afterSeconds });
        return only(events).outcome === 'passed';
      });
      return ((needed ?? Number.NaN) - awaySeconds) * 50;
    };
    // ln(2/0.01) and ln(10/0.01), over ln(0.99/0.95) a probe: 129 and 168 in windows of 50.
    expect([0, 2].map(probesNeeded)).toEqual([150, 200]);
  });
});
