import { countersIn, liveMs } from '../../core/interception/table.ts';
import { GateFailure } from '../../core/model/failure.ts';
import { type Reach, reasonLine } from '../reach/reach.ts';
import type { Place } from '../reach/words.ts';

/** A table in place whose effect the kernel ends within `liveMs` when nothing renews it. */
export interface HeldTable {
  /** The packets of each counter, by name; `null`: the table is not in place. */
  counters(signal: AbortSignal): Promise<ReadonlyMap<string, number> | null>;
  /** Ends the renewal. */
  release(): void;
}

interface TableText {
  readonly table: string;
  readonly text: string;
  /** One line that keeps it alive. */
  readonly renewal: string;
  /** What its rules do, for an error: `intercept connections`. */
  readonly does: string;
}

/** Three renewals fit into the time after which the kernel gives up. */
const renewMs = liveMs / 3;

/** Installs a table and keeps it alive. Its undo is on record. @throws GateFailure TARGET_UNAVAILABLE */
export async function holdTable(
  reach: Reach,
  place: Place,
  { table, text, renewal, does }: TableText,
  signal: AbortSignal,
): Promise<HeldTable> {
  const held = reach.hold(place, ['nft', '-i']);
  try {
    // A helper container takes longer to start than the rules would live.
    await held.ready;
    const end = await reach.run(place, ['nft', '-f', '-'], signal, { stdin: text });
    if (end.status !== 0) throw new GateFailure('TARGET_UNAVAILABLE', `the rules that ${does} could not be installed (${reasonLine(end)})`);
  } catch (error) {
    held.close();
    throw error;
  }
  const timer = setInterval(() => held.send(renewal), renewMs).unref();
  return {
    async counters(limit) {
      const { status, stdout } = await reach.run(place, ['nft', '-j', 'list', 'counters', 'table', 'inet', table], limit);
      return status === 0 ? countersIn(stdout) : null;
    },
    release() {
      clearInterval(timer);
      held.close();
    },
  };
}
