import { guardText } from '../../core/stdout/guard-text.ts';

/** Escapes a log text so that the runner finds no command in it. Removes colours, because the text may come from outside. */
export const guardLines = (text: string): string => guardText(text);
