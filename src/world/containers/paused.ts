import { GateFailure } from '../../core/model/failure.ts';
import type { Container } from './inspect.ts';

/**
 * A paused container does not respond, so no fault on it shows anything, and another program may need the pause.
 * @throws GateFailure TARGET_UNAVAILABLE
 */
export function refusePaused({ name, paused }: Pick<Container, 'name' | 'paused'>): void {
  if (!paused) return;
  throw new GateFailure('TARGET_UNAVAILABLE', `container "${name}" is paused already`, {
    hint: `continue it before the gate: \`docker unpause ${name}\``,
  });
}
