import { printable } from './printable.ts';

/** The user's text, as a message shows it. */
export const quoted = (text: string): string => `\`${printable(text, 40)}\``;
