// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /\u001b\[[0-?]*[ -/]*[@-~]|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;

/**
 * Makes text harmless for the runner, which reads every line that we print: a line that begins with `::`, and `##[` anywhere,
 * are its commands (actions/runner, ActionCommand.cs). Escape sequences and other control characters are dropped.
 */
export const guardLines = (text: string): string => text.replace(controls, '').split('\n').map(guardLine).join('\n');

const guardLine = (line: string): string => line.replace(/^(\s*)::/, '$1│ ::').replaceAll('##[', '## [');
