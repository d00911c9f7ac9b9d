/** Which run wrote a comment. The marker is the first line, which is never shortened. */
export interface Marker {
  readonly name: string;
  readonly run: number;
  readonly attempt: number;
  /** Full head commit, or empty. */
  readonly commit: string;
}

const pattern = /^<!-- chaos-gate:v1 name=([^\s<>]{1,400}) run=(\d{1,15}) attempt=(\d{1,6}) commit=([0-9a-f]{40,64}|none) -->$/;

export function markerText({ name, run, attempt, commit }: Marker): string {
  return `<!-- chaos-gate:v1 name=${encodeName(name)} run=${run} attempt=${attempt} commit=${commit || 'none'} -->`;
}

/** The marker on the first line of a comment, or null: then the comment is not ours. */
export function markerOf(body: string): Marker | null {
  const [, name, run, attempt, commit] = pattern.exec(firstLine(body)) ?? [];
  if (name === undefined || commit === undefined) return null;
  return { name: decodeName(name), run: Number(run), attempt: Number(attempt), commit: commit === 'none' ? '' : commit };
}

/** A later run is newer, and so is a later attempt of the same run. */
export const isNewer = (a: Marker, b: Marker): boolean => a.run > b.run || (a.run === b.run && a.attempt > b.attempt);

/** Is the comment about the same commit, or at least about the same run? */
export const isAboutSame = (a: Marker, b: Marker): boolean => a.run === b.run || (a.commit !== '' && a.commit === b.commit);

const firstLine = (body: string): string => body.slice(0, 1000).split(/\r?\n/, 1)[0] ?? '';

// `--` may not stand inside an HTML comment.
const encodeName = (name: string): string => encodeURIComponent(name).replaceAll('--', '-%2D');

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
