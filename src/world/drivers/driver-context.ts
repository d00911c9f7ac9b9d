import type { Address } from '../../core/address/address.ts';
import type { Requested } from '../../core/checks/http/client-requests.ts';
import type { Target } from '../../core/model/config/target.ts';
import type { Effect } from '../../core/model/plan/effect.ts';
import type { ConnectionsReset } from '../../core/model/run/connections-reset.ts';
import type { Undo } from '../../core/model/run/undo.ts';
import type { Waiting } from '../../core/model/run/waiting.ts';
import type { KeeperClient } from '../keeper/client.ts';

/** What drivers need in addition to their target. */
export interface DriverContext {
  readonly keeper: KeeperClient;
  /** Starts a process that carries links in another network; it ends with the gate. Absent where no link is carried. @param enter words that enter it */
  startCarrier?(enter: readonly string[]): Promise<KeeperClient>;
  /** `URL.href` of the preview. */
  readonly preview: string;
  readonly targets: readonly Target[];
  /** Addresses to which checks connect. */
  readonly checked: readonly Address[];
  /** Must the link with this name separate HTTP requests, for a fault of the plan? */
  separatesRequests(link: string): boolean;
  /** Sent with each request to the origin of the preview, and to no other. */
  readonly previewHeaders: Readonly<Record<string, string>>;
  /** The requests that the clients of a traffic fault send; at least one. Headers are complete. */
  clients(effect: Effect): readonly Requested[];
  /** Absolute; relative paths of the config are resolved against it. */
  readonly workspace: string;
  /** Folder for the output of started processes. */
  readonly logDir: string;
  /** Unique to this run; marks the processes that it starts. */
  readonly runId: string;
  /** The Compose project that the gate starts in this run; absent if there is none. */
  readonly composeProject?: string;
  /** Writes an undo record to the journal; resolves when it is on disk. For anything that lives longer than one fault. */
  recordUndo(undo: Undo): Promise<void>;
  /** Adds a note for users to the report. */
  note(message: string): Promise<void>;
  /** Sends a request of each check, once for all that ask; resolves with whether every response was good. Omitted: it cannot be done. */
  arePassing?(signal: AbortSignal): Promise<boolean>;
  /** Records that setting up a link has reset connections. */
  noteReset?(reset: ConnectionsReset): Promise<void>;
  /** Shows in the live progress that the gate is waiting. */
  onWait?(wait: Waiting): void;
  /** Records that the undo with this id is done. */
  settleUndo(id: string): Promise<void>;
}
