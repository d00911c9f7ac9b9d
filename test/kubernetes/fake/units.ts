/** A duration as Go writes it (`1m30s`, `2.5ms`), in ms. @throws Error */
export function goMs(text: unknown): number {
  const parts = [...String(text).matchAll(/([0-9.]+)(us|ms|s|m|h)/g)];
  if (parts.length === 0 || parts.map(([all]) => all).join('') !== text) throw new Error(`time: invalid duration "${text}"`);
  return parts.reduce((sum, [, number, unit = '']) => sum + Number(number) * (msOf[unit] ?? 0), 0);
}

const msOf: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

/** A number as text, within its bounds. @throws Error */
export function numberIn(text: unknown, least: number, most: number): number {
  const number = /^\d+(\.\d+)?$/.test(String(text)) ? Number(text) : Number.NaN;
  if (!(number >= least && number <= most)) throw new Error(`"${text}" is not a number from ${least} to ${most}`);
  return number;
}

/** A rate in bytes per second: for `tc` as for Chaos Mesh, `bit` are bits and `bps` are bytes. @throws Error */
export function rateIn(text: unknown): number {
  const [, number, unit] = /^(\d+)(bps|bit)$/.exec(String(text)) ?? [];
  if (number === undefined) throw new Error(`illegal "rate" ${text}`);
  return unit === 'bit' ? Number(number) / 8 : Number(number);
}
