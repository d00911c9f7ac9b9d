import { withinOn } from '../core/budget/within.ts';

/** With a larger value `setTimeout` fires immediately. */
const longestMs = 2 ** 31 - 1;

/** Deadlines in real time. The timer keeps the process alive, so that the process does not exit before a pending deadline. */
export const within = withinOn((ms, ring) => {
  const timer = setTimeout(ring, Math.min(Math.max(0, ms), longestMs));
  return () => clearTimeout(timer);
});
