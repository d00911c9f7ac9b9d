/** Setting up a link that intercepts resets the connections that are open there, once: they would go past the link. */
export interface ConnectionsReset {
  /** The link. */
  readonly target: string;
  readonly connections: number;
  /** Did a request of each check get a good response right before? */
  readonly passedBefore: boolean;
}
