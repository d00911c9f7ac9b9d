import { GateFailure } from '../../core/model/failure.ts';

/** The connections of containers do not reach this machine. A link may still be carried in their network. */
export class Unreached extends GateFailure {
  constructor(message: string, hint: string) {
    super('TARGET_UNAVAILABLE', message, { hint });
  }
}
