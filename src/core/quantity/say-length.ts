/** A duration for sentences, in whole seconds, rounded up: `11 min 40 s`. */
export function lengthText(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  const parts = [...(seconds >= 60 ? [`${Math.floor(seconds / 60)} min`] : []), ...(seconds % 60 > 0 ? [`${seconds % 60} s`] : [])];
  return parts.join(' ') || '0 s';
}
