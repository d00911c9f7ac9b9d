/**
 * JSON with two spaces of indentation and a newline at the end. Invisible characters, and text that the runner would take for a command,
 * are escaped: the data is unchanged.
 */
export const safeJson = (data: unknown): string =>
  `${JSON.stringify(data, null, 2).replace(hidden, escaped).replaceAll('##[', '##\\u005b')}\n`;

const hidden = /[\u007f-\u009f\u2028\u2029\p{Cf}\p{Cs}\p{DI}]/gu;

const escaped = (character: string): string =>
  Array.from({ length: character.length }, (_, n) => `\\u${character.charCodeAt(n).toString(16).padStart(4, '0')}`).join('');
