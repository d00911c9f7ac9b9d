import { processes } from '../../../../src/core/faults/scarcity/processes.ts';
import { faultContract } from '../../../contracts/fault.ts';

faultContract(processes);
