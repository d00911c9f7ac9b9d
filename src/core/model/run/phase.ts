/**
 * A sample is `before` when it had ended before the first fault went on, `after` when it was due after the last one was
 * gone, and `during` otherwise: it met the faults.
 */
export const phases = ['before', 'during', 'after'] as const;
export type Phase = (typeof phases)[number];
