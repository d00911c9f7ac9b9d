/** A table of markdown. Only for words of our own: cells are not made safe, but for the bar. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

export const code = (text: string): string => `\`${text}\``;

/** `a sentence` as it stands in a cell. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A fenced block of YAML. */
export const yaml = (text: string): string => `\`\`\`yaml\n${text}\n\`\`\``;
