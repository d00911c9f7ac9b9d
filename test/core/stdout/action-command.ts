/**
 * What the runner takes for a command: a port of ActionCommand.TryParseV2 and TryParse (actions/runner, src/Runner.Common/ActionCommand.cs).
 * The runner ends a line at LF, CR and CRLF, and hands each to both.
 */
const registered = new Set([
  'set-env',
  'set-output',
  'save-state',
  'add-path',
  'add-mask',
  'add-matcher',
  'remove-matcher',
  'warning',
  'error',
  'notice',
  'debug',
  'group',
  'endgroup',
  'echo',
  'stop-commands',
  'internal-set-repo-path',
]);
/** Char.IsWhiteSpace of .NET, which `TrimStart` cuts off. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const blank = /^[\u0009-\u000d\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

export function commandsIn(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/).flatMap((line) => commandOf(line) ?? []);
}

function commandOf(line: string): string | null {
  const trimmed = line.replace(blank, '');
  const end = trimmed.startsWith('::') ? trimmed.indexOf('::', 2) : -1;
  const second = end < 0 ? null : nameOf(trimmed.slice(2, end));
  const at = line.indexOf('##[');
  const close = at < 0 ? -1 : line.indexOf(']', at);
  return second ?? (close < 0 ? null : nameOf(line.slice(at + 3, close)));
}

function nameOf(info: string): string | null {
  const name = (info.split(' ')[0] ?? '').toLowerCase();
  return registered.has(name) ? name : null;
}

/** Characters that are not seen, or that turn the direction of others. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
export const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]|(?!\ufffd)[\p{Cf}\p{Cs}\p{DI}]/u;
