import { describe } from 'vitest';
import { apiContract } from '../contract/api.ts';
import { checkContract } from '../contract/check.ts';
import { engineContract } from '../contract/engine.ts';
import { fakePlace } from '../contract/fake-place.ts';

// The same runs against a real node: test/kubernetes/contract.test.ts.
describe('the API of a cluster', () => apiContract(fakePlace));

describe('a check of ready pods', () => checkContract(fakePlace));

describe('a workload, through the API of the cluster', () => engineContract('native', 'fake', fakePlace));

describe('a workload, through Istio', () => engineContract('istio', 'fake', fakePlace));
