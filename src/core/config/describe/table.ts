/** A markdown table. Only for our own texts: it escapes nothing in cells except the bar. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

export const code = (text: string): string => `\`${text}\``;

/** Makes the first letter upper-case. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The anchor that GitHub makes from a heading of letters, spaces and hyphens. */
export const anchorOf = (title: string): string => title.toLowerCase().replaceAll(' ', '-');

/** A fenced block of YAML. */
export const yaml = (text: string): string => `\`\`\`yaml\n${text}\n\`\`\``;
