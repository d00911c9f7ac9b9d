import { expect, test } from 'vitest';
import { ScenarioEvidence } from '../../../../src/core/evidence/scenario-evidence.ts';
import { faultFindings } from '../../../../src/core/verdict/judge/judge-faults.ts';

/** A scenario whose fault was injected, and what was seen of it. */
function causeOf(says: string): string | undefined {
  const about = { scenario: 's1', fault: 's1.f1' };
  const spec = { id: 's1.f1', fault: 'outage', on: 'db', params: {}, startMs: 0, lastsMs: 5_000, seed: 's' };
  const evidence = new ScenarioEvidence('s1', { id: 's1', faults: [spec] }, 0);
  evidence.add({ type: 'fault.applied', ...about, atMs: 1 } as never);
  evidence.add({ type: 'fault.felt', ...about, sighting: { ok: false, says, numbers: {} }, atMs: 2 } as never);
  const [found, ...others] = faultFindings(evidence);
  expect([found?.outcome, others]).toEqual(['inconclusive', []]);
  return found?.cause;
}

// The advice follows from the cause: no check would help against a cluster that does not do its part.
test.each([
  ['another program has scaled the workload back during the fault', 'changed-by-others'],
  ['another program has deleted the network policy during the fault', 'changed-by-others'],
  ['the network policy is in place, and the network of the cluster does not enforce it', 'not-injected'],
  ['Chaos Mesh could not put it into 3 of 3 pods: violates PodSecurity', 'not-injected'],
  ['no connection passed the link', 'not-observed'],
])('%s: %s', (says, cause) => expect(causeOf(says)).toBe(cause));
