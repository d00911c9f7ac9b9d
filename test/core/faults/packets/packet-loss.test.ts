import { packetLoss } from '../../../../src/core/faults/packets/packet-loss.ts';
import { faultContract } from '../../../contracts/fault.ts';

faultContract(packetLoss);
