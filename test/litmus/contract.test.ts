import { describe } from 'vitest';
import { engineContract } from '../kubernetes/contract/engine.ts';
import { litmusPlace } from './litmus-place.ts';

describe('a workload, through the real Litmus', () => engineContract('litmus', 'node', litmusPlace));
