import { withinOn } from '../core/budget/within.ts';

/** `setTimeout` fires at once when it is given more. */
const longestMs = 2 ** 31 - 1;

/** Deadlines in real time. The timer keeps the process alive: whatever has a deadline ends before its process does. */
export const within = withinOn((ms, ring) => {
  const timer = setTimeout(ring, Math.min(Math.max(0, ms), longestMs));
  return () => clearTimeout(timer);
});
