/** Why a compressed body could not be unpacked. Never text from outside. */
export type Unreadable =
  | 'compressed with zstd, which this Node cannot decode'
  | 'compressed in a way that browsers do not read'
  | 'compressed, and damaged'
  | 'compressed more than four times';

/** An HTTP response as checks see it. Bounded: bodies are cut at `bodyLimitBytes`. */
export interface HttpResponse {
  /** null: the response has none. */
  readonly status: number | null;
  /** Lower-case names; values of repeated headers are joined by `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** The first `bodyLimitBytes`, unpacked and read as a browser would; bytes that are not text of its charset are replaced. */
  readonly body: string;
  readonly cut: boolean;
  /** The body could not be unpacked and is empty here. A check that needs the body fails with this as its reason. */
  readonly unreadable?: Unreadable;
}
