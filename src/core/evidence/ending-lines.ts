import type { ProcessEnd } from '../model/run/process-end.ts';

/** What runtimes print when they give up, and what that means in plain words; the first that fits. */
const causes: readonly (readonly [RegExp, string])[] = [
  [/Unhandled 'error' event/, 'unhandled `error` event'],
  [/ERR_UNHANDLED_REJECTION|UnhandledPromiseRejection|Unhandled rejection/i, 'unhandled promise rejection'],
  [/heap out of memory|OutOfMemoryError|MemoryError|Cannot allocate memory/, 'out of memory'],
  [/EADDRINUSE|[Aa]ddress already in use/, 'its address is already in use'],
  [/^panic: |^fatal error: |panicked at/m, 'panic'],
  [/Traceback \(most recent call last\)/, 'uncaught exception'],
  [/^Exception in thread/m, 'uncaught exception'],
  // Node ends its report of an error that nothing caught so.
  [/^Node\.js v\d/m, 'uncaught exception'],
];

/** Kind of the cause, in words of ours: `unhandled 'error' event`; `null`: what it printed does not say. Nothing from outside is in it. */
export const causeOf = ({ output }: ProcessEnd): string | null => causes.find(([pattern]) => pattern.test(output.join('\n')))?.[1] ?? null;

/** `exited with 1`, `was ended by SIGSEGV`. */
export const endWords = ({ exit, signal }: ProcessEnd): string =>
  signal === null ? `exited with ${exit ?? 'no exit code'}` : `was ended by ${signal}`;

/** Lines with which runtimes say why they end, at whatever distance from the end of the output: Node prints the whole object after it. */
const saysWhy =
  /Unhandled 'error' event|^(?:<ref \*\d+> )?(?:Uncaught |Caused by: |\[?\w*\]? ?)?[\w.$]*(?:Error|Exception)\b(?: \[\w+\])?:|^error: |^Traceback|^panic: |^fatal error: |panicked at|^Exception in thread|FATAL ERROR|out of memory|UnhandledPromiseRejection|ERR_UNHANDLED_REJECTION|Segmentation fault/i;
/** Stack frames, and what a printed object consists of. */
const isDump = /^\s+\S|^[}\])]|^node:/;
const mostLines = 8;

/** Of all that a process printed, the lines that tell why it ended: at most 8, in their order. */
export function endingLines(lines: readonly string[]): string[] {
  const numbered = lines.map((line, at) => ({ line, at })).filter(({ line }) => line.trim() !== '');
  const why = numbered.filter(({ line }) => saysWhy.test(line)).slice(-mostLines / 2);
  const last = numbered.filter(({ line, at }) => !isDump.test(line) && !why.some((one) => one.at === at)).slice(-(mostLines - why.length));
  const told = [...why, ...last].sort((a, b) => a.at - b.at);
  return (told.length > 0 ? told : numbered.slice(-mostLines)).map(({ line }) => line);
}

/** Node writes where an error was emitted after the error itself: true, and no reason. */
const isNoReason = /^Traceback|^Emitted /;

/** The line that tells most: the last one that says why, else the last one that is no stack frame; `null`: it printed nothing. */
export function reasonLine({ output }: ProcessEnd): string | null {
  // Node marks an object that refers to itself, as the errors of some clients do.
  const told = output.filter((line) => line.trim() !== '').map((line) => line.replace(/^<ref \*\d+> /, ''));
  const why = told.findLast((line) => saysWhy.test(line) && !isDump.test(line) && !isNoReason.test(line));
  return (why ?? told.findLast((line) => !isDump.test(line) && !/^Node\.js v/.test(line)) ?? told.at(-1) ?? null)?.trim() ?? null;
}
