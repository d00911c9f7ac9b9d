import type { RunEvent } from '../../../../src/core/model/run/event.ts';
import { type Appendable, type Journal, journalOn, wholeLines } from '../../../../src/world/journal/journal.ts';
import { eventsIn } from '../../../../src/world/journal/read.ts';
import { type Actor, type Machine, step } from './machine.ts';

export const journalPath = 'j.jsonl';

/** The only journal of the machine: its bytes, and the events of its complete lines. */
export class Disk {
  /** Undos by id that were recorded with a complete line. */
  readonly recorded = new Map<string, string>();
  readonly #machine: Machine;
  #bytes = Buffer.alloc(0);
  #read: { readonly bytes: Buffer; readonly events: readonly RunEvent[] } | null = null;

  constructor(machine: Machine) {
    this.#machine = machine;
  }

  get isEmpty(): boolean {
    return this.#bytes.length === 0;
  }

  get text(): string {
    return this.#bytes.toString();
  }

  /** All readers share one parse until the journal changes. */
  events(): RunEvent[] {
    if (this.#read?.bytes !== this.#bytes) this.#read = { bytes: this.#bytes, events: eventsIn(this.text, journalPath) };
    return [...this.#read.events];
  }

  /** A journal with one writer; the disk is full at its write number `failsAt`. */
  open(actor: Actor, failsAt = Number.POSITIVE_INFINITY, isCut = true): Journal {
    const ready = isCut ? step(this.#machine, actor, 1, () => this.#cut()) : Promise.resolve();
    return journalOn(journalPath, this.#file(actor, failsAt), ready);
  }

  #cut(): void {
    this.#bytes = this.#bytes.subarray(0, wholeLines(this.#bytes));
  }

  #file(actor: Actor, failsAt: number): Appendable {
    let writes = 0;
    // A process that is killed during a write has written half of it.
    let underWay: Buffer | null = null;
    actor.onDeath.push(() => {
      if (underWay !== null && this.#machine.happens(0.5)) this.#append(underWay.subarray(0, underWay.length * this.#machine.chance()));
    });
    return {
      write: (line) => {
        underWay = line;
        return step(this.#machine, actor, 1, () => {
          underWay = null;
          writes += 1;
          if (writes < failsAt) return { bytesWritten: this.#append(line) };
          if (this.#machine.happens(0.5)) throw new Error('ENOSPC');
          return { bytesWritten: this.#append(line.subarray(0, line.length >> 1)) };
        });
      },
      datasync: () => step(this.#machine, actor, 1, () => undefined),
      close: async () => undefined,
    };
  }

  #append(bytes: Buffer): number {
    this.#bytes = Buffer.concat([this.#bytes, bytes]);
    const event = bytes.at(-1) === 10 && bytes.includes('undo.recorded') ? (JSON.parse(bytes.toString()) as RunEvent) : null;
    if (event?.type === 'undo.recorded') this.recorded.set(event.undo.id, JSON.stringify(event.undo.state));
    return bytes.length;
  }
}
