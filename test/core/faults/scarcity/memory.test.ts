import { memory } from '../../../../src/core/faults/scarcity/memory.ts';
import { faultContract } from '../../../contracts/fault.ts';

faultContract(memory);
