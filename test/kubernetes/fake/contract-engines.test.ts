import { describe } from 'vitest';
import { engineContract } from '../contract/engine.ts';
import { fakePlace } from '../contract/fake-place.ts';

// Chaos Mesh runs on a real node as well: test/kubernetes/contract.test.ts.
describe('a workload, through Chaos Mesh', () => engineContract('chaos-mesh', 'fake', fakePlace));

describe('a workload, through Litmus', () => engineContract('litmus', 'fake', fakePlace));
