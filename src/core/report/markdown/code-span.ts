import { visible } from '../wording/visible.ts';

/**
 * An inline code span that no content can leave: runs of backticks are shortened to eight, the fence is one longer than
 * the longest run. Inside it mentions, issue numbers, commits and addresses stay plain text.
 */
export function codeSpan(outside: string, inTable: boolean): string {
  const shown = visible(outside).replace(/`{9,}/g, '`'.repeat(8)) || '␀';
  const content = inTable ? cell(shown) : shown;
  const mark = fenceFor(content, 1);
  return /^[` ]|[` ]$/.test(content) ? `${mark} ${content} ${mark}` : mark + content + mark;
}

/** One backtick more than the longest run in `content`, at least `least`. */
export const fenceFor = (content: string, least: number): string =>
  '`'.repeat(Math.max(least, ...(content.match(/`+/g) ?? []).map((run) => run.length + 1)));

/** Parsers disagree about backslashes before an escaped pipe, so that one pipe is spelled out. */
const cell = (content: string): string => content.replace(/\\+\|/g, (run) => `${run.slice(0, -1)}u{7c}`).replace(/\|/g, '\\|');
