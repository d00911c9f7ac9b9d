import { describe, expect, test } from 'vitest';
import { ScenarioEvidence } from '../../../../src/core/evidence/scenario-evidence.ts';
import type { FaultParams } from '../../../../src/core/model/plan/effect.ts';
import { finding } from '../../../../src/core/verdict/judge/finding.ts';
import { spareRefused } from '../../../../src/core/verdict/judge/judge-refused.ts';

/** A scenario of one fault, and what its clients got. */
function evidenceOf(fault: string, numbers: Record<string, number>, params: FaultParams = { rate: 100 }): ScenarioEvidence {
  const spec = { id: 's1.f1', fault, on: 'preview', params, startMs: 0, lastsMs: 5_000, seed: 's' };
  const evidence = new ScenarioEvidence('s1', { id: 's1', faults: [spec] }, 0);
  const sighting = { ok: true, says: '', numbers };
  evidence.add({ type: 'fault.felt', scenario: 's1', fault: 's1.f1', sighting, atMs: 1 } as never);
  return evidence;
}

const failed = (tolerance: 'success' | 'recovers' | 'latency', ...reasons: string[]) =>
  finding({
    outcome: 'failed',
    phase: 'during',
    tolerance,
    check: 'page',
    count: 100,
    bad: reasons.length,
    reasons: reasons.map((reason) => ({ reason, count: 1 })),
  });

describe('a preview that turns clients away', () => {
  test.each([
    ['status 429', true],
    ['status 403', true],
    ['status 401', true],
    ['redirect to another host', true],
    ['status 503', false],
    ['status 404', false],
    ['timeout', false],
  ])('and the checks with them by %s: inconclusive is %s', (reason, spared) => {
    const crowd = evidenceOf('surge', { refused: 40 });
    for (const tolerance of ['success', 'recovers'] as const)
      expect(spareRefused(crowd, [failed(tolerance, reason)])[0]?.outcome).toBe(spared ? 'inconclusive' : 'failed');
  });

  test('is named, with what would tell clients and checks apart', () => {
    expect(spareRefused(evidenceOf('surge', { refused: 40 }), [failed('success', 'status 429')])[0]?.says).toBe(
      'every failed probe got status 429, and so did the clients: checks and clients share one address, so a limit per address looks like a failure',
    );
  });

  test.each([
    ['other probes timed out', evidenceOf('surge', { refused: 40 }), failed('success', 'status 429', 'timeout')],
    ['no client was turned away', evidenceOf('surge', { refused: 0 }), failed('success', 'status 429')],
    ['no clients came', evidenceOf('latency', { refused: 40 }), failed('success', 'status 429')],
    ['it was too slow', evidenceOf('surge', { refused: 40 }), failed('latency', 'status 429')],
    ['each client had an address', evidenceOf('surge', { refused: 4 }, { rate: 9, 'forwarded-for': 1 }), failed('success', 'status 429')],
  ])('is still blamed where %s', (_, evidence, one) => {
    expect(spareRefused(evidence, [one])[0]?.outcome).toBe('failed');
  });
});
