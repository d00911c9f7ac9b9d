import type { ProcessEnd } from '../model/run/process-end.ts';

/** What runtimes print when they crash, and what it means in plain words; the first match counts. */
const causes: readonly (readonly [RegExp, string])[] = [
  [/Unhandled 'error' event/, 'unhandled `error` event'],
  [/ERR_UNHANDLED_REJECTION|UnhandledPromiseRejection|Unhandled rejection/i, 'unhandled promise rejection'],
  [/heap out of memory|OutOfMemoryError|MemoryError|Cannot allocate memory/, 'out of memory'],
  [/EADDRINUSE|[Aa]ddress already in use/, 'its address is already in use'],
  [/^panic: |^fatal error: |panicked at/m, 'panic'],
  [/Traceback \(most recent call last\)/, 'uncaught exception'],
  [/^Exception in thread/m, 'uncaught exception'],
  // The last line of Node's report about an uncaught error.
  [/^Node\.js v\d/m, 'uncaught exception'],
];

/** The kind of the cause in our own words, without untrusted text: `unhandled 'error' event`. `null`: the output does not show it. */
export const causeOf = ({ output }: ProcessEnd): string | null => causes.find(([pattern]) => pattern.test(output.join('\n')))?.[1] ?? null;

/** `exited with 1`, `was ended by SIGSEGV`. */
export const endWords = ({ exit, signal }: ProcessEnd): string =>
  signal === null ? `exited with ${exit ?? 'no exit code'}` : `was ended by ${signal}`;

/** Lines in which runtimes report why they end. They can be far from the end of the output, because Node prints the whole error object after them. */
const saysWhy =
  /Unhandled 'error' event|^(?:<ref \*\d+> )?(?:Uncaught |Caused by: |\[?\w*\]? ?)?[\w.$]*(?:Error|Exception)\b(?: \[\w+\])?:|^error: |^Traceback|^panic: |^fatal error: |panicked at|^Exception in thread|FATAL ERROR|out of memory|UnhandledPromiseRejection|ERR_UNHANDLED_REJECTION|Segmentation fault/i;
/** Stack frames and the lines of a printed object. */
const isDump = /^\s+\S|^[}\])]|^node:/;
const mostLines = 8;

/** The lines of a process's output that explain why it ended: at most 8, in their order. */
export function endingLines(lines: readonly string[]): string[] {
  const numbered = lines.map((line, at) => ({ line, at })).filter(({ line }) => line.trim() !== '');
  const why = numbered.filter(({ line }) => saysWhy.test(line)).slice(-mostLines / 2);
  const last = numbered.filter(({ line, at }) => !isDump.test(line) && !why.some((one) => one.at === at)).slice(-(mostLines - why.length));
  const chosen = [...why, ...last].sort((a, b) => a.at - b.at);
  return (chosen.length > 0 ? chosen : numbered.slice(-mostLines)).map(({ line }) => line);
}

/** Lines that match `saysWhy` or follow such a line, but are not a reason: Python's header, and where Node emitted the error. */
const isNoReason = /^Traceback|^Emitted /;

/** The most informative line: the last one with a reason, otherwise the last one that is not a stack frame; `null`: there is no output. */
export function reasonLine({ output }: ProcessEnd): string | null {
  // Node adds this mark to an object that refers to itself, as the errors of some client libraries do.
  const printed = output.filter((line) => line.trim() !== '').map((line) => line.replace(/^<ref \*\d+> /, ''));
  const why = printed.findLast((line) => saysWhy.test(line) && !isDump.test(line) && !isNoReason.test(line));
  return (why ?? printed.findLast((line) => !isDump.test(line) && !/^Node\.js v/.test(line)) ?? printed.at(-1) ?? null)?.trim() ?? null;
}
