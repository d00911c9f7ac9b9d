/** `a` or `an`. */
export const article = (word: string): string => (/^[aeiou]/i.test(word) ? 'an' : 'a');
