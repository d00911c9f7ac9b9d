import { guardText } from '../../core/stdout/guard-text.ts';

/** A text of the log that the runner cannot take for one of its commands. Colours are removed, because the text comes from outside. */
export const guardLines = (text: string): string => guardText(text);
