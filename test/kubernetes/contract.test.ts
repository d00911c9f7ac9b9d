import { describe } from 'vitest';
import { apiContract } from './contract/api.ts';
import { checkContract } from './contract/check.ts';
import { engineContract } from './contract/engine.ts';
import { realPlace } from './contract/real-place.ts';

// The same runs against the fake: test/kubernetes/fake/contract.test.ts and contract-engines.test.ts.
describe('the API of a cluster', () => apiContract(realPlace));

describe('a check of ready pods', () => checkContract(realPlace));

describe('a workload, through the API of the cluster', () => engineContract('native', 'node', realPlace));

// The real Chaos Mesh of the node. What it cannot inject here is in test/cluster/README.md.
describe('a workload, through Chaos Mesh', () => engineContract('chaos-mesh', 'node', realPlace));
