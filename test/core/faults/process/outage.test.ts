import { expect, test } from 'vitest';
import { parseConfig } from '../../../../src/core/config/parse.ts';
import { outage } from '../../../../src/core/faults/process/outage.ts';
import { faultContract } from '../../../contracts/fault.ts';

faultContract(outage);

test('all pods end, and none is started', () => expect(outage.pods?.({})).toEqual({ does: 'scale-to-zero' }));

test('a config without `faults` does not ask for it: a preview that is the target itself could not survive it', () => {
  const text = `version: 1
preview: http://127.0.0.1:3000
targets: { api: { kubernetes: { namespace: pr-7, workload: deployment/api } } }
checks: [{ name: home, http: { path: / } }]
`;
  const read = parseConfig({ text, file: 'chaos.yml', env: {} });
  expect(read.ok && read.config.faults.map(({ fault }) => fault).toSorted()).toEqual(['kill', 'partition', 'terminate']);
});
