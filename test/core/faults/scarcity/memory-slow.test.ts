import { memorySlow } from '../../../../src/core/faults/scarcity/memory-slow.ts';
import { faultContract } from '../../../contracts/fault.ts';

faultContract(memorySlow);
