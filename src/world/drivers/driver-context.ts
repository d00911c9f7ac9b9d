import type { Requested } from '../../core/checks/http/client-requests.ts';
import type { Effect } from '../../core/model/plan/effect.ts';
import type { Undo } from '../../core/model/run/undo.ts';
import type { Waiting } from '../../core/model/run/waiting.ts';
import type { KeeperClient } from '../keeper/client.ts';

/** What hands need beside their target. */
export interface DriverContext {
  readonly keeper: KeeperClient;
  /** `URL.href` of the preview. */
  readonly preview: string;
  /** Sent with each request to the origin of the preview, and to no other. */
  readonly previewHeaders: Readonly<Record<string, string>>;
  /** What the clients of a traffic fault request; at least one request. Headers are complete. */
  clients(effect: Effect): readonly Requested[];
  /** Absolute; relative paths of the config start here. */
  readonly workspace: string;
  /** Folder for output of started processes. */
  readonly logDir: string;
  /** Unique to this run: marks what it starts. */
  readonly runId: string;
  /** Writes an undo to the journal; resolves when it is on the disk. For what lives longer than one fault. */
  owe(undo: Undo): Promise<void>;
  /** Something that people should know of the run; it stands in the report. */
  note(message: string): Promise<void>;
  /** Tells whoever looks on that something is waited for. */
  onWait?(wait: Waiting): void;
  /** The undo of that id is done. */
  settle(id: string): Promise<void>;
}
