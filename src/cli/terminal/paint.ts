/** SGR codes by what a text means, not by how it looks. */
const codes = { good: 32, bad: 31, doubt: 33, faint: 2, strong: 1, name: 36 } as const;

/** Gives text the look of what it means; leaves it as it is where there are no colours. */
export type Paint = (look: keyof typeof codes, text: string) => string;

export const painter =
  (on: boolean): Paint =>
  (look, text) =>
    on && text !== '' ? `\u001b[${codes[look]}m${text}\u001b[0m` : text;
