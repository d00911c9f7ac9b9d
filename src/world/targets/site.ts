import type { KeeperClient } from '../keeper/client.ts';

/** What hands need beside their target. */
export interface Site {
  readonly keeper: KeeperClient;
  /** `URL.href` of the preview. */
  readonly preview: string;
  /** Absolute; relative paths of the config start here. */
  readonly workspace: string;
  /** Folder for output of started processes. */
  readonly logDir: string;
}
