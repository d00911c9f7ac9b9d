import { guardText } from '../../core/stdout/guard-text.ts';

/** A text of the log that the runner cannot take for one of its commands. Without colours: whatever comes here was written by somebody else. */
export const guardLines = (text: string): string => guardText(text);
