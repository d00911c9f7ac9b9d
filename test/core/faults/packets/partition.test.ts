import { partition } from '../../../../src/core/faults/packets/partition.ts';
import { faultContract } from '../../../contracts/fault.ts';

faultContract(partition);
