const mark = '# set by chaos-gate until its fault is over';

/**
 * The text of a clock file for a clock that is wrong; above 0: ahead. Source: README of libfaketime, relative dates; a line that starts with `#` is
 * ignored.
 */
export const skewedText = (offsetMs: number): string => `${offsetMs < 0 ? '-' : '+'}${Math.abs(offsetMs) / 1000}\n${mark}\n`;

/** Has only the gate written such a text? */
export const isSkewedText = (text: string): boolean =>
  /^[+-]\d{1,8}(\.\d{1,3})?\n/.test(text) && text.endsWith(`\n${mark}\n`) && text.split('\n').length === 3;

/** Does libfaketime show the right time with this text? An empty file would as well, but only in a program that has not read it before. */
export function isRightTime(text: string): boolean {
  const line = text.split('\n').find((one) => one.trim() !== '' && !/^[#;]/.test(one));
  return /^[\x20-\x7e\t\r\n]{1,1024}$/.test(text) && line !== undefined && /^[+-]0+(\.0+)?[smhdy]?\r?$/.test(line);
}
