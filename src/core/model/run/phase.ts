/**
 * A sample is `before` if it ended before the first fault was injected, `after` if it was due after the verified removal of the last one, and otherwise
 * `during`, because the faults may have affected it.
 */
export const phases = ['before', 'during', 'after'] as const;
export type Phase = (typeof phases)[number];
