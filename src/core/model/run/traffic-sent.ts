/** What one entry of `traffic:` sent in a run. Nothing of it decides anything. */
export interface TrafficSent {
  /** Method and path without the query: `GET /orders`. */
  readonly request: string;
  readonly ratePerSecond: number;
  readonly requests: number;
  /** By class of status, only those that came: `{ "2xx": 2400, "4xx": 12 }`. */
  readonly responses: Readonly<Record<string, number>>;
  /** The most frequent status by which the preview rejected a request (other than a success and below 500); 0: it rejected none. */
  readonly rejectedWith: number;
}
