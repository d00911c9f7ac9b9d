// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern looks for control characters
const sequences = /\u001b\[[0-?]*[ -/]*[@-~]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern looks for control characters
const colour = /^\u001b\[[0-9;]*m$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern looks for control characters
const controls = /[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f-\u009f\u2028\u2029]|\u001b(?!\[[0-9;]*m)/g;
/**
 * Invisible characters: format characters, lone surrogates and characters that are ignored in rendering (bidi, zero width, tags, variation
 * selectors).
 */
const hidden = /[\p{Cf}\p{Cs}\p{DI}]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern looks for control characters
const command = /^((?:\s|\u001b\[[0-9;]*m)*)::/;

/**
 * Makes text harmless for the runner, which reads every line of the output: a line that begins with `::`, and `##[` anywhere, are its
 * commands (actions/runner, ActionCommand.cs). Removes control characters and escape sequences, except the gate's own colours. Invisible
 * characters are shown as numbers. The zero-width space in the gate's own markdown is written as an entity that markdown renders.
 */
export const guardText = (text: string, keepColours = false): string =>
  text
    .replace(sequences, (found) => (keepColours && colour.test(found) ? found : ''))
    .replace(controls, '')
    .replaceAll('\u200b', '&#8203;')
    .replace(hidden, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
    .split('\n')
    .map((line) => line.replace(command, '$1│ ::').replaceAll('##[', '## ['))
    .join('\n');
