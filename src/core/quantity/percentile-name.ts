/** 0.95 → `p95`, 0.999 → `p99.9`. */
export const percentileName = (quantile: number): string => `p${+(quantile * 100).toFixed(2)}`;
