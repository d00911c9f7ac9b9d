/** A number stays with its unit: the space between them does not break. */
export const noBreak = (words: string): string => words.replace(/(?<=\d) (?=(?:%|ms|s|min|h|[kMG]?B)(?![A-Za-z]))/g, '\u00a0');
