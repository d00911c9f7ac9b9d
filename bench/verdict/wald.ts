/**
 * Wald's expected number of samples until his test of q0 against q1 with errors `alpha` and `beta` ends, when a share q0, or q1, is bad:
 * A. Wald, Annals of Mathematical Statistics 16 (1945), section 4.
 */
export function expectedSamples(
  q0: number,
  q1: number,
  alpha: number,
  beta: number,
): { readonly healthy: number; readonly broken: number } {
  const [bad, good] = [Math.log(q1 / q0), Math.log((1 - q1) / (1 - q0))];
  const [upper, lower] = [Math.log((1 - beta) / alpha), Math.log(beta / (1 - alpha))];
  return {
    healthy: (alpha * upper + (1 - alpha) * lower) / (q0 * bad + (1 - q0) * good),
    broken: ((1 - beta) * upper + beta * lower) / (q1 * bad + (1 - q1) * good),
  };
}
