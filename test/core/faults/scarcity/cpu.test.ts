import { cpu } from '../../../../src/core/faults/scarcity/cpu.ts';
import { faultContract } from '../../../contracts/fault.ts';

faultContract(cpu);
