/**
 * Data as JSON with two spaces and a newline at its end. What cannot be seen, and what the runner would take for a command, stands there as
 * an escape: the data is the same.
 */
export const safeJson = (data: unknown): string =>
  `${JSON.stringify(data, null, 2).replace(hidden, escaped).replaceAll('##[', '##\\u005b')}\n`;

const hidden = /[\u007f-\u009f\u2028\u2029\p{Cf}\p{Cs}\p{DI}]/gu;

const escaped = (character: string): string =>
  Array.from({ length: character.length }, (_, n) => `\\u${character.charCodeAt(n).toString(16).padStart(4, '0')}`).join('');
