/** `7 s`, `1 min 05 s`: whole seconds, for a live display. */
export function seconds(ms: number): string {
  const whole = Math.max(0, Math.round(ms / 1000));
  if (whole < 60) return `${whole} s`;
  return `${Math.floor(whole / 60)} min${whole % 60 === 0 ? '' : ` ${String(whole % 60).padStart(2, '0')} s`}`;
}

/** `01:05`, for the start of a log line. */
export function stopwatch(ms: number): string {
  const whole = Math.max(0, Math.floor(ms / 1000));
  return `${String(Math.floor(whole / 60)).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}`;
}
