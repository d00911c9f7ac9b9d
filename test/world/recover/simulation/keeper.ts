import type { ProcessIdentity } from '../../../../src/core/model/run/event.ts';
import { type Actor, identityIn, type Machine, step } from './machine.ts';

const disconnectMs = 20;

/** The process that carries the links, as seen through its channel. */
export class Keeper {
  readonly actor: Actor;
  /** Undos of the faults that are in place. */
  readonly links = new Set<string>();
  readonly #machine: Machine;
  /** Messages arrive in the order of their sending, and the end of the channel after all of them. */
  #lastArrivalMs = 0;
  #isDismissed = false;

  constructor(machine: Machine, actor: Actor, gate: Actor, lastWill: () => Promise<void>) {
    this.#machine = machine;
    this.actor = actor;
    actor.onDeath.push(() => this.links.clear());
    gate.onDeath.push(() => {
      machine.after(Math.max(0, this.#lastArrivalMs - machine.nowMs) + disconnectMs * machine.chance(), () => {
        if (actor.process.state === null) return;
        if (this.#isDismissed) machine.end(actor.process);
        else void lastWill();
      });
    });
  }

  get identity(): ProcessIdentity {
    return identityIn(this.actor.process);
  }

  /** Rejects when the keeper has ended. A message that was sent arrives, even if its sender has ended since. */
  ask(gate: Actor, effect: () => unknown): Promise<void> {
    return new Promise((resolve, reject) => {
      void step(this.#machine, gate, 1, () => {
        this.#lastArrivalMs = Math.max(this.#lastArrivalMs, this.#machine.nowMs + 3 * this.#machine.chance());
        this.#machine.after(this.#lastArrivalMs - this.#machine.nowMs, () => {
          const isThere = this.actor.process.state !== null;
          if (isThere) effect();
          void step(this.#machine, gate, 1, () => undefined).then(() => (isThere ? resolve() : reject(new Error('the keeper has ended'))));
        });
      });
    });
  }

  goodbye(): void {
    this.#isDismissed = true;
  }
}
