import { printable } from './printable.ts';

/** What somebody wrote, as a message shows it. */
export const quoted = (text: string): string => `\`${printable(text, 40)}\``;
