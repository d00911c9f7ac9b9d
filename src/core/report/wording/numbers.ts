/** Numbers as people read them. A no-break space stands before each unit. */
const space = '\u00a0';

/** 12345 → `12,345`. */
export const count = (value: number): string => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');

/** `1 scenario`, `6 scenarios`. */
export const plural = (value: number, noun: string, many = `${noun}s`): string => `${count(value)}${space}${value === 1 ? noun : many}`;

/** A share 0..1: 0.38 → `38 %`, 0.003 → `0.3 %`, 0.99996 → `> 99.99 %`. `0 %` and `100 %` appear only when they are exact. */
export function percent(share: number): string {
  if (share <= 0 || share >= 1) return `${share <= 0 ? 0 : 100}${space}%`;
  if (share < 0.0001) return `<${space}0.01${space}%`;
  if (share > 0.9999) return `>${space}99.99${space}%`;
  return `${decimals(share * 100, digitsOf(Math.min(share, 1 - share)))}${space}%`;
}

const digitsOf = (distance: number): number => (distance >= 0.0995 ? 0 : distance >= 0.001 ? 1 : 2);

/** Milliseconds: 300 → `300 ms`, 1903 → `1.9 s`, 24100 → `24 s`, 90000 → `1 min 30 s`. */
export function duration(ms: number): string {
  // Less than is shown has no sign.
  if (ms < 0) return ms > -0.05 ? duration(0) : `−${duration(-ms)}`;
  if (ms < 999.5) return ms === 0 ? `0${space}s` : `${decimals(ms, ms < 9.95 ? 1 : 0)}${space}ms`;
  if (ms < 59_500) return `${decimals(ms / 1000, ms < 9_950 ? 1 : 0)}${space}s`;
  const seconds = Math.round(ms / 1000);
  return seconds < 3600 ? pair(seconds, 60, 'min', 's') : pair(Math.round(seconds / 60), 60, 'h', 'min');
}

/** Time from an event, as a column: `+20 ms`, `+0.4 s`, `+1.9 s`, `−3 s`. */
export const offset = (ms: number): string => (Math.round(ms) < 0 ? `−${near(-ms)}` : `+${near(Math.max(0, ms))}`);

const near = (ms: number): string => (ms >= 99.5 && ms < 999.5 ? `${decimals(ms / 1000, 1)}${space}s` : duration(Math.round(ms)));

/** Evidence whose unit is in its name: at most three decimals. */
export const plain = (value: number): string => (Number.isInteger(value) ? count(value) : decimals(value, Math.abs(value) < 1 ? 3 : 1));

const decimals = (value: number, digits: number): string => {
  const fixed = value.toFixed(digits);
  return digits > 0 ? fixed.replace(/\.?0+$/, '') : fixed;
};

const pair = (total: number, base: number, big: string, small: string): string =>
  `${Math.floor(total / base)}${space}${big}${total % base === 0 ? '' : `${space}${total % base}${space}${small}`}`;

/** The day of an ISO time, which comes from a file; a text that is none is not shown. */
export const dayOf = (time: string | undefined): string => /^\d{4}-\d{2}-\d{2}/.exec(time ?? '')?.[0] ?? 'an unknown day';
